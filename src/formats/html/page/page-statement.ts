import { isRecord } from '../../../text/is-record'
import { pushAll } from '../../../text/push-all'
import { elementsOf, ownText } from '../../body/read/elements-of'
import { attribute, type HtmlDocument } from '../../body/read/open-tree'
import type { PageStatement } from './page-context'

/** Reads the title, the description and the story in JSON-LD from a page. */
export function pageStatement(root: HtmlDocument): PageStatement {
  let title = ''
  let shared = ''
  let description = ''
  let articleBody = ''
  for (const element of elementsOf(root)) {
    const { tagName } = element
    if (tagName === 'title') title ||= ownText(element)
    else if (tagName === 'script' && attribute(element, 'type')?.includes('ld+json')) {
      const body = articleBodyIn(ownText(element))
      if (body.length > articleBody.length) articleBody = body
    } else if (tagName === 'meta') {
      const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').toLowerCase()
      const content = attribute(element, 'content') ?? ''
      if (name === 'og:title') shared = content
      if (name.endsWith('description') && content.length > description.length) description = content
    }
  }
  return { title: shared || title, description, articleBody }
}

/** Returns the longest `articleBody` in JSON-LD; empty if not found or the JSON is malformed. */
function articleBodyIn(data: string): string {
  if (!data.includes('articleBody')) return ''
  let found = ''
  try {
    const open: unknown[] = [JSON.parse(data)]
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (Array.isArray(one)) pushAll(open, one.slice(0, 1000))
      else if (isRecord(one)) {
        const text = [one, ...updatesOf(one)].flatMap(textOf).join('\n')
        if (text.length > found.length) found = text
        pushAll(open, Object.values(one).slice(0, 1000))
      }
    }
  } catch {
    return ''
  }
  return found
}

/** Returns the `articleBody` of an object of JSON-LD. */
const textOf = ({ articleBody }: Record<string, unknown>): string[] =>
  typeof articleBody === 'string' ? [articleBody] : []

/** Returns the entries of a live blog in JSON-LD. */
const updatesOf = ({ liveBlogUpdate }: Record<string, unknown>): Record<string, unknown>[] =>
  Array.isArray(liveBlogUpdate) ? liveBlogUpdate.slice(0, 1000).filter(isRecord) : []
