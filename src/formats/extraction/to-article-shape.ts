import { fields, type JsonRecord, list } from '../json/loose'

/**
 * Returns an answer in the shape of an article: nulls and empty lists are gone, texts are objects where an article has objects.
 * Expects a value without faults by `extractionFaults`. The article schema decides whether it is an article.
 */
export function toArticleShape(answer: JsonRecord): JsonRecord {
  const { body, dateline, ...rest } = answer
  const given: Record<string, unknown> = fields(withoutAbsent(rest))
  for (const name of TEXT_OBJECTS) if (given[name]) given[name] = asTexts(given[name])
  const { credits, ...others } = fields(dateline)
  const kept = withoutAbsent({ ...others, credits: asTexts(withoutAbsent(credits)) })
  return { ...given, ...(dateline ? { dateline: kept } : {}), body: list(body).map((block) => blockOf(fields(block))) }
}

/** The lists whose entries are strings in an answer and objects with a text in an article. */
const TEXT_OBJECTS = ['editorsNotes', 'summaries', 'corrections', 'contacts'] as const

const asTexts = (texts: unknown): JsonRecord[] => list(texts).map((text) => ({ text }))

/**
 * Returns a value without what means absent: properties with null, an empty list or no words.
 * Strings are trimmed, with U+000A as line break. Entries of lists stay, so that an empty one is a fault: no restriction may vanish.
 */
function withoutAbsent(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim()
  if (Array.isArray(value)) return value.map(withoutAbsent)
  if (typeof value !== 'object' || value === null) return value
  const given = Object.entries(value).map(([name, one]: [string, unknown]) => [name, withoutAbsent(one)] as const)
  return Object.fromEntries(given.filter(([, one]) => !isAbsent(one)))
}

const isAbsent = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Returns a block of an article. A key that its kind has no use for stays, and the article schema refuses it. */
function blockOf(block: JsonRecord): JsonRecord {
  const { kind, text, items, rows, source, ...rest } = fields(withoutAbsent(block))
  const words = text === undefined ? {} : { text }
  const by = source === undefined ? {} : { source }
  const other = { ...words, ...by, ...rest }
  const unused = { ...(items ? { items } : {}), ...(rows ? { rows } : {}) }
  switch (kind) {
    case 'bulleted list':
    case 'numbered list':
      return {
        kind: 'list',
        ordered: kind === 'numbered list',
        items: asTexts(items),
        ...other,
        ...(rows ? { rows } : {}),
      }
    case 'table':
    case 'table with header': {
      const cells = list(rows).map((row) => list(row).map(cellOf))
      const [first, ...others] = cells
      const table = kind === 'table' ? { rows: cells } : { header: first, rows: others }
      return { kind: 'table', ...table, ...other, ...(items ? { items } : {}) }
    }
    case 'media':
      return {
        kind,
        ...(text === undefined ? {} : { caption: text }),
        ...(source === undefined ? {} : { credit: source }),
        ...rest,
        ...unused,
      }
    default:
      return { kind, ...other, ...unused }
  }
}

const cellOf = (text: unknown): JsonRecord => (text === null || text === '' ? {} : { text })
