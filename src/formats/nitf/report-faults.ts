import type { Report } from '../create-reporter'
import { toCount } from '../parse-values'
import { reportZonelessTimes } from '../report-zoneless-times'
import { reportReferences } from '../xml/report-references'
import { elements, find, type XmlElement } from '../xml/tree'
import { readNorm } from './norm'

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
  reportZonelessTimes(
    timed.map(({ local, attributes: { norm } }) => [local, norm, readNorm(norm)]),
    report,
  )
  for (const { local, attributes } of timed)
    if (attributes.norm?.trim() && !readNorm(attributes.norm) && !WITHOUT_YEAR.test(attributes.norm))
      reportUnreadable(report, local, attributes.norm, 'not a time')
  const urgency = find(docdata, 'urgency')?.attributes['ed-urg']
  if (urgency?.trim() && !toCount(urgency, 9)) reportUnreadable(report, 'urgency', urgency, 'not a number from 1 to 9')
}

/** The day of a dateline without a year, in ISO 8601: `--0228`, `--02-28`. */
const WITHOUT_YEAR = /^\s*--\d{2}-?\d{2}\s*$/

/** Reports a value that is not the time or the number that the standard requires. */
const reportUnreadable = (report: Report, name: string, value: string, what: string): void =>
  report('left-out', `${name} was left out: “${value.trim()}” is ${what}.`, {
    severity: 'warning',
    quoting: value,
  })
