import { attribute, type HtmlElement } from '../../body/read/open-tree'

const LONGEST = 300 // characters of a class and id

/** Whether the class or id of an element has one of the words. */
export function isNamed(element: HtmlElement, words: ReadonlySet<string>): boolean {
  if (!element.attrs.length) return false
  const name = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, LONGEST)
  return name
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word))
}
