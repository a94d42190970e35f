import type { Report } from '../create-reporter'
import { toCount } from '../parse-values'
import { reportFaultyTimes } from '../report-faulty-times'
import { reportReferences } from '../xml/report-references'
import { elements, find, type XmlElement } from '../xml/tree'

/**
 * Reports faults that the schema of NITF allows.
 * These are references without a target, times without a UTC offset, and times and urgencies that cannot be read.
 */
export function reportFaults(root: XmlElement, report: Report): void {
  reportReferences(root, report)
  const docdata = find(root, 'head', 'docdata')
  const head = find(root, 'body', 'body.head')
  const timed = [
    ...elements(docdata, 'date.issue', 'date.expire'),
    ...elements(find(root, 'head'), 'revision-history'),
    ...elements(find(head, 'dateline'), 'story.date'),
  ]
  reportFaultyTimes(
    timed.map(({ local, attributes: { norm } }) => [local, norm]),
    report,
  )
  const urgency = find(docdata, 'urgency')?.attributes['ed-urg']
  if (urgency?.trim() && !toCount(urgency, 9))
    report('left-out', `urgency was left out: “${urgency.trim()}” is not a number from 1 to 9.`, {
      severity: 'warning',
      quoting: urgency,
    })
}
