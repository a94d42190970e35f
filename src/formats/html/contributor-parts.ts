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
  let line = 0
  let at = 0
  for (const contributor of contributors) {
    const starts = signoff.map(({ text }, i) =>
      i < line || BROKEN.test(text) ? -1 : text.indexOf(contributor.name, i === line ? at : 0),
    )
    const index = starts.findIndex((start) => start >= 0)
    const start = starts[index]
    if (start === undefined) continue
    const end = start + contributor.name.length
    parts.set(index, [...(parts.get(index) ?? []), { role: 'contributor', start, end, facts: factsOf(contributor) }])
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
