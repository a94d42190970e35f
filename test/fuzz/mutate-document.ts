import { mutateCopy } from './mutate-copy'
import type { Random } from './random'

/** Damages a document of XML, HTML, JSON or Markdown: its text, or the data in it where it is JSON. */
export function mutateDocument(text: string, random: Random, other: string): string {
  if (random.oneIn(3)) {
    const data = jsonOf(text)
    if (data !== undefined) return JSON.stringify(mutateData(data, random), null, random.pick([undefined, 1]))
  }
  let out = text
  for (let count = 1 + random.int(4); count > 0; count--) out = random.pick(mutations)(out, random, other)
  return out.slice(0, MOST)
}

const MOST = 300_000 // characters

type Mutation = (text: string, random: Random, other: string) => string

/** Puts something in place of one match of a pattern. */
const oneMatch =
  (pattern: RegExp, replace: (found: string, random: Random, other: string) => string): Mutation =>
  (text, random, other) => {
    const all = [...text.matchAll(pattern)]
    if (all.length === 0) return text
    const found = random.pick(all)
    return text.slice(0, found.index) + replace(found[0], random, other) + text.slice(found.index + found[0].length)
  }

/** One match of a pattern in another document. */
function taken(other: string, pattern: RegExp, random: Random): string {
  const all = other.match(pattern) ?? ['']
  return random.pick(all)
}

const VALUES = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  '2024-13-45',
  '2024-04-24T25:61:00Z',
  'true',
  'null',
  'x'.repeat(300),
  'javascript:a',
  'http://[',
  '%',
  '\u2028',
  '&#0;',
  '&x;',
  '<',
  '">',
  "'",
  '__proto__',
  '٢٠٢٤',
  'http://a b',
  'urn:',
  '../..',
  'EMBARGO',
  'canceled',
  'usable',
  'P1Y',
  '😀',
  '\ud800',
]
const TAG = /<\/?[\w:.-]+(?:\s[^<>]*)?>/g
const VALUE = /(?<==\s?)"[^"<>]*"|(?<=: )"(?:[^"\\]|\\.)*"/g
const WORDS = /(?<=>)[^<>]{2,}(?=<)/g

const mutations: readonly Mutation[] = [
  mutateCopy,
  oneMatch(TAG, () => ''),
  oneMatch(TAG, (found) => found + found),
  oneMatch(TAG, (found, random, other) => found + taken(other, TAG, random)),
  oneMatch(TAG, (_, random, other) => taken(other, TAG, random)),
  oneMatch(TAG, (found) => found.replace(/>$/, '/>')),
  oneMatch(TAG, (found, random) =>
    found.replace(
      /[\w.-]+/,
      random.pick(['p', 'a', 'table', 'td', 'x:y', 'title', 'body', 'nitf', 'script', 'svg', 'br', 'li', 'embargoed']),
    ),
  ),
  oneMatch(TAG, (found) => found.replace(/>$/, ` ${found.match(/[\w:-]+="[^"]*"/)?.[0] ?? 'a="b"'}>`)),
  oneMatch(VALUE, (_, random) => `"${random.pick(VALUES)}"`),
  oneMatch(VALUE, (_, random, other) => taken(other, VALUE, random)),
  oneMatch(WORDS, (_, random) => random.pick(VALUES)),
  oneMatch(WORDS, (found) => `<![CDATA[${found}]]>`),
  oneMatch(WORDS, (found) => `<p><b><i>${found}</p></b>`),
  oneMatch(WORDS, (found, random, other) => found + taken(other, WORDS, random)),
  oneMatch(/\d+/g, (_, random) => random.pick(['', '0', '-1', '99999999999999999999', '1.5', '00'])),
  oneMatch(/[<>&"'=/{}[\]:,]/g, (_, random) =>
    random.pick(['', '<', '>', '&', '"', "'", '{', '}', '[', ']', ',', ':', '-->', ']]>']),
  ),
  oneMatch(/<[\w:.-]+(?:\s[^<>]*)?>[\s\S]{1,400}?<\/[\w:.-]+>/g, (found) => found + found),
  oneMatch(/<[\w:.-]+(?:\s[^<>]*)?>[\s\S]{1,400}?<\/[\w:.-]+>/g, () => ''),
  oneMatch(/\n/g, (_, random) => random.pick(['', '\n\n', '\n---\n', '\n  ', '\n\t', '\n- ', '\n# ', '\n> ', '\r'])),
  (text, random) =>
    `${random.pick(['\ufeff', ' ', '<?xml version="1.1"?>', '<!DOCTYPE html>', '<!-- -->', '---\n', '[', '{"a":', '\0', 'ZCZC\n'])}${text}`,
]

function jsonOf(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' ? data : undefined
  } catch {
    return undefined
  }
}

const ODD_DATA: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  '',
  ' ',
  '\u2028',
  '\ud800',
  [],
  {},
  [null],
  [[]],
  [{}],
  { name: null },
  { '@value': 'x' },
  'x'.repeat(500),
  ['a', 1],
  { __proto__: null },
  '2024-04-24',
  '<p>Rain</p>',
  'javascript:a',
]

/** Damages plain data: replaces, removes, doubles or wraps some values. */
export function mutateData(data: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(data)
  for (let count = 1 + random.int(3); count > 0; count--) {
    const places = placesIn(copy)
    if (places.length === 0) return copy
    const [parent, key] = random.pick(places)
    const value: unknown = Reflect.get(parent, key)
    const kind = random.int(8)
    if (kind === 0 && !Array.isArray(parent)) Reflect.deleteProperty(parent, key)
    else if (kind === 1 && Array.isArray(parent)) parent.splice(Number(key), 1)
    else if (kind === 2) Reflect.set(parent, key, [value, structuredClone(value)])
    else if (kind === 3) Reflect.set(parent, key, { value })
    else if (kind === 4) Reflect.set(parent, key, swapped(random.pick(places)))
    else if (kind === 5 && typeof value === 'string') Reflect.set(parent, key, mutateCopy(value, random, value))
    else Reflect.set(parent, key, structuredClone(random.pick(ODD_DATA)))
  }
  return copy
}

type Place = readonly [parent: object, key: string]

const swapped = ([parent, key]: Place): unknown => structuredClone(Reflect.get(parent, key) as unknown)

/** Every place of plain data that holds a value. */
function placesIn(data: unknown): Place[] {
  const places: Place[] = []
  const open: unknown[] = [data]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue
    for (const key of Object.keys(value)) {
      places.push([value, key])
      const inner: unknown = Reflect.get(value, key)
      if (typeof inner === 'object' && inner !== null) open.push(inner)
    }
  }
  return places
}
