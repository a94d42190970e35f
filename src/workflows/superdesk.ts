import type { Article, Block, Cell, Paragraph } from '../article'
import { WirecopyError } from '../diagnostics/error'
import type { Loss } from '../formats/format'

/*
 * Requirements of Superdesk, an open-source newsroom system, for NewsML-G2, NITF and ninjs.
 * Of an XHTML paragraph it reads the text up to the first element. It requires a creation time and an urgency.
 */

/** The IPTC news urgency for a normal story. */
const NORMAL = 5

/**
 * Adds the urgency and the creation time that Superdesk requires to an article.
 * The first version of a story gets the creation time of that version. Throws `missing-metadata` for a later version without one.
 */
function dated(article: Article): Article {
  const { item, urgency = NORMAL } = article
  const first = item?.firstCreated ?? ((item?.version ?? 1) === 1 ? item?.versionCreated : undefined)
  if (item?.versionCreated && !first) {
    throw new WirecopyError('missing-metadata', 'Superdesk requires firstCreated. Set it in article.item.', [
      { path: 'item.firstCreated', message: 'firstCreated is missing' },
    ])
  }
  return { ...article, urgency, ...(item && { item: { ...item, ...(first && { firstCreated: first }) } }) }
}

/** Returns an article with its times in UTC, without fractions of a second. The end of an embargo is rounded up. */
export function toUtcTimes(article: Article): Article {
  const { item, embargo, ...rest } = dated(article)
  const { firstCreated, versionCreated } = item ?? {}
  const at = embargo?.kind === 'instant' && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(embargo.at ?? '') ? embargo.at : undefined
  return {
    ...rest,
    ...(item && {
      item: {
        ...item,
        ...(firstCreated && { firstCreated: utc(firstCreated, 'floor') }),
        ...(versionCreated && { versionCreated: utc(versionCreated, 'floor') }),
      },
    }),
    ...(embargo && { embargo: { ...embargo, ...(at && { at: utc(at, 'ceil') }) } }),
  }
}

const utc = (time: string, round: 'floor' | 'ceil'): string =>
  new Date(Math[round](Date.parse(time) / 1000) * 1000).toISOString().replace('.000', '')

/** Returns an article with sign-off, boilerplate and contacts as paragraphs of the body. */
export function moveEndToBody(article: Article): Article {
  const { signoff = [], boilerplate = [], contacts = [], ...rest } = dated(article)
  const end = [...signoff.map(({ text }) => text), ...boilerplate, ...contacts.map(({ text }) => text)]
  return { ...rest, body: [...rest.body, ...end.map((text): Paragraph => ({ kind: 'paragraph', text }))] }
}

/** Returns an article with sign-off, boilerplate and contacts in the body, and each block as one-line paragraphs without marks. */
export function toPlainParagraphs(article: Article): Article {
  const whole = moveEndToBody(article)
  return { ...whole, body: whole.body.flatMap(paragraphs) }
}

const paragraphs = (block: Block): Paragraph[] => {
  const language = block.kind === 'separator' ? undefined : block.language
  return paragraphTexts(block)
    .flatMap((text) => text.split('\n'))
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({ kind: 'paragraph', text, ...(language && { language }) }))
}

const joinCells = (cells: readonly Cell[]): string => cells.map(({ text }) => text ?? '').join(' | ')

/** Returns the texts of a block for plain paragraphs: a list gives one an item, a table one a row. */
function paragraphTexts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.dateline ? `${block.dateline.text} ${block.text}` : block.text]
    case 'list':
      return block.items.map(({ text }, i) => `${block.ordered ? `${(block.start ?? 1) + i}.` : '•'} ${text}`)
    case 'table':
      return [block.caption ?? '', ...(block.header ? [joinCells(block.header)] : []), ...block.rows.map(joinCells)]
    case 'quote':
      return [block.text, block.source ? `— ${block.source}` : '']
    case 'separator':
      return ['* * *']
    case 'embed':
      return [block.caption ?? '']
    case 'media':
      return [[block.caption, block.credit && `(${block.credit})`].filter(Boolean).join(' ')]
    default:
      return [block.text]
  }
}

/** Returns the parts of an article that `toPlainParagraphs` changes to paragraphs or leaves out. */
export function paragraphLosses(article: Article): Loss[] {
  const reason = 'Superdesk accepts plain paragraphs only: written as one, or left out'
  const blocks = article.body.flatMap((block, i): Loss[] => {
    if (block.kind !== 'paragraph' || block.dateline || block.text.includes('\n'))
      return [{ path: `body.${i}`, reason }]
    return block.marks ? [{ path: `body.${i}.marks`, reason }] : []
  })
  return [...blocks, ...bodyLosses(article)]
}

/** Returns the fields of an article that `moveEndToBody` changes to paragraphs: sign-off, boilerplate, contacts. */
export const bodyLosses = (article: Article): Loss[] =>
  (['signoff', 'boilerplate', 'contacts'] as const)
    .filter((part) => article[part])
    .map((path) => ({ path, reason: 'Superdesk accepts the body only: written as a paragraph' }))
