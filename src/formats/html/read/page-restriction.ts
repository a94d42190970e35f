import type { Article, PublishingStatus } from '../../../article'
import { findRestriction } from '../../../restrictions/find-restriction'
import { pushAll } from '../../../text/push-all'
import { attribute } from '../../body/read/open-tree'
import { list, words } from '../../json/loose'
import { toText as asText } from '../../parse-values'
import { knownStatus, strictestStatus } from '../../publishing-status'
import type { PageDeclarations } from './page-declarations'

/**
 * Returns the restrictions on publication that a page declares: strictest status, and restricting terms.
 * They are in its JSON-LD, in invalid JSON only `creativeWorkStatus`, and in `meta` elements: a status as microdata, title and description.
 *
 * @example
 * pageRestriction({ elements: [], scripts: ['{"creativeWorkStatus": "Draft"}'] })
 * // { item: { status: 'withheld' } }
 */
export function pageRestriction({
  elements,
  scripts,
  titles = [],
}: PageDeclarations): Pick<Article, 'item' | 'restrictions'> {
  const statuses: (PublishingStatus | undefined)[] = []
  const restrictions: string[] = []
  for (const source of scripts) {
    for (const value of statusesIn(source, restrictions)) statuses.push(statusOf(value))
  }
  const texts = [...titles]
  for (const element of elements) {
    const content = attribute(element, 'content') ?? ''
    const name = attribute(element, 'name') ?? attribute(element, 'property') ?? ''
    if (attribute(element, 'itemprop') === 'creativeWorkStatus') statuses.push(statusOf(content))
    else if (DESCRIPTION.test(name)) texts.push(content)
  }
  pushAll(
    restrictions,
    texts.flatMap((text) => (findRestriction(text, 'title') ? (asText(text) ?? []) : [])),
  )
  const status = strictestStatus(statuses)
  return { ...(status && { item: { status } }), ...(restrictions.length && { restrictions }) }
}

/** Names of `meta` elements with the title or the description of a page: `og:title`, `twitter:description`, `dc.title`. */
const DESCRIPTION = /^(?:\w{2,8}[:.])?(?:title|description)$/i

/** Returns a status only if it blocks publication; undefined for `Published` and unknown words. */
function statusOf(value: string): PublishingStatus | undefined {
  const status = knownStatus(value) ?? (findRestriction(value, 'note') ? 'withheld' : undefined)
  return status === 'usable' ? undefined : status
}

/**
 * Returns the values of `creativeWorkStatus` in the JSON-LD of a script: `Draft`.
 * Adds the texts of `conditionsOfAccess` and `usageInfo` that restrict publication to `restrictions`.
 */
function statusesIn(source: string, restrictions: string[]): string[] {
  const found: string[] = []
  const open: unknown[] = [jsonIn(source)]
  if (open[0] === undefined) return [...source.matchAll(STATUS)].map(([, value = '']) => value)
  while (open.length) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, part] of Object.entries(value)) {
      if (name === 'creativeWorkStatus') pushAll(found, list(part).flatMap(namesIn))
      else if (name === 'conditionsOfAccess' || name === 'usageInfo')
        pushAll(
          restrictions,
          list(part)
            .flatMap(namesIn)
            .filter((text) => findRestriction(text, 'terms')),
        )
      open.push(part)
    }
  }
  return found
}

/** Returns the texts of a value, or of its `name` or `termCode`: `"Draft"`, `{"@type": "DefinedTerm", "name": "Draft"}`. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return list(value).flatMap((one) => asText(words(one)) ?? [])
  const named = 'name' in value ? value.name : 'termCode' in value ? value.termCode : value
  return list(named).flatMap((one) => asText(words(one)) ?? [])
}

function jsonIn(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*<!--|-->\s*$/g, ''))
  } catch {
    return undefined
  }
}

/** A status in invalid JSON: `"creativeWorkStatus": "Draft"`. */
const STATUS = /"creativeWorkStatus"\s{0,20}:\s{0,20}"([^"\\]{1,80})"/g
