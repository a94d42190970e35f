import type { Article } from '../../article'
import { charsetNamed } from '../../bytes/decode'
import type { Charset } from '../../diagnostics/envelope'
import { MAIL_SOURCE } from '../../lexicon/mail-fields'
import type { StoryBuilder } from '../story-builder'
import type { OpenedEnvelope } from './open-envelope'

/** Slugline with a word count: `BC-BKN--Heat-Hawks, 1st Ld-Writethru,416`, `PM-Guatemala-Ferry,0376`. Not: `AM-Officer Shot, a0616` */
const COUNTED = /^(?:AM|PM|BC|AP)-.*,\s?0*(\d{2,4})$/
const FAR = 0.1
/** Largest difference in words that is not reported, as senders count before the last edits. */
const FEW = 10

/**
 * Reports a declared word count that differs too much from the body’s: by more than a tenth, and by more than ten words.
 * The header of IPTC 7901 declares one; in other copy, the number after a slugline does. The number in an ANPA header is not a word count.
 */
export function reportWordCount(
  { article, spans, diagnostics }: StoryBuilder,
  { envelope, spans: fields }: OpenedEnvelope,
): void {
  if (envelope?.kind === 'iptc-7901' && envelope.header.words !== undefined) {
    const span = fields['envelope.header.words']
    check(envelope.header.words, 'Header', 'envelope.header.words', span)
    return
  }
  const counted = COUNTED.exec(article.slugline ?? '')
  if (counted) check(Number(counted[1]), 'Slugline', 'slugline', spans.slugline)

  function check(
    declared: number,
    where: string,
    path: string,
    span: { start: number; end: number } | undefined,
  ): void {
    const words = articleWordCount(article)
    const off = Math.abs(words - declared)
    if (words === 0 || off <= FEW || off <= Math.max(words, declared) * FAR) return
    diagnostics.push({
      rule: 'envelope/word-count',
      severity: 'info',
      message: `${where} declares ${declared} words; the body has ${words}.`,
      path,
      ...(span && { span }),
    })
  }
}

/** Returns the number of words in the body; a word is what white space separates. */
export function articleWordCount({ body }: Article): number {
  let words = 0
  const count = (text: string | undefined): void => {
    if (text === undefined) return
    words++
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (text.charCodeAt(at + 1) !== 0x20) words++
    }
  }
  for (const block of body) {
    if (block.kind === 'list') for (const item of block.items) count(item.text)
    else if (block.kind === 'table') for (const row of block.rows) for (const cell of row) count(cell.text)
    else if (block.kind !== 'media' && block.kind !== 'embed' && block.kind !== 'separator') count(block.text)
  }
  return words
}

const NAMES: Readonly<Record<string, string>> = {
  'us-ascii': 'ASCII',
  'utf-8': 'UTF-8',
  'iso-8859-1': 'Latin-1',
  'windows-1252': 'Windows-1252',
}

/** Reports the charset that bytes were decoded from, and whether caller or envelope declared another. */
export function reportCharset(
  { diagnostics }: StoryBuilder,
  { found, declared }: Charset,
  { envelope }: OpenedEnvelope,
): void {
  const name = (charset: string): string => NAMES[charset] ?? charset
  const wire = envelope && envelope.kind !== 'zczc' ? ' Its envelope allows 7-bit text only.' : ''
  const differs = declared !== undefined && !isSameCharset(declared, found)
  if (!differs && (found === 'utf-8' || found === 'us-ascii')) return
  diagnostics.push({
    rule: 'read/charset',
    severity: differs ? 'warning' : 'info',
    message: differs
      ? `Copy was declared as ${name(declared.toLowerCase())} but decoded as ${name(found)}.${wire}`
      : `Copy is not UTF-8; it was decoded as ${name(found)}.${wire}`,
    path: '',
    ...(declared === undefined && { hint: 'Set `charset` if it is another.' }),
  })
}

/** Start of a mail: a header field, or the line before them in a file of mails. */
const FIELD = /^(?:From |[\w-]{1,80}:)/i

/** Reports a copy that is the source of a mail, whose parts only the reader of mails decodes. */
export function reportMail({ diagnostics }: StoryBuilder, text: string): void {
  if (!FIELD.test(text) || !MAIL_SOURCE.test(text)) return
  diagnostics.push({
    rule: 'read/mail',
    severity: 'warning',
    message: 'Copy is the source of a mail; its parts are not decoded.',
    path: '',
    hint: 'Read it with `readEmail` of wirecopy/email.',
  })
}

/** Whether a declared charset agrees with the detected one. ASCII agrees with almost any, and Latin-1 with Windows-1252. */
function isSameCharset(declared: string, found: string): boolean {
  if (found === 'us-ascii') return true
  return charsetNamed(declared) === charsetNamed(found)
}
