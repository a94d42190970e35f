import type { Article } from '../../article'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { documentReader } from '../../diagnostics/reader-info'
import type { Story } from '../../diagnostics/story'
import type { Extract } from './extract'
import { type LocatedTexts, locateTexts, type TextToLocate } from './locate-texts'

/** An article read from a document, with what is needed to find its texts in it. */
export interface DocumentReading {
  readonly text: string
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
  /** Whether the document may repeat a text in several places. */
  readonly repeats?: true
  /** Extracts the texts of the item, with the offsets that the parser of the document kept. Several extracts are tried in order. */
  readonly extracts: () => readonly Extract[]
}

/**
 * Returns a story whose `spans` and `repairs` are computed when first read: most callers never do.
 * The parser keeps the offsets of each text. A field is joined, split or trimmed from such texts, so it is found among them by its value.
 * A value from an attribute, or made from several texts, has no span.
 */
export function locatedStory({ text, article, diagnostics, repeats, extracts }: DocumentReading): Story {
  let found: LocatedTexts | undefined
  const located = (): LocatedTexts => {
    if (!found) {
      found = locateTexts(text, textsOf(article), extracts())
    }
    return found
  }
  return {
    text,
    article,
    get spans() {
      return located().spans
    },
    get repairs() {
      return located().repairs
    },
    dropped: [],
    unread: [],
    diagnostics,
    reader: documentReader,
    ...(repeats && { repeats }),
  }
}

/** Names of properties with text as filed. */
const TEXTS = /^(?:text|headline|subheadline|slugline|creditLine|usageTerms|caption|credit|source|\d+)$/
/** Properties with derived values or codes. */
const DERIVED = /^(?:annotations|item|subjects|marks|authors|places|credits|date|language|genre|published|updated)$/

/** Returns the texts as filed of an article; the dateline of a paragraph comes before its text. */
function textsOf(article: Article): TextToLocate[] {
  const found: TextToLocate[] = []
  const take = (value: unknown, path: string, name: string): void => {
    if (typeof value === 'string') {
      if (TEXTS.test(name)) found.push({ path, text: value })
    } else if (Array.isArray(value)) {
      for (const [i, each] of value.entries()) take(each, `${path}.${i}`, String(i))
    } else if (typeof value === 'object' && value !== null) {
      const keys = Object.keys(value)
      for (const key of keys.includes('dateline') ? ['dateline', ...keys.filter((key) => key !== 'dateline')] : keys)
        if (!DERIVED.test(key)) take(Reflect.get(value, key), path === '' ? key : `${path}.${key}`, key)
    }
  }
  take(article, '', '')
  return found
}
