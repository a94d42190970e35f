// Doubles hostile messages and prints how the time grows: about 2 for each is linear.
import { parse, parseAll, toWire } from '../dist/index.js'

const header = '\x16\x16\x01f0704\x1freute\nu f BC-BAHIA-SUGAR-REVIEW   02-26 0105\n\x02\n'
const story = `${header}SUGAR REVIEW\n\n    SALVADOR, Feb 26 - Showers continued throughout the week, traders said.\n Reuter\n\x03\n`
const hostile = {
  'ten thousand messages': (n) => story.repeat(n / 20),
  SOHs: (n) => '\x01'.repeat(n),
  'a story and SOHs': (n) => story + '\x01'.repeat(n),
  STXs: (n) => '\x02'.repeat(n),
  ETXs: (n) => header + '\x03'.repeat(n),
  'ETXs in lines': (n) => `${header}${'a line\x03 of text\n'.repeat(n / 10)}`,
  ENQs: (n) => '\x05'.repeat(n),
  SYNs: (n) => '\x16'.repeat(n),
  DELs: (n) => '\x7f'.repeat(n),
  'form feeds': (n) => 'a\f'.repeat(n / 20),
  headers: (n) => 'u f BC-BAHIA-SUGAR-REVIEW   02-26 0105\n'.repeat(n / 20),
  numbers: (n) => 'W2607 asian\n'.repeat(n / 10),
  'caret lines': (n) => `${header}${'^Heat win<\n'.repeat(n / 10)}`,
  carets: (n) => `^a<\n^b<\n${'^'.repeat(n)}`,
  halves: (n) => `${header}^a<\n${'7{ '.repeat(n / 3)}<\n`,
  quads: (n) => `${header}${'a\x10'.repeat(n / 2)}\n`,
  'marked lines': (n) => `ZCZC AAP\n${'$K\n'.repeat(n / 3)}`,
  NNNN: (n) => 'NNNN\n'.repeat(n / 20),
  'a header line without end': (n) => `u f BC-${'A'.repeat(n)} 02-26 0105\n`,
}

const time = (run) => {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const from = performance.now()
    run()
    best = Math.min(best, performance.now() - from)
  }
  return best
}
const size = 100_000
for (const [name, make] of Object.entries(hostile)) {
  const ratios = []
  for (const run of [(text) => parse(text), (text) => [...parseAll(text)].length, (text) => toWire(parse(text))]) {
    const [one, two] = [make(size), make(2 * size)]
    const [a, b] = [time(() => run(one)), time(() => run(two))]
    ratios.push(`${(b / a).toFixed(2)} (${b.toFixed(0)} ms)`)
  }
  console.log(`${name.padEnd(28)} parse ${ratios[0]}  parseAll ${ratios[1]}  toWire ${ratios[2]}`)
}
