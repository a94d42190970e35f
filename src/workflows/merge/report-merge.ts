import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { Merge, MergeConflict, MergePlace } from './merge-types'

/**
 * Returns a merge as text to read: what to decide first, then what changed.
 * Each line has one finding, as `stale figure "12" (now "14") in headline: 12 dead in fire`.
 *
 * @example
 * reportMerge(merge(article, { ...article, kicker: 'Travel' }, article)).startsWith('Merged.') // true
 */
export const reportMerge = (found: Merge): string => rethrowAsMisuse('reportMerge', () => textOf(found))

function textOf({ status, conflicts, stale, facts, taken, kept }: Merge): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Conflicts', conflicts.map(conflictLines)],
    [
      'Facts to remove',
      stale.map(
        ({ fact, place }) =>
          `${fact.kind} ${nowText(fact.before, fact.after)} in ${place.path}: ${oneLine(place.text)}`,
      ),
    ],
    ['Changed facts', facts.map(({ kind, before, after }) => `${kind} ${nowText(before, after)}`)],
    ['Changes by the agency', taken.map(changeLine)],
    ['Changes by the desk', kept.map(changeLine)],
  ]
  const head = { clean: 'Merged.', review: 'Merged; needs a decision.', killed: 'Killed: not merged.' }[status]
  const shown = sections.flatMap(([title, lines]) =>
    lines.length ? [`\n${title} (${lines.length})\n${[...new Set(lines)].map((line) => `  ${line}\n`).join('')}`] : [],
  )
  return `${head}\n${shown.join('')}`
}

const REASONS: Readonly<Record<MergeConflict['kind'], string>> = {
  changed: 'changed by both',
  withdrawn: 'taken out by the agency, changed by the desk',
  deleted: 'taken out by the desk, changed by the agency',
  added: 'added by both',
  order: 'moved by both',
  killed: 'killed',
}

function conflictLines({ kind, path, base, ours, theirs }: MergeConflict): string {
  const side = (name: string, place: MergePlace | undefined): string =>
    place ? `\n    ${name} ${place.path}:${place.start}-${place.end}  ${oneLine(place.text)}` : ''
  return `${path || 'story'}: ${REASONS[kind]}${side('base  ', base)}${side('ours  ', ours)}${side('theirs', theirs)}`
}

const nowText = (before: string, after: string | undefined): string =>
  `"${oneLine(before)}" ${after === undefined ? '(withdrawn)' : `(now "${oneLine(after)}")`}`

function changeLine({ kind, path, before, after }: Merge['taken'][number]): string {
  const [old, fresh] = [before, after].map((text) => (text === undefined ? undefined : oneLine(text)))
  if (kind === 'added') return `+ ${path}: ${fresh}`
  return kind === 'removed' ? `- ${path}: ${old}` : `~ ${path}: ${old} -> ${fresh}`
}

/** Returns a text in one line, without control characters. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
