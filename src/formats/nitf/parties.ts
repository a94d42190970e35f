import type { Article, Author, Byline, Contributor } from '../../article'
import { readMarkedText } from '../body/read/read-marked-text'
import { contributorRole } from '../contributor-role'
import { toEmail, toLine, toUri } from '../parse-values'
import { element, textElement } from '../xml/element'
import { escapeText } from '../xml/escape'
import { content, elements, type XmlElement, type XmlNode } from '../xml/tree'

/*
 * The people and organisations who made a story: the byline, with names marked, and their facts in identified-content. There, a person or
 * an organisation is followed by its function, organisation, place and email.
 */

/**
 * Writes the byline, with the names and titles that occur in it marked.
 * For example `By <person>Astrid Holm</person>, <byttl>Nordic Correspondent</byttl>`.
 */
export function writeByline({ text, authors = [] }: Byline): string {
  let inside = ''
  let at = 0
  const mark = (start: number, words: string, markup: string): void => {
    inside += escapeText(text.slice(at, start)) + markup
    at = start + words.length
  }
  const named: { author: Author; start: number }[] = []
  for (const author of authors) {
    const last = named.at(-1)
    const start = wordAt(text, author.name, last ? last.start + last.author.name.length : 0)
    if (start >= 0) named.push({ author, start })
  }
  named.forEach(({ author: { kind, name, jobTitle, organisation }, start }, i) => {
    const end = named[i + 1]?.start ?? text.length
    mark(start, name, kind === 'person' ? textElement('person', name) : employer(name))
    // A title after the name of the next author belongs to that author.
    for (const [words, markup] of [
      [jobTitle, (title: string) => textElement('byttl', title)],
      [organisation, employer],
    ] as const) {
      const found = words && kind === 'person' ? wordAt(text, words, at) : -1
      if (words && found >= 0 && found + words.length <= end) mark(found, words, markup(words))
    }
  })
  return element('byline', undefined, inside + escapeText(text.slice(at)))
}

const employer = (name: string): string => element('byttl', undefined, textElement('org', name))

/** Returns the position of words in a byline, at its start or after white space. -1 if not found. */
function wordAt(text: string, words: string, from: number): number {
  const start = text.indexOf(words, from)
  return /\S/.test(text.charAt(start - 1)) ? -1 : start
}

/** The classes in identified-content: `author` and `contributor` start a party, `detail` adds to the one before. */
const AUTHOR = 'author'
const CONTRIBUTOR = 'contributor'
const DETAIL = 'detail'
/** The class of the page of a party. */
const PAGE = 'page'

/** Writes the authors and contributors of a story, each followed by its facts. */
export const writeParties = ({ byline, contributors = [] }: Article): string[] => [
  ...(byline?.authors ?? []).flatMap((author) => [
    textElement(author.kind === 'person' ? 'person' : 'org', author.name, { class: AUTHOR }),
    ...(author.jobTitle ? [textElement('function', author.jobTitle)] : []),
    ...writeDetails(author),
  ]),
  ...contributors.flatMap((contributor) => [
    textElement('person', contributor.name, { class: CONTRIBUTOR }),
    textElement('function', contributor.role),
    ...writeDetails(contributor),
  ]),
]

const writeDetails = ({
  organisation,
  place,
  email,
  uri,
}: Pick<Author, 'organisation' | 'place' | 'email' | 'uri'>): string[] => [
  ...(organisation ? [textElement('org', organisation, { class: DETAIL })] : []),
  ...(place ? [textElement('location', place, { class: DETAIL })] : []),
  ...(email ? [textElement('virtloc', email, { class: DETAIL })] : []),
  ...(uri ? [textElement('virtloc', uri, { class: PAGE })] : []),
]

/** The authors and contributors in identified-content; `others` are its other elements. */
interface StoryParties {
  readonly authors: Author[]
  readonly contributors: Contributor[]
  readonly others: readonly XmlElement[]
}

/** An author or contributor while it is read. */
interface PartyFields {
  readonly element: XmlElement
  readonly name: string
  function?: string
  organisation?: string
  place?: string
  email?: string
  uri?: string
}

const lineOf = (element: XmlElement): string | undefined => toLine(readMarkedText(element.children)?.text)

/** Reads the authors and contributors from the elements of identified-content. */
export function readParties(identified: readonly XmlElement[]): StoryParties {
  const parties: PartyFields[] = []
  const others: XmlElement[] = []
  for (const child of identified) {
    const name = lineOf(child)
    const last = parties.at(-1)
    const { class: kind } = child.attributes
    if (!name) others.push(child)
    else if (kind === AUTHOR || kind === CONTRIBUTOR) parties.push({ element: child, name })
    else if (last && child.local === 'function') last.function ??= name
    else if (last && kind === PAGE) last.uri ??= name
    else if (last && kind === DETAIL) Object.assign(last, detail(child.local, name))
    else others.push(child)
  }
  const of = (kind: string): PartyFields[] => parties.filter(({ element }) => element.attributes.class === kind)
  return {
    others,
    authors: of(AUTHOR).map(({ element, name, function: jobTitle, ...details }) => ({
      kind: element.local === 'org' ? 'organisation' : 'person',
      name,
      ...(jobTitle && { jobTitle }),
      ...known(details),
    })),
    contributors: of(CONTRIBUTOR).map(({ name, function: role, ...details }) => ({
      role: contributorRole(role),
      name,
      ...known(details),
    })),
  }
}

function detail(local: string, text: string): Partial<PartyFields> {
  if (local === 'org') return { organisation: text }
  return local === 'virtloc' ? { email: text } : { place: text }
}

function known({
  organisation,
  place,
  email: mail,
  uri: page,
}: Partial<PartyFields>): Pick<Author, 'organisation' | 'place' | 'email' | 'uri'> {
  const address = toEmail(mail)
  const uri = toUri(page)
  return {
    ...(organisation && { organisation }),
    ...(place && { place }),
    ...(address && { email: address }),
    ...(uri && { uri }),
  }
}

/**
 * Returns the text of a byline, with a space before each marked part. Undefined if empty.
 * `<byline>By JANE DOE<byttl>AP Writer</byttl></byline>` gives `By JANE DOE AP Writer`.
 */
export function bylineText({ children }: XmlElement): string | undefined {
  const apart = children.flatMap((child, i) =>
    i && typeof child !== 'string' && !/\s$/.test(wordsOf(children[i - 1])) ? [' ', child] : [child],
  )
  return toLine(readMarkedText(apart)?.text)
}

const wordsOf = (node: XmlNode = ''): string => (typeof node === 'string' ? node : content(node))

/** Returns the authors marked in a byline, each with the title and the organisation that follow. */
export function authorsIn(byline: XmlElement): Author[] {
  const authors: Author[] = []
  for (const child of elements(byline)) {
    const last = authors.at(-1)
    const [org] = elements(child, 'org').flatMap((one) => lineOf(one) ?? [])
    if (child.local === 'person') {
      const name = lineOf(child)
      if (name) authors.push({ kind: 'person', name })
    } else if (child.local === 'byttl' && last) {
      // <byttl>Nordic Correspondent, <org>Northport Wire</org></byttl>
      const title = toLine(
        readMarkedText(child.children.filter((node) => typeof node === 'string' || node.local !== 'org'))?.text,
      )
      const jobTitle = title?.replace(/^[\s,;]+|[\s,;]{1,9}$/g, '')
      if (jobTitle) last.jobTitle ??= jobTitle
      if (org) last.organisation ??= org
    } else if (child.local === 'byttl' && org) authors.push({ kind: 'organisation', name: org })
  }
  return authors
}
