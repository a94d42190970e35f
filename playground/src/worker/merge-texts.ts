import type { Article, Story } from 'wirecopy'
import { toCopy } from 'wirecopy/copy'
import { type Merge, merge, reportMerge } from 'wirecopy/merge'
import type { ThreeTexts } from './messages'

/** Text of the merged article, with the spans that still say what the agency changed or took out. */
export interface MergedPart {
  readonly path: string
  readonly text: string
  readonly stale: readonly { readonly start: number; readonly end: number }[]
}

/** What the page shows of a merge. */
export interface MergedTexts extends Pick<Merge, 'status' | 'conflicts' | 'facts' | 'stale'> {
  /** Texts of the merged article, in order of reading; empty for a killed story. */
  readonly parts: readonly MergedPart[]
  /** The merged article as copy; absent for a killed story, and without text. */
  readonly copy?: string
  /** Everything as text, the changes of both sides among it. */
  readonly report: string
}

/** Reads a copy or a document in another format. It is handed over: imported here too, it would leave the first chunk for one of its own. */
export type MergeReader = (text: string) => Promise<Story>

/** Returns the merge of three versions of a story. */
export async function mergeTexts({ base, ours, theirs }: ThreeTexts, readStory: MergeReader): Promise<MergedTexts> {
  const [filed, edited, again] = [await readStory(base), await readStory(ours), await readStory(theirs)]
  const result = merge(filed.article, edited.article, again.article)
  const { status, conflicts, facts, stale, article } = result
  const parts = article ? partsOf(article, result) : []
  const copy = article && parts.length > 0 && { copy: toCopy(article) }
  return { status, conflicts, facts, stale, parts, report: reportMerge(result), ...copy }
}

/** Fields above and below the body that readers or desks see. */
const head = ['notices', 'editorsNotes', 'slugline', 'kicker', 'headline', 'alternativeHeadlines', 'subheadline']
const aboveBody = [...head, 'summaries', 'byline', 'dateline']
const belowBody = ['signoff', 'boilerplate', 'contacts', 'copyright']
/** Properties inside such a field that are text to read. */
const texts = new Set(['text', 'caption', 'alt', 'source', ...aboveBody, ...belowBody])

/** Parts of a field whose texts are in its text. */
const inside = new Set(['places', 'date', 'credits', 'authors'])

function partsOf(article: Article, { stale }: Merge): MergedPart[] {
  const fields: Readonly<Record<string, unknown>> = { ...article }
  const found = [...aboveBody, 'body', ...belowBody].flatMap((name) => textsIn(fields[name], name, name))
  return found.map(({ path, text }) => ({
    path,
    text,
    stale: stale.flatMap(({ fact, place }) =>
      place.path === path
        ? wordsIn(text, fact.before, place.start, place.end)
        : path.startsWith(`${place.path}.`)
          ? wordsIn(text, fact.before, 0, text.length)
          : [],
    ),
  }))
}

/** Returns every text inside a value with its path. */
function textsIn(value: unknown, name: string, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return texts.has(name) ? [{ path, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    inside.has(key) ? [] : textsIn(each, Array.isArray(value) ? name : key, `${path}.${key}`),
  )
}

/** Returns the spans of the words of a fact in a sentence; the whole sentence if it says the fact in other words. */
function wordsIn(text: string, words: string, start: number, end: number): { start: number; end: number }[] {
  const sentence = text.slice(start, end)
  const spans: { start: number; end: number }[] = []
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + words.length))
    if (!isLetter(sentence, at - 1, words, 0) && !isLetter(sentence, at + words.length, words, words.length - 1))
      spans.push({ start: start + at, end: start + at + words.length })
  return spans.length > 0 ? spans : [{ start, end }]
}

const letter = /[\p{L}\p{N}]/u
/** Matches a letter of a script without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Whether a character beside a word and the edge of the word belong to one longer word. */
const isLetter = (text: string, at: number, words: string, edge: number): boolean =>
  [text.charAt(at), words.charAt(edge)].every((one) => letter.test(one) && !unspaced.test(one))
