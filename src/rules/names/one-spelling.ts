import type { Person } from '../../article'
import type { Span } from '../../text/span'
import type { ArticleText } from '../engine/article-texts'
import type { IndexedRule } from '../engine/indexed-rule'
import { letterPattern } from '../engine/letter-pattern'
import type { Finding } from '../engine/rule'
import { textBit } from '../engine/text-bit'
import { isSlip } from '../is-slip'

/** Two consecutive capitalized words: `Xi Jinping` */
const PAIR = /* @__PURE__ */ letterPattern(/(\p{Lu}(?<![\p{L}’'-]\p{Lu})[\p{L}’'-]+)(?= (\p{Lu}\p{Ll}[\p{L}’'-]*))/gu)

interface Name {
  readonly given: string
  readonly family: string
  readonly places: (Span & { readonly path: string })[]
}

/** Reports a name that is spelt in two ways. */
export const oneSpelling: IndexedRule = {
  id: 'names/one-spelling',
  severity: 'warning',
  needs: 'annotations',
  reads: 'style',
  check: ({ article: { annotations }, texts: all, index }) => {
    const findings = loneSlips(annotations?.people ?? [])
    if ((index.all & LIKE_NAMES) === 0) return findings
    const texts = all.filter(({ part, block }) => block !== undefined || part === 'headline')
    const names = collectNames(texts)
    for (const keyed of [byKey(names, ({ given }) => given), byKey(names, ({ family }) => family)])
      for (const group of keyed.values()) {
        if (group.length < 2 || group.length > 8) continue
        for (const [i, a] of group.entries())
          for (const b of group.slice(i + 1)) {
            const [left, right] = a.given === b.given ? [a.family, b.family] : [a.given, b.given]
            if (!isSlip(left, right)) continue
            const [odd, usual] = a.places.length < b.places.length ? [a, b] : [b, a]
            const [place] = odd.places
            if (!place) continue
            findings.push({
              message: `“${odd.given} ${odd.family}” is spelt “${usual.given} ${usual.family}” elsewhere in the story.`,
              hint: 'Check which spelling is right, and use it throughout.',
              path: place.path,
              span: { start: place.start, end: place.end },
            })
          }
      }
    return findings
  },
}

const LIKE_NAMES = /* @__PURE__ */ textBit('likeNames')

/** Reports family names without a given name that are misspelt: `Robertsen said` in a story about Jane Robertson. */
function loneSlips(people: readonly Person[]): Finding[] {
  const findings: Finding[] = []
  for (const { name, given, mentions, roles = [] } of people) {
    if (given !== undefined || name.includes(' ')) continue
    const [place] = mentions
    if (!place) continue
    // President Reagan and Treasury Secretary Donald Regan are two people
    const isNoOther = (others: Person['roles'] = []): boolean =>
      roles.length === 0 || others.length === 0 || roles.some(({ text }) => others.some((role) => role.text === text))
    const other = people.find((each) => isSlip(name, each.family ?? '') && isNoOther(each.roles))
    if (other)
      findings.push({
        message: `“${name}” is spelt “${other.family}” elsewhere in the story: ${other.name}.`,
        hint: 'Check which spelling is right, and use it throughout.',
        path: place.path,
        span: { start: place.start, end: place.end },
      })
  }
  return findings
}

function collectNames(texts: readonly ArticleText[]): Name[] {
  const names = new Map<string, Name>()
  for (const { path, text } of texts)
    for (const match of text.matchAll(PAIR(text))) {
      const [, given = '', family = ''] = match
      const key = text.slice(match.index, match.index + given.length + 1 + family.length)
      const place = { path, start: match.index, end: match.index + key.length }
      const name = names.get(key)
      if (name) name.places.push(place)
      else names.set(key, { given, family, places: [place] })
    }
  return [...names.values()]
}

function byKey(names: readonly Name[], key: (name: Name) => string): Map<string, Name[]> {
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    const group = groups.get(key(name))
    if (group) group.push(name)
    else groups.set(key(name), [name])
  }
  return groups
}
