import { BREAKS, ODD, SIGNS } from '../support/odd-strings'
import type { Random } from './random'

/** One way to damage a copy; `other` is another copy. */
type Mutation = (text: string, random: Random, other: string) => string

const CONTROLS = [
  ...'\0\x01\x02\x03\x05\x07\x0b\x0c\x10\x16\x1b\x1f\x7f\x85\u2028\u2029\ufffe\uffff',
  '\ud800',
  '\udc00',
  '\ud83d',
]
const BIDI = [...'\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c']
const WORDS = [
  ...[
    'Eds:',
    'KILL',
    'EMBARGOED UNTIL 0001 GMT',
    '(AP) -',
    'By',
    'LONDON (Reuters) - ',
    '###',
    '-30-',
    '(MORE)',
    'NNNN',
    'ZCZC',
  ],
  ...[
    '&amp;',
    '&#8217;',
    '&#133;',
    '&#x2028;',
    '&#0;',
    '&nbsp',
    '&lt;p&gt;',
    '&shy;',
    '&amp;amp;',
    'quot;',
    '&#xd800;',
  ],
  ...[
    '<p>',
    '</p>',
    '<br/>',
    '<a href="x',
    '<!--',
    '-->',
    '<b',
    '</',
    '<table><tr><td>',
    '<script>',
    '<\np>',
    '<p\u2028>',
  ],
  ...['â€™', 'Ã©', 'Ã¢â‚¬â„¢', 'Â\u00a0', 'ï»¿', 'РњРѕ', 'â€\u009d', 'è¿', 'Ã\u00ad', 'â€¨', 'â€©', 'Â\u0085'],
  ...['N i e u w', 'EU?s', 'govern-\n', 'growth.The', '1.', '* ', '{{', '\\n', '\\u2028', '\\t', '\\"', '__proto__'],
  ...['Corrects', '^', '<', '7/8{', '---', '===', '```', '| a | b |', '\n\n\n', 'NYSE: ACM', '#', '>', '~~~', '[a](b)'],
]

const at = (text: string, index: number, piece: string, until = index): string =>
  text.slice(0, index) + piece + text.slice(until)

const insertion =
  (pieces: readonly string[]): Mutation =>
  (text, random) => {
    let out = text
    for (let count = 1 + random.int(6); count > 0; count--)
      out = at(out, random.int(out.length + 1), random.pick(pieces))
    return out
  }

/** Changes some lines, each where a chance comes up. */
const lines =
  (change: (line: string, random: Random) => string): Mutation =>
  (text, random) => {
    const many = 1 + random.int(8)
    return text
      .split('\n')
      .map((line) => (random.oneIn(many) ? change(line, random) : line))
      .join('\n')
  }

/** Text as it looks when its UTF-8 is read as Latin-1. */
const asLatin1 = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')

/** The ways to damage a copy, by name. */
export const copyMutations: Readonly<Record<string, Mutation>> = {
  'cut a span': (text, random) => {
    const { start, end } = random.span(text.length)
    return at(text, start, '', end)
  },
  'keep the start': (text, random) => text.slice(0, random.int(text.length + 1)),
  'keep the end': (text, random) => text.slice(random.int(text.length + 1)),
  'repeat a span': (text, random) => {
    const { start, end } = random.span(text.length)
    return at(text, end, text.slice(start, end).repeat(1 + random.int(3)))
  },
  'move a span': (text, random) => {
    const { start, end } = random.span(text.length)
    const rest = at(text, start, '', end)
    return at(rest, random.int(rest.length + 1), text.slice(start, end))
  },
  'splice two copies': (text, random, other) =>
    text.slice(0, random.int(text.length + 1)) + other.slice(random.int(other.length + 1)),
  'insert another copy': (text, random, other) => {
    const { start, end } = random.span(other.length)
    return at(text, random.int(text.length + 1), other.slice(start, end))
  },
  'shuffle lines': (text, random) => {
    const all = text.split('\n')
    for (let count = 1 + random.int(5); count > 0; count--) {
      const [line = ''] = all.splice(random.int(all.length), 1)
      all.splice(random.int(all.length + 1), 0, line)
    }
    return all.join('\n')
  },
  'drop lines': lines(() => ''),
  'change line ends': (text, random) => {
    const end = random.pick(['\r\n', '\r', '\n\n', '\u2028', '\u2029', '\u0085', '\v', '\f', ' ', '', '\n\r', '\r\r\n'])
    const many = 1 + random.int(3)
    return text.replace(/\n/g, (old) => (random.oneIn(many) ? end : old))
  },
  'join paragraphs': (text) => text.replace(/\n\s*\n/g, '\n'),
  'one line': (text) => text.replace(/\s+/g, ' '),
  'wrap anew': (text, random) => {
    const width = 12 + random.int(70)
    return text.replace(new RegExp(`(.{1,${width}}) `, 'g'), '$1\n')
  },
  unwrap: (text) => text.replace(/(\S)\n(?=\S)/g, '$1 '),
  indent: lines((line, random) => ' '.repeat(random.int(8)) + line),
  'indent all': (text, random) => text.replace(/^/gm, random.pick(['   ', '\t', '    ', '\u3000', '> ', '\u00a0 '])),
  'take off indents': (text) => text.replace(/^[ \t]+/gm, ''),
  'upper-case': (text) => text.toUpperCase(),
  'lower-case': lines((line) => line.toLowerCase()),
  'upper-case lines': lines((line) => line.toUpperCase()),
  'letters apart': lines((line) => line.replace(/(?<=\p{L})(?=\p{L})/gu, ' ')),
  'odd characters': insertion(ODD),
  signs: insertion(SIGNS),
  breaks: insertion(BREAKS),
  controls: insertion(CONTROLS),
  'bidirectional controls': insertion(BIDI),
  words: insertion(WORDS),
  'as Latin-1': lines((line) => asLatin1(line)),
  'twice as Latin-1': lines((line) => asLatin1(asLatin1(line))),
  'escape markup': lines((line) => line.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)),
  'wrap in tags': lines((line, random) => `<${random.pick(['p', 'div', 'li', 'td'])}>${line}</p>`),
  'swap characters': (text, random) => {
    const from = random.int(text.length + 1)
    return at(text, from, [...text.slice(from, from + 2)].reverse().join(''), from + 2)
  },
  'replace punctuation': (text, random) => {
    const piece = random.pick(['', ' ', '—', '-', '_', '“', '"', '\u00a0', '...', '\ufffd', '?'])
    return text.replace(/[.,:;"'()–—-]/g, (old) => (random.oneIn(4) ? piece : old))
  },
}

const mutations = Object.values(copyMutations)

/** Returns a copy with one to five kinds of damage. */
export function mutateCopy(text: string, random: Random, other: string): string {
  const most = random.oneIn(RARE) ? LONG : USUAL
  let out = text.slice(0, most)
  for (let count = 1 + random.int(5); count > 0; count--)
    out = random.pick(mutations)(out, random, other.slice(0, USUAL)).slice(0, most)
  return out
}

/** Returns a damaged copy of a pool. */
export const drawCopy = (random: Random, pool: readonly string[]): string =>
  mutateCopy(random.pick(pool), random, random.pick(pool))

// Lengths: most bugs show in short copy, which is faster; some need long copy.
const USUAL = 5000
const LONG = 100_000
const RARE = 50
