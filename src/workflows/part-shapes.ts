import type {
  AlternativeHeadline,
  Annotations,
  Article,
  Block,
  Dateline,
  EditorsNote,
  Statement,
  Summary,
} from '../article'

/**
 * The type that a part of an article must have: text, a list of texts, a record with known properties.
 * `verify` checks articles from elsewhere against it, before it compares them with their copy.
 */
export type PartShape =
  | 'text'
  | 'number'
  | 'boolean'
  | 'record'
  | { readonly list: PartShape }
  | RecordShape
  | BlockShape

/** A record with these properties and no others. `needs` names the required ones. */
export interface RecordShape {
  readonly properties: Readonly<Record<string, PartShape>>
  readonly needs: readonly string[]
}

/** A record whose properties depend on its `kind`, such as a block of the body. */
export interface BlockShape {
  readonly kinds: Readonly<Record<string, RecordShape>>
}

/** A table with a shape for each property of a type, and for no other. */
type ShapesOf<T> = { readonly [name in keyof T]-?: PartShape }

const recordShape = <T>(properties: ShapesOf<T>, ...needs: (keyof T & string)[]): RecordShape => ({ properties, needs })
const block = <Kind extends Block['kind']>(
  properties: ShapesOf<Omit<Extract<Block, { kind: Kind }>, 'kind'>>,
  ...needs: string[]
): RecordShape => ({ properties: { kind: 'text', ...properties }, needs })

const texts: PartShape = { list: 'text' }
const records: PartShape = { list: 'record' }
const stamp = recordShape<NonNullable<Article['published']>>({ text: 'text', at: 'text' }, 'text')
const dateline = recordShape<Dateline>({ text: 'text', places: records, date: 'record', credits: records }, 'text')
const anchor = recordShape<Statement['content'][number]>(
  { path: 'text', start: 'number', end: 'number', text: 'text' },
  'text',
)
const speaker = recordShape<NonNullable<Statement['speaker']>>({
  mention: anchor,
  person: 'text',
  organisation: 'text',
  place: 'text',
})
const cells: PartShape = { list: recordShape<{ text: unknown; marks: unknown }>({ text: 'text', marks: records }) }
const statement = recordShape<Statement>(
  {
    kind: 'text',
    content: { list: anchor },
    cue: anchor,
    force: 'text',
    speaker,
    speakers: { list: speaker },
    chain: { list: speaker },
    confidence: 'number',
  },
  'content',
)

const blocks: BlockShape = {
  kinds: {
    paragraph: block<'paragraph'>({ text: 'text', marks: records, dateline, language: 'text' }, 'text'),
    subhead: block<'subhead'>({ text: 'text', level: 'number', marks: records, language: 'text' }, 'text'),
    list: block<'list'>({ ordered: 'boolean', start: 'number', items: cells, language: 'text' }, 'items'),
    table: block<'table'>({ caption: 'text', header: cells, rows: { list: cells }, language: 'text' }, 'rows'),
    quote: block<'quote'>({ text: 'text', marks: records, source: 'text', language: 'text' }, 'text'),
    preformatted: block<'preformatted'>({ text: 'text', language: 'text' }, 'text'),
    separator: block<'separator'>({}),
    media: block<'media'>({
      id: 'text',
      medium: 'text',
      caption: 'text',
      alt: 'text',
      credit: 'text',
      renditions: records,
      language: 'text',
    }),
    embed: block<'embed'>({ href: 'text', provider: 'text', caption: 'text', language: 'text' }, 'href'),
  } satisfies Record<Block['kind'], RecordShape>,
}

/** The shape of an article, part by part. Parts that cannot come from copy are described only by their type, such as list or record. */
export const articleShape: RecordShape = recordShape<Article>(
  {
    item: 'record',
    slugline: 'text',
    take: recordShape<NonNullable<Article['take']>>(
      { text: 'text', kind: 'text', number: 'number', of: 'number', pickup: 'text' },
      'text',
    ),
    keywords: texts,
    subjects: records,
    genre: 'text',
    genres: records,
    audience: records,
    urgency: 'number',
    notices: {
      list: recordShape<NonNullable<Article['notices']>[number]>(
        { kind: 'text', text: 'text', target: 'text', paragraph: 'number' },
        'kind',
        'text',
      ),
    },
    embargo: recordShape<NonNullable<Article['embargo']>>(
      { kind: 'text', text: 'text', at: 'text', zone: 'text' },
      'kind',
      'text',
    ),
    expires: 'text',
    restrictions: texts,
    rights: 'record',
    editorsNotes: { list: recordShape<EditorsNote>({ text: 'text', role: 'text', public: 'boolean' }, 'text') },
    section: 'text',
    kicker: 'text',
    headline: 'text',
    subheadline: 'text',
    alternativeHeadlines: { list: recordShape<AlternativeHeadline>({ role: 'text', text: 'text' }, 'text') },
    summaries: { list: recordShape<Summary>({ text: 'text', role: 'text' }, 'text') },
    byline: recordShape<NonNullable<Article['byline']>>({ text: 'text', authors: records }, 'text'),
    dateline,
    sources: records,
    published: stamp,
    updated: stamp,
    corrections: records,
    language: 'text',
    direction: 'text',
    body: { list: blocks },
    signoff: { list: recordShape<NonNullable<Article['signoff']>[number]>({ kind: 'text', text: 'text' }, 'text') },
    contributors: records,
    creditLine: 'text',
    copyright: recordShape<NonNullable<Article['copyright']>>({ text: 'text', holder: 'text', year: 'number' }, 'text'),
    usageTerms: 'text',
    boilerplate: texts,
    contacts: {
      list: recordShape<NonNullable<Article['contacts']>[number]>(
        {
          text: 'text',
          name: 'text',
          jobTitle: 'text',
          organisation: 'text',
          phone: 'text',
          email: 'text',
          uri: 'text',
        },
        'text',
      ),
    },
    links: records,
    associations: records,
    instruments: records,
    provenance: 'record',
    annotations: recordShape<Annotations>({
      sentences: records,
      people: records,
      organisations: records,
      places: records,
      times: records,
      statements: { list: statement },
    }),
    extensions: 'record',
  },
  'body',
)
