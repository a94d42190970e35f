import { annotate, annotateEnglish, annotateText, gazetteer, parse } from '../api'
import { looksBinary, must } from '../attempt'
import type { Campaign } from '../campaign'
import { checkAnchors, checkAnnotate, textOf } from '../check-story'
import { drawArticle } from '../draw-article'
import { drawCopy } from '../mutate-copy'
import type { Pool } from '../pool'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'zh', 'ja', 'ko', 'ar', 'he', 'th', 'tlh']
const DATES = ['2024-04-24', '0001-01-01', '9999-12-31', '2000-02-29T23:59']

/** Annotations of stories, texts and articles have anchors that match their texts. */
export const anchors = ({ copies }: Pool): Campaign => ({
  name: 'anchors',
  weight: 1,
  draw(random) {
    if (random.oneIn(4)) return { article: drawArticle(random) }
    const text = drawCopy(random, copies)
    return { text, language: random.pick(LANGUAGES), date: random.pick(DATES), large: random.oneIn(3) }
  },
  check({ text, article, language, date, large }) {
    const faults: string[] = []
    if (text === undefined) return checkArticle(article)
    const options = {
      ...(language !== undefined && { language: String(language) }),
      ...(date !== undefined && { date: String(date) }),
    }
    const story = must(
      'parse',
      () => parse(text, { ...options, ...(large === true && { gazetteer }) }),
      faults,
      looksBinary(text) ? 'binary-input' : undefined,
    )
    if (story) faults.push(...checkAnnotate(story).faults)
    for (const [name, run] of [
      ['annotateText', annotateText],
      ['annotateText of English', undefined],
    ] as const) {
      const annotations = must(
        name,
        () => (run ?? annotateText)(text, run ? options : { ...options, language: 'en' }),
        faults,
      )
      if (annotations) faults.push(...checkAnchors({ body: [], annotations }, () => text, name))
    }
    const english = story && must('annotate of wirecopy/english', () => annotateEnglish(story), faults)
    if (english) faults.push(...checkAnchors(english.article, textOf(english.article), 'annotate of wirecopy/english'))
    return faults
  },
})

function checkArticle(article: unknown): string[] {
  const faults: string[] = []
  const story = { text: '', article: Object(article), spans: {}, repairs: [], dropped: [], unread: [], diagnostics: [] }
  const annotated = must('annotate of an article', () => annotate(story), faults)
  if (annotated) faults.push(...checkAnnotate(annotated).faults)
  return faults
}
