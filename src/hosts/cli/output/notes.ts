import { formatCount, printNote } from './terminal'

interface Note {
  readonly file: string
  readonly text: string
  count: number
}

/** What a user should know of many stories: each kind of note is printed once, with the number of stories. */
export class Notes {
  readonly #notes = new Map<string, Note>()
  readonly #lost = new Map<string, { readonly file: string; stories: number; readonly fields: Map<string, number> }>()

  constructor(
    readonly isVerbose: boolean,
    readonly isQuiet: boolean,
  ) {}

  /** Notes something of a story. Notes of one kind are counted: `guid`. */
  add(kind: string, file: string, text: string): void {
    if (this.isVerbose) printNote(`${file}: ${text}`)
    const known = this.#notes.get(kind)
    if (known) known.count++
    else this.#notes.set(kind, { file, text, count: 1 })
  }

  /** Notes the fields of a story that a format leaves out. */
  addLosses(format: string, file: string, paths: readonly string[]): void {
    if (paths.length === 0) return
    if (this.isVerbose) printNote(`${file}: ${lossText(format, paths)}`)
    let lost = this.#lost.get(format)
    if (!lost) this.#lost.set(format, (lost = { file, stories: 0, fields: new Map() }))
    lost.stories++
    // of one story the exact paths, of several the fields: `body.3.marks` is `body.marks`
    for (const path of new Set(paths)) lost.fields.set(path, (lost.fields.get(path) ?? 0) + 1)
  }

  /** Prints the notes, each kind once, unless they are printed already. */
  flush(): void {
    if (!this.isVerbose && !this.isQuiet) {
      for (const { file, text, count } of this.#notes.values()) {
        const more = count > 1 ? `; the same in ${formatCount(count - 1, 'more story', 'more stories')}.` : '.'
        printNote(`${file}: ${text.replace(/\.$/, '')}${more}`)
      }
      for (const [format, { file, stories, fields }] of this.#lost)
        printNote(stories === 1 ? `${file}: ${lossText(format, [...fields.keys()])}` : countedText(format, fields))
    }
    this.#notes.clear()
    this.#lost.clear()
  }
}

const SHOWN = 5

/** Returns the note on what a format leaves out of one story: `nitf leaves out take, links.` */
export function lossText(format: string, paths: readonly string[]): string {
  const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : ''
  return `${format} leaves out ${paths.slice(0, SHOWN).join(', ')}${more}.`
}

/** Returns the note for several stories: `nitf leaves out take (12 stories), links (1 story).` */
function countedText(format: string, paths: ReadonlyMap<string, number>): string {
  const fields = new Map<string, number>()
  for (const [path, count] of paths) {
    const field = path.replace(/\.\d+(?=\.|$)/g, '')
    fields.set(field, Math.max(fields.get(field) ?? 0, count))
  }
  const sorted = [...fields].sort(([, a], [, b]) => b - a)
  const shown = sorted.slice(0, SHOWN).map(([field, count]) => `${field} (${formatCount(count, 'story', 'stories')})`)
  const more = sorted.length > SHOWN ? ` and ${sorted.length - SHOWN} more` : ''
  return `${format} leaves out ${shown.join(', ')}${more}.`
}
