import { mutateCopy } from './mutate-copy'
import type { Random } from './random'

const MOST = 300_000 // characters

/** Damages a mail: its header fields, its boundaries, the encodings of its parts, or the text in it. */
export function mutateMail(mail: string, random: Random, other: string): string {
  let out = mail
  for (let count = 1 + random.int(4); count > 0; count--) out = random.pick(MUTATIONS)(out, random, other)
  return out.slice(0, MOST)
}

type Mutation = (mail: string, random: Random, other: string) => string

const FIELD = /^[A-Za-z-]+:.*(?:\r?\n[ \t].*)*/gm
const BOUNDARY = /^--\S.*$/gm
const ENCODING = /^Content-Transfer-Encoding: *\S+/gim
const TYPE = /^Content-Type: *[^\s;]+/gim
const CHARSET = /charset="?[\w-]+"?/gi

/** Replaces one match of a pattern. */
const oneMatch =
  (pattern: RegExp, replace: (found: string, random: Random, other: string) => string): Mutation =>
  (mail, random, other) => {
    const all = [...mail.matchAll(pattern)]
    if (!all.length) return mail
    const found = random.pick(all)
    return mail.slice(0, found.index) + replace(found[0], random, other) + mail.slice(found.index + found[0].length)
  }

const fieldOf = (other: string, random: Random): string => random.pick(other.match(FIELD) ?? ['X: y'])

const VALUES = [
  '',
  '=?utf-8?B?',
  '=?utf-8?Q?=FF=FE?=',
  '=?nothing?B?AAAA?=',
  '<>',
  '"',
  'a@b.example, (c',
  'Mon, 99 Foo 2024 25:61:61 +9999',
  '\ud800',
  '\0',
  'x'.repeat(2000),
  'EMBARGOED until Friday',
]

const MUTATIONS: readonly Mutation[] = [
  mutateCopy,
  oneMatch(FIELD, () => ''),
  oneMatch(FIELD, (found) => `${found}\r\n${found}`),
  oneMatch(FIELD, (found, random, other) => `${found}\r\n${fieldOf(other, random)}`),
  oneMatch(FIELD, (found, random) => found.replace(/:[\s\S]*/, () => `: ${random.pick(VALUES)}`)),
  oneMatch(BOUNDARY, () => ''),
  oneMatch(BOUNDARY, (found) => `${found}--`),
  oneMatch(BOUNDARY, (found) => `${found}\r\n${found}`),
  oneMatch(
    ENCODING,
    (_, random) => `Content-Transfer-Encoding: ${random.pick(['base64', 'quoted-printable', '7bit', 'x'])}`,
  ),
  oneMatch(
    TYPE,
    (_, random) =>
      `Content-Type: ${random.pick(['text/plain', 'text/html', 'multipart/mixed', 'multipart/alternative', 'message/rfc822', 'message/delivery-status', 'application/pdf', 'text', ''])}`,
  ),
  oneMatch(
    CHARSET,
    (_, random) => `charset=${random.pick(['utf-8', 'utf-16', 'iso-2022-jp', 'koi8-r', 'nothing', '"'])}`,
  ),
  (mail, random, other) => mail.slice(0, random.int(mail.length + 1)) + other.slice(random.int(other.length + 1)),
  (mail) => mail.replace(/\r?\n/g, '\n'),
  (mail) => mail.replace(/\r?\n/g, '\r'),
]
