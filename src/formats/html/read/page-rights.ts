import type { Article, DataMiningKind } from '../../../article'
import { attribute, type HtmlDocument, walk } from '../../body/read/open-tree'
import { strictestMining } from '../../data-mining'
import { nonEmpty, withoutUndefined } from '../../json/loose'
import { toUri } from '../../parse-values'

/**
 * Returns the rights that the head of a page reserves: text and data mining, and its licence. Undefined if not found.
 * A reservation is that of the TDM Reservation Protocol, or `noai` for robots.
 *
 * @example
 * pageRights(openTree('<meta name="tdm-reservation" content="1">')) // { dataMining: { kind: 'prohibited' } }
 * @example
 * pageRights(openTree('<meta name="tdm-reservation" content="0">')) // undefined
 */
export function pageRights(root: HtmlDocument): Article['rights'] {
  const kinds: DataMiningKind[] = []
  const links: string[] = []
  let policy: string | undefined
  walk(root, {
    enter(element) {
      const name = attribute(element, 'name')?.trim().toLowerCase()
      const content = attribute(element, 'content')?.trim() ?? ''
      if (element.tagName === 'meta' && name === 'tdm-reservation' && content === '1') kinds.push('prohibited')
      else if (element.tagName === 'meta' && name === 'tdm-policy') policy ??= toUri(content)
      else if (element.tagName === 'meta' && name === 'robots' && NO_AI.test(content)) kinds.push('no-ai-training')
      else if (element.tagName === 'link' && /(?:^|\s)license(?:\s|$)/i.test(attribute(element, 'rel') ?? ''))
        links.push(...[toUri(attribute(element, 'href'))].filter((one) => one !== undefined))
      return true
    },
    leave() {},
    text() {},
  })
  const kind = kinds.includes('prohibited') ? 'prohibited' : strictestMining(kinds)
  const rights = withoutUndefined({
    dataMining: kind && withoutUndefined({ kind, policy }),
    links: nonEmpty([...new Set(links)]),
  })
  return Object.keys(rights).length ? rights : undefined
}

/** The directive for robots that reserves a page from the training of AI: `noindex, noai`. */
const NO_AI = /(?:^|[\s,])noai(?:[\s,]|$)/i
