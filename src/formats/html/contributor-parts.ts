import type { Article, Contributor } from '../../article'
import type { LinePart } from '../body/write/parted-line'

/** The contributors whose names are in the sign-off lines of a story. */
interface MarkedContributors {
  /** The marked names in each sign-off line, by the index of the line. */
  readonly parts: ReadonlyMap<number, readonly LinePart[]>
  readonly contributors: readonly Contributor[]
}

/**
 * Returns the contributors whose names occur in the sign-off lines, in their order; the others are left out.
 * In `(Reporting by Ann Ito; editing by Bo Ek)`, `Ann Ito` and `Bo Ek` are parts.
 */
export function contributorParts({ signoff = [], contributors = [] }: Article): MarkedContributors {
  const parts = new Map<number, LinePart[]>()
  const found: Contributor[] = []
  const lines = signoff.map(({ text }) => (BROKEN.test(text) ? '' : text))
  const absent = new Set<string>() // names that occur in no line from the present one on
  let line = 0
  let at = 0
  for (const contributor of contributors) {
    const { name } = contributor
    if (absent.has(name)) continue
    let start = lines[line]?.indexOf(name, at) ?? -1
    let index = line
    while (start < 0 && ++index < lines.length) start = lines[index]?.indexOf(name) ?? -1
    if (start < 0) {
      absent.add(name)
      continue
    }
    const end = start + name.length
    const own = parts.get(index) ?? []
    own.push({ role: 'contributor', start, end, facts: factsOf(contributor) })
    parts.set(index, own)
    found.push(contributor)
    line = index
    at = end
  }
  return { parts, contributors: found }
}

/** Line breaks, tabs or several spaces in a row, which HTML does not keep. */
const BROKEN = /\s{2}|[^\S ]/

const factsOf = ({ role, place, organisation, email, uri }: Contributor): LinePart['facts'] => ({
  'data-role': role,
  'data-organisation': organisation,
  'data-place': place,
  'data-email': email,
  href: uri,
  rel: uri && 'author',
})
