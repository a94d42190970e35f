import type { Article, Format } from 'wirecopy'
import type { LoadedFormat } from './formats'
import { type Filled, fillItem, type Given, MissingMetadata } from './item'
import { lossText } from './output/notes'

/** Format in which a story could not be written, and why. */
export interface FailedFormat {
  readonly format: string
  readonly error: unknown
}

/** What became of a story in each format. */
export interface WrittenFormats {
  readonly written: readonly (readonly [format: Format, text: string])[]
  /** Paths of the fields that each written format leaves out. */
  readonly losses: readonly (readonly [format: string, paths: readonly string[]])[]
  readonly failed: readonly FailedFormat[]
  /** Notes for the user on what was filled in, by kind. */
  readonly notes: Filled['notes']
  readonly article: Article
}

/**
 * Writes a story in each format. One that fails costs no other: for metadata that the story lacks, a restriction, or, with `isStrict`, a
 * field that the format leaves out.
 */
export function writeFormats(
  article: Article,
  formats: readonly LoadedFormat[],
  given: Given,
  stem: string,
  isStrict = false,
): WrittenFormats {
  const { able, filled, failed } = fillFormats(article, formats, given, stem)
  const written: [Format, string][] = []
  const losses: [string, string[]][] = []
  for (const { format, write } of able)
    try {
      const lost = format.losses(filled.article).map(({ path }) => path)
      if (isStrict && lost.length > 0) throw new Error(lossText(format.name, lost))
      written.push([format, write(filled.article)])
      losses.push([format.name, lost])
    } catch (error) {
      failed.push({ format: format.name, error })
    }
  return { written, losses, failed, notes: filled.notes, article: filled.article }
}

/** Returns the formats that an article has the metadata for, with its item filled for them, and what the other formats lack. */
function fillFormats(article: Article, formats: readonly LoadedFormat[], given: Given, stem: string) {
  const fill = (loaded: readonly LoadedFormat[], from: Given): Filled =>
    fillItem(
      article,
      loaded.map(({ format }) => format),
      from,
      stem,
    )
  const failed: FailedFormat[] = []
  try {
    return { able: formats, filled: fill(formats, given), failed }
  } catch (error) {
    if (!(error instanceof MissingMetadata)) throw error
    for (const format of error.formats) failed.push({ format, error })
    const able = formats.filter(({ format }) => !error.formats.includes(format.name))
    const { guid: _, ...others } = given
    // the formats that are left require no guid: they are written without one that cannot be made
    return { able, filled: fill(able, error.facts.includes('guid') ? others : given), failed }
  }
}
