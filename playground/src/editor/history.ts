import type { ChangeSet, Extension, StateCommand } from '@codemirror/state'
import { StateEffect, Transaction } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'

/** One step of the history: the changes that take it back. */
interface Step {
  readonly changes: ChangeSet
  readonly time: number
}

const PAUSE = 600 // ms: what is typed without a longer pause is one step
const MOST = 500 // steps kept

const isHistory = StateEffect.define<'undo' | 'redo'>()

/** Returns undo and redo for an editor. */
export function history(): Extension {
  const undone: Step[] = []
  const done: Step[] = []
  const move =
    (from: Step[], kind: 'undo' | 'redo'): StateCommand =>
    ({ state, dispatch }) => {
      const step = from.pop()
      if (step) dispatch(state.update({ changes: step.changes, effects: isHistory.of(kind), scrollIntoView: true }))
      return true
    }
  const record = EditorView.updateListener.of(({ transactions }) => {
    for (const transaction of transactions) if (transaction.docChanged) remember(transaction, done, undone)
  })
  const [undo, redo] = [move(done, 'undo'), move(undone, 'redo')]
  return [
    record,
    keymap.of([
      { key: 'Mod-z', run: undo, preventDefault: true },
      { key: 'Mod-y', run: redo, preventDefault: true },
      { key: 'Mod-Shift-z', run: redo, preventDefault: true },
    ]),
  ]
}

/** Adds a change to the steps that can be undone or, if it is an undo itself, to those that can be redone. */
function remember(transaction: Transaction, done: Step[], undone: Step[]): void {
  const changes = transaction.changes.invert(transaction.startState.doc)
  const time = transaction.annotation(Transaction.time) ?? 0
  const kind = transaction.effects.find((effect) => effect.is(isHistory))?.value
  if (kind === 'undo') {
    undone.push({ changes, time: 0 })
    return
  }
  if (kind === undefined) undone.length = 0
  const last = done.at(-1)
  const joins = kind === undefined && last && time - last.time < PAUSE && transaction.isUserEvent('input.type')
  if (joins) done[done.length - 1] = { changes: changes.compose(last.changes), time }
  else done.push({ changes, time: kind === 'redo' ? 0 : time })
  if (done.length > MOST) done.shift()
}
