import { tellZones } from '../tell-zones'
import type { Tell } from '../teller'
import { tellReferences } from '../xml/tell-references'
import { elements, find, type XmlElement } from '../xml/tree'
import { readNorm } from './norm'

/** Tells what the schema of NITF lets pass: references that name nothing, and times of day without their zone. */
export function tellFaults(root: XmlElement, tell: Tell): void {
  tellReferences(root, tell)
  const docdata = find(root, 'head', 'docdata')
  const head = find(root, 'body', 'body.head')
  const timed = [
    ...elements(docdata, 'date.issue', 'date.expire'),
    ...elements(find(root, 'head'), 'revision-history'),
    ...elements(find(head, 'dateline'), 'story.date'),
  ]
  tellZones(
    timed.map(({ local, attributes: { norm } }) => [local, norm, readNorm(norm)]),
    tell,
  )
}
