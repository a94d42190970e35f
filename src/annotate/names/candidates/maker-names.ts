import type { Article } from '../../../article'
import { pushAll } from '../../../text/push-all'

const SEVERAL = /\S\s+\S/
const LAST_WORD = /\S+$/
const CREDIT_PARTS = /[/:,()|]|\bby\b/i

/** The names of people who made a story, as its article gives them. */
export interface MakerNames {
  /** Authors, contributors and people to contact. */
  readonly people: readonly string[]
  /** The last words of their names, in lower case, in the same order. */
  readonly families: readonly string[]
  /** The number of authors in the byline; they come first. */
  readonly authors: number
  /** Parts of the credits of pictures, which may be names of agencies too: `AP Photo`, `Ines Marlow`. */
  readonly credits: readonly string[]
}

const NOBODY: MakerNames = { people: [], families: [], authors: 0, credits: [] }

/** Returns the full names that the byline, the sign-off, the contacts and the credits of pictures give. A single word is left out. */
export function makerNamesOf(article: Article | undefined): MakerNames {
  if (!article) return NOBODY
  const { byline, contributors, contacts, body } = article
  const people: string[] = []
  const addName = (name: string | undefined): void => {
    if (name !== undefined && SEVERAL.test(name)) people.push(name)
  }
  for (const { kind, name } of byline?.authors ?? []) if (kind === 'person') addName(name)
  const bylined = people.length
  for (const { name } of contributors ?? []) addName(name)
  for (const { name } of contacts ?? []) addName(name)
  const credits: string[] = []
  for (const block of body)
    if (block.kind === 'media' && block.credit) pushAll(credits, block.credit.split(CREDIT_PARTS))
  if (people.length === 0 && credits.length === 0) return NOBODY
  const families = people.map((name) => name.slice(name.search(LAST_WORD)).toLowerCase())
  return {
    people,
    families,
    authors: bylined,
    credits: credits.map((part) => part.trim()).filter((part) => SEVERAL.test(part)),
  }
}
