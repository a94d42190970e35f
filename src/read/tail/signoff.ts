import type { Contributor } from '../../article'
import { openingOf } from '../phrases'
import type { Part, Reader } from '../reader'
import { fold } from '../tables'

const LONGEST = 600
/** Initials of the desk: `asl/tib/pid/cac`, `burs-ab/cd`. */
const INITIALS = /^(?:burs-)?\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){1,7}$/u

/** Who made the story, told at its end: `(Reporting by Arpan Varghese in Bengaluru; Editing by Joseph Radford)`. */
export const signoff: Part = {
  opens: (line, { tables }) =>
    tables.roles.opening(openingOf(line.startsWith('(') ? line.slice(1) : line)) !== undefined,
  read(reader, index) {
    if (reader.length(index) > LONGEST) return 0
    const line = reader.line(index)
    const { roles } = reader.source.tables
    const bracket = /^[([]/.test(line) ? 1 : 0
    if (roles.opening(reader.opening(index).slice(bracket))) {
      const at = add(reader, index, 'contributors')
      clauses(reader, index, line, bracket)
      return at
    }
    return INITIALS.test(line) ? add(reader, index, 'initials') : 0
  },
}

function add(reader: Reader, index: number, kind: 'contributors' | 'initials'): 1 {
  const { draft } = reader
  const signoffs = (draft.article.signoff ??= [])
  signoffs.push({ kind, text: draft.take(`signoff.${signoffs.length}.text`, reader.joined(index)) })
  return 1
}

/** Each clause names a role and who had it; the place behind `in` is that of the names before it. */
function clauses(reader: Reader, index: number, line: string, bracket: number): void {
  const { draft } = reader
  const { tables } = reader.source
  const contributors: Contributor[] = (draft.article.contributors ??= [])
  const joined = reader.joined(index)
  const end = /[)\]]\.?$/.test(line) ? line.search(/[)\]]\.?$/) : line.length
  let start = bracket
  for (const clause of line.slice(bracket, end).split(/[;.](?=\s|$)/)) {
    const lead = clause.length - clause.trimStart().length
    const opening = tables.roles.opening(openingOf(clause.trimStart()))
    if (opening) {
      let from = start + lead + opening.length
      const names = line.slice(from, start + clause.length)
      const first = contributors.length
      for (const part of names.split(/(,\s+|\s+(?:\p{L}+|&)\s+)/u).map((text) => ({ text }))) {
        const name = part.text.trim()
        const place = /^(?:,|&)$/.test(name) || name === '' || tables.and.has(fold(name)) || tables.in.has(fold(name))
        if (!place && /^\p{Lu}|^\p{Lo}/u.test(name)) {
          const at = from + part.text.indexOf(name)
          const before = line.slice(start, at).trimEnd().split(/\s+/).at(-1) ?? ''
          if (tables.in.has(fold(before)) && contributors.length > first) {
            for (let i = first; i < contributors.length; i++) {
              const contributor = contributors[i] as Contributor
              if (contributor.place === undefined) {
                contributor.place = name
                draft.put(`contributors.${i}.place`, joined, at, at + name.length)
              }
            }
          } else {
            draft.put(`contributors.${contributors.length}.name`, joined, at, at + name.length)
            contributors.push({ role: opening.value, name })
          }
        }
        from += part.text.length
      }
    }
    start += clause.length + 1
  }
  if (contributors.length === 0) delete draft.article.contributors
}
