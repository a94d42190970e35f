import { resolveReferences } from './references'

/** The start of an element: `<p class="lead">`, `<br/>`. */
export interface StartTag {
  readonly name: string
  /** A record without a prototype. */
  readonly attributes: Readonly<Record<string, string>>
  /** Whether an attribute may declare a namespace. */
  readonly declares: boolean
  /** Whether it ends itself: `<br/>`. */
  readonly isEmpty: boolean
  /** Where it ends. */
  readonly end: number
}

const NONE: Readonly<Record<string, string>> = /* @__PURE__ */ (() => Object.freeze(Object.create(null)))()

/** Names that a record holds before anyone gave it anything: `constructor`, `__proto__`. No document of the trade has them. */
export const RESERVED: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']))()

/** By code: 2 what a name may start with, 1 what may follow. Names beyond ASCII are left to the careful reader. */
const NAMING = /* @__PURE__ */ (() =>
  Array.from({ length: 128 }, (_, unit) => {
    const sign = String.fromCharCode(unit)
    return /[A-Za-z_]/.test(sign) ? 2 : /[\d.:-]/.test(sign) ? 1 : 0
  }))()

/** What no name holds; the byte order mark counts as white space here. */
const ENDS = /[\s=/>]/

function endOfName(document: string, start: number, judged: boolean): number {
  let at = start
  if (judged) while (!ENDS.test(document[at] ?? ' ')) at++
  else if (NAMING[document.charCodeAt(start)] === 2)
    do at++
    while (NAMING[document.charCodeAt(at)])
  return at
}

/** Where white space ends that stands at a place. */
export function endOfBlank(document: string, start: number): number {
  let at = start
  while (' \t\n'.includes(document[at] ?? 'x')) at++
  return at
}

/**
 * The start tag that stands at a `<`, or nothing when it is out of the ordinary: `<a b = 'c'>`, `<a b>`, `<é>`, `<constructor>`. In a document
 * that is `judged` to be well-formed, only names that are reserved are.
 */
export function plainTag(document: string, start: number, judged: boolean): StartTag | undefined {
  let at = endOfName(document, start + 1, judged)
  const name = document.slice(start + 1, at)
  if (!name || RESERVED.has(name)) return undefined
  let found: Record<string, string> | undefined
  let declares = false
  for (;;) {
    const next = endOfBlank(document, at)
    const unit = document.charCodeAt(next)
    const isEmpty = unit === 0x2f
    if (isEmpty || unit === 0x3e) {
      const end = isEmpty ? next + 2 : next + 1
      return document[end - 1] === '>' ? { name, attributes: found ?? NONE, declares, isEmpty, end } : undefined
    }
    const named = endOfName(document, next, judged)
    const equals = judged ? endOfBlank(document, named) : named
    const open = judged ? endOfBlank(document, equals + 1) : equals + 1
    const quote = document.charAt(open)
    if (next === at || document.charCodeAt(equals) !== 0x3d || (quote !== '"' && quote !== "'")) return undefined
    const key = document.slice(next, named)
    const close = document.indexOf(quote, open + 1)
    if (!key || close < 0 || RESERVED.has(key)) return undefined
    const value = document.slice(open + 1, close)
    const said = value.includes('<') ? undefined : resolveReferences(value, judged)
    found ??= Object.create(null) as Record<string, string> // the one cast: a record without a prototype
    if (said === undefined || key in found) return undefined
    found[key] = said
    declares ||= key.startsWith('xmlns')
    at = close + 1
  }
}
