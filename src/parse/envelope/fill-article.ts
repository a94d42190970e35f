import type { Article, Subject, Take } from '../../article'
import type { Envelope } from '../../diagnostics/envelope'
import { BREAK, CHARACTER_CLASS, IRREGULAR, TAB } from '../../text/characters'
import { pushAll } from '../../text/push-all'
import type { StoryBuilder } from '../story-builder'
import { offsetOfTime } from '../zone-of-time'
import type { OpenedEnvelope } from './open-envelope'
import { ANPA_PRIORITY } from './tables'

/** Fills fields of the article that the parser of the text must know: the headline of a ZCZC header. */
export function fillBeforeText(builder: StoryBuilder, { envelope, spans }: OpenedEnvelope): void {
  if (envelope?.kind === 'zczc') {
    const headline = addHeaderLine(builder, spans, 'headline', envelope.header.headline, 'headline')
    if (headline) builder.article.headline = headline
  }
}

/**
 * Fills fields of the article from the envelope, if the text did not fill them.
 * `zone` is that of a time of filing for which the trailer names none.
 */
export function fillAfterText(
  builder: StoryBuilder,
  opened: OpenedEnvelope,
  copy: string,
  zone: string | undefined,
): void {
  const { envelope, spans } = opened
  if (!envelope) return
  const local = localTime(envelope)
  const offset = local === undefined || envelope.trailer.zone !== undefined ? '' : offsetOfTime(undefined, local, zone)
  const filed = opened.filed ?? (local !== undefined && offset ? local + offset : undefined)
  const { article } = builder
  Object.assign(builder.spans, spans)
  pushAll(builder.diagnostics, opened.diagnostics)
  fillItemFields(builder, envelope, spans, filed)
  if (local !== undefined && !opened.filed) fillPublished(builder, local + offset, spans, copy)
  const named = slugAndTake(envelope)
  if (article.slugline === undefined) {
    const slugline = addHeaderLine(builder, spans, 'slugline', named.slugline?.value, named.slugline?.field)
    if (slugline) article.slugline = slugline
  }
  if (article.take === undefined && named.take) {
    const text = addHeaderLine(builder, spans, 'take.text', named.take.value, named.take.field)
    const read = text === undefined ? undefined : parseTake(text)
    if (read) article.take = read
    else delete builder.spans['take.text']
  }
  if (article.subjects === undefined && envelope.kind === 'anpa-1312') {
    const code = addHeaderLine(builder, spans, 'subjects.0.code', envelope.header.category, 'category')
    if (code) article.subjects = [{ scheme: 'a1312cat', code } satisfies Subject]
  }
  if (article.genre === undefined && envelope.kind === 'zczc') {
    const genre = addHeaderLine(builder, spans, 'genre', envelope.header.genre, 'genre')
    if (genre) article.genre = genre
  }
}

/** Fills priority, service and times of the item. The instant of filing is both `versionCreated` and `sent`. */
function fillItemFields(
  builder: StoryBuilder,
  envelope: Envelope,
  spans: OpenedEnvelope['spans'],
  filed: string | undefined,
): void {
  const item: NonNullable<Article['item']> = {}
  if (filed) {
    item.versionCreated = filed
    item.sent = filed
  }
  const { kind, header } = envelope
  const priority =
    kind === 'anpa-1312'
      ? ANPA_PRIORITY[header.priority?.toLowerCase() ?? '']
      : kind === 'iptc-7901'
        ? header.priority
        : undefined
  if (priority !== undefined) item.priority = priority
  const service =
    kind === 'iptc-7901'
      ? addHeaderLine(builder, spans, 'item.service', header.source, 'source')
      : addHeaderLine(builder, spans, 'item.service', header.service, 'service')
  if (service) item.service = service
  if (Object.keys(item).length) builder.article.item = { ...builder.article.item, ...item }
}

/** Returns the time of filing in a trailer, without its zone; undefined if day or time is missing. */
function localTime({ trailer: { date, time } }: Envelope): string | undefined {
  return date && time ? `${date}T${time.length === 5 ? `${time}:00` : time}` : undefined
}

/** Fills the publication time from a trailer without time zone, as dpa files. It is a local time unless the caller passes a zone. */
function fillPublished(builder: StoryBuilder, at: string, spans: OpenedEnvelope['spans'], copy: string): void {
  const { article } = builder
  const span = spans['envelope.trailer.date']
  if (article.published || !span) return
  const text = copy.slice(span.start, span.end)
  if (!fitsLine(text)) return
  article.published = { text, at }
  builder.spans['published.text'] = span
}

interface NamedField {
  readonly value: string
  readonly field: string
}

/** Returns the header fields that give slugline and take, by kind of envelope. */
function slugAndTake({ kind, header }: Envelope): { readonly slugline?: NamedField; readonly take?: NamedField } {
  const named = (value: string | undefined, field: string): NamedField | undefined =>
    value === undefined ? undefined : { value, field }
  const slugline =
    kind === 'anpa-1312'
      ? named(header.keyword, 'keyword')
      : kind === 'iptc-7901'
        ? named(header.keywords, 'keywords')
        : named(header.slugline, 'slugline')
  const take =
    kind === 'anpa-1312' ? named(header.version, 'version') : kind === 'zczc' ? named(header.take, 'take') : undefined
  return { ...(slugline && { slugline }), ...(take && { take }) }
}

/** Returns the value of a header field for the article, and adds its span. Undefined if it does not fit a Line (law 4). */
function addHeaderLine(
  builder: StoryBuilder,
  spans: OpenedEnvelope['spans'],
  path: string,
  value: string | undefined,
  field: string | undefined,
): string | undefined {
  const span = spans[`envelope.header.${field ?? ''}`]
  if (!value || !span || !fitsLine(value)) return undefined
  builder.spans[path] = span
  return value
}

function fitsLine(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    const kind = CHARACTER_CLASS[unit]
    if (kind === IRREGULAR || kind === TAB || kind === BREAK || unit === 0x0b || unit === 0x0c || unit === 0x7f)
      return false
  }
  return true
}

/** Version of a take: `1stLd-Writethru`, `2NDLD`, `take3`, `1stAdd`. Not: `Adv30-01`, `Bjt`, `(SCHEDULED)` */
const VERSION =
  /^(?:(\d{1,2})(?:st|nd|rd|th)[ -]?)?(ld|lead|writethru|writethrough|add|sub|insert|update|take)(?:[ -]?(writethru|writethrough))?[ -]?(\d{1,3})?$/i

const KINDS: Readonly<Record<string, NonNullable<Take['kind']>>> = {
  ld: 'lead',
  lead: 'lead',
  writethru: 'writethru',
  writethrough: 'writethru',
  add: 'add',
  sub: 'substitute',
  insert: 'insert',
  update: 'update',
  take: 'take',
}

function parseTake(text: string): Take | undefined {
  const match = VERSION.exec(text)
  const kind = KINDS[(match?.[3] ?? match?.[2] ?? '').toLowerCase()]
  if (!match || !kind) return undefined
  const number = Number(match[1] ?? match[4])
  return { text, kind, ...(number > 0 && { number }) }
}
