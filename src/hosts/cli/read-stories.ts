import { type AnnotateOptions, detect, type ParseOptions, parse, type Story } from 'wirecopy'
import { feeds, type InputFormat } from './formats'
import type { Content, InputDocument } from './input/documents'

/** How stories are read: what `parse` takes, and the format. */
export interface Reading {
  readonly from: InputFormat
  readonly parse: ParseOptions
  /** Languages that the copy may be in. Copy that seems to be in another is read as the first. */
  readonly languages?: readonly string[]
}

type Source = ReturnType<typeof detect>

/** Formats that `xml` stands for. */
const XML: readonly Source[] = ['newsml', 'nitf', 'rss', 'atom', 'html']

/** Returns how a document is read: as others, but with the day and language of its record. */
export const readingOf = (reading: Reading, { facts }: InputDocument): Reading =>
  facts ? { ...reading, parse: { ...reading.parse, ...facts } } : reading

/** Returns the options of `annotate` that fit those of `parse`. */
export const annotateOptions = ({ parse: { date, gazetteer } }: Reading): AnnotateOptions => ({
  ...(date !== undefined && { date }),
  ...(gazetteer && { gazetteer }),
})

/** Returns every story in a file. Its name decides only what the content leaves open. Throws what the reader of its format throws. */
export async function readStories(content: Content, reading: Reading, name = ''): Promise<Story[]> {
  const kind = formatOf(content, reading.from, name)
  const stories = await readAs(content, kind, reading.parse)
  const { languages } = reading
  const [first] = languages ?? []
  if (!languages || !stories.some(({ article }) => article.language && !isAmong(article.language, languages)))
    return stories
  return readAs(content, kind, { ...reading.parse, ...(first !== undefined && { language: first }) })
}

/** Returns the format of a file: the one given, or the one that its content shows. Text in a file named `.md` is Markdown. */
function formatOf(content: Content, from: InputFormat, name: string): Source {
  if (from !== 'auto' && from !== 'xml') return from
  const found = detect(content)
  if (from === 'xml') return XML.includes(found) ? found : 'newsml'
  return found === 'copy' && /\.(?:md|mdx|markdown)$/i.test(name) ? 'markdown' : found
}

async function readAs(content: Content, kind: Source, options: ParseOptions): Promise<Story[]> {
  if (kind === 'copy') return [parse(content, options)]
  const document = options.zone === undefined ? {} : { zone: options.zone }
  if (kind === 'email') return (await import('wirecopy/email')).readEmail(content, { ...document, parse: options })
  if (kind === 'html') return (await import('wirecopy/html')).readHtml(content, { ...document, parse: options })
  if (isFeed(kind)) return (await import('wirecopy/feeds'))[kind].read(content, document)
  const { loadReader } = await import('wirecopy/convert-async')
  const { read } = await loadReader(kind)
  return read(content, document)
}

const isAmong = (language: string, languages: readonly string[]): boolean =>
  languages.some((tag) => baseOf(tag) === baseOf(language))

const baseOf = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? ''

const isFeed = (kind: string): kind is (typeof feeds)[number] => feeds.some((feed) => feed === kind)
