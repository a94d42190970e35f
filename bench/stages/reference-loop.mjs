const BITS = 18
const FACTOR = 16_777_619
const START = -2_128_831_035
const decoder = new TextDecoder()
const WORD = 1
const BREAK = 2
const STOP = 3

/** Kind of each UTF-16 unit: {@link WORD} for letters and digits, {@link BREAK} for a line feed, {@link STOP} for the end of a sentence. */
const KINDS = Uint8Array.from({ length: 1 << 16 }, (_, unit) => {
  if (unit >= 0xc0 || /[a-z\d]/i.test(String.fromCharCode(unit))) return WORD
  return unit === 0x0a ? BREAK : '.!?'.includes(String.fromCharCode(unit)) ? STOP : 0
})

/** Table of 200,000 hashes, which the loop probes once a word. */
const TABLE = new Int32Array(1 << BITS)
for (let i = 0, hash = 1; i < 200_000; i++) {
  hash = Math.imul(hash ^ i, FACTOR)
  TABLE[hash >>> (32 - BITS)] = hash | 1
}

/**
 * Does what any reader of text must do at least: decodes UTF-8, cuts words, looks each up in a table, and makes objects of paragraphs and
 * sentences. The speed of parsing is given as a share of it, as machines differ.
 */
export function referenceLoop(bytes) {
  const text = decoder.decode(bytes)
  const paragraphs = []
  let known = 0
  let sentences = []
  let from = 0
  let isBlank = true
  for (let at = 0; at < text.length; ) {
    const kind = KINDS[text.charCodeAt(at)]
    if (kind === WORD) {
      let hash = START
      for (; at < text.length && KINDS[text.charCodeAt(at)] === WORD; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR)
      if (TABLE[hash >>> (32 - BITS)] === (hash | 1)) known++
      isBlank = false
      continue
    }
    if (kind === STOP) {
      sentences.push({ start: from, end: at + 1, text: text.slice(from, at + 1) })
      from = at + 1
    } else if (kind === BREAK) {
      if (isBlank || text.charCodeAt(at + 1) === 0x20) {
        paragraphs.push({ end: at, sentences })
        sentences = []
        from = at + 1
      }
      isBlank = true
    }
    at++
  }
  paragraphs.push({ end: text.length, sentences })
  return { paragraphs, known }
}
