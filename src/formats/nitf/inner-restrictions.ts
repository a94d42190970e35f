import { mergeRestrictions, type RestrictionFields } from '../restrictions'
import { outermost } from '../xml/outermost'
import type { XmlElement } from '../xml/tree'
import { docdataOf } from './docdata'
import { readStatus } from './read-docdata'
import { readRestrictions } from './read-restrictions'

const NITF = /* @__PURE__ */ new Set(['nitf'])

/** Reads the restrictions in the heads of the NITF documents inside an element, merged. Undefined if no NITF document is inside. */
export function readInnerRestrictions(parent: XmlElement | undefined): RestrictionFields | undefined {
  let all: RestrictionFields | undefined
  for (const nitf of parent ? outermost(parent, NITF) : []) {
    const found = readRestrictions(docdataOf(nitf), nitf)
    const status = readStatus(nitf, found.embargo)
    const one = { ...found, ...(status && { item: { status } }) }
    all = all ? { ...all, ...mergeRestrictions(all, one) } : one
  }
  return all
}
