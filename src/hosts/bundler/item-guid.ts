import { type Article, storyKey } from 'wirecopy'
import type { WriteOptions } from 'wirecopy/convert'
import { guidOf, isVaried } from '../cli/guid'
import { safeStem } from '../cli/output/output-names'

/**
 * Returns the options of writers for the story of a file: `{name}` in the guid becomes the name of the file, `{key}` provider, day and slug.
 * A template with `{key}` gives a story without a key no guid; a format that requires one then says what is missing.
 *
 * @example withGuid({ guid: 'tag:example.com,2024:{name}' }, article, 'news/ferry.wire').guid // 'tag:example.com,2024:ferry'
 */
export function withGuid(options: WriteOptions, article: Article, path: string): WriteOptions {
  const { guid: template, ...others } = options
  if (template === undefined || !isVaried(template)) return options
  const { provider, versionCreated } = options
  const name = typeof provider === 'string' ? provider : provider?.name
  const key = storyKey(article, {
    ...(name !== undefined && { provider: name }),
    ...(versionCreated !== undefined && { versionCreated }),
  })
  const { guid } = guidOf(template, key, safeStem(path))
  return guid === undefined ? others : { ...others, guid }
}
