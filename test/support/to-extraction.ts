import type { Article, Block } from '../../src/article'
import { type ExtractionSchema, extractionSchema } from '../../src/entries/extraction'
import { isRecord } from '../../src/text/is-record'

/** Returns an article as a model would answer, by the extraction schema. What the schema has no key for is left out. */
export function toExtraction(article: Article): unknown {
  const { body, dateline, ...rest } = article
  const texts = (list: readonly { text: string }[] | undefined) => list?.map(({ text }) => text)
  return fill(extractionSchema, {
    ...rest,
    editorsNotes: texts(rest.editorsNotes),
    summaries: texts(rest.summaries),
    corrections: texts(rest.corrections),
    contacts: texts(rest.contacts),
    dateline: dateline && { ...dateline, credits: texts(dateline.credits) },
    body: body.map(toBlock),
  })
}

function toBlock(block: Block): object {
  if (block.kind === 'list')
    return { kind: block.ordered ? 'numbered list' : 'bulleted list', items: block.items.map(({ text }) => text) }
  if (block.kind === 'table') {
    const rows = [...(block.header ? [block.header] : []), ...block.rows]
    return {
      kind: block.header ? 'table with header' : 'table',
      rows: rows.map((row) => row.map(({ text }) => text ?? null)),
    }
  }
  if (block.kind === 'media') return { kind: 'media', text: block.caption, source: block.credit }
  if (block.kind === 'embed') return { kind: 'media', text: block.caption, source: block.provider }
  return block
}

/** Returns what a value has of a schema: null or an empty list for what it lacks. */
function fill(schema: ExtractionSchema, value: unknown): unknown {
  const { items, properties } = schema
  if (items) return Array.isArray(value) ? value.map((one) => fill(items, one)) : schema.type === 'array' ? [] : null
  if (!properties) return value ?? null
  if (!isRecord(value)) return null
  return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, fill(one, value[name])]))
}
