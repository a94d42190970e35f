import { invalidArgument } from '../../../diagnostics/error'
import type { Span } from '../../../text/span'
import { type HtmlDocument, type HtmlElement, walk } from '../../body/read/open-tree'

/** The part of a page that has the story: a selector of its element, or offsets in the HTML. */
export type PageRoot = string | Span

/** One step of a selector: `div#story.text[lang=en]`. */
interface Step {
  readonly tag?: string
  /** The attributes that an element must have. `value` is one word of a `class`; without it, any value matches. */
  readonly attributes: readonly { readonly name: string; readonly value?: string }[]
}

/** Allowed selectors: names, ids, classes and attributes, with a space for elements further inside. */
const SELECTOR =
  /^(?:[\w-]*(?:#[\w-]+|\.[\w-]+|\[[\w-]+(?:=(?:"[^"]*"|[^\]\s"]*))?\])*)(?: +(?:[\w-]*(?:#[\w-]+|\.[\w-]+|\[[\w-]+(?:=(?:"[^"]*"|[^\]\s"]*))?\])*))*$/
const STEP = /(?:[^\s["]|\["?[^\]]*\])+/g
const PART = /#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:="?([^\]"]*)"?)?\]/g

/** Whether a value is an allowed root of a page. */
export function isPageRoot(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '' && value.length <= LONGEST && SELECTOR.test(value.trim())
  if (typeof value !== 'object' || value === null) return false
  const { start, end } = value as Partial<Span> // any object: its values are checked next
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(end) > Number(start)
}

const LONGEST = 200 // characters of a selector

/**
 * Returns the span of the first element that a selector matches. Throws `invalid-argument` if no element matches.
 *
 * Matches `<main id="story">`: `main`, `#story`, `[id=story]`, `body main`; does not match: `article`, `main main`
 */
export function findRoot(document: HtmlDocument, selector: PageRoot): Span {
  if (typeof selector !== 'string') return selector
  const steps = (selector.trim().match(STEP) ?? []).map(stepOf)
  const open: number[] = [] // the steps that each open element and those around it match
  let found: Span | undefined
  walk(document, {
    enter(element) {
      if (found) return false
      const before = open.at(-1) ?? 0
      const step = steps[before]
      const matched = step && matches(element, step) ? before + 1 : before
      const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {}
      if (matched === steps.length && matched > before && start !== undefined && end !== undefined)
        found = { start, end }
      open.push(Math.min(matched, steps.length - 1))
      return true
    },
    leave() {
      open.pop()
    },
    text() {},
  })
  if (!found) throw invalidArgument(`No element of the page matches root “${selector}”.`)
  return found
}

function stepOf(text: string): Step {
  const tag = /^[\w-]+/.exec(text)?.[0].toLowerCase()
  const attributes = [...text.matchAll(PART)].map(([, id, word, name = '', value]) =>
    id
      ? { name: 'id', value: id }
      : word
        ? { name: 'class', value: word }
        : { name, ...(value !== undefined && { value }) },
  )
  return { ...(tag && { tag }), attributes }
}

function matches(element: HtmlElement, { tag, attributes }: Step): boolean {
  if (tag && element.tagName !== tag) return false
  return attributes.every(({ name, value }) => {
    const own = element.attrs.find((one) => one.name === name.toLowerCase())?.value
    if (own === undefined || value === undefined) return own !== undefined
    return name === 'class' ? own.split(/\s+/).includes(value) : own === value
  })
}
