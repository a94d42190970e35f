import type { LineBlock } from '../source'
import type { LineLabel } from './line-label'

/** Labels of the blocks of a body, by block. */
export type BodyLabels = ReadonlyMap<LineBlock, LineLabel>
