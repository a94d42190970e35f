import { type Annotations, type Article, type Diagnostic, isPublicationBlocked, plainText } from 'wirecopy'

/** Value of a cell. */
export type CellValue = string | number | boolean | null

/** What a row of an article says beside the article. */
export interface ArticleFacts {
  readonly id: string
  readonly input: string
  /** The day of the story. */
  readonly date: string | undefined
  /** Time to judge embargoes by. */
  readonly now: string
  readonly findings: readonly Diagnostic[]
}

type Row = readonly (CellValue | undefined)[]

/** Returns the rows of an article, a text for each table: one JSON array a line, without the key, which is the first column. */
export function tableRows(article: Article, facts: ArticleFacts): readonly string[] {
  const { annotations = {} } = article
  const rows: readonly (readonly Row[])[] = [
    [articleRow(article, facts)],
    article.body.map((block, i) => [i, block.kind, 'text' in block ? block.text : null]),
    (annotations.people ?? []).map(({ id, name, given, family, roles, mentions }) => [
      id,
      name,
      given,
      family,
      roles?.[0]?.text,
      mentions.length,
    ]),
    (annotations.organisations ?? []).map(({ id, name, acronym, parent, mentions }) => [
      id,
      name,
      acronym,
      parent,
      mentions.length,
    ]),
    (annotations.places ?? []).map(({ id, name, countryCode, subdivisionCode, geonames, within, mentions }) => [
      id,
      name,
      countryCode,
      subdivisionCode,
      geonames,
      within,
      mentions.length,
    ]),
    (annotations.times ?? []).map(({ anchor, type, value, start, end, modifier }) => [
      anchor.path,
      anchor.start,
      anchor.end,
      anchor.text,
      type,
      value,
      start,
      end,
      modifier,
    ]),
    statementRows(annotations),
    facts.findings.map(({ rule, severity, path, message }) => [rule, severity, path, message]),
  ]
  return rows.map((table) => table.map((row) => JSON.stringify(row.map((cell) => cell ?? null))).join('\n'))
}

function articleRow(article: Article, { id, input, date, now }: ArticleFacts): Row {
  const { item, published, updated, embargo } = article
  const text = plainText(article)
  return [
    ...[id, input, item?.guid, item?.version === undefined ? null : Number(item.version), item?.provider?.name],
    ...[item?.status, date, published?.at, updated?.at, article.language, article.slugline],
    ...[article.section, article.headline, article.subheadline, article.byline?.text, article.dateline?.text],
    ...[article.dateline?.places?.[0]?.text, article.urgency, isPublicationBlocked(article, { now })],
    ...[embargo ? JSON.stringify(embargo) : null, article.restrictions?.join('\n'), text],
    ...[text.match(/\S+/g)?.length ?? 0, article.body.filter(({ kind }) => kind === 'paragraph').length],
  ]
}

const statementRows = ({ statements = [] }: Annotations): readonly Row[] =>
  statements.map(({ kind, content, cue, speaker, force, confidence }, i) => [
    ...[i, kind, content.map((anchor) => anchor.text).join(' … '), content[0]?.path, cue?.text],
    ...[speaker?.mention?.text, speaker?.person, speaker?.organisation, speaker?.place, force, confidence],
  ])
