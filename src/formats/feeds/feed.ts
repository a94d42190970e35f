import type { Article } from '../../article'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Story } from '../../diagnostics/story'
import { withOpening } from '../body/opening/text-opening'
import { withBase } from '../body/resolve-address'
import { createReporter, type Report } from '../create-reporter'
import type { ReadDocumentOptions } from '../document-source'
import type { Extract } from '../locate/extract'
import { locatedStory } from '../locate/located-story'

/** Where a feed has the value of a field of the article. */
export interface FieldOrigin {
  /** The path of the field. */
  readonly path: string
  /** The places in the feed, in its own terms; the first one that is present counts. */
  readonly where: string
  /** What is changed or left out, if anything. */
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
  /** Extracts the texts of the story from the document. */
  readonly extract: () => Extract
}

/** Returns a story of a feed. */
export function storyOf({ text, read, extract }: FeedStory, options: ReadDocumentOptions = {}): Story {
  const diagnostics: Diagnostic[] = []
  const article = withOpening(withBase(read(createReporter(text, diagnostics)), options.base))
  return locatedStory({ text, article, diagnostics, repeats: true, extract })
}
