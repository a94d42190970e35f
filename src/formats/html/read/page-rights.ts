import type { Article, DataMiningKind } from '../../../article'
import { attribute } from '../../body/read/open-tree'
import { strictestMining } from '../../data-mining'
import { nonEmpty, withoutUndefined } from '../../json/loose'
import { toUri } from '../../parse-values'
import type { PageDeclarations } from './page-declarations'

/**
 * Returns the rights that a page reserves: text and data mining, and its licence. Undefined if not found.
 * A reservation is that of the TDM Reservation Protocol, or `noai` for robots.
 *
 * @example
 * pageRights(pageDeclarations(openTree('<meta name="tdm-reservation" content="1">'))) // { dataMining: { kind: 'prohibited' } }
 * @example
 * pageRights(pageDeclarations(openTree('<meta name="tdm-reservation" content="0">'))) // undefined
 */
export function pageRights({ elements }: Pick<PageDeclarations, 'elements'>): Article['rights'] {
  const kinds: DataMiningKind[] = []
  const links: string[] = []
  let policy: string | undefined
  for (const element of elements) {
    const name = attribute(element, 'name')?.trim().toLowerCase()
    const content = attribute(element, 'content')?.trim() ?? ''
    const isLink = element.tagName === 'link'
    if (isLink && LICENCE.test(attribute(element, 'rel') ?? ''))
      links.push(...[toUri(attribute(element, 'href'))].filter((one) => one !== undefined))
    if (isLink) continue
    if (name === 'tdm-reservation' && content === '1') kinds.push('prohibited')
    else if (name === 'tdm-policy') policy ??= toUri(content)
    else if (name === 'robots' && NO_AI.test(content)) kinds.push('no-ai-training')
  }
  const kind = kinds.includes('prohibited') ? 'prohibited' : strictestMining(kinds)
  const rights = withoutUndefined({
    dataMining: kind && withoutUndefined({ kind, policy }),
    links: nonEmpty([...new Set(links)]),
  })
  return Object.keys(rights).length ? rights : undefined
}

/** The directive for robots that reserves a page from the training of AI: `noindex, noai`. */
const NO_AI = /(?:^|[\s,])noai(?:[\s,]|$)/i
/** The relation of a link to the licence of a page. */
const LICENCE = /(?:^|\s)license(?:\s|$)/i
