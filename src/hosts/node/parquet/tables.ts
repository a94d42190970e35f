/** Type of the values of a column. All columns may be null but keys. */
type ColumnType = 'text' | 'whole' | 'number' | 'boolean'

/** Column of a table. */
export interface TableColumn {
  readonly name: string
  readonly type: ColumnType
  /** Whether every row has a value. */
  readonly isRequired?: true
}

/** Table of a data set: a Parquet file of this name. */
export interface DataTable {
  readonly name: string
  readonly columns: readonly TableColumn[]
}

const text = (name: string): TableColumn => ({ name, type: 'text' })
const whole = (name: string): TableColumn => ({ name, type: 'whole' })
const key: TableColumn = { name: 'article', type: 'text', isRequired: true }

/** The tables of a data set. The first column of each is the key of the article, which joins them. */
export const tables: readonly DataTable[] = [
  {
    name: 'articles',
    columns: [
      ...[key, text('id'), text('input'), text('guid'), whole('version'), text('provider'), text('status')],
      ...[text('date'), text('published'), text('updated'), text('language'), text('slugline'), text('section')],
      ...[text('headline'), text('subheadline'), text('byline'), text('dateline'), text('place'), whole('urgency')],
      { name: 'blocked', type: 'boolean' },
      ...[text('embargo'), text('restrictions'), text('text'), whole('words'), whole('paragraphs')],
    ],
  },
  { name: 'paragraphs', columns: [key, whole('paragraph'), text('kind'), text('text')] },
  {
    name: 'people',
    columns: [key, text('person'), text('name'), text('given'), text('family'), text('role'), whole('mentions')],
  },
  {
    name: 'organisations',
    columns: [key, text('organisation'), text('name'), text('acronym'), text('parent'), whole('mentions')],
  },
  {
    name: 'places',
    columns: [
      ...[key, text('place'), text('name'), text('country'), text('subdivision'), whole('geonames'), text('within')],
      whole('mentions'),
    ],
  },
  {
    name: 'times',
    columns: [
      ...[key, text('path'), whole('start_offset'), whole('end_offset'), text('text'), text('type'), text('value')],
      ...[text('from_time'), text('to_time'), text('modifier')],
    ],
  },
  {
    name: 'statements',
    columns: [
      ...[key, whole('statement'), text('kind'), text('text'), text('path'), text('cue'), text('speaker')],
      ...[text('person'), text('organisation'), text('place'), text('force')],
      { name: 'confidence', type: 'number' },
    ],
  },
  { name: 'findings', columns: [key, text('rule'), text('severity'), text('path'), text('message')] },
]
