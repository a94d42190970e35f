// Measures the memory used to read a large file of messages, beyond the file itself: node --expose-gc bench/memory.mjs [MB]
import { parseAll } from '../dist/index.js'

const MB = 1e6
const size = Number(process.argv[2] ?? 50) * MB
const body = Array.from(
  { length: 12 },
  (_, i) =>
    `\t   Paragraph ${i} of the story says that showers continued throughout the week in the sugar zone, _ a trader said _ and that \`\`nobody knows'' how long they will last.<\r\n`,
).join('')
const message = (i) =>
  `\x16\x16\x01f${String(i % 10000).padStart(4, '0')}\x1freute\r\nu f\x13\x11 BC-SUGAR-REVIEW-${i} 1stLd-Writethru   02-26 0105\r\n` +
  `\x02^BC-Sugar Review ${i}, 1st Ld-Writethru,320<\r\n^Sugar review ${i}<\r\n^By JANE DOE=\r\n` +
  `\tSALVADOR, Brazil (AP) _ Review number ${i} follows.<\r\n${body}\t   \x03AP-WF-02-26-16 1509GMT<\r\n\x04\r\n`

const file = new Uint8Array(size)
let at = 0
let count = 0
for (; at < size; count++) {
  const bytes = new TextEncoder().encode(message(count))
  if (at + bytes.length > size) break
  file.set(bytes, at)
  at += bytes.length
}

globalThis.gc?.()
const before = process.memoryUsage()
let most = 0
let stories = 0
let diagnostics = 0
const from = performance.now()
for (const story of parseAll(file.subarray(0, at))) {
  stories++
  diagnostics += story.diagnostics.length
  if (stories % 50 === 0) most = Math.max(most, process.memoryUsage().rss)
}
const time = performance.now() - from
console.log(
  `${(at / MB).toFixed(0)} MB, ${count} messages: ${stories} stories, ${diagnostics} diagnostics; ` +
    `${((most - before.rss) / MB).toFixed(0)} MB above the memory used before, ${(at / 1e3 / time).toFixed(1)} MB/s`,
)
if (stories !== count) process.exitCode = 1
