import type { Article, Contact } from '../../article'
import type { Story } from '../../diagnostics/story'
import { nonEmpty, withoutUndefined } from '../../formats/json/loose'
import { toLine, toText } from '../../formats/parse-values'
import { mergeRestrictions } from '../../formats/restrictions'
import { type ParseOptions, parse } from '../../parse/parse'
import { restrictionOfLine } from './subject-restriction'

/** Facts that a mail states about its story outside the text. */
export interface MailStatements {
  readonly facts: Partial<Article>
  readonly subject: string
  /** Further lines that may restrict the story: subjects of the mails around it. */
  readonly lines: readonly string[]
  /** The texts that senders wrote above the story. */
  readonly notes: readonly string[]
  readonly associations: NonNullable<Article['associations']>
}

/**
 * Returns a story with the facts that its mail states. A value of the text wins over one of the header.
 * Restrictions of both count, the stricter one first.
 */
export function withMailFacts(read: Story, mail: MailStatements, how: ParseOptions): Story {
  const { facts, subject, lines, notes, associations } = mail
  const story = withSubject(read, subject, how)
  const { article } = story
  const item = { ...facts.item, ...article.item }
  const whole: Article = {
    ...facts,
    ...article,
    ...withoutUndefined({
      item: Object.keys(item).length ? item : undefined,
      contacts: nonEmpty(mergeContacts(article.contacts, facts.contacts)),
      associations: nonEmpty([...associations, ...(article.associations ?? [])]),
      restrictions: nonEmpty([...(article.restrictions ?? []), ...(facts.restrictions ?? [])]),
    }),
  }
  const covers = notes
    .flatMap((note) => toText(note) ?? [])
    .map((text) => ({ text, role: 'cover-note', public: false }))
  const restrictions = [subject, ...lines, ...notes.flatMap((note) => note.split('\n'))].flatMap((line) => {
    const own = toLine(line)
    return own ? [restrictionOfLine(own, how)] : []
  })
  const all = [...restrictions, ...(covers.length ? [{ editorsNotes: covers }] : [])]
  let merged = whole
  for (const one of all) merged = { ...merged, ...merge(merged, one) }
  return { ...story, article: merged }
}

/**
 * Returns an article’s restrictions merged with those of one line.
 * A line’s embargo without an end is ignored if the article has an embargo.
 */
function merge(article: Article, one: Partial<Article>): Partial<Article> {
  const { embargo, ...rest } = one
  const isOpen = embargo?.kind === 'open' && article.embargo !== undefined
  return mergeRestrictions(article, isOpen ? rest : one)
}

/**
 * Returns a story with the subject as its headline, or as an alternative headline if the two differ.
 * A text of one paragraph, which the parser reads as a headline, becomes the body.
 */
function withSubject(story: Story, subject: string, how: ParseOptions): Story {
  const { article, spans } = story
  const { headline, ...rest } = article
  if (!subject || (headline !== undefined && isSameHeadline(headline, subject))) return story
  if (headline !== undefined && (article.body.length || !SENTENCE.test(headline))) {
    const alternativeHeadlines = [...(article.alternativeHeadlines ?? []), { role: 'subject', text: subject }]
    return { ...story, article: { ...article, alternativeHeadlines } }
  }
  const titled = toLine(parse(subject, how).article.headline) ?? subject
  if (headline === undefined) return { ...story, article: { ...article, headline: titled } }
  const { headline: span, ...others } = spans
  return {
    ...story,
    article: { ...rest, headline: titled, body: [{ kind: 'paragraph', text: headline }] },
    spans: { ...others, ...(span && { 'body.0.text': span }) },
  }
}

const SENTENCE = /[.!?。！？]["”’»)\]]?$/ // end of a text that is no headline

const SHORTEST = 12 // letters of a headline that may be a part of the subject

/** Whether two headlines have the same words, apart from case, marks and a label before or after one of them. */
function isSameHeadline(headline: string, subject: string): boolean {
  const [a, b] = [headline, subject].map((one) => one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) as [string, string] // the one cast: `map` keeps the length
  return a === b || (Math.min(a.length, b.length) >= SHORTEST && (a.includes(b) || b.includes(a)))
}

/** Returns the contacts of the text, and those of the header whose addresses the text does not give. */
function mergeContacts(own: readonly Contact[] = [], more: readonly Contact[] = []): Contact[] {
  const texts = own.map(({ text, email }) => `${text} ${email ?? ''}`.toLowerCase())
  return [...own, ...more.filter(({ email = '' }) => !texts.some((one) => one.includes(email.toLowerCase())))]
}
