import type { Article } from '../../article'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { documentReader } from '../../diagnostics/reader-info'
import type { Story } from '../../diagnostics/story'
import type { Span } from '../../text/span'
import { type Extract, extract } from './extract'
import { type LocatedTexts, locateTexts, type TextToLocate } from './locate-texts'

/** What is read from a document, and how to find it again in it. */
export interface DocumentReading {
  readonly text: string
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
  /** The stretch of the document that the item stands in; the whole when absent. */
  readonly within?: Span | undefined
  /** Whether the document may say a text in more than one place. */
  readonly repeats?: true
  /** The ways to take text out of the document, the likeliest first. */
  readonly ways: readonly ((source: Extract) => Extract)[]
}

/** A story of a document, with the places of its texts. They are looked up when somebody first asks for them: most often nobody does. */
export function locatedStory({ text, article, diagnostics, within, repeats, ways }: DocumentReading): Story {
  let found: LocatedTexts | undefined
  const located = (): LocatedTexts => {
    if (!found) {
      const whole = extract(text, within?.start, within?.end)
      found = locateTexts(
        text,
        placeable(article),
        ways.map((way) => way(whole)),
      )
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

/** Names of properties that hold a text as filed. */
const TEXTS = /^(?:text|headline|subheadline|slugline|creditLine|usageTerms|caption|credit|source|\d+)$/
/** Parts that are derived, or codes. */
const DERIVED = /^(?:annotations|item|subjects|marks|authors|places|credits|date|language|genre|published|updated)$/

/** The texts of an article as filed, the datelines of paragraphs before the paragraphs. */
function placeable(article: Article): TextToLocate[] {
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
