import { basename, dirname, join } from 'node:path'
import { contentHash } from 'wirecopy'
import type { SiteStory } from './site-story'

/**
 * Returns the ids of the stories of a file, for addresses: the path of the file without its ending, and for a file with several stories
 * their slugline or headline and a hash of their content, which stays when other stories come before them.
 *
 * @example storyIds('Sports/Cup final.newsml.xml', [story]) // ['sports/cup-final']
 */
export function storyIds(name: string, stories: readonly SiteStory[]): string[] {
  const folder = dirname(name.replaceAll('\\', '/'))
  const stem = basename(name).replace(/(?<=.)(?:\.(?:newsml|nitf|ninjs))?\.[^.]+$/i, '')
  const path =
    folder === '.' ? slugOf(stem) : join(...folder.split('/').map(slugOf), slugOf(stem)).replaceAll('\\', '/')
  if (stories.length === 1 && !/\.(?:ndjson|jsonl)$/i.test(name)) return [path]
  return stories.map(({ article }) => {
    const words = slugOf(article.slugline ?? article.headline ?? '').slice(0, 60)
    return [words, contentHash(article).slice(-8)].filter((part) => part !== '').join('-')
  })
}

/** Returns a text as a part of an address: letters and digits of any script, in lower case, with hyphens between. */
const slugOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
