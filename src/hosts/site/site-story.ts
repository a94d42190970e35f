import { relative } from 'node:path'
import { type Article, isPublicationBlocked, type Story, WirecopyError } from 'wirecopy'
import { toHtml } from 'wirecopy/html'
import { findingMessages } from '../bundler/finding-messages'
import { loadStories } from '../bundler/load-stories'
import { publicationRefusal } from '../bundler/publication-refusal'
import { type ResolvedOptions, resolveOptions } from '../bundler/resolve-options'
import { requireKnown } from '../check-arguments'
import { documentsOf } from '../cli/input/documents'
import { file } from '../cli/input/inputs'
import { type SiteOptions, siteOptionNames } from './site-options'

/** A story of a site, with what a page of it needs. */
export interface SiteStory {
  readonly story: Story
  readonly article: Article
  /** The article as HTML. */
  readonly html: string
  /** Whether it must not be published: with `drafts`, such stories are not left out. */
  readonly isDraft: boolean
}

/** The stories of a file, and what there is to say of it. */
export interface SiteFile {
  readonly stories: readonly SiteStory[]
  readonly warnings: readonly string[]
}

/** Function that reads the stories of a file: copy, a document, or NDJSON with a document in each line. */
export type SiteReader = (path: string) => Promise<SiteFile>

/**
 * Returns a function that reads files for a site. It throws for a file that cannot be read, for findings that are to fail the build, and,
 * with `restricted: 'fail'`, for a story that must not be published. `root` is the folder that messages and overrides are relative to,
 * `own` are the options of the generator itself, for the message about an unknown one.
 */
export function createSiteReader(given: SiteOptions, root: string, own: readonly string[]): SiteReader {
  requireKnown(given, [...own, ...siteOptionNames])
  const { restricted = 'skip', ...options } = given
  if (restricted !== 'skip' && restricted !== 'fail')
    throw new WirecopyError('invalid-argument', 'Option “restricted” must be skip or fail.')
  const resolved = resolveOptions({ ...options, root })
  return async (path) => {
    const stories: SiteStory[] = []
    const warnings: string[] = []
    const errors: string[] = []
    const writing = resolved.writeOptions()
    for await (const document of documentsOf(file(path))) {
      const name = relative(root, document.name).replaceAll('\\', '/')
      if ('error' in document) errors.push(`${name}: error: ${document.error.message}`)
      else
        for (const { story, diagnostics } of await loadOrName(document.content, path, name, resolved)) {
          const refusal = publicationRefusal(story.article, writing)
          if (refusal) (restricted === 'skip' ? warnings : errors).push(skipped(name, refusal, restricted))
          else {
            const { now, onDoubt } = writing
            const judged = { ...(now !== undefined && { now }), ...(onDoubt && { onDoubt }) }
            const html = toHtml(story.article, { ...judged, drafts: options.drafts ?? false })
            stories.push({ story, article: story.article, html, isDraft: isPublicationBlocked(story.article, judged) })
          }
          if (refusal && restricted === 'skip') continue
          for (const { message, isFatal } of findingMessages(path, [{ story, diagnostics }], resolved))
            (isFatal ? errors : warnings).push(message)
        }
    }
    if (errors.length > 0) throw new Error(errors.join('\n'))
    return { stories, warnings }
  }
}

const skipped = (name: string, { message, code }: WirecopyError, restricted: 'skip' | 'fail'): string =>
  `${name}: ${restricted === 'skip' ? 'warning: Left out' : 'error'}: ${message} [${code}]`

/** Returns the stories of a document. An error names the file. */
async function loadOrName(content: string | Uint8Array, path: string, name: string, options: ResolvedOptions) {
  try {
    return await loadStories(content, path, options)
  } catch (error) {
    throw new Error(`${name}: error: ${error instanceof Error ? error.message : String(error)}`)
  }
}
