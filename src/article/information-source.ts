import type { Code, Uri } from './code'
import type { Line } from './text'

/** Source of the story’s information, with its role: the `Bundestag press office` as `origcont`. */
export interface InformationSource {
  /** The name of the source: `Bundestag press office`. */
  name: Line
  /** The role of the source, as the provider names it: `origcont`, `contentsource`. */
  role: Code
  /** The address that identifies the source. */
  uri?: Uri | undefined
}
