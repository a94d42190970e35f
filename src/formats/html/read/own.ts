import type { Article, Correction, Embargo, Link, Signoff, Stamp, Summary } from '../../../article'
import type { Span } from '../../../text/span'
import { attribute, type HtmlDocument, type HtmlElement, walk } from '../../body/read/open-tree'
import { toVersion } from '../../parse-values'
import { linkText } from '../round-trip'
import type { HtmlBlock as ReadBlock } from './blocks'
import { bylineOf, contributorsIn, datelineOf } from './parts'

/** Returns the first `<article class="wirecopy">`, as `toHtml` writes it; undefined if not found. */
export function ownArticle(root: HtmlDocument): HtmlElement | undefined {
  let found: HtmlElement | undefined
  walk(root, {
    enter(element) {
      if (!found && element.tagName === 'article' && classes(element).includes('wirecopy')) found = element
      return !found
    },
    leave() {},
    text() {},
  })
  return found
}

/** The fields of an article with their spans, not yet checked against the schema. */
export interface OwnParts {
  readonly value: { readonly [key: string]: unknown }
  readonly spans: Readonly<Record<string, Span>>
}

const classes = (element: HtmlElement): string[] => (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean)

/** Assembles an article from blocks. Those in its header, footer and `<aside>` are assigned to fields by class. */
export function ownParts(article: HtmlElement, blocks: readonly ReadBlock[]): OwnParts {
  const parts = new OwnPartCollector()
  for (const block of blocks) {
    const parent = block.element?.parentNode
    const section = parent && 'tagName' in parent && parent.parentNode === article ? parent.tagName : ''
    const role = block.element && (block.element.tagName === 'h1' ? 'headline' : classes(block.element)[0])
    const put = role && SECTIONS.has(section) ? ROLES.get(role) : undefined
    if (put) put(parts, block)
    else parts.block(block)
  }
  if (!classes(article).includes('roundup')) parts.openWithDateline()
  const status = attribute(article, 'data-status')
  return {
    value: {
      ...parts.value,
      ...(status && { item: { status } }),
      ...said('expires', attribute(article, 'data-expires')),
      ...said('language', attribute(article, 'lang')),
      ...rights(article, parts.value.rights),
      ...provenance(article),
      ...said('direction', attribute(article, 'dir')),
      body: parts.body,
    },
    spans: parts.spans,
  }
}

const said = (key: string, value: string | undefined): { readonly [key: string]: string } =>
  value === undefined ? {} : { [key]: value }

/** Returns the reserved rights, from the footer and the `data-mining` attributes; an empty object if not found. */
function rights(article: HtmlElement, found: unknown): { readonly rights?: unknown } {
  const kind = attribute(article, 'data-mining')
  const { mining: text, ...rest } = (found ?? {}) as { readonly mining?: string } // the one cast: the record was made here
  const policy = attribute(article, 'data-mining-policy')
  const dataMining = kind && { kind, ...(text && { text }), ...(policy && { policy }) }
  return dataMining || found ? { rights: { ...(dataMining && { dataMining }), ...rest } } : {}
}

function provenance(article: HtmlElement): { readonly provenance?: unknown } {
  const source = attribute(article, 'data-source-type')
  const c2pa = attribute(article, 'data-c2pa')
  return source || c2pa ? { provenance: { ...(source && { digitalSourceType: source }), ...(c2pa && { c2pa }) } } : {}
}

const SECTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['header', 'aside', 'footer'])

class OwnPartCollector {
  readonly value: Record<string, unknown> = {}
  readonly body: ReadBlock['block'][] = []
  readonly spans: Record<string, Span> = {}

  block({ block, texts }: ReadBlock): void {
    for (const [path, { span }] of Object.entries(texts)) this.spans[`body.${this.body.length}.${path}`] = span
    this.body.push(block)
  }

  set(path: string, key: string, said: unknown, block: ReadBlock): void {
    if (this.value[key] !== undefined) return
    this.value[key] = said
    this.place(path, block)
  }

  add(key: string, path: string, said: unknown, block: ReadBlock): void {
    const list = (this.value[key] ??= []) as unknown[] // the one cast: the list was made here
    this.place(`${key}.${list.length}${path}`, block)
    list.push(said)
  }

  addContributors(found: readonly unknown[]): void {
    if (found.length) this.value.contributors = [...((this.value.contributors ?? []) as unknown[]), ...found] // the list was made here
  }

  /** Moves the dateline of the first paragraph to the story. */
  openWithDateline(): void {
    const [first] = this.body
    if (this.value.dateline !== undefined || first?.kind !== 'paragraph' || !first.dateline) return
    const { dateline, ...rest } = first
    this.body[0] = rest
    this.value.dateline = dateline
    const span = this.spans['body.0.dateline.text']
    if (span) this.spans['dateline.text'] = span
    delete this.spans['body.0.dateline.text']
  }

  /** Sets or extends a field of `rights`. */
  addRight(key: 'mining' | 'terms' | 'links', path: string, said: unknown, block: ReadBlock): void {
    const rights = (this.value.rights ??= {}) as Record<string, unknown> // the record was made here
    if (key === 'mining') rights[key] ??= said
    else {
      const list = (rights[key] ??= []) as unknown[] // the list was made here
      this.place(`rights.${key}.${list.length}${path}`, block)
      list.push(said)
    }
  }

  private place(path: string, { texts }: ReadBlock): void {
    if (texts.text) this.spans[path] = texts.text.span
  }
}

const textOf = ({ block }: ReadBlock): string => ('text' in block ? (block.text ?? '') : '')
const line = (block: ReadBlock): string => textOf(block).replace(/[\n\t]/g, ' ')

/** Returns the child element of a block by name, such as `time` or `a`; undefined if not found. */
function within({ element }: ReadBlock, name: string): HtmlElement | undefined {
  for (const child of element?.childNodes ?? []) if ('tagName' in child && child.tagName === name) return child
  return undefined
}

function stamp(block: ReadBlock): Stamp {
  const time = within(block, 'time')
  const at = time && attribute(time, 'datetime')
  return { text: line(block), ...(at !== undefined && { at }) }
}

function embargo(block: ReadBlock): unknown {
  const kind = block.element && classes(block.element)[1]
  const time = within(block, 'time')
  const at = time && attribute(time, 'datetime')
  const zone = block.element && attribute(block.element, 'data-zone')
  return {
    kind,
    text: textOf(block),
    ...(at !== undefined && { at }),
    ...(zone !== undefined && { zone }),
  } satisfies Partial<Record<keyof Embargo, unknown>>
}

function correction(block: ReadBlock): unknown {
  const time = within(block, 'time')
  const at = time && attribute(time, 'datetime')
  const version = toVersion(block.element && attribute(block.element, 'data-version'))
  return { text: textOf(block), ...(at && { at }), ...(version && { version }) } satisfies Correction
}

function link(block: ReadBlock): Link {
  const a = within(block, 'a')
  const href = a && attribute(a, 'href')
  const rel = a && attribute(a, 'data-rel')
  const guid = a && attribute(a, 'data-guid')
  const title = line(block)
  const named = title !== linkText({ href, guid })
  return { ...(href && { href }), ...(rel && { rel }), ...(guid && { guid }), ...(named && { title }) }
}

const kindOf = (block: ReadBlock): unknown => block.element && classes(block.element)[1]

type TextPut = (parts: OwnPartCollector, block: ReadBlock) => void
const one =
  (key: keyof Article, said: (block: ReadBlock) => unknown = line): TextPut =>
  (parts, block) =>
    parts.set(key, key, said(block), block)
const worded =
  (key: keyof Article, said: (block: ReadBlock) => unknown): TextPut =>
  (parts, block) =>
    parts.set(`${key}.text`, key, said(block), block)
const many =
  (key: keyof Article, path = '', said: (block: ReadBlock) => unknown = textOf): TextPut =>
  (parts, block) =>
    parts.add(key, path, said(block), block)

/** How each block of header, footer and notices is added to the article, by its first class. */
const ROLES: ReadonlyMap<string, TextPut> = /* @__PURE__ */ new Map(
  Object.entries<TextPut>({
    section: one('section'),
    kicker: one('kicker'),
    headline: one('headline'),
    subheadline: one('subheadline'),
    summary: many('summaries', '.text', (block) => ({ text: textOf(block) }) satisfies Summary),
    byline: worded('byline', (block) => bylineOf(line(block), block.element)),
    dateline: worded('dateline', (block) => datelineOf(line(block), block.element)),
    published: worded('published', stamp),
    updated: worded('updated', stamp),
    embargo: worded('embargo', embargo),
    notice: many(
      'notices',
      '.text',
      (block) => ({ kind: kindOf(block), text: textOf(block) }) satisfies Record<'kind' | 'text', unknown>,
    ),
    signoff: (parts, block) => {
      const line = { kind: kindOf(block), text: textOf(block) } satisfies Record<keyof Signoff, unknown>
      parts.add('signoff', '.text', line, block)
      parts.addContributors(contributorsIn(block.element))
    },
    'credit-line': one('creditLine'),
    copyright: worded('copyright', (block) => ({ text: textOf(block) })),
    'usage-terms': one('usageTerms', textOf),
    restriction: many('restrictions'),
    'data-mining': (parts, block) => parts.addRight('mining', '', textOf(block), block),
    terms: (parts, block) =>
      parts.addRight(
        'terms',
        '.text',
        { language: block.element && attribute(block.element, 'lang'), text: textOf(block) },
        block,
      ),
    rights: (parts, block) => {
      const a = within(block, 'a')
      parts.addRight('links', '', a && attribute(a, 'href'), block)
    },
    correction: many('corrections', '.text', correction),
    boilerplate: many('boilerplate'),
    contact: many('contacts', '.text', (block) => ({ text: textOf(block) })),
    link: many('links', '.title', link),
  }),
)
