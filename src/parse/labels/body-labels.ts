import type { LineBlock } from '../source'
import type { LineLabel } from './line-label'

/** Label of each block that stays in the body: `subhead`, `list`. A block without an entry is ordinary text. */
export type BodyLabels = ReadonlyMap<LineBlock, LineLabel>
