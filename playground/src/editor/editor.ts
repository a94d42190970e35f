import { EditorState, StateEffect } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Diagnostic } from 'wirecopy'
import type { Highlight } from '../../../src/hosts/inspect/highlight'
import { element } from '../dom'
import type { BlockReason } from '../worker/explain-story'
import style from './editor.css?url'
import { type Details, detailsAt, layerEffects, layerFields } from './layers'
import { textChange } from './text-change'

interface EditorEvents {
  /** The text changed, by typing, pasting, an undo or `setText`. */
  changed(text: string): void
  /** The caret is at another place, or other things are known about its place. */
  moved(details: Details): void
}

/** Editor of the copy with its highlights. */
export interface CopyEditor {
  readonly view: EditorView
  text(): string
  /** Replaces the text, as one step of the history; returns whether it differs. */
  setText(text: string): boolean
  showParts(highlights: readonly Highlight[]): void
  showAnnotations(highlights: readonly Highlight[], findings: readonly Diagnostic[]): void
  showReasons(reasons: readonly BlockReason[]): void
  /** Lights up spans of the copy and scrolls to the first. */
  light(spans: readonly { readonly start: number; readonly end: number }[]): void
  detailsAt(position: number): Details
}

/** Creates the editor in an element. */
export function createEditor(host: HTMLElement, events: EditorEvents): CopyEditor {
  // The editor adds its styles as a style sheet of a shadow root, which the policy of the page allows; in the page it would need inline styles.
  const root = host.attachShadow({ mode: 'open' })
  root.append(element('link', { rel: 'stylesheet', href: style }))
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ extensions: extensionsFor(events) }),
  })
  import('./editing').then(({ editing }) => view.dispatch({ effects: StateEffect.appendConfig.of(editing()) }))
  const update = (...effects: StateEffect<unknown>[]): void => {
    view.dispatch({ effects })
    events.moved(detailsAt(view.state, view.state.selection.main.head))
  }
  return {
    view,
    text: () => view.state.doc.toString(),
    setText: (text) => {
      const change = textChange(view.state.doc.toString(), text)
      if (change) view.dispatch({ changes: change, selection: { anchor: change.from } })
      return change !== undefined
    },
    showParts: (highlights) => update(layerEffects.parts.of(highlights)),
    showAnnotations: (highlights, findings) => {
      const items = findings.flatMap((finding) =>
        finding.span ? [{ from: finding.span.start, to: finding.span.end, finding }] : [],
      )
      update(layerEffects.annotations.of(highlights), layerEffects.findings.of(items))
    },
    showReasons: (reasons) => update(layerEffects.reasons.of(reasons)),
    light: (spans) => {
      const { length } = view.state.doc
      const [first] = spans
      const lit = layerEffects.lit.of(spans.map(({ start, end }) => ({ from: start, to: end })))
      if (first) update(lit, EditorView.scrollIntoView(Math.min(first.start, length), { y: 'center' }))
      else update(lit)
    },
    detailsAt: (position) => detailsAt(view.state, position),
  }
}

const extensionsFor = ({ changed, moved }: EditorEvents) => [
  EditorView.lineWrapping,
  EditorView.perLineTextDirection.of(true),
  EditorView.contentAttributes.of({ 'aria-label': 'Copy', spellcheck: 'false', dir: 'auto', tabindex: '0' }),
  ...layerFields(),
  EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
    if (docChanged) changed(state.doc.toString())
    else if (selectionSet) moved(detailsAt(state, state.selection.main.head))
  }),
]
