import type { Organisation } from '../../article'
import { anchor, type Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { isLetters, type Nested } from './find-nested'
import { idsFor } from './ids'
import type { Named } from './named'

/** One organisation while the mentions are gathered. */
interface Body {
  readonly key: string
  readonly mentions: Candidate[]
  full: Candidate
  acronym?: string
}

/** Gathers the mentions of organisations: an acronym and a name cut short are the organisation whose name is spelled out. */
export function findOrganisations(
  page: Page,
  candidates: readonly Candidate[],
  parents: Nested['parents'],
  named: Named,
): readonly Organisation[] {
  const bodies = new Map<string, Body>()
  const initials = new Map<string, Body>()
  const shorts = new Map<string, Body>()
  const ends = new Map<number, Body>()
  const letters: Candidate[] = []
  const heads = new Map<string, Body>()
  const spelled = new Map<string, Body>()
  for (const candidate of candidates) {
    if (isLetters(page, candidate)) {
      letters.push(candidate)
      continue
    }
    const body = gather(bodies, candidate.key, candidate)
    ends.set(candidate.to, body)
    if (body.mentions.length > 1) continue
    for (const form of initialsOf(page, candidate)) if (!initials.has(form)) initials.set(form, body)
    const head = headOf(page, candidate)
    if (head !== undefined && body.key.length < (heads.get(head)?.key.length ?? Infinity)) heads.set(head, body)
    const short = shortOf(page, candidate)
    if (short !== undefined && !shorts.has(short)) shorts.set(short, body)
  }
  for (const candidate of letters) {
    const plain = candidate.key.replaceAll('.', '')
    const before = inBrackets(page, candidate) ? ends.get(candidate.from - 1) : undefined
    const own = before?.key.startsWith(plain.charAt(0)) ? before : initials.get(plain)
    if (own) {
      own.mentions.push(candidate)
      own.acronym ??= textOf(page, candidate)
      initials.set(plain, own)
      spelled.set(plain, own)
    } else gather(bodies, candidate.key, candidate)
  }
  for (const [key, body] of [...bodies]) {
    const blank = key.indexOf(' ')
    const long =
      shorts.get(key) ??
      heads.get(key) ??
      bodies.get(`${spelled.get(key.slice(0, Math.max(blank, 0)))?.key}${key.slice(blank)}`)
    if (!long || long === body) continue
    long.mentions.push(...body.mentions)
    bodies.delete(key)
  }
  return entriesOf(page, [...bodies.values()], parents, named)
}

function gather(bodies: Map<string, Body>, key: string, candidate: Candidate): Body {
  let body = bodies.get(key)
  if (!body) bodies.set(key, (body = { key, mentions: [], full: candidate }))
  body.mentions.push(candidate)
  if (body.full.shouted && !candidate.shouted) body.full = candidate
  return body
}

function entriesOf(
  page: Page,
  bodies: readonly Body[],
  parents: Nested['parents'],
  named: Named,
): readonly Organisation[] {
  for (const { mentions } of bodies) mentions.sort((a, b) => a.from - b.from)
  const sorted = bodies.toSorted((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0))
  const id = idsFor('organisation')
  const { blocks, tokens } = page
  const ids = sorted.map(({ mentions, full }) => {
    const own = id(nameOf(page, full))
    for (const mention of mentions) named.put('organisation', own, mention)
    return own
  })
  const idAt = new Map(parents.size > 0 ? named.mentions.map(({ from, to, id }) => [`${from} ${to}`, id]) : [])
  return sorted.map(({ mentions, full, acronym }, index) => {
    const own = ids[index] ?? ''
    const parent = mentions.map((mention) => parents.get(mention)).find((found) => found !== undefined)
    const above = parent && idAt.get(`${parent.from} ${parent.to}`)
    return {
      id: own,
      name: nameOf(page, full),
      ...(acronym !== undefined && { acronym }),
      ...(above !== undefined && above !== own && { parent: above }),
      mentions: mentions.map(
        ({ block, from, to }) =>
          anchor(page, blocks[block] as NonNullable<(typeof blocks)[number]>, tokens.start(from), tokens.end(to - 1)), // candidates lie in blocks of the page
      ),
    }
  })
}

const textOf = ({ tokens, text }: Page, { from, to }: Candidate): string =>
  text.slice(tokens.start(from), tokens.end(to - 1)).replace(/\s+/g, ' ')

/** The name without an acronym inside: `Communist Party of China (CPC) Central Committee`. */
const nameOf = (page: Page, full: Candidate): string => textOf(page, full).replace(/ \([^()]*\)/, '')

/** Whether letters stand in brackets alone, behind a name: `Communist Party of China (CPC)`. */
const inBrackets = ({ tokens }: Page, { from, to }: Candidate): boolean =>
  tokens.kind(from - 1) === kinds.OPEN && tokens.kind(to) === kinds.CLOSE

/** The letters a name may be cut to: `World Trade Organization` → `wto`, `Communist Party of China` → `cpc` */
function initialsOf({ tokens, text }: Page, { from, to }: Candidate): readonly string[] {
  let capitals = ''
  let all = ''
  for (let token = from; token < to; token++) {
    if (tokens.kind(token) !== kinds.WORD) continue
    const letter = text.charAt(tokens.start(token)).toLowerCase()
    all += letter
    if (tokens.has(token, kinds.CAPITAL)) capitals += letter
  }
  return capitals.length > 1 ? [capitals, all] : []
}

/** A name without its legal form and the like: `Microsoft Corp.` → `microsoft` */
function shortOf({ tokens, text, words }: Page, { from, to }: Candidate): string | undefined {
  let end = to
  const tail = classes.LEGAL_FORM | classes.ORGANISATION_HEAD
  while (
    end > from + 1 &&
    (tokens.kind(end - 1) === kinds.STOP || ((words.names.classes[tokens.word(end - 1)] ?? 0) & tail) !== 0)
  )
    end--
  return end < to ? text.slice(tokens.start(from), tokens.end(end - 1)).toLowerCase() : undefined
}

/** The first word of a name that stands for it later on: `Communist Party of China` → `party` */
function headOf({ tokens, text, words }: Page, { from, to }: Candidate): string | undefined {
  for (let token = from; token < to; token++) {
    if (((words.names.classes[tokens.word(token)] ?? 0) & classes.ORGANISATION_HEAD) === 0) continue
    return to - from > 1 ? text.slice(tokens.start(token), tokens.end(token)).toLowerCase() : undefined
  }
  return undefined
}
