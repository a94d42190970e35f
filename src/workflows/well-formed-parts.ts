import type { Article } from '../article'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { type ArticleText, articleTexts } from '../rules/engine/article-texts'
import { excerpt } from '../rules/engine/excerpt'
import { isRecord } from '../text/is-record'
import { articleShape, type BlockShape, type PartShape, type RecordShape } from './part-shapes'

/** The well-formed parts of a value given as an article, and findings for the malformed ones. */
export interface WellFormedParts {
  /** The article without its malformed parts. Entries of a list keep their index: an entry without text replaces a malformed one. */
  readonly sound: Article
  readonly texts: readonly ArticleText[]
  readonly faults: readonly Diagnostic[]
}

/**
 * Returns the well-formed parts of a value, and a finding for each malformed part.
 * `{ headline: 'Rain', body: 'It rained.' }` has a sound headline, and the finding “Expected a list, found text.” at `body`.
 */
export function wellFormedParts(value: unknown): WellFormedParts {
  const reader = new PartReader()
  const known = reader.read(value, articleShape, '') ?? {}
  const sound = { body: [], ...known } as unknown as Article // the one cast: each part has been checked against its shape
  const texts = articleTexts(sound).filter(({ text }) => text !== '')
  return { sound, texts, faults: reader.faults }
}

/** Returns the replacement for a malformed entry of a list: a value without text. */
const emptyEntry = (shape: PartShape): unknown => {
  if (shape === 'text') return ''
  if (typeof shape === 'string') return {}
  if ('list' in shape) return []
  if ('kinds' in shape) return { kind: 'separator' }
  return Object.fromEntries(shape.needs.map((name) => [name, name === 'content' ? [] : '']))
}

/** Copies the parts that match their shape, and reports the others. Goes no deeper than the shapes do. */
class PartReader {
  readonly faults: Diagnostic[] = []

  /** Returns the well-formed value, or undefined when it is malformed. */
  read(value: unknown, shape: PartShape, path: string): unknown {
    if (typeof shape !== 'string') {
      if ('list' in shape)
        return Array.isArray(value) ? this.#list(value, shape.list, path) : this.#wrong(value, 'a list', path)
      if (!isRecord(value)) return this.#wrong(value, 'an object', path)
      return 'kinds' in shape ? this.#block(value, shape, path) : this.#record(value, shape, path)
    }
    if (shape === 'record') return isRecord(value) ? value : this.#wrong(value, 'an object', path)
    if (shape === 'text') {
      if (value === '') return this.#report('Expected text, found an empty string.', path)
      return typeof value === 'string' ? value : this.#wrong(value, 'text', path)
    }
    const fits = shape === 'number' ? Number.isFinite(value) : typeof value === 'boolean'
    return fits ? value : this.#wrong(value, shape === 'number' ? 'a number' : 'true or false', path)
  }

  #list(value: readonly unknown[], shape: PartShape, path: string): unknown[] | undefined {
    let hasSound = value.length === 0
    const entries = Array.from(value, (entry, i) => {
      const read = this.read(entry, shape, `${path}.${i}`)
      if (read !== undefined) hasSound = true
      return read ?? emptyEntry(shape)
    })
    return hasSound ? entries : undefined
  }

  #block(value: Fields, { kinds }: BlockShape, path: string): unknown {
    const { kind } = value
    if (typeof kind !== 'string') return this.#wrong(kind, 'a block kind', `${path}.kind`)
    const shape = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    return shape
      ? this.#record(value, shape, path)
      : this.#report(`Unknown block kind ${shortName(kind)}.`, `${path}.kind`)
  }

  #record(value: Fields, { properties, needs }: RecordShape, path: string): unknown {
    const inside = (name: string): string => (path === '' ? name : `${path}.${name}`)
    const sound: Record<string, unknown> = {}
    for (const name of Object.keys(value)) {
      const shape = Object.hasOwn(properties, name) ? properties[name] : undefined
      if (shape === undefined) this.#report(`Unknown property ${shortName(name)}.`, inside(name))
      else if (value[name] !== undefined) {
        const read = this.read(value[name], shape, inside(name))
        if (read !== undefined) sound[name] = read
      }
    }
    const isMissing = (name: string): boolean => !Object.hasOwn(value, name) || value[name] === undefined
    for (const name of needs) if (isMissing(name)) this.#report(`Missing property ${shortName(name)}.`, path)
    return path === '' || needs.every((name) => Object.hasOwn(sound, name)) ? sound : undefined
  }

  #wrong(value: unknown, wanted: string, path: string): undefined {
    return this.#report(`Expected ${wanted}, found ${typeName(value)}.`, path)
  }

  #report(message: string, path: string): undefined {
    this.faults.push({ rule: 'verify/malformed', severity: 'error', message, hint: HINT, path })
    return undefined
  }
}

const HINT = 'Follow the JSON Schema of the article.'
const shortName = (name: string): string => excerpt(name, 40)

type Fields = Readonly<Record<string, unknown>>
function typeName(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
