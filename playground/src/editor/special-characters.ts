import type { Extension } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view'

/** Control and direction characters, and others that nobody sees. */
const SPECIAL =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028\u2029\u202d\u202e\u2066-\u2069\ufeff\ufff9-\ufffc]/g
const PICTURES = 0x2400 // signs for the control characters below a space

class SpecialCharacter extends WidgetType {
  readonly #unit: number

  constructor(unit: number) {
    super()
    this.#unit = unit
  }

  override eq(other: SpecialCharacter): boolean {
    return other.#unit === this.#unit
  }

  override toDOM(): HTMLElement {
    const sign = document.createElement('span')
    sign.className = 'cm-specialChar'
    sign.textContent = this.#unit < 0x20 ? String.fromCharCode(PICTURES + this.#unit) : '•'
    sign.title = `Character U+${this.#unit.toString(16).toUpperCase().padStart(4, '0')}`
    sign.setAttribute('aria-label', sign.title)
    return sign
  }
}

/** Returns the signs for the special characters in the visible part of an editor. */
function signsOf({ state, visibleRanges }: EditorView): DecorationSet {
  const signs = visibleRanges.flatMap(({ from, to }) =>
    [...state.sliceDoc(from, to).matchAll(SPECIAL)].map(({ 0: found, index }) =>
      Decoration.replace({ widget: new SpecialCharacter(found.charCodeAt(0)) }).range(from + index, from + index + 1),
    ),
  )
  return Decoration.set(signs)
}

/**
 * Shows control and direction characters, which are not obeyed then. That of the editor’s library is 2 kB larger and loads before the first
 * colours.
 */
export const specialCharacters = (): Extension =>
  ViewPlugin.fromClass(
    class {
      signs: DecorationSet

      constructor(view: EditorView) {
        this.signs = signsOf(view)
      }

      update({ docChanged, viewportChanged, view }: ViewUpdate): void {
        if (docChanged || viewportChanged) this.signs = signsOf(view)
      }
    },
    { decorations: ({ signs }) => signs },
  )
