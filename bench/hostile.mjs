// Doubles hostile copy and prints the growth of the time: about 2 is linear.
// Marks a case that is over 2.3 in each of seven turns; the bench then fails.
//   node bench/hostile.mjs [part of a name]
import { parse, parseAll, toWire } from '../dist/index.js'

const SIZE = 100_000 // characters; the other copy has twice as many
const MOST = 2.3
const TURNS = 7

const dateline = 'LIMA, April 24 (Reuters) - '
const sentence = 'The council voted on Friday to close the old bridge after a long debate.'
const head = `Council votes to close the old bridge\n\n${dateline}${sentence}\n\n`
const header = '\x16\x16\x01f0704\x1freute\nu f BC-BAHIA-SUGAR-REVIEW   02-26 0105\n\x02\n'
const story = `${header}SUGAR REVIEW\n\n    SALVADOR, Feb 26 - Showers continued throughout the week, traders said.\n Reuter\n\x03\n`

/** Returns a function that repeats a piece up to a length. */
const again = (piece) => (n) => piece.repeat(Math.ceil(n / piece.length))
/** Returns a function that repeats a piece up to a length in the body of a story, after a head. */
const inBody = (piece) => (n) => head + again(piece)(n)

/** Hostile copy that is only parsed, by name. */
const copy = {
  entities: again('&lt;p'),
  'tags that open': again('<p '),
  tags: again('<p>'),
  'tags with attributes': again('<a href="x" '),
  comments: again('<!--'),
  'ends of entities': again('a;'),
  ampersands: again('&amp;'),
  apostrophes: again('a?s '),
  'hyphen wraps': again('govern-\n'),
  'hard wraps': again('a line of seven short words, and on\n'),
  'brackets that open': again('('),
  'brackets that close': again(')'),
  'brackets in brackets': again('(a '),
  'square brackets': again('[a] '),
  dashes: again(' - '),
  'long dashes': again('— '),
  underscores: again('_'),
  slashes: again('/a'),
  quotes: again('"a '),
  'curly quotes': again('“a” '),
  backticks: again('``'),
  stops: again('.'),
  'glued sentences': again('a.B'),
  'glued sentences in a body': inBody('one.Two'),
  commas: again('A, '),
  colons: again('A: '),
  capitals: again('LIMA '),
  digits: again('1 '),
  'one word': again('a'),
  blanks: again(' '),
  'blank lines': again('\n'),
  'wide blanks': again('a   b   '),
  tabs: again('a\t'),
  'lone returns': again('a\r'),
  mojibake: again('â€™'),
  'letters with blanks': again('a b '),
  'zero width': again('a\u200b'),
  surrogates: again('\ud800'),
  controls: again('\x07'),
  ideographs: again('据新华社'),
  'ten thousand datelines': again(`${dateline}\n\n`),
  'datelines in a line': again(dateline),
  'datelined paragraphs': again(`${dateline}${sentence}\n\n`),
  bylines: again('By Jane Doe and John Roe\n\n'),
  'one long byline': (n) => `By ${again('Jane Doe and ')(n)}`,
  'sign-offs': inBody('(Reporting by Jane Doe; Editing by John Roe)\n\n'),
  'a sign-off without end': inBody('Reporting by Jane Doe; '),
  notes: again('Eds: Adds comment.\n\n'),
  notices: again('(Corrects headline)\n\n'),
  embargoes: again('EMBARGOED UNTIL 0001 GMT\n\n'),
  restrictions: inBody('NO SALES, NO ARCHIVES\n\n'),
  contacts: inBody('Contact: Jane Doe +1 212 555 0100\n\n'),
  abouts: inBody('About Acme Corp\n\n'),
  'end marks': inBody('###\n\n'),
  houses: inBody('it said. ==Kyodo '),
  bullets: inBody('* a point of the list\n'),
  numbers: inBody('1. a point of the list\n'),
  separators: inBody('* * *\n\n'),
  pictures: inBody('(AP Photo/Jane Doe)\n\n'),
  securities: inBody('(NYSE: ACM) '),
  tables: inBody('Wheat   2.55   2.40\n'),
  'the same paragraph': inBody(`${sentence}\n\n`),
  addresses: again('https://www.example.com/a-b-c-d\n'),
  menus: again('Home\nNews\nSport\nAbout us\n'),
  'a page': (n) => `${again('Home\nNews\n')(n)}${again(`${sentence} It was not the first.\n`)(n)}`,
  'credits before a dateline': again('(AP) - '),
  'credits in slashes': again('/ТАСС/. '),
  'sites before a dateline': again('SPACE.com - '),
  'brackets of Japan': again('（東京＝共同）'),
  'one sign a line': inBody('=\n'),
  'one letter a line': inBody('x\n'),
  'tags broken over lines': again('<a\nhref="x"\n>'),
  'escapes of separators': again('\\u2028=E2=80=A8'),
  'families of emoji': again('👨‍👩‍👧‍👦'),
  'combining marks': again('e\u0301\u0301'),
  'marks of direction': again('\u200f\u202b'),
  bars: inBody('| a | b |\n'),
  stamps: again('April 24, 2024 12:20 ET (16:20 GMT)\n'),
}

/** Hostile wire messages, by name. Each is read alone, read as one of many, and written back. */
const messages = {
  'ten thousand messages': (n) => story.repeat(n / 20),
  SOHs: again('\x01'),
  'a story and SOHs': (n) => story + '\x01'.repeat(n),
  STXs: again('\x02'),
  ETXs: (n) => header + '\x03'.repeat(n),
  'ETXs in lines': (n) => `${header}${'a line\x03 of text\n'.repeat(n / 10)}`,
  ENQs: again('\x05'),
  SYNs: again('\x16'),
  DELs: again('\x7f'),
  'form feeds': (n) => 'a\f'.repeat(n / 20),
  headers: (n) => 'u f BC-BAHIA-SUGAR-REVIEW   02-26 0105\n'.repeat(n / 20),
  'numbers of messages': (n) => 'W2607 asian\n'.repeat(n / 10),
  'caret lines': (n) => `${header}${'^Heat win<\n'.repeat(n / 10)}`,
  carets: (n) => `^a<\n^b<\n${'^'.repeat(n)}`,
  halves: (n) => `${header}^a<\n${'7{ '.repeat(n / 3)}<\n`,
  quads: (n) => `${header}${'a\x10'.repeat(n / 2)}\n`,
  'marked lines': (n) => `ZCZC AAP\n${'$K\n'.repeat(n / 3)}`,
  NNNN: (n) => 'NNNN\n'.repeat(n / 20),
  'a header line without end': (n) => `u f BC-${'A'.repeat(n)} 02-26 0105\n`,
}

const uses = { parse, parseAll: (text) => [...parseAll(text)].length, toWire: (text) => toWire(parse(text)) }

function time(run, text) {
  const from = performance.now()
  run(text)
  return performance.now() - from
}

const LEAST = 20 // milliseconds of a reliable measurement
const LARGEST = 32 * SIZE

/**
 * Returns how many times longer doubled copy takes: the best of a few turns, each the best of four runs.
 * The copy is long enough for a reliable measurement.
 */
function growth(run, make) {
  let size = SIZE
  time(run, make(size))
  while (size < LARGEST && time(run, make(size)) < LEAST) size *= 2
  const [one, two] = [make(size), make(2 * size)]
  let ratio = Number.POSITIVE_INFINITY
  let best = 0
  for (let turn = 0; turn < TURNS && ratio > MOST; turn++) {
    const times = [0, 1, 2, 3].map(() => [time(run, one), time(run, two)])
    const [a, b] = [0, 1].map((which) => Math.min(...times.map((pair) => pair[which])))
    if (b / a < ratio) [ratio, best] = [b / a, b]
  }
  return [ratio, best]
}

const rows = [
  ...Object.entries(copy).map(([name, make]) => [name, make, ['parse']]),
  ...Object.entries(messages).map(([name, make]) => [name, make, ['parse', 'parseAll', 'toWire']]),
]
let over = 0
for (const [name, make, names] of rows.filter(([name]) => name.includes(process.argv[2] ?? ''))) {
  const results = names.map((use) => {
    const [ratio, ms] = growth(uses[use], make)
    if (ratio > MOST) over++
    return `${use} ${ratio.toFixed(2)} (${ms.toFixed(0)} ms)${ratio > MOST ? ' OVER' : ''}`
  })
  console.log(`${name.padEnd(28)} ${results.join('  ')}`)
}
console.log(over ? `${over} over ${MOST}` : `none over ${MOST}`)
if (over) process.exitCode = 1
