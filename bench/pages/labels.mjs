// Labels of the blocks of a page: 1 belongs to the story, 0 does not, undefined is not known.

export const flat = (text) => (text ?? '').replace(/\s+/g, ' ').trim()

const wordsOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? []

/** Returns the runs of four words of a text, with how often each occurs. */
export function fourGrams(text) {
  const words = wordsOf(text)
  const grams = new Map()
  for (let i = 0; i + 4 <= Math.max(words.length, 4); i++) {
    const gram = words.slice(i, i + 4).join(' ')
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

/** Labels blocks by the known text of the story. A short block counts only beside a block that belongs to it. */
export function labelsOfText(texts, story) {
  const known = fourGrams(story)
  const all = flat(story)
  const labels = texts.map((text) => {
    if (wordsOf(text).length < 4) return all.includes(text) ? 'short' : 0
    const grams = [...fourGrams(text).keys()]
    const share = grams.filter((gram) => known.has(gram)).length / grams.length
    return share > 0.6 ? 1 : share < 0.3 ? 0 : undefined
  })
  return labels.map((label, i) =>
    label !== 'short'
      ? label
      : labels[i - 1] === 1 || labels[i + 1] === 1
        ? wordsOf(texts[i]).length > 1
          ? 1
          : undefined
        : undefined,
  )
}

/** Labels blocks by pieces of text that must and must not be in the story. */
export function labelsOfPieces(texts, { with: wanted, without }) {
  const holds = (text, pieces, least) =>
    pieces.some((piece) => flat(piece).length > least && text.includes(flat(piece)))
  return texts.map((text) => (holds(text, wanted, 3) ? 1 : holds(text, without, 2) ? 0 : undefined))
}
