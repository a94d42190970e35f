import type { FormatName } from 'wirecopy/convert'

/** What an import gives: the article, the story, every article, or a format. */
export type StoryOutput = 'article' | 'story' | 'articles' | Exclude<FormatName, 'json'>

const OUTPUTS: readonly StoryOutput[] = [
  ...(['article', 'story', 'articles'] as const),
  ...(['newsml', 'nitf', 'ninjs', 'markdown', 'html', 'jsonld', 'copy'] as const),
]

/** The file that an import names, and what is wanted of it. */
export interface StoryRequest {
  readonly path: string
  readonly output: StoryOutput
}

/**
 * Returns the file and the query of an import. Undefined for a query of others: `./story.wire?raw`.
 *
 * @example requestOf('./story.wire?html') // { path: './story.wire', output: 'html' }
 */
export function requestOf(source: string): StoryRequest | undefined {
  const at = source.indexOf('?')
  if (at < 0) return { path: source, output: 'article' }
  const [name = ''] = source.slice(at + 1).split(/[&=]/, 1)
  const output = OUTPUTS.find((one) => one === name)
  return output && { path: source.slice(0, at), output }
}

/*
 * The id of a module opens as those of virtual modules do, so that no plugin reads its file, and ends in `.js`, so that none takes it for
 * JSON, XML or text.
 */
const OPENING = '\0wirecopy:'

/** Returns the id of the module for a request whose path is absolute. */
export const idOf = ({ path, output }: StoryRequest): string => `${OPENING}${output}:${path}.js`

/** Returns the request of a module; undefined for the id of another module. */
export function requestOfId(id: string): StoryRequest | undefined {
  const [, name, path] = /^\0wirecopy:([a-z]+):(.+)\.js$/s.exec(id) ?? []
  const output = OUTPUTS.find((one) => one === name)
  return output && path !== undefined ? { path, output } : undefined
}
