// Puts restricting template lines (bench/restrictions/templates.mjs) in each place of a story (test/support/restriction-places.ts), parses the copy,
// and prints the share of stories that are blocked, surely or possibly, by place and by language.
//
//   node bench/place-restrictions.mjs [--every N] [--errors]    --every: takes every Nth template line (default 5)

import { templateLines } from './restrictions/lines.mjs'
import { importEngine } from './support/bundle.mjs'

const argument = (name, otherwise) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const every = argument('--every', 5)
const errors = process.argv.includes('--errors')

const { isPublicationBlocked, parse, plainStory, restrictionPlaces } = await importEngine('placed-restrictions')

const isBlocked = ({ notices = [], ...article }) =>
  notices.some(({ kind }) => kind === 'possible') || isPublicationBlocked({ notices, ...article })

const lines = templateLines().filter(({ restricts }, index) => restricts && index % every === 0)
const count = new Map()
const add = (key, found) => {
  const [all, yes] = count.get(key) ?? [0, 0]
  count.set(key, [all + 1, yes + (found ? 1 : 0)])
}
for (const { language, text } of lines)
  for (const [place, make] of Object.entries(restrictionPlaces)) {
    const found = isBlocked(parse(make(text, plainStory)).article)
    add('all', found)
    add(`  ${language}`, found)
    add(place, found)
    if (errors && !found) console.log(`missed ${place}: ${text}`)
  }
const share = (key) => {
  const [all, yes] = count.get(key)
  return `${((100 * yes) / all).toFixed(1)} % of ${all}`
}
for (const key of [...count.keys()].sort()) console.log(`${key}: ${share(key)}`)
