import { canonicalJson } from '../../text/canonical-json'
import { pushAll } from '../../text/push-all'
import { alignUnits } from './align-units'
import type { MergeChange, MergeConflict, MergePlace } from './merge-types'
import type { MergeUnit } from './merge-unit'
import { similarityOf, wordBag } from './word-bag'

/** A unit of the merged body, with whether it opens a block there. */
export interface MergedUnit {
  readonly unit: MergeUnit
  readonly opens: boolean
}

/** The merged units of a body, and what was decided. */
export interface MergedUnits {
  readonly units: readonly MergedUnit[]
  readonly conflicts: readonly MergeConflict[]
  readonly taken: readonly MergeChange[]
  readonly kept: readonly MergeChange[]
}

export const placeOf = ({ path, start, end, text }: MergeUnit): MergePlace => ({ path, start, end, text })

/** A place in the merged order: a unit of the base, or a new one of one side. */
interface Slot {
  readonly base?: number
  readonly ours?: MergeUnit
  readonly theirs?: MergeUnit
}

/** Merges two edited lists of units of one base. */
export function mergeUnits(
  base: readonly MergeUnit[],
  ours: readonly MergeUnit[],
  theirs: readonly MergeUnit[],
): MergedUnits {
  const [toOurs, toTheirs] = [alignUnits(base, ours), alignUnits(base, theirs)]
  const movedOurs = isMoved(toOurs)
  const movedTheirs = isMoved(toTheirs)
  const conflicts: MergeConflict[] = movedOurs && movedTheirs ? [{ kind: 'order', path: 'body' }] : []
  const slots = (side: readonly MergeUnit[], to: readonly number[], name: 'ours' | 'theirs'): Slot[] => {
    const bases = new Map(to.flatMap((j, i): [number, number][] => (j === -1 ? [] : [[j, i]])))
    return side.map((unit, j) => {
      const i = bases.get(j)
      return i === undefined ? { [name]: unit } : { base: i }
    })
  }
  const [own, other] = [slots(ours, toOurs, 'ours'), slots(theirs, toTheirs, 'theirs')]
  const order = movedTheirs && !movedOurs ? weave(other, own, base.length) : weave(own, other, base.length)
  const result = { units: [] as MergedUnit[], conflicts, taken: [] as MergeChange[], kept: [] as MergeChange[] }
  let isOpening = false // whether the unit that opened the block was left out
  for (const slot of dropTwins(order, conflicts)) {
    const found = slot.base === undefined ? newUnit(slot, result) : fromBase(slot.base)
    if (typeof found === 'boolean') isOpening ||= found
    else {
      result.units.push({ unit: found.unit, opens: found.opens || isOpening })
      isOpening = false
    }
  }
  return result

  /** Decides on a unit of the base. Returns whether a unit that is left out opened its block. */
  function fromBase(i: number): MergedUnit | boolean {
    const [b, o, t] = [base[i], ours[toOurs[i] ?? -1], theirs[toTheirs[i] ?? -1]]
    return b ? decide(b, o, t, result) : false
  }
}

type Result = Pick<MergedUnits, never> & {
  readonly units: MergedUnit[]
  readonly conflicts: MergeConflict[]
  readonly taken: MergeChange[]
  readonly kept: MergeChange[]
}

function decide(b: MergeUnit, o: MergeUnit | undefined, t: MergeUnit | undefined, to: Result): MergedUnit | boolean {
  const before = { path: b.path, before: b.text }
  if (!o && !t) return false
  if (!o) {
    if (t?.key !== b.key)
      to.conflicts.push({ kind: 'deleted', path: 'body', base: placeOf(b), ...(t && { theirs: placeOf(t) }) })
    else to.kept.push({ kind: 'removed', ...before })
    return t?.opens ?? false
  }
  if (!t) {
    if (o.key === b.key) {
      to.taken.push({ kind: 'removed', ...before })
      return o.opens
    }
    to.conflicts.push({ kind: 'withdrawn', path: 'body', base: placeOf(b), ours: placeOf(o) })
    return { unit: o, opens: o.opens }
  }
  const opens = o.opens === b.opens ? t.opens : o.opens
  if (o.key === t.key) return { unit: o, opens }
  if (o.key === b.key) {
    to.taken.push({ kind: 'changed', ...before, after: t.text })
    return { unit: t, opens }
  }
  if (t.key === b.key) to.kept.push({ kind: 'changed', ...before, after: o.text })
  else to.conflicts.push({ kind: 'changed', path: 'body', base: placeOf(b), ours: placeOf(o), theirs: placeOf(t) })
  return { unit: o, opens }
}

function newUnit({ ours, theirs }: Slot, to: Result): MergedUnit | boolean {
  const unit = ours ?? theirs
  if (!unit) return false
  const list = ours ? to.kept : to.taken
  if (!(ours && theirs)) list.push({ kind: 'added', path: unit.path, after: unit.text })
  return { unit, opens: unit.opens }
}

/** Whether a side has units of the base in another order. */
function isMoved(to: readonly number[]): boolean {
  let last = -1
  for (const j of to) {
    if (j === -1) continue
    if (j < last) return true
    last = j
  }
  return false
}

/**
 * Returns the slots of one side in its order, with the new units and the deleted base units of the other side after the slot that they
 * follow there.
 */
function weave(own: readonly Slot[], other: readonly Slot[], size: number): Slot[] {
  const known = new Set(own.flatMap(({ base }) => base ?? []))
  const following = new Map<number, Slot[]>() // by base index; -1 for the start
  let anchor = -1
  for (const slot of other) {
    if (slot.base !== undefined && known.has(slot.base)) anchor = slot.base
    else {
      const after = following.get(anchor)
      if (after) after.push(slot)
      else following.set(anchor, [slot])
    }
  }
  const gone = new Set(other.flatMap(({ base }) => base ?? []))
  const lost = Array.from({ length: size }, (_, base) => base).filter((base) => !known.has(base) && !gone.has(base))
  const woven = [...(following.get(-1) ?? [])]
  for (const slot of own) {
    woven.push(slot)
    if (slot.base !== undefined) pushAll(woven, following.get(slot.base) ?? [])
  }
  return [...woven, ...lost.map((base) => ({ base }))]
}

/** Joins a new unit of the desk and an equal one of the agency between the same neighbours; similar ones are a conflict. */
function dropTwins(slots: readonly Slot[], conflicts: MergeConflict[]): Slot[] {
  const added = slots.flatMap(({ ours, theirs }) => (ours && !theirs ? [ours] : []))
  const used = new Set<MergeUnit>()
  const twins = new Map<MergeUnit, MergeUnit>()
  const dropped = new Set<MergeUnit>()
  for (const { theirs, base } of slots) {
    if (!theirs || base !== undefined) continue
    const free = added.filter((unit) => !used.has(unit))
    const same = free.find(
      ({ key, block }) => key === theirs.key && canonicalJson(block) === canonicalJson(theirs.block),
    )
    const near = same ?? free.find(({ text }) => similarityOf(wordBag(text), wordBag(theirs.text)) >= NEARLY)
    if (!near) continue
    used.add(near)
    dropped.add(theirs)
    if (same) twins.set(same, theirs)
    else conflicts.push({ kind: 'added', path: 'body', ours: placeOf(near), theirs: placeOf(theirs) })
  }
  return slots.flatMap((slot): Slot[] => {
    if (slot.base === undefined && slot.theirs && dropped.has(slot.theirs)) return []
    const twin = slot.ours && twins.get(slot.ours)
    return [twin ? { ...slot, theirs: twin } : slot]
  })
}

/** Two added sentences are one from this similarity on. */
const NEARLY = 0.6
