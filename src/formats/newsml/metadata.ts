import type { Article, Provider } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import { code, line, moment, uri } from '../accept'

/** What NewsML-G2 demands of every item, for articles that do not have it; what `article.item` has, stands. */
export interface NewsmlOptions {
  /** The name of the item, the same in all its versions: `urn:newsml:example.com:20240424:a1`. */
  readonly guid?: string
  /** Who offers the item: a name, or a name with its code or address. */
  readonly provider?: string | Provider
  /** When this version was made, with the offset from UTC: `2024-04-24T09:30:00Z`. */
  readonly versionCreated?: string
  /** The number of the version, 1 when neither is given. */
  readonly version?: number
  /** How the body is written: XHTML when absent. */
  readonly body?: 'xhtml' | 'nitf'
}

/** The facts about the item that stand in every NewsML-G2 document. */
export interface Demanded {
  readonly guid: string
  readonly provider: Provider
  readonly version: number
  readonly firstCreated?: string | undefined
  readonly versionCreated: string
}

/** Takes what is demanded from the article or the options. Throws `missing-metadata` that names what neither gives, `invalid-argument` for an option that is not what it must be. */
export function demand({ item = {} }: Article, options: NewsmlOptions): Demanded {
  const { guid, version, versionCreated } = options
  const provider = typeof options.provider === 'string' ? { name: options.provider } : options.provider
  allow('guid', 'a line of text', guid, line(guid) === guid)
  allow('provider', 'a name, or a name with a code or an address', provider, !provider || isProvider(provider))
  allow(
    'versionCreated',
    'a moment with its offset from UTC',
    versionCreated,
    moment(versionCreated) === versionCreated,
  )
  allow('version', 'a whole number from 1', version, Number.isInteger(version) && Number(version) >= 1)
  const given = {
    guid: item.guid ?? guid,
    provider: item.provider ?? provider,
    versionCreated: item.versionCreated ?? versionCreated,
  }
  if (given.guid && given.provider && given.versionCreated) {
    const { guid, provider, versionCreated } = given
    return { guid, provider, versionCreated, version: item.version ?? version ?? 1, firstCreated: item.firstCreated }
  }
  const missing = Object.entries(given).filter(([, value]) => !value)
  const names = missing.map(([name]) => name).join(' and ')
  throw new WirecopyError(
    'missing-metadata',
    `NewsML-G2 demands ${names}: set it in the article's item or give it as an option`,
    missing.map(([name]) => ({ path: `item.${name}`, message: `${name} is missing` })),
  )
}

function isProvider(provider: Provider): boolean {
  return (
    line(provider.name) === provider.name && code(provider.code) === provider.code && uri(provider.uri) === provider.uri
  )
}

function allow(name: string, what: string, value: unknown, right: boolean): void {
  if (value !== undefined && !right) throw new WirecopyError('invalid-argument', `${name} must be ${what}`)
}
