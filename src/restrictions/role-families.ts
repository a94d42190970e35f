import { unitAt } from '../text/unit-at'

/**
 * Features of the roles of a line, by family. Each is a family and one or two roles: `near NV`, a negation and a verb of publishing within
 * six words, as in `Not to be quoted`; `Quoted: not one word` lacks it, as the order differs.
 *
 * | family | meaning | has | lacks |
 * | --- | --- | --- | --- |
 * | `has N` | the role occurs | `Do not publish` | `Publish` |
 * | `next NV` | the second role directly follows the first | `Do not publish` | `Publish not` |
 * | `near NV` | the second follows within six words | `Do not, editors, publish` | `Publish, not` |
 * | `with NV` | both occur within twelve words of a sentence, in any order | `Publish not` | `Publish` |
 * | `opens N`, `opens NV` | the first role, or two | `Do not publish` | `Publish not` |
 * | `closes V`, `closes NV` | the last role, or two | `Do not publish` | `Publish not` |
 *
 * Unknown words are one role, `o`, with words for an event, an acceptance and a detail; all times are another, `T`; connecting words (`D`)
 * are skipped.
 */
export const roleFamilies = ['has', 'next', 'near', 'with', 'opens', 'closes'] as const
export type RoleFamily = (typeof roleFamilies)[number]

/** Roles that features distinguish, one letter each. The marks at the end are punctuation. */
const ROLES = 'APUNMVvEeRKkbHhqjzSsdwBTCyLInfpcilro:,.-'
const COUNT = ROLES.length
const NONE = 0xff
const SAME: Readonly<Record<string, string>> = { O: 'o', x: 'o', g: 'o', a: 'o', W: 'o', t: 'T', m: 'T' }
const NUMBERS = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit)
  const number = ROLES.indexOf(SAME[letter] ?? letter)
  return number < 0 ? NONE : number
})
const NEAR = 6 // roles
const FAR = 12 // roles of one sentence
const STOP = ROLES.indexOf('.')
const MOST = 40 // roles of a line that are compared

/** Count of the features in one family: one for each role, and one for each pair of roles. */
const SIZE = COUNT * (COUNT + 1)
const featureOf = (first: number, second: number): number => COUNT * (second + 1) + first

/** Count of the features in all families. Features are numbered from 0 to one less. */
export const roleFeatureCount = SIZE * roleFamilies.length

/** Returns the number of a feature by its name, `near NV`. */
export function roleFeatureNamed(family: RoleFamily, roles: string): number {
  const first = roleNumber(roles, 0)
  return SIZE * roleFamilies.indexOf(family) + (roles.length < 2 ? first : featureOf(first, roleNumber(roles, 1)))
}

const roleNumber = (roles: string, at: number): number => NUMBERS[unitAt(roles, at)] ?? NONE

/** Returns the name of a feature by its number: `near NV`. */
export function nameOfRoleFeature(feature: number): string {
  const own = feature % SIZE
  const roles = own < COUNT ? ROLES.charAt(own) : ROLES.charAt(own % COUNT) + ROLES.charAt(Math.floor(own / COUNT) - 1)
  return `${roleFamilies[Math.floor(feature / SIZE)]} ${roles}`
}

/** Calls `found` once for each feature that the roles of a line have, with the feature’s number. */
export function findRoleFeatures(roles: string, found: (feature: number) => void): void {
  const seen = new Set<number>()
  eachRoleFeature(numbersOf(roles), (feature) => {
    if (!seen.has(feature)) found(feature)
    seen.add(feature)
  })
}

/** Weights of the features by pairs of roles, with what makes their sum fast. Made by {@link roleSum}. */
export interface RoleSum {
  /** Returns the sum of the weights of the features that the roles of a line have, each counted once. */
  sum(roles: string): number
}

/**
 * Returns the sum of weights, by the number of the feature, over the features of roles. Most pairs have no weight, and
 * are passed over.
 */
export function roleSum(weights: Int16Array): RoleSum {
  const counted = new Uint32Array(roleFeatureCount) // number of the last line that had the feature
  const weighted = Uint8Array.from({ length: SIZE }, (_, pair) =>
    [1, 2, 3].reduce((bits, family) => bits | (weights[family * SIZE + pair] === 0 ? 0 : 1 << family), 0),
  )
  let lines = 0
  let sum = 0
  const add = (feature: number): void => {
    if (counted[feature] === lines) return
    counted[feature] = lines
    sum += weights[feature] as number
  }
  return {
    sum: (roles) => {
      lines++
      sum = 0
      eachRoleFeature(numbersOf(roles), add, weighted)
      return sum
    },
  }
}

/** Returns the numbers of the first roles of a line. */
function numbersOf(roles: string): number[] {
  const line: number[] = []
  for (let at = 0; at < roles.length && line.length < MOST; at++) {
    const number = NUMBERS[roles.charCodeAt(at)] ?? NONE
    if (number !== NONE) line.push(number)
  }
  return line
}

/**
 * Calls `add` with the number of each feature of a line, as often as it occurs. With `wanted`, only for the families in the bits of a pair:
 * 2 for `next`, 4 for `near`, 8 for `with`.
 */
function eachRoleFeature(line: readonly number[], add: (feature: number) => void, wanted?: Uint8Array): void {
  for (let at = 0; at < line.length; at++) {
    const first = line[at] as number
    add(first)
    if (first === STOP) continue
    for (let next = at + 1; next < line.length && next <= at + FAR; next++) {
      const other = line[next] as number
      const pair = featureOf(first, other)
      const either = first < other ? pair : featureOf(other, first)
      const bits = wanted ? (wanted[pair] as number) : ALL
      if (next === at + 1 && (bits & NEXT) !== 0) add(SIZE + pair)
      if (next <= at + NEAR && (bits & CLOSE) !== 0) add(2 * SIZE + pair)
      if (((wanted ? (wanted[either] as number) : ALL) & WITH) !== 0) add(3 * SIZE + either)
      if (other === STOP) break
    }
  }
  addEdge(line[0], line[1], 4 * SIZE, add)
  const last = line.length - 1
  if (last >= 0) add(5 * SIZE + (line[last] as number))
  if (last > 0) add(5 * SIZE + featureOf(line[last - 1] as number, line[last] as number))
}

const NEXT = 1 << 1
const CLOSE = 1 << 2
const WITH = 1 << 3
const ALL = NEXT | CLOSE | WITH

function addEdge(
  first: number | undefined,
  second: number | undefined,
  offset: number,
  add: (feature: number) => void,
): void {
  if (first === undefined) return
  add(offset + first)
  if (second !== undefined) add(offset + featureOf(first, second))
}
