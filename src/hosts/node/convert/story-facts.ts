import type { Article } from 'wirecopy'

/** What the report of a run shows of a story. */
export interface StoryFacts {
  /** The agency that the dateline credits, otherwise the provider that the input names. */
  readonly agency?: string
  readonly language?: string
  /** Length of the copy, in UTF-16 code units. */
  readonly length: number
  /** Time of all steps, in microseconds. */
  readonly micros: number
}

/** Returns the facts of a story: its article as it was read, the length of its copy, and the milliseconds that it took. */
export function storyFacts({ dateline, item, language }: Article, length: number, milliseconds: number): StoryFacts {
  const [credit] = dateline?.credits ?? []
  const agency = credit?.agency ?? credit?.text ?? item?.provider?.name
  return {
    ...(agency !== undefined && { agency }),
    ...(language !== undefined && { language }),
    length,
    micros: Math.round(milliseconds * 1000),
  }
}
