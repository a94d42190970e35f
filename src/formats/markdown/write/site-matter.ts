import type { Article } from '../../../article'
import { articleRestrictions } from '../../../restrictions/article-restrictions'
import { isPublicationBlocked } from '../../is-publication-blocked'
import { withoutUndefined } from '../../json/loose'
import type { JudgeOptions } from '../../publish-options'
import { strictestStatus } from '../../publishing-status'
import { OWN } from '../read/keys'
import { isUnread, type PresetName, renameMatterKeys } from './presets'
import { sitePicture } from './site-picture'
import { siteTimes } from './site-times'
import { siteTitle } from './site-title'
import type { YamlValue } from './yaml'

type SiteMatter = { readonly [key: string]: YamlValue }

/**
 * Returns the front matter that a site generator reads, with its key names; neutral names without a preset.
 * Restrictions and rights are kept under `wirecopy`. Without a summary, the first paragraph is the description.
 */
export function siteMatter(article: Article, preset: PresetName | undefined, judge: JudgeOptions): SiteMatter {
  const { language, expires, byline, keywords } = article
  const restrictions = siteRestrictions(article)
  const neutral: SiteMatter = {
    title: siteTitle(article),
    description: siteDescription(article),
    ...siteTimes(article),
    expiryDate: expires,
    draft: isPublicationBlocked(article, withoutUndefined(judge)) ? true : undefined,
    lang: language,
    authors: byline?.authors?.length ? byline.authors.map(({ name }) => name) : undefined,
    tags: keywords?.length ? keywords : undefined,
    image: sitePicture(article),
    [OWN]: Object.keys(restrictions).length ? restrictions : undefined,
  }
  const read = Object.entries(neutral).filter(
    ([key, value]) => value !== undefined && !(preset && isUnread(key, preset)),
  )
  return preset ? renameMatterKeys(Object.fromEntries(read), preset) : Object.fromEntries(read)
}

/** Returns the description of a page: the first summary, one without a role first; else the first paragraph. */
export function siteDescription({ summaries = [], body }: Article): string | undefined {
  const summary = summaries.find(({ role }) => role === undefined) ?? summaries[0]
  return summary?.text ?? body.find((block) => block.kind === 'paragraph')?.text
}

/** Fields that front matter `site` keeps whole, as they state restrictions or rights. */
const KEPT = ['embargo', 'restrictions', 'rights', 'usageTerms'] as const satisfies readonly (keyof Article)[]

/**
 * Returns the parts of an article that restrict its use. A restriction stated elsewhere, such as in the slugline, becomes a status.
 *
 * @example siteRestrictions({ slugline: 'STORM', usageTerms: 'No archives', body: [] }) // { usageTerms: 'No archives' }
 */
export function siteRestrictions(article: Article): Partial<Article> {
  const { item, notices = [], editorsNotes = [], embargo, restrictions, rights, usageTerms } = article
  const found = articleRestrictions(article)
  const states = (path: string): boolean => found.some((one) => one.path === path || one.path === `${path}.text`)
  const elsewhere = found.filter(
    ({ path }) => !['item', 'notices', 'editorsNotes', ...KEPT].includes(path.split('.')[0] ?? ''),
  )
  const status = strictestStatus([
    item?.status === 'usable' ? undefined : item?.status,
    ...elsewhere.map(({ kind }) => (kind === 'kill' ? ('canceled' as const) : ('withheld' as const))),
  ])
  const keptNotices = notices.filter((_, i) => states(`notices.${i}`))
  const keptNotes = editorsNotes.filter((_, i) => states(`editorsNotes.${i}`))
  return withoutUndefined({
    item: status && { status },
    notices: keptNotices.length ? keptNotices : undefined,
    editorsNotes: keptNotes.length ? keptNotes : undefined,
    ...{ embargo, restrictions, rights, usageTerms },
  })
}
