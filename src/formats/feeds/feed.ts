import type { Article } from '../../article'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Story } from '../../diagnostics/story'
import { withDatelineParts } from '../body/opening/dateline-shape'
import { withOpening } from '../body/opening/text-opening'
import { resolveAddress, withBase } from '../body/resolve-address'
import { createReporter, type Report } from '../create-reporter'
import type { ReadDocumentOptions } from '../document-source'
import type { Extract } from '../locate/extract'
import { withHtml } from '../locate/extract-html'
import { locatedStory } from '../locate/located-story'
import { toUri } from '../parse-values'
import type { XmlElement } from '../xml/tree'

/** The places of an article field in a feed: `item.guid` is in `altids.itemid` or `uri`. */
export interface FieldOrigin {
  /** The path of the field in the article. */
  readonly path: string
  /** The places in the feed, by the names that the feed uses; the first one that is present counts. */
  readonly where: string
  /** A remark on what is changed or left out; undefined if nothing is. */
  readonly note?: string
}

/** A feed format, which is read but not written. */
export interface Feed {
  readonly name: string
  readonly mimeType: string
  readonly table: readonly FieldOrigin[]
  /** Reads every story of a document. */
  read(input: string | Uint8Array, options?: ReadDocumentOptions): Story[]
}

/** A story of a feed, in the document that has it. */
interface FeedStory {
  readonly text: string
  /** Returns the article, and reports values that an article has no field for. */
  readonly read: (report: Report) => Article
  /** The address against which relative addresses are resolved, if known. */
  readonly base?: string | undefined
  /** Extracts the texts of the story from the document. */
  readonly extract: () => Extract
}

/** Returns the story of one entry of a feed, with addresses resolved, spans and diagnostics. */
export function storyOf({ text, read, base, extract }: FeedStory): Story {
  const diagnostics: Diagnostic[] = []
  const article = withDatelineParts(withOpening(withBase(read(createReporter(text, diagnostics, { base })), base)))
  return locatedStory({ text, article, diagnostics, repeats: true, extracts: () => withHtml(extract()) })
}

/**
 * Returns the address against which the relative addresses of a story are resolved: its `xml:base`, `base` or its own address.
 * The first that is known counts; undefined if none is. `around` are the elements around the story’s text, the outermost first.
 */
export function baseOf(
  around: readonly (XmlElement | undefined)[],
  base: string | undefined,
  own: string | undefined,
): string | undefined {
  const bases = around.flatMap((element) => element?.attributes['xml:base'] ?? [])
  const start = base ?? own
  return bases.reduce<string | undefined>(
    (outer, one) => toUri(one) ?? (outer === undefined ? undefined : resolveAddress(one, outer)) ?? outer,
    start,
  )
}
