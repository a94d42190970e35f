import type { Article } from '../../article'
import { type OptionsOf, optionShapes } from '../../diagnostics/check-options'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { createReporter } from '../../formats/create-reporter'
import { checkDocumentSize, checkRead } from '../../formats/document-source'
import {
  attachmentsOf,
  emailTable,
  headerOf,
  MAILS_DEEP,
  type Mail,
  type MailLimits,
  type MailPart,
  mailFacts,
  mailLimitOptions,
  parseMail,
  plainSubject,
  sortParts,
  unreadHeaders,
} from '../../formats/email'
import type { FieldOrigin } from '../../formats/feeds/feed'
import type { ParseOptions } from '../../parse/parse'
import { pushAll } from '../../text/push-all'
import { type ReadHtmlOptions, readHtmlOptions } from '../html/read-html'
import { parseOptionsOf } from '../parse-options-of'
import { readMailText } from './mail-story'
import { type ChosenText, chooseText } from './mail-text'
import { withMailFacts } from './with-mail-facts'

/** Options for reading mail. */
export interface ReadEmailOptions extends Omit<ReadHtmlOptions, 'limits'> {
  readonly limits?: MailLimits
}

/** The allowed values of each option of `readEmail`. */
export const readEmailOptions = {
  ...readHtmlOptions,
  limits: { of: mailLimitOptions },
  parse: optionShapes.record,
} as const satisfies OptionsOf<ReadEmailOptions>

/** The subjects, notes and attachments of the mails that enclose an attached mail. */
interface SurroundingMails {
  readonly depth: number
  readonly lines: readonly string[]
  readonly notes: readonly string[]
  readonly attachments: readonly MailPart[]
}

const COVER = 1500 // characters of the text above an attached mail that is a note rather than a story

/**
 * Reads the story of a mail, or the stories of the mails attached to it.
 * The text of a story is that of the mail: plain text, or HTML if the plain text is not the whole story; spans refer to it.
 * Attachments are listed, not read. Throws `not-an-article` for a mail without text and a report of a failed delivery,
 * `limit-exceeded` for a mail that is too long or has too many or too deeply nested parts.
 *
 * @example
 * const [first] = await readEmail('From: desk@example.com\nSubject: Rain expected\nMIME-Version: 1.0\n\nRain is expected on Friday, they said.\n')
 * first?.article.body.length // 1
 */
export async function readEmail(input: string | Uint8Array, options: ReadEmailOptions = {}): Promise<Story[]> {
  checkRead(input, options, readEmailOptions)
  checkDocumentSize(input, options)
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input.replace(/^\uFEFF/, '')) : input
  const mail = await parseMail(bytes, options.limits)
  return storiesOf(mail, options, typeof input === 'string', { depth: 0, lines: [], notes: [], attachments: [] })
}

/**
 * Reads the one story of a mail. Throws as `readEmail` does, and `invalid-input` for a mail with several.
 *
 * @example
 * const { headline } = await fromEmail('From: desk@example.com\nSubject: Rain expected\nMIME-Version: 1.0\n\nRain is expected on Friday, they said.\n')
 * headline // 'Rain expected'
 */
export async function fromEmail(input: string | Uint8Array, options: ReadEmailOptions = {}): Promise<Article> {
  const [story, ...others] = await readEmail(input, options)
  if (!story || others.length)
    throw new WirecopyError('invalid-input', `Mail has ${others.length + 1} stories, not one. Use readEmail for all.`)
  return story.article
}

/** A mail format: read only, and asynchronously. */
export interface EmailFormat {
  readonly name: 'email'
  readonly mimeType: string
  /** The file extension without the dot. */
  readonly extension: string
  readonly table: readonly FieldOrigin[]
  /** Reads every story of a mail. */
  read(input: string | Uint8Array, options?: ReadEmailOptions): Promise<Story[]>
}

/** The format of mail (RFC 5322 and MIME). */
export const email: EmailFormat = {
  name: 'email',
  mimeType: 'message/rfc822',
  extension: 'eml',
  table: emailTable,
  read: readEmail,
}

async function storiesOf(
  mail: Mail,
  options: ReadEmailOptions,
  isDecoded: boolean,
  around: SurroundingMails,
): Promise<Story[]> {
  const content = sortParts(mail.root)
  if (content.isReport) throw new WirecopyError('not-an-article', 'Mail is a delivery report, not a story.')
  const diagnostics: Diagnostic[] = []
  const chosen = chooseText(content, options.limits?.depth, isDecoded, createReporter('', diagnostics))
  const isCover = content.mails.length > 0 && (chosen?.text.length ?? 0) <= COVER
  const subject = plainSubject(headerOf(mail, 'subject'))
  const inner = {
    depth: around.depth + 1,
    lines: [...around.lines, ...(subject ? [subject] : [])],
    notes: [...around.notes, ...(chosen && isCover ? [shortTextOf(chosen)] : [])].filter(Boolean),
    attachments: isCover ? [...around.attachments, ...content.attachments] : [],
  }
  const attached: Story[] = []
  const unread: MailPart[] = []
  for (const part of content.mails) {
    const stories = await attachedStories(part.bytes, options, inner)
    pushAll(attached, stories)
    if (!stories.length) unread.push(part)
  }
  if (!chosen || (isCover && attached.length)) {
    if (attached.length) return attached
    throw new WirecopyError('not-an-article', 'Mail has no text that is a story.')
  }
  const attachments = [...around.attachments, ...content.attachments, ...unread]
  return [ownStory(mail, chosen, attachments, options, around, diagnostics), ...attached]
}

/** Reads a mail attached to another. Returns no story if it has no text. */
async function attachedStories(
  bytes: Uint8Array,
  options: ReadEmailOptions,
  around: SurroundingMails,
): Promise<Story[]> {
  if (around.depth > MAILS_DEEP)
    throw new WirecopyError('limit-exceeded', `Attached mails nest deeper than ${MAILS_DEEP}.`)
  try {
    return await storiesOf(await parseMail(bytes, options.limits), options, false, around)
  } catch (error) {
    if (error instanceof WirecopyError && error.code === 'not-an-article') return []
    throw error
  }
}

/** Returns the words of a text above an attached mail, without HTML tags. */
const shortTextOf = ({ kind, text }: ChosenText): string =>
  (kind === 'html' ? text.replace(/<[^>]*>/g, ' ') : text).replace(/[ \t]+/g, ' ').trim()

function ownStory(
  mail: Mail,
  chosen: ChosenText,
  attachments: readonly MailPart[],
  options: ReadEmailOptions,
  around: SurroundingMails,
  reported: readonly Diagnostic[],
): Story {
  const { limits, parse: given = {}, ...document } = options
  const facts = mailFacts(mail, options.zone)
  const date = given.date ?? facts.item?.sent?.slice(0, 10)
  const language = given.language ?? facts.language
  const zone = given.zone ?? options.zone
  const how: ParseOptions = { ...given, ...(zone && { zone }), ...(date && { date }), ...(language && { language }) }
  const subject = plainSubject(headerOf(mail, 'subject'))
  const { parts: _, ...sizes } = limits ?? {}
  const page = { ...document, ...(limits && { limits: sizes }) }
  const { story, note, values } = readMailText(chosen, subject, page, parseOptionsOf({ limits: sizes, parse: how }))
  const statements = {
    facts,
    subject,
    lines: [...around.lines, ...values],
    notes: [...around.notes, ...(note === undefined ? [] : [note])],
    associations: attachmentsOf(attachments),
  }
  const diagnostics = [...reported, ...story.diagnostics]
  const report = createReporter(story.text, diagnostics)
  const unread = unreadHeaders(mail)
  if (unread.length) report('left-out', `Header fields were left out: ${formatNames(unread)}.`)
  if (around.depth) report('left-out', 'The header of the mail that forwards the story was left out.')
  if (mail.isRepaired)
    report('content-unread', 'Mail has no line with its declared boundary; another was used.', { severity: 'warning' })
  return { ...withMailFacts(story, statements, how), diagnostics }
}

const NAMES = 5 // header fields named in a message
const formatNames = (names: readonly string[]): string =>
  names.length > NAMES ? `${names.slice(0, NAMES).join(', ')} and ${names.length - NAMES} more` : names.join(', ')
