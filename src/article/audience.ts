import type { Line } from './text'

/** Audience that the story is for or, with `excluded`, is not for: `Print`, `Nordic clients`. */
export interface Audience {
  /** The name of the audience: `Print`, `Nordic clients`. */
  name: Line
  /** Whether the story is not for this audience. */
  excluded?: boolean | undefined
}
