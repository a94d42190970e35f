import { isDeepStrictEqual } from 'node:util'
import { hasIptc, xsdCheck } from '../../support/iptc'
import { ninjsCheck } from '../../support/ninjs-check'
import { Article, annotate, type ConvertOptions, diff, formats, losses, parse, write } from '../api'
import { must } from '../attempt'
import type { Campaign } from '../campaign'
import { isBlocked } from '../check-story'
import { drawArticle } from '../draw-article'
import { drawCopy } from '../mutate-copy'
import type { Pool } from '../pool'
import { consumerTargets, exchangeTargets, ITEM, publishingTargets } from '../write-targets'

const targets = [...exchangeTargets, ...publishingTargets, ...consumerTargets]

/** Round trips equal `carries` for every format; output is valid, and a blocked article stays blocked. */
export const roundtrips = ({ copies }: Pool): Campaign => ({
  name: 'roundtrips',
  weight: 2,
  draw(random) {
    const article = random.oneIn(2) ? parsed(drawCopy(random, copies)) : drawArticle(random)
    const whole = { ...article, item: { ...ITEM, ...article.item } }
    return { article: whole, target: random.int(targets.length), validate: random.oneIn(6) }
  },
  check({ article, target, validate }) {
    const given = Article.safeParse(article)
    const options = targets[Number(target)]
    if (!given.success || !options) return []
    return checkTarget(given.data, options, validate === true)
  },
})

/** The article of a copy, annotated as far as that goes: the laws of parsing are for other campaigns. */
function parsed(text: string): Article {
  try {
    return Article.parse(annotate(parse(text)).article)
  } catch {
    return { body: [{ kind: 'paragraph', text: 'Rain' }] }
  }
}

function checkTarget(article: Article, options: ConvertOptions, validate: boolean): string[] {
  const faults: string[] = []
  const call = JSON.stringify(options).replaceAll('"', '')
  const text = must(
    `write ${call}`,
    () => write(article, { ...options, drafts: true }),
    faults,
    options.page ? 'missing-metadata' : undefined,
  )
  if (text === undefined) return faults
  const row = formats[options.to]
  const back = must(`read back ${call}`, () => row.from(text), faults)
  if (!back) return faults
  const parsed = Article.safeParse(back)
  if (!parsed.success || !isDeepStrictEqual(parsed.data, back))
    faults.push(`read back ${call}: not an article of the schema`)
  if (isBlocked(article) && !isBlocked(back)) faults.push(`read back ${call}: a blocked story is free`)
  if (validate) faults.push(...schemaFaults(text, options).map((fault) => `write ${call}: not valid: ${fault}`))
  if (options.for || options.wire) return faults
  const format = row.formatFor?.(options) ?? row.format
  const carried = must(`carries ${call}`, () => format.carries(article), faults)
  const expected = must(`carries ${call}`, () => format.carries(asWritten(article, options)), faults)
  if (expected && !isDeepStrictEqual(back, expected))
    faults.push(
      `read back ${call}: not what the table carries: ${diff(expected, back)
        .map(({ path }) => path)
        .slice(0, 3)
        .join(', ')}`,
    )
  if (options.to === 'copy') return faults
  const { to: _, ...settings } = options
  const lost = must(`losses ${call}`, () => losses(article, options.to, { ...settings, drafts: true }), faults)
  const lacking = carried ? diff(article, carried).filter(({ kind }) => kind !== 'added') : [] // a format may fill in required fields
  if (lost?.length === 0 && lacking.length > 0)
    faults.push(`losses ${call}: none, but ${lacking[0]?.path} is not carried`)
  if (lost?.length && isDeepStrictEqual(carried, article))
    faults.push(`losses ${call}: some, but the table carries everything`)
  return faults
}

/**
 * Returns the article that `write` gives to a format for publishing: with a notice for each text that is possibly a restriction. Which ones
 * are, a page of the article shows.
 */
function asWritten(article: Article, { to }: ConvertOptions): Article {
  if (!Object.hasOwn(formats[to].writes ?? {}, 'onDoubt')) return article
  const { notices = [] } = article
  const page = write(article, { to: 'html', drafts: true })
  const known = new Set(notices.map(({ text }) => text))
  const added = (formats.html.from(page).notices ?? []).filter(({ text }) => !known.has(text))
  return added.length ? { ...article, notices: [...notices, ...added] } : article
}

const checks = new Map<string, (document: string) => string | undefined>()

/** Validates a document against the schema of its standard, where the schemas are available. */
function schemaFaults(text: string, { to, standard = '3.2', for: consumer }: ConvertOptions): string[] {
  if (!hasIptc || (to !== 'newsml' && to !== 'nitf' && to !== 'ninjs')) return []
  const version = consumer ? '1.6' : standard
  const name = to === 'ninjs' ? version : to
  const made =
    checks.get(name) ??
    (to === 'ninjs' ? ninjsCheck(version) : xsdCheck(to === 'nitf' ? 'nitf-3-6.xsd' : 'newsml-g2-2.35+nitf-3.6.xsd'))
  checks.set(name, made)
  if (to === 'nitf' && !/xmlns="http:\/\/iptc\.org\/std\/NITF/.test(text)) return []
  const fault = made(text)
  return fault === undefined ? [] : [fault]
}
