import type { ConvertedBytes } from '../pool/converted-bytes'
import type { WrittenFile } from '../state/run-state'

/** Where the stories of a run are written. Errors of the file system end the run. */
export interface RunSink {
  /** Writes a story under its name. Returns the files that are only its own. */
  add(story: ConvertedBytes, name: string): readonly WrittenFile[]
  /** Makes what was added durable. Called before the state commits. */
  commit(): void | Promise<void>
  /** Puts whole outputs in their place, after the last commit. */
  finish(): void | Promise<void>
  /** Gives up: closes files. */
  close(): void
}
