import type { Article } from '../article'

/**
 * Whether an article must not be published as it is: killed, withheld or under embargo (law 9 of the project).
 * An embargo holds until somebody lifts it, since nothing here knows what time it is.
 */
export function held({ item, embargo, notices }: Article): boolean {
  if (item?.status === 'withheld' || item?.status === 'canceled' || embargo) return true
  return notices?.some(({ kind }) => kind === 'kill' || kind === 'withhold') ?? false
}
