import { type Range, StateEffect, type StateEffectType, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** Span of the copy that a layer marks. */
export interface LayerItem {
  readonly from: number
  readonly to: number
}

/** Marks of one kind over the text, which move with it while it is edited. */
export interface Layer<Item extends LayerItem> {
  readonly field: StateField<DecorationSet>
  readonly set: StateEffectType<readonly Item[]>
  /** Returns the marked items at a position, the longest first. */
  itemsAt(fields: DecorationSet, position: number): Item[]
}

/** Returns a layer whose marks have the classes that a function gives; spans beyond the end of the text are cut. */
export function createLayer<Item extends LayerItem>(classOf: (item: Item) => string): Layer<Item> {
  const items = new WeakMap<Decoration, Item>()
  const decorate = (item: Item, length: number): Range<Decoration>[] => {
    const [from, to] = [Math.min(item.from, length), Math.min(item.to, length)]
    const spec = { class: `m ${classOf(item)}` }
    const decoration = from < to ? Decoration.mark(spec) : Decoration.mark({ ...spec, inclusive: true })
    items.set(decoration, item)
    if (from < to) return [decoration.range(from, to)]
    // what stands between two characters, such as a missing break, is shown on the next one
    return from < length ? [decoration.range(from, from + 1)] : []
  }
  const set = StateEffect.define<readonly Item[]>()
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (marks, { changes, effects, newDoc }) => {
      let next = marks.map(changes)
      for (const effect of effects)
        if (effect.is(set))
          next = Decoration.set(
            effect.value.flatMap((item) => decorate(item, newDoc.length)),
            true,
          )
      return next
    },
    provide: (own) => EditorView.decorations.from(own),
  })
  const itemsAt = (marks: DecorationSet, position: number): Item[] => {
    const found: { item: Item; length: number }[] = []
    marks.between(position, position, (from, to, decoration) => {
      const item = items.get(decoration)
      if (item && position < to) found.push({ item, length: to - from })
    })
    return found.sort((one, two) => two.length - one.length).map(({ item }) => item)
  }
  return { field, set, itemsAt }
}
