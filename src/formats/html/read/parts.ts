import type { Byline, Dateline } from '../../../article'
import { attribute, type HtmlElement, walk } from '../../body/read/open-tree'
import { toLine } from '../../parse-values'

/** The text of an element inside a line, with the facts of its attributes. */
type LinePart = { readonly text: string } & Record<string, unknown>

/** An element inside a byline or dateline with its class and its text: `<span class="author">`. */
interface LinePartElement {
  readonly role: string
  readonly text: string
  readonly element: HtmlElement
}

/** Returns the elements inside `root` that have one of these classes, in order. Elements nested in one of them are skipped. */
function partsIn(root: HtmlElement, roles: ReadonlySet<string>): LinePartElement[] {
  const parts: LinePartElement[] = []
  let open: { readonly element: HtmlElement; readonly role: string; words: string } | undefined
  walk(root, {
    enter(element) {
      const role = attribute(element, 'class')
      if (!open && role && roles.has(role)) open = { element, role, words: '' }
      return true
    },
    leave(element) {
      if (open?.element !== element) return
      const text = toLine(open.words)
      if (text) parts.push({ role: open.role, text, element })
      open = undefined
    },
    text({ value }) {
      if (open) open.words += value
    },
  })
  return parts
}

const AUTHOR: ReadonlySet<string> = /* @__PURE__ */ new Set(['author'])
const CONTRIBUTOR: ReadonlySet<string> = /* @__PURE__ */ new Set(['contributor'])
const DATELINE: ReadonlySet<string> = /* @__PURE__ */ new Set(['place', 'region', 'country', 'date', 'credit'])

/** Returns attribute values under the names of article fields. `names` maps fields to attributes; absent ones are left out. */
function facts(element: HtmlElement, names: { readonly [name: string]: string }): { [name: string]: string } {
  const found: { [name: string]: string } = {}
  for (const name of Object.keys(names)) {
    const value = attribute(element, names[name] ?? '')
    if (value !== undefined) found[name] = value
  }
  return found
}

/** Reads a byline with its marked authors, not yet checked against the schema. */
export function bylineOf(text: string, element: HtmlElement | undefined): { readonly [key in keyof Byline]: unknown } {
  const authors = (element ? partsIn(element, AUTHOR) : []).map(({ text: name, element }) => ({
    name,
    ...facts(element, {
      kind: 'data-kind',
      jobTitle: 'data-job-title',
      organisation: 'data-organisation',
      place: 'data-place',
      email: 'data-email',
      uri: 'href',
    }),
  }))
  return { text, ...(authors.length && { authors }) }
}

/** Reads the contributors marked in a sign-off line, not yet checked against the schema. */
export const contributorsIn = (element: HtmlElement | undefined): { readonly [key: string]: string }[] =>
  (element ? partsIn(element, CONTRIBUTOR) : []).map(({ text: name, element }) => ({
    name,
    ...facts(element, {
      role: 'data-role',
      organisation: 'data-organisation',
      place: 'data-place',
      email: 'data-email',
      uri: 'href',
    }),
  }))

/** Reads a dateline with its marked places, date and credits, not yet checked against the schema. */
export function datelineOf(text: string, element: HtmlElement | undefined): Dateline {
  const places: LinePart[] = []
  const credits: LinePart[] = []
  let date: LinePart | undefined
  for (const part of element ? partsIn(element, DATELINE) : []) {
    const last = places.at(-1)
    if (part.role === 'place') {
      const names = { name: 'data-name', countryCode: 'data-country-code', subdivisionCode: 'data-subdivision-code' }
      places.push({ text: part.text, ...facts(part.element, names) })
    } else if (part.role === 'credit') {
      credits.push({ text: part.text, ...facts(part.element, { kind: 'data-kind', agency: 'data-agency' }) })
    } else if (part.role === 'date') {
      const numbers = facts(part.element, { day: 'data-day', month: 'data-month', year: 'data-year' })
      const counted = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Number(value)]))
      date ??= { text: part.text, ...counted, ...facts(part.element, { value: 'datetime' }) }
    } else if (last) last[part.role] ??= part.text
  }
  // The one cast: the schema checks what `toHtml` wrote, and other pages do not have these attributes.
  return {
    text,
    ...(places.length && { places }),
    ...(date && { date }),
    ...(credits.length && { credits }),
  } as Dateline
}
