/** Kinds of figures, in the order of the tables. */
export const GOLD_FIGURES = ['people', 'organisations', 'places', 'times', 'time values', 'statements', 'speakers']

const OVERLAP = 0.3 // share of both statements together that two statements have in common

/**
 * Counts what annotations have right: for each kind of {@link GOLD_FIGURES} `{ right, found, gold }`.
 * Names and times count with their exact span, statements with an overlap, speakers among the statements that were found.
 * `annotate(text, { date, language })` returns the annotations of a text.
 */
export function scoreGold(paragraphs, annotate, language) {
  const counts = Object.fromEntries(GOLD_FIGURES.map((kind) => [kind, { right: 0, found: 0, gold: 0 }]))
  for (const { text, date, ...gold } of paragraphs) {
    const found = annotate(text, { date, language })
    countNames(counts, gold.names, found)
    countTimes(counts, gold.times, found.times ?? [])
    countStatements(counts, text, gold.statements, found.statements ?? [])
  }
  return counts
}

/** F1 of a count in percent; undefined if there is nothing to find and nothing was found. */
export const f1 = ({ right, found, gold }) => (found + gold > 0 ? (200 * right) / (found + gold) : undefined)

const keyOf = ({ start, end }) => `${start}-${end}`

function countNames(counts, gold, { people = [], organisations = [], places = [] }) {
  const found = { people, organisations, places: places.filter(({ within }) => within === undefined) }
  for (const [kind, list] of Object.entries(found)) {
    const wanted = new Set(gold.filter((name) => name.kind === kind).map(keyOf))
    const mentions = new Set(list.flatMap((one) => one.mentions.map(keyOf)))
    counts[kind].gold += wanted.size
    counts[kind].found += mentions.size
    counts[kind].right += [...mentions].filter((key) => wanted.has(key)).length
  }
}

function countTimes(counts, gold, found) {
  const wanted = new Map(gold.map((time) => [keyOf(time), time.value.replace(/^set /, '')]))
  for (const kind of ['times', 'time values']) {
    counts[kind].gold += wanted.size
    counts[kind].found += found.length
  }
  for (const { anchor, value } of found) {
    const timex = wanted.get(keyOf(anchor))
    if (timex === undefined) continue
    counts.times.right++
    if (timex === value) counts['time values'].right++
  }
}

function countStatements(counts, text, gold, found) {
  const { statements, speakers } = counts
  statements.gold += gold.length
  statements.found += found.length
  const used = new Set()
  for (const one of gold) {
    const match = found.find((other) => !used.has(other) && overlap(one, spanOf(other)) > OVERLAP)
    if (!match) continue
    used.add(match)
    statements.right++
    const { mention } = match.speaker ?? {}
    const named = mention && text.slice(mention.start, mention.end)
    speakers.gold++
    speakers.found++
    if (one.speaker === undefined ? !named : named && (named.includes(one.speaker) || one.speaker.includes(named)))
      speakers.right++
  }
}

const spanOf = ({ content }) => ({ start: content[0].start, end: content.at(-1).end })

function overlap(a, b) {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
