import { lookAlikes } from './restriction-wordings/look-alikes'
import { northernAndEastern } from './restriction-wordings/northern-and-eastern'
import { otherScripts } from './restriction-wordings/other-scripts'
import { western } from './restriction-wordings/western'
import type { RestrictionKind, WordingTable } from './restriction-wordings/wording-table'

/** A line by which desks restrict a story. */
export interface RestrictionWording {
  /** Language as BCP 47 tag. */
  readonly language: string
  readonly kind: RestrictionKind
  readonly text: string
}

const table: WordingTable = { ...western, ...northernAndEastern, ...otherScripts }

const entriesOf = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** All lines of the table that restrict a story. */
export const restrictionWordings: readonly RestrictionWording[] = Object.entries(table).flatMap(([language, kinds]) =>
  (Object.keys(kinds) as RestrictionKind[]).flatMap((kind) =>
    entriesOf(kinds[kind] ?? '').map((text) => ({ language, kind, text })),
  ),
)

/** Lines that look like a restriction but restrict nothing: headlines, page buttons, sentences, rights, advice. */
export const freeLookAlikes: readonly string[] = entriesOf(lookAlikes)
