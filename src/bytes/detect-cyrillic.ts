const SAMPLE = 4096 // bytes that are examined
const FEWEST = 12 // Cyrillic letters, the minimum to decide
const WORDS = 3 // words of them alone
const MIXED = 4 // times that such words outnumber those with Latin letters too, which are the rule in Latin text: `Zürich`
const SHARE = 0.52 // of the letters must be frequent ones; of Greek, Hebrew and Arabic text read so, at most 0.45 are
const SHARE_OF_CAPITALS = 0.56 // the same of text in capitals alone

/** The ten most frequent letters of Russian, Bulgarian and Serbian, and those of Ukrainian. */
const FREQUENT = new Set('оеаинтсрвлі')

/** Soft sign or `ы` that opens a word, or a soft sign after a vowel: no language writes so, but Hebrew bytes read as KOI8 do. */
const IMPOSSIBLE = /^[ьы]|[аеиоуыэюяіє]ь/
const FEW = 12 // words for each impossible one

/** Two frequent letters that the Greek alphabet has no letter for in KOI8, while its other ones sound alike: `ΤΟ` read as `то`. */
const NOT_GREEK = new Set('нр')
const SHARE_NOT_GREEK = 0.05
/** Small letter before a capital: `пРИВЕТ`, text in another charset whose case is the other way round. */
const WRONG_CASE = /^\p{Ll}\p{Lu}/u

/** Charsets of Cyrillic text, the more frequent first. `koi8-u` is `koi8-r` with the letters of Ukrainian. */
const CHARSETS = ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5'] as const

/** Words of letters beyond ASCII, of ASCII ones, or of both. */
const WORD = /[A-Za-z\u0400-\u04ff]+/g
const CYRILLIC = /[\u0400-\u04ff]/g
const LATIN = /[A-Za-z]/

/**
 * Returns the single-byte charset of Cyrillic bytes: the one in which they have most of the frequent letters.
 * Undefined for other bytes. In Latin text, a letter beyond ASCII has ASCII ones beside it, so that no word is all Cyrillic: `Zürich`, `garçon`.
 * `windows-1251`, `koi8-r`
 */
export function detectCyrillic(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.reduce((high, byte) => high + (byte >> 7), 0) < FEWEST) return undefined
  let best: string | undefined
  let most = 0
  for (const charset of CHARSETS) {
    const count = countFrequent(decodeAs(sample, charset))
    if (count <= most) continue
    best = charset
    most = count
  }
  return best
}

/** Returns the number of frequent letters of a text; 0 if it is not Cyrillic. */
function countFrequent(text: string): number {
  let whole = 0
  let mixed = 0
  let impossible = 0
  let notGreek = 0
  let letters = 0
  let capitals = 0
  let frequent = 0
  for (const [word] of text.matchAll(WORD)) {
    const own = word.match(CYRILLIC)
    if (!own) continue
    if (LATIN.test(word)) mixed++
    else if (own.length > 1) whole++
    if (IMPOSSIBLE.test(word.toLowerCase()) || WRONG_CASE.test(word)) impossible++
    letters += own.length
    for (const letter of own) {
      const small = letter.toLowerCase()
      if (small !== letter) capitals++
      if (FREQUENT.has(small)) frequent++
      if (NOT_GREEK.has(small)) notGreek++
    }
  }
  if (letters < FEWEST || whole < WORDS || whole < mixed * MIXED || whole < impossible * FEW) return 0
  if (notGreek < letters * SHARE_NOT_GREEK) return 0
  const isShouted = capitals * 2 > letters
  return frequent >= letters * (isShouted ? SHARE_OF_CAPITALS : SHARE) ? frequent : 0
}

/** Decodes bytes; an empty text if the engine does not know the charset. */
function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return ''
  }
}
