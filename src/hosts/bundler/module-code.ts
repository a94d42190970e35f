import { type Story, WirecopyError } from 'wirecopy'
import { type WriteOptions, write } from 'wirecopy/convert'
import { withGuid } from './item-guid'
import type { StoryOutput } from './module-id'
import { publicationRefusal } from './publication-refusal'

/**
 * Returns the code of a module whose default export is a story of the file at `path` in one form. Throws `not-an-article` for a file without a story,
 * `invalid-input` for one with several, `restricted` and `possibly-restricted` for one that must not be published, and what the writer of
 * the format throws.
 */
export function moduleCode(
  stories: readonly Story[],
  output: StoryOutput,
  options: WriteOptions,
  path: string,
): string {
  if (output === 'articles') return exportOf(stories.map(({ article }) => article))
  const [story, ...others] = stories
  if (!story) throw new WirecopyError('not-an-article', 'File has no story.')
  if (others.length > 0)
    throw new WirecopyError('invalid-input', `File has ${stories.length} stories, not one. Import it with ?articles.`)
  if (output === 'article') return exportOf(story.article)
  if (output === 'story') return exportOf(story)
  const refusal = output === 'markdown' ? publicationRefusal(story.article, options) : undefined
  if (refusal) throw refusal
  return exportOf(write(story.article, { ...withGuid(options, story.article, path), to: output }))
}

/** JSON in a string: an object in code would take a key named `__proto__` for its prototype, and is slower to load. */
const exportOf = (value: unknown): string =>
  typeof value === 'string'
    ? `export default ${JSON.stringify(value)}\n`
    : `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
