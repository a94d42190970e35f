import type { Severity } from 'wirecopy'
import { locatedFindings } from '../inspect/located-findings'
import type { LoadedStory } from './load-stories'
import type { ResolvedOptions } from './resolve-options'

/** A finding as a bundler shows it. Lines are counted from 1, columns from 0. */
export interface FindingMessage {
  readonly message: string
  readonly isFatal: boolean
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number }
}

const RANKS: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 }

/** Rules that report restrictions. With `drafts`, they do not fail the build: the story is a draft then. */
const RESTRICTIONS: readonly string[] = ['item/embargo-clear', 'item/usable', 'item/possible-restriction']

/**
 * Returns the findings of the stories of a file that are shown or fail the build. A message opens with its place, as bundlers count columns
 * in different ways: `news/rain.wire:5:1: warning: Quotation is not closed. [quotes/balanced]`
 */
export function findingMessages(
  path: string,
  loaded: readonly LoadedStory[],
  { failOn, show, nameOf, drafts }: ResolvedOptions,
): FindingMessage[] {
  return loaded.flatMap(({ story, diagnostics }) =>
    locatedFindings(story.text, diagnostics)
      .filter(({ severity }) => RANKS[severity] >= Math.min(RANKS[failOn], RANKS[show]))
      .map(({ severity, message, hint, rule, start }) => {
        const isFatal = RANKS[severity] >= RANKS[failOn] && !(drafts && RESTRICTIONS.includes(rule))
        const remedies = [hint, isFatal && RESTRICTIONS.includes(rule) && 'Set `drafts` for a draft.'].filter(Boolean)
        const place = `${nameOf(path)}${start ? `:${start.line}:${start.column}` : ''}: `
        const line = `${place}${severity}: ${[message, ...remedies].join(' ')} [${rule}]`
        return {
          message: line,
          isFatal,
          ...(start && { loc: { file: path, line: start.line, column: start.column - 1 } }),
        }
      }),
  )
}
