// The annotations of compromise, for the scorers.
import nlp from 'compromise'

/** Returns the spans of a list of texts, in order. */
function placed(text, list) {
  let from = 0
  return list.flatMap((piece) => {
    const start = text.indexOf(piece, from)
    if (!piece || start < 0) return []
    from = start + piece.length
    return [{ start, end: from }]
  })
}

const of = (text, type, view) => placed(text, view.out('array')).map((span) => ({ ...span, type }))

export default {
  name: 'compromise',
  langs: ['en'],
  sentences: (text) => nlp(text).sentences().out('array'),
  entities(text) {
    const doc = nlp(text)
    return [
      ...of(text, 'PER', doc.people()),
      ...of(text, 'ORG', doc.organizations()),
      ...of(text, 'LOC', doc.places()),
    ].map((found) => trimmed(text, found))
  },
  quotes: (text) =>
    placed(text, nlp(text).quotations().out('array')).map((span) => ({ ...span, source: null, cue: null })),
}

/** Returns a term without the punctuation that compromise leaves on it. */
function trimmed(text, { start, end, type }) {
  while (end > start && !/[\p{L}\p{N}]/u.test(text[end - 1])) end--
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start])) start++
  return { start, end, type }
}
