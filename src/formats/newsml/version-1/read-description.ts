import type { Article, Subject } from '../../../article'
import { toGenres } from '../../genres'
import { toCode, toLanguageTag } from '../../parse-values'
import { elements, find, type XmlElement } from '../../xml/tree'
import { componentsAt, formalName } from './components'

/** Reads the language, the subjects and the genres. */
export function readDescription(root: XmlElement, components: readonly XmlElement[]): Partial<Article> {
  const [language] = componentsAt(components, ['DescriptiveMetadata', 'Language'], (found) =>
    toLanguageTag(formalName(found)),
  )
  const tag = language ?? innerLanguage(root)
  // The genres of the first component that has any: those of its pictures and boxes come after it.
  const [genres = []] = components
    .map((one) => componentsAt([one], ['DescriptiveMetadata', 'Genre'], formalName))
    .filter(({ length }) => length > 0)
  const subjects = componentsAt(components, ['DescriptiveMetadata', 'SubjectCode'], subjectOf)
  return {
    ...(tag && { language: tag }),
    ...toGenres(genres.map((name) => ({ name }))),
    ...(subjects.length && { subjects }),
  }
}

/** Returns the most specific code of a subject: detail, matter or subject. */
function subjectOf(found: XmlElement): Subject | undefined {
  const number = ['SubjectDetail', 'SubjectMatter', 'Subject']
    .map((name) => toCode(formalName(find(found, name))))
    .find(Boolean)
  return number ? { scheme: 'subj', code: number } : undefined
}

/**
 * Returns the first language of an element or its parts: `<NewsComponent xml:lang="en">`, `<nitf baselang="en">`.
 * Undefined if not found.
 */
function innerLanguage(element: XmlElement): string | undefined {
  const { 'xml:lang': language, baselang } = element.attributes
  const own = toLanguageTag(language ?? baselang)
  if (own) return own
  for (const child of elements(element)) {
    const found = TEXT_PARTS.has(child.local) ? innerLanguage(child) : undefined
    if (found) return found
  }
  return undefined
}

const TEXT_PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'NewsComponent',
  'ContentItem',
  'DataContent',
  'nitf',
  'html',
  'body',
])
