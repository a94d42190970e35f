import type { Article } from '../../../article'
import { readMarkedText } from '../../body/read/read-marked-text'
import { toLine, toText } from '../../parse-values'
import { find, type XmlElement } from '../../xml/tree'
import { formalName } from './components'
import { textsOf } from './pictures'

/** The part of a story in the text of a component, other than the body. */
type TextRole = 'headline' | 'byline' | 'summary'

const ROLES: readonly (readonly [RegExp, TextRole])[] = [
  [/^(?:title|head-?line)$/i, 'headline'],
  [/^by-?line$/i, 'byline'],
  [/^(?:abstract|summary|teaser|resume)$/i, 'summary'],
]

/**
 * Returns the part of a story in a component, by its role: `summary` for `<Role FormalName="Abstract"/>`.
 * Undefined for the body.
 */
export function textRoleOf(component: XmlElement): TextRole | undefined {
  const name = formalName(find(component, 'Role')) ?? ''
  return ROLES.find(([pattern]) => pattern.test(name))?.[1]
}

/** Reads headline, byline and summaries from the components that each have one of them as text. */
export function readTextRoles(components: readonly XmlElement[]): Partial<Article> {
  const texts = (role: TextRole): string[] =>
    components
      .filter((one) => textRoleOf(one) === role)
      .flatMap(textsOf)
      .flatMap((data) => toText(readMarkedText(data.children)?.text) ?? [])
  const [headline] = texts('headline').flatMap((text) => toLine(text) ?? [])
  const [byline] = texts('byline').flatMap((text) => toLine(text) ?? [])
  const summaries = texts('summary').map((text) => ({ text }))
  return {
    ...(headline && { headline }),
    ...(byline && { byline: { text: byline } }),
    ...(summaries.length && { summaries }),
  }
}
