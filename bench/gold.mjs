// Measures the annotations of each language on fixtures/gold: paragraphs written by one and checked by another. The weights of names and of
// statements have seen them: `bench/fit-names.mjs --leave-languages` and `bench/fit-statements.mjs` measure each language without that.
//
//   npm run gold [-- --errors 10] [--only de]     prints F1 by language and kind: exact spans of names and times; statements by overlap
import { parseArgs } from 'node:util'
import { annotateText } from 'wirecopy'
import { goldTags, readGold } from './gold/read-gold.mjs'
import { f1, GOLD_FIGURES, scoreGold } from './gold/score-gold.mjs'

const { values: args } = parseArgs({ options: { only: { type: 'string' }, errors: { type: 'string', default: '0' } } })
const tags = goldTags().filter((tag) => !args.only || tag === args.only)
console.log(['language', 'paragraphs', ...GOLD_FIGURES].map((word) => word.padEnd(14)).join(''))
for (const tag of tags) {
  const paragraphs = readGold(tag)
  const counts = scoreGold(paragraphs, annotateText, tag)
  const cells = GOLD_FIGURES.map((kind) => `${f1(counts[kind])?.toFixed(1) ?? '–'} (${counts[kind].gold})`)
  console.log([tag, paragraphs.length, ...cells].map((cell) => String(cell).padEnd(14)).join(''))
  if (Number(args.errors) > 0) printErrors(paragraphs.slice(0, Number(args.errors)), tag)
}

function printErrors(paragraphs, language) {
  for (const { id, date, text, names, times, statements } of paragraphs) {
    const found = annotateText(text, { date, language })
    const words = ({ start, end }) => text.slice(start, end)
    console.log(`\n${id} ${text}`)
    console.log(
      '  gold ',
      names.map(words),
      times.map((time) => `${words(time)} = ${time.value}`),
      statements.map(words),
    )
    const mentions = [found.people, found.organisations, found.places].map((list) =>
      (list ?? []).flatMap((one) => one.mentions.map(words)),
    )
    console.log(
      '  found',
      ...mentions,
      (found.times ?? []).map((time) => `${words(time.anchor)} = ${time.value}`),
    )
    console.log(
      '       ',
      (found.statements ?? []).map((one) => `${one.speaker?.name ?? '-'} | ${one.content.map(words).join(' … ')}`),
    )
  }
}
