// Scores one story: which fields are read as they should be. Each field is a share: right of the cases that have it.

const flat = (value) =>
  value == null
    ? null
    : String(value.text ?? value)
        .replace(/\s+/g, ' ')
        .trim() || null
const bare = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
const closed = (text) => text?.replace(/[\s\-–—_:.,;=|*/、。，：]+$/u, '')

const textsOf = (block) => {
  if (block.kind === 'table')
    return [...(block.header ? [block.header] : []), ...block.rows].map((row) =>
      row.map((cell) => cell?.text ?? '').join(' '),
    )
  if (block.items) return block.items.map((item) => item.text ?? '')
  return block.kind === 'media' || block.text === undefined ? [] : [block.text]
}

const isRestricted = (article) =>
  Boolean(article.embargo) ||
  (article.notices ?? []).some(({ kind }) => kind === 'kill' || kind === 'withhold') ||
  ['withheld', 'canceled'].includes(article.item?.status)

const BODY = new Set(['body', 'subhead', 'list', 'table', 'quote'])

/** Returns the fields of a story as `[name, isRight]`. `row` has the gold of the evaluation data; `article` is what `parse` returns. */
export function scoreStory(row, article) {
  const { gold } = row
  const found = []
  const dateline = flat(article.dateline ?? article.body.find((block) => block.dateline)?.dateline)
  const whole = bare(article.body.flatMap(textsOf).join(' '))
  const exact = (name, got, want) => {
    if (flat(want)) found.push([name, flat(got) === flat(want)])
  }
  exact('headline', article.headline, gold.headline)
  if (row.lines) exact('deck', article.subheadline, gold.subheadline)
  if (row.lines) exact('byline', article.byline, gold.byline)
  if (gold.dateline_raw) {
    found.push(['dateline found', dateline !== null])
    found.push(['dateline text', closed(dateline) === closed(flat(gold.dateline_raw))])
  } else if (!row.lines && 'dateline_raw' in gold) found.push(['no dateline', dateline === null])
  if (gold.lead_start) found.push(['lead', whole.startsWith(bare(gold.lead_start))])
  if (row.lines) {
    const restricted = isRestricted({ embargo: gold.embargo, notices: gold.notices })
    const possible = (article.notices ?? []).some(({ kind }) => kind === 'possible')
    found.push([restricted ? 'restricted' : 'free', (isRestricted(article) || possible) === restricted])
    found.push(...bodyLines(row, whole, bare(gold.dateline_raw)))
  }
  return found
}

/** Whether each line of the body is in the body. */
function bodyLines({ text, lines: labels }, whole, dateline) {
  const lines = text.split(/\r\n|[\n\r]/).filter((line) => line.trim())
  return lines.flatMap((line, index) => {
    if (!BODY.has(labels[index])) return []
    const words = bare(line)
    const rest = dateline && words.startsWith(dateline) ? words.slice(dateline.length) : words
    return rest ? [['body kept', whole.includes(rest)]] : []
  })
}
