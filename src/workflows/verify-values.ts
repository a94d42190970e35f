import type { Article } from '../article'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { sourceSpan } from '../diagnostics/source-span'
import type { Story } from '../diagnostics/story'
import { excerpt } from '../rules/engine/excerpt'

const valueError = (rule: string, path: string, message: string, hint: string, story: Story, at = path): Diagnostic => {
  const span = sourceSpan(story, at)
  return { rule: `verify/${rule}`, severity: 'error', message, hint, path, ...(span ? { span } : {}) }
}

/** The parts of an article that consist of a text and of values read from it. */
const PARTS = ['dateline', 'embargo', 'take', 'published', 'updated', 'copyright'] as const

/** Returns findings for values that differ from what the parser reads in the same text: the 25th for `April 24`. */
export function findValueFaults(article: Article, story: Story): Diagnostic[] {
  return PARTS.flatMap((part): Diagnostic[] => {
    return differing(article[part], story.article[part], part).map(({ path, text, at, given, read }) => {
      const message = `Wrong value for ${excerpt(text)}: copy has ${formatValue(read)}, article has ${formatValue(given)}.`
      return valueError('value', path, message, 'Use the value that the copy gives.', story, `${at}.text`)
    })
  })
}

const formatValue = (value: unknown): string =>
  String(JSON.stringify(value))
    .slice(0, 40)
    .replace(/[\uD800-\uDBFF]$/, '')

/** The values that article and parser have for one text. `at` is the path of the part with the text. */
interface ValueInText {
  readonly path: string
  readonly text: string
  readonly at: string
  /** The value in the article. */
  readonly given: unknown
  /** The value that the parser reads in the copy. */
  readonly read: unknown
}

/**
 * Returns the values that both the article and the parser’s reading have for the same text, but that differ.
 * If the texts of a part differ, only parts inside it with the same text are compared, such as LISBON in two datelines.
 */
function differing(
  given: unknown,
  read: unknown,
  path: string,
  within?: Pick<ValueInText, 'text' | 'at'>,
): ValueInText[] {
  if (typeof given !== 'object' || typeof read !== 'object' || given === null || read === null)
    return !within || given === undefined || read === undefined || given === read
      ? []
      : [{ path, ...within, given, read }]
  const text: unknown = Reflect.get(given, 'text')
  const same = typeof text !== 'string' ? within : text === Reflect.get(read, 'text') ? { text, at: path } : undefined
  return Object.keys(given).flatMap((key) =>
    differing(Reflect.get(given, key), Reflect.get(read, key), `${path}.${key}`, same),
  )
}

/** Returns findings for restrictions of the copy that the article lacks. */
export function findMissingRestrictions(article: Article, story: Story): Diagnostic[] {
  const { notices = [], embargo, restrictions = [] } = story.article
  const diagnostics: Diagnostic[] = []
  const lost = (path: string, what: string, text: string): void => {
    diagnostics.push(
      valueError(
        'restraint-lost',
        path.replace(/\..*/, ''),
        `Missing ${what} of the copy: ${excerpt(text)}.`,
        'Restore it before the article is published.',
        story,
        path,
      ),
    )
  }
  if (embargo && !article.embargo) lost('embargo.text', 'embargo', embargo.text)
  for (const [i, { kind, text }] of notices.entries())
    if (
      (kind === 'kill' || kind === 'withhold' || kind === 'possible') &&
      !article.notices?.some((notice) => notice.kind === kind)
    )
      lost(
        `notices.${i}.text`,
        kind === 'kill' ? 'kill notice' : kind === 'withhold' ? 'hold notice' : 'possible restriction',
        text,
      )
  const kept = [...(article.restrictions ?? []), article.usageTerms ?? '', ...noteTexts(article)].map(letters)
  for (const [i, text] of restrictions.entries())
    if (!kept.some((one) => one.includes(letters(text)))) lost(`restrictions.${i}`, 'restriction', text)
  return diagnostics
}

const noteTexts = ({ editorsNotes = [] }: Article): readonly string[] => editorsNotes.map(({ text }) => text)

/** Returns the letters and digits of a text in lower case: what is compared of a restriction. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
