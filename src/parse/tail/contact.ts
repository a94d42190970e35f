import type { Contact } from '../../article'
import { contactLabels, contactPlaceWords, contactTitles } from '../../lexicon/foot-words'
import { alternatives } from '../../lexicon/words'
import { joinLines } from '../join-lines'
import type { Reader, TailPart } from '../reader'

const MAIL = /[A-Za-z\d._%+-]{1,64}@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+/
/** Telephone number: `+1 (212) 555-0100`, `+46 8 700 1234`, `030 2852 31472`; not: `2014-2015` */
const PHONE =
  /(?:\+\d{1,3}[\s.\-/()]{0,2}\d{1,5}|(?:\(\d{2,5}\)|\b0\d{1,4}|\b\d{3})[\s.\-/()]{0,2}\d{2,5})(?:[\s.\-/()]{0,2}\d{2,5}){1,4}/
const SITE = /https?:\/\/[\w.-]+(?:\/(?:[\w./?=&-]|%[\da-f]{2})*(?:#(?:[\w./?=&-]|%[\da-f]{2})*)?(?<=[\w/]))?/i
/**
 * Name of a person: two to four capitalized words before a comma, a dash or the line end.
 * `Jane Doe, Acme Corp.`; not: `Acme said`.
 */
const NAME = new RegExp(
  String.raw`^(?:(?:${alternatives(contactTitles)})\. )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?=$|\s?[,|–—/(]|\s-\s|\s+\(?\+?\d| (?:${alternatives(contactPlaceWords)}) )`,
  'mu',
)
/** Label of a contact, as opposed to a name: `Media Contact`, `Investor Relations`; not: `Jane Doe` */
const LABELS = new RegExp(alternatives(contactLabels), 'i')

/** Whether a line has a mail address or a telephone number: `Newsdesk: +49 30 555 0100`; not: `2014-2015`. */
export const isContactLine = (line: string): boolean =>
  line.length < 600 && (hasMail(line) || (PHONE.test(line) && !LINE_SCORE.test(line)))

/** Whether a line has a mail address. Most lines have no at sign, which is cheaper to see than by the pattern. */
const hasMail = (line: string): boolean => line.includes('@') && MAIL.test(line)

/** Scores of a baseball game by inning, which look like telephone numbers: `North  000 200 001 - 3 8 1`, `East  003 001 02x--6` */
const LINE_SCORE = /\s\d{3} [\dx]{3} [\dx]{3}(?: [\dx]{1,3}){0,3}\s*[-–—]{1,2}\s*\d/

/** Adds the blocks from `from` up to, but not including, `to` as one contact with name, phone, mail and website. Returns `to`. */
export function readContact(reader: Reader, from: number, to: number): number {
  const { builder, source } = reader
  const { start } = reader.block(from)
  const { end } = reader.block(to - 1)
  const joined = to - from === 1 ? reader.joined(from) : joinLines(source.text, { start, end }, source.marks)
  if (!joined.text) return to
  const contacts = (builder.article.contacts ??= [])
  const path = `contacts.${contacts.length}`
  const { text } = joined
  const one: Contact = { text: builder.addText(`${path}.text`, joined) }
  const addField = (at: number, length: number, key: string): string =>
    builder.addField(`${path}.${key}`, joined, at, at + length)
  const label = /^[^:\n]{3,60}:\s*/.exec(text)?.[0].length ?? 0
  const name = [label, text.indexOf('\n') + 1]
    .map((at) => ({ at, match: NAME.exec(text.slice(at)) }))
    .find(({ match }) => match?.[1] && !LABELS.test(match[1]))
  if (name?.match?.[1]) {
    one.name = addField(
      name.at + name.match.index + name.match[0].lastIndexOf(name.match[1]),
      name.match[1].length,
      'name',
    )
  }
  const phone = PHONE.exec(text)
  if (phone && phone[0].replace(/\D/g, '').length >= 7 && !phone[0].includes('\n'))
    one.phone = addField(phone.index, phone[0].length, 'phone')
  const mail = MAIL.exec(text)
  if (mail) one.email = addField(mail.index, mail[0].length, 'email')
  const site = SITE.exec(text)
  if (site) one.uri = addField(site.index, site[0].length, 'uri')
  contacts.push(one)
  return to
}

const LONGEST = 320
const DESK = 120 // maximum characters of the line of a desk
/**
 * Contact in brackets: `((Berlin Newsroom; +49 30 1234))`, `(ana.ruiz@example.com; Twitter: @ana)`.
 * Not: `(The ministry can be reached at …) he said.`
 */
const BRACKETED = /^\((?:\(.{3,300}\)|[^()\s]{2,60}@.{3,200})\)\.?$/

/**
 * Whether a line has both a telephone number and a mail address, and is not a sentence.
 * `Vilnius newsroom, +370 5 205 8501, news@bns.lt`; not: `Call +1 212 555 0100 or write to ann@example.com, she said.`
 */
const isDesk = (line: string): boolean =>
  line.length <= DESK && hasMail(line) && PHONE.test(line) && !/[.!?]$|\p{Ll} \p{Ll}{2,} \p{Ll}/u.test(line)

/**
 * Tail part: a line with the contact of author or desk: `((Berlin Newsroom; +49 30 1234))`.
 * Also without brackets: `Vilnius newsroom, +370 5 205 8501, news@bns.lt`.
 */
export const bracketedContact: TailPart = {
  opensWith: { longest: LONGEST },
  fits: (reader, index) => {
    const line = reader.line(index)
    return line.length < LONGEST && ((BRACKETED.test(line) && isContactLine(line)) || isDesk(line))
  },
  read: (reader, index) => {
    readContact(reader, index, index + 1)
  },
}
