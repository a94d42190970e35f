import type { RoleName } from '../../lexicon/language'
import { workStems } from '../../lexicon/signoff-words'
import { alternatives, words } from '../../lexicon/words'
import { authorLead } from '../head/author-lead'
import type { Tables } from '../tables'
import type { RoleClause } from './role-clause'

const LONGEST = 400
/** Separator of two clauses: a semicolon, a slash of East Asian copy, a dash between spaces, an ideographic space, a comma. */
const BREAK = /\s*[;；／]\s*|\s+[-–—]\s+|\u3000+|,\s+(?=\p{Ll}|\p{Lu}\p{L}{3,24}:\s)/gu
/** Word for a contributor’s work before a colon or a middle dot: `Редактор:`, `記者・`; not: `12:30`. */
const LABEL = /^([^\s\d:：・][^\d:：・]{0,28}?)\s*[:：・]\s*(?=[\p{L}"“])/u
/** One to four words before a name, such as `Tulisan oleh` (Written by) before `Ana Ruiz`. */
const BEFORE_NAME = /^((?:[\p{L}\p{M}.]+\s+){1,4}?)(?=[\p{Lu}\p{Lo}])/u
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const DENSE_NAMES = /^[\u3400-\u9fff\u3040-\u30ff]{2,6}(?:[、・][\u3400-\u9fff\u3040-\u30ff]{2,6})*$/

/**
 * Returns the clauses of a sign-off by their shape, for languages whose words for `reporting` or `editing` no table has.
 * Two for `(Tulisan oleh Ana Ruiz; Penyunting: John Roe)`. Leaves out clauses without such words, except East Asian names alone and a name
 * that opens a bracket.
 */
export function shapedClauses(text: string, tables: Tables): RoleClause[] {
  if (text.length > LONGEST) return []
  const start = /^[\s([（【<-]*/.exec(text)?.[0].length ?? 0
  const close = text.slice(start).search(/[)\]）】]\s*\S{0,10}$/)
  const end = close < 0 ? text.length : start + close
  const found: RoleClause[] = []
  const marked = /^\s*[([（【]/.test(text)
  let from = start
  const cut = (to: number): void => {
    const isFirst = from === start && to < end
    const clause = text.slice(from, to)
    const lead = leadLength(clause, marked, tables) ?? (marked && isFirst && NAME_ALONE.test(clause) ? 0 : undefined)
    if (lead !== undefined) found.push({ role: roleOf(text.slice(from, from + lead)), from: from + lead, to })
  }
  BREAK.lastIndex = start
  for (const match of text.slice(0, end).matchAll(BREAK)) {
    if (match.index <= from) continue
    cut(match.index)
    from = match.index + match[0].length
  }
  cut(end)
  return found
}

/**
 * Returns the length of the words before the names of a clause that say what the contributors did: 13 for `Tulisan oleh Ana Ruiz`.
 * Returns 0 for East Asian names alone, undefined for other text.
 */
function leadLength(clause: string, marked: boolean, tables: Tables): number | undefined {
  const label = LABEL.exec(clause)
  if (label)
    return marked || hasWork(label[0]) || authorLead(`${label[0]} X Y`, tables).length > 0 ? label[0].length : undefined
  if (DENSE.test(clause)) return DENSE_NAMES.test(clause) ? 0 : undefined
  const words = BEFORE_NAME.exec(clause)?.[1]
  const last = words?.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
  const by = tables.byline.opening(`${last} `)?.length === last.length || tables.in.has(last)
  if (words && (by || (/\s\p{Ll}/u.test(words) && hasWork(words)))) return words.length
  const lead = authorLead(clause, tables).length
  if (lead > 0) return lead
  const first = /^(\p{L}+)\s+(?=\p{Lu})/u.exec(clause)
  return first?.[1] && hasWork(first[1]) ? first[0].length : undefined
}

const STEMS = Object.entries(workStems).map(
  ([role, stems]) =>
    [
      role as RoleName,
      new RegExp(
        String.raw`(?<![\p{L}\p{M}])(?:${alternatives(words(stems))})|[^\s](?:${alternatives(words(stems).filter((stem) => DENSE.test(stem)))})`,
        'iu',
      ),
    ] as const,
)

/** Name that opens a sign-off in brackets: `Ana Ruiz` in `(Ana Ruiz, redazione Carla Neri)`. */
const NAME_ALONE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u
/** Sentence after the names that gives an address: ` Bei Rückfragen schreiben Sie an lima@example.com` */
const ADDRESS_AFTER = /(?<=\p{L}{2})\.\s+\p{Lu}[^@]{0,120}@.*$/su
/** Three words in small letters in a row, the first of four letters or more, which names do not have: `took the crew`. */
const PROSE = /\p{Ll}{4,}(?:\s+\p{Ll}+){2,}/u

/**
 * Whether a line in brackets is a sign-off by its shape: two clauses of work and names or more, and nothing else.
 * `(Rapportering av Ada Moen, redigering av Nils Berg)`; not: `(The film, editing included, took Ada Moen a year)`.
 */
export function isShapedSignoff(line: string, tables: Tables): boolean {
  if (line.length > LONGEST || !BRACKETED.test(line)) return false
  const names = line.replace(ADDRESS_AFTER, ')')
  if (PROSE.test(names)) return false
  const clauses = shapedClauses(names, tables)
  return (
    clauses.length > 1 &&
    hasWork(names.slice(0, clauses.at(-1)?.from)) &&
    clauses.every(({ from, to }) => NAMES_ONLY.test(names.slice(from, to).replace(/[\s)\]）】.]+$/u, '')))
  )
}

const BRACKETED = /^[([（【][^()[\]（）【】]{8,}[)\]）】]\.?$/u
/** Names with places and words of up to three letters between them: `Jane Doe à Lima et John Roe` */
const NAMES_ONLY =
  /^[\p{Lu}\p{Lo}"“][\p{L}\p{M}.'’-]*(?:[\s,&·、]+(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|\p{Ll}{1,4}(?=\s)))*$/u

const hasWork = (text: string): boolean => STEMS.some(([, stem]) => stem.test(text))

const roleOf = (text: string): RoleName => STEMS.find(([, stem]) => stem.test(text))?.[0] ?? 'reporting'
