import type { EditorState } from '@codemirror/state'
import type { Diagnostic } from 'wirecopy'
import type { Highlight } from '../../../src/hosts/inspect/highlight'
import type { BlockReason } from '../worker/explain-story'
import { createLayer, type LayerItem } from './layer'

/** Finding with its span in the copy. */
interface FindingItem extends LayerItem {
  readonly finding: Diagnostic
}

const layers = {
  parts: createLayer<Highlight>(({ part }) => `m-${part}`),
  annotations: createLayer<Highlight>(({ part, doubt }) => `m-${part}${doubt ? ' m-doubt' : ''}`),
  reasons: createLayer<BlockReason>(({ doubt }) => (doubt ? 'm-doubt' : 'm-explained')),
  findings: createLayer<FindingItem>(({ finding }) => `m-${finding.severity}`),
  lit: createLayer<LayerItem>(() => 'm-lit'),
}

export type LayerName = keyof typeof layers

/** What is known about one position of the copy. */
export interface Details {
  readonly highlights: readonly Highlight[]
  readonly findings: readonly Diagnostic[]
  readonly reasons: readonly BlockReason[]
}

/** Returns the fields of the editor that hold the highlights. Those that come first enclose the others. */
export const layerFields = () => [
  layers.reasons.field,
  layers.parts.field,
  layers.annotations.field,
  layers.findings.field,
  layers.lit.field,
]

/** Effects that replace the highlights of a layer. */
export const layerEffects = {
  parts: layers.parts.set,
  annotations: layers.annotations.set,
  reasons: layers.reasons.set,
  findings: layers.findings.set,
  lit: layers.lit.set,
} satisfies Record<LayerName, unknown>

/** Returns the highlights, findings and reasons at a position. */
export function detailsAt(state: EditorState, position: number): Details {
  const { parts, annotations, reasons, findings } = layers
  return {
    highlights: [
      ...parts.itemsAt(state.field(parts.field), position),
      ...annotations.itemsAt(state.field(annotations.field), position),
    ],
    findings: findings.itemsAt(state.field(findings.field), position).map(({ finding }) => finding),
    reasons: reasons.itemsAt(state.field(reasons.field), position),
  }
}
