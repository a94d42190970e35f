import { plainText } from './references'

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

/** Names that a record holds before anyone gave it anything: `constructor`, `__proto__`. */
const RESERVED: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']))()

/** By code: 2 what a name may start with, 1 what may follow. Names beyond ASCII are left to the careful reader. */
const NAMING = /* @__PURE__ */ (() =>
  Array.from({ length: 128 }, (_, unit) => {
    const sign = String.fromCharCode(unit)
    return /[A-Za-z_]/.test(sign) ? 2 : /[\d.:-]/.test(sign) ? 1 : 0
  }))()

function endOfName(document: string, start: number): number {
  if (NAMING[document.charCodeAt(start)] !== 2) return start
  let at = start + 1
  while (NAMING[document.charCodeAt(at)]) at++
  return at
}

function endOfBlank(document: string, start: number): number {
  let at = start
  while (' \t\n'.includes(document[at] ?? 'x')) at++
  return at
}

/** The start tag that stands at a `<`, or nothing when it is out of the ordinary: `<a b = 'c'>`, `<a b>`, `<constructor>`. */
export function plainTag(document: string, start: number): StartTag | undefined {
  let at = endOfName(document, start + 1)
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
    const equals = endOfName(document, next)
    const quote = document.charAt(equals + 1)
    if (next === at || document.charCodeAt(equals) !== 0x3d || (quote !== '"' && quote !== "'")) return undefined
    const key = document.slice(next, equals)
    const close = document.indexOf(quote, equals + 2)
    if (!key || close < 0 || RESERVED.has(key)) return undefined
    const value = document.slice(equals + 2, close)
    const said = value.includes('<') ? undefined : plainText(value)
    found ??= Object.create(null) as Record<string, string> // the one cast: a record without a prototype
    if (said === undefined || key in found) return undefined
    found[key] = said
    declares ||= key.startsWith('xmlns')
    at = close + 1
  }
}
