import type { Article } from '../../../article'
import { readMarkedText } from '../../markup/read-marked-text'
import { toLine, toText } from '../../parse-values'
import { find, type XmlElement } from '../../xml/tree'
import { formalName } from './components'
import { textsOf } from './pictures'

/** What the text of a component is, if it is not the story itself. */
type TextRole = 'headline' | 'byline' | 'summary'

const ROLES: readonly (readonly [RegExp, TextRole])[] = [
  [/^(?:title|head-?line)$/i, 'headline'],
  [/^by-?line$/i, 'byline'],
  [/^(?:abstract|summary|teaser|resume)$/i, 'summary'],
]

/** What the text of a component is by its role: `<Role FormalName="Abstract"/>`; undefined for the story itself. */
export function textRoleOf(component: XmlElement): TextRole | undefined {
  const name = formalName(find(component, 'Role')) ?? ''
  return ROLES.find(([pattern]) => pattern.test(name))?.[1]
}

/** What components whose texts are lines of the story say, where its own lines do not. */
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
