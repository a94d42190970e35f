import { EditorSelection, type Extension } from '@codemirror/state'
import { type EditorView, type KeyBinding, keymap } from '@codemirror/view'

const moveTo =
  (end: boolean, extend: boolean) =>
  (view: EditorView): boolean => {
    const head = end ? view.state.doc.length : 0
    const anchor = extend ? view.state.selection.main.anchor : head
    view.dispatch({ selection: EditorSelection.single(anchor, head), scrollIntoView: true })
    return true
  }

/** Keys that the browser does not handle in a text of which only a part is in the page. Tab leaves the editor. */
const bindings: readonly KeyBinding[] = [
  {
    key: 'Enter',
    run: (view) => {
      view.dispatch(view.state.replaceSelection(view.state.lineBreak), { scrollIntoView: true, userEvent: 'input' })
      return true
    },
  },
  {
    key: 'Mod-a',
    run: (view) => {
      view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } })
      return true
    },
  },
  { key: 'Mod-Home', run: moveTo(false, false), shift: moveTo(false, true) },
  { key: 'Mod-End', run: moveTo(true, false), shift: moveTo(true, true) },
]

/** Returns the keys of the editor. */
export const keys = (): Extension => keymap.of(bindings)
