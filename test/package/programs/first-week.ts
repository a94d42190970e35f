// A program of a user's first week, compiled against the built package by test/package/types.test.ts. It is never run.
import {
  type Article,
  annotate,
  defineRule,
  parse,
  plainText,
  report,
  sourceSpans,
  textOf,
  validate,
  verify,
} from 'wirecopy'
import { convert } from 'wirecopy/convert'
import { toJsonld, toJsonldObject } from 'wirecopy/jsonld'
import { toMarkdown } from 'wirecopy/markdown'
import { toNewsml } from 'wirecopy/newsml'
import { toNinjs, toNinjsObject } from 'wirecopy/ninjs'

const copy: string = 'x'
const story = parse(copy, { date: '2024-03-04' })
const annotated = annotate(story)
const people: string[] = annotated.article.annotations.people?.map(({ name }) => name) ?? []
const noShouting = defineRule({
  id: 'house/no-shouting',
  severity: 'warning',
  summary: 'No exclamation marks.',
  why: 'House style.',
  source: 'House style.',
  check: ({ article }) => (article.headline?.includes('!') ? [{ message: 'Shouting.', path: 'headline' }] : []),
})
const problems = validate(annotated, {
  profile: 'ap',
  customRules: [noShouting],
  rules: { 'headline/short-enough': ['warning', { max: 70 }], 'house/no-shouting': 'off' },
})
console.log(people, report(copy, problems))

function textsOf(article: Article): string[] {
  const texts = article.body.map(textOf)
  for (const block of article.body) {
    switch (block.kind) {
      case 'paragraph':
        texts.push(block.text, block.dateline?.text ?? '')
        break
      case 'table':
        for (const row of block.rows) for (const cell of row) texts.push(cell.text ?? '')
        break
      case 'media':
        texts.push(block.alt ?? '', block.renditions?.[0]?.href ?? '')
        break
    }
  }
  const { embargo } = article
  if (embargo?.kind === 'instant') texts.push(embargo.at)
  return texts
}
console.log(
  textsOf(story.article),
  plainText(story.article),
  verify(story.article, copy),
  sourceSpans(story, 'headline'),
)

const item = { guid: 'a', provider: 'b', versionCreated: '2024-03-04T09:30:00Z' }
const headline: string | undefined = toNinjsObject(story.article, item).headlines?.[0]?.value
const published: string | undefined = toNinjsObject(story.article, item).versionCreated
const old: string | undefined = toNinjsObject(story.article, { ...item, standard: '1.6' }).body_html
console.log(headline, published, old, toJsonldObject(story.article, item).headline)
console.log(
  toNewsml(story.article, item),
  toNinjs(story.article, item),
  toJsonld(story.article),
  toMarkdown(story.article),
)
console.log(convert(copy, { from: 'copy', to: 'newsml', ...item }))
// @ts-expect-error: an article has no such path
sourceSpans(story, 'headlin')
// @ts-expect-error: no rule has this id
validate(story, { rules: { 'headline/shrt': 'off' } })
// @ts-expect-error: the rule has no such option
validate(story, { rules: { 'headline/short-enough': ['warning', { maxx: 70 }] } })
// @ts-expect-error: the option is a number
validate(story, { rules: { 'headline/short-enough': ['warning', { max: '70' }] } })
// @ts-expect-error: the rule has no options
validate(story, { rules: { 'headline/present': ['warning', { max: 70 }] } })
// @ts-expect-error: no profile has this name
validate(story, { profile: 'apx' })
// @ts-expect-error: neither a built-in rule nor the custom one
validate(story, { customRules: [noShouting], rules: { 'house/no-shoutin': 'off' } })
