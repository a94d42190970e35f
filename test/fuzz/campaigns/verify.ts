import { type Article, annotate, parse, verify } from '../api'
import { looksBinary, must } from '../attempt'
import type { Campaign } from '../campaign'
import { checkDiagnostics, checkVerify, isBlocked } from '../check-story'
import { drawCopy } from '../mutate-copy'
import { mutateData } from '../mutate-document'
import type { Pool } from '../pool'

/** verify never throws, finds what was invented or lost, and reports nothing that the copy says. */
export const verifying = ({ copies }: Pool): Campaign => ({
  name: 'verify',
  weight: 1,
  draw(random) {
    const text = random.oneIn(2) ? random.pick(copies) : drawCopy(random, copies)
    if (random.oneIn(2)) return { text, change: random.pick(['none', 'word', 'restriction']) }
    return { text, article: mutateData(articleOf(text), random), change: 'half-made' }
  },
  check({ text = '', article, change }) {
    const faults: string[] = []
    const story = must('parse', () => parse(text), faults, looksBinary(text) ? 'binary-input' : undefined)
    if (!story) return faults
    if (change === 'none') return [...faults, ...checkVerify(text, story)]
    const given = change === 'half-made' ? Object(article) : changed(story.article, String(change))
    if (given === undefined) return faults
    const found = must(`verify of an article with ${String(change)}`, () => verify(given, text).diagnostics, faults)
    if (found) faults.push(...checkDiagnostics(story.text, found, 'verify'))
    if (change !== 'half-made' && found?.length === 0) faults.push(`verify: a changed ${String(change)} is not found`)
    return faults
  },
})

function articleOf(text: string): unknown {
  try {
    return annotate(parse(text)).article
  } catch {
    return { body: [] }
  }
}

/** The article with one fault of a model's: a word made up, or the restrictions left out. */
function changed(article: Article, change: string): Article | undefined {
  if (change === 'word') {
    const [first, ...rest] = article.body
    if (first?.kind !== 'paragraph') return undefined
    return { ...article, body: [{ kind: 'paragraph', text: `Zyxwvut reports that ${first.text}` }, ...rest] }
  }
  const { embargo: _, notices = [], ...others } = article
  if (!isBlocked(article)) return undefined
  const kept = notices.filter(({ kind }) => kind !== 'kill' && kind !== 'withhold')
  const free = kept.length > 0 ? { ...others, notices: kept } : others
  return isBlocked(free) ? undefined : free
}
