import type { Article, Correction, Embargo, Link, Signoff, Stamp, Summary } from '../../../article'
import type { Span } from '../../../text/span'
import { elementsOf } from '../../body/read/elements-of'
import { attribute, type HtmlDocument, type HtmlElement } from '../../body/read/open-tree'
import { toVersion } from '../../parse-values'
import { linkText } from '../round-trip'
import type { HtmlBlock as ReadBlock } from './blocks'
import { bylineOf, contributorsIn, datelineOf } from './parts'

/** Returns the first `<article class="wirecopy">`, as `toHtml` writes it; undefined if not found. */
export function ownArticle(root: HtmlDocument): HtmlElement | undefined {
  return elementsOf(root).find((element) => element.tagName === 'article' && classes(element).includes('wirecopy'))
}

/** The fields of an article with their spans, not yet checked against the schema. */
export interface OwnParts {
  readonly value: { readonly [key: string]: unknown }
  readonly spans: Readonly<Record<string, Span>>
}

const classes = (element: HtmlElement): string[] => (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean)

/** Assembles an article from blocks. Blocks of the header, footer and `<aside>` are assigned to fields by class. */
export function ownParts(article: HtmlElement, blocks: readonly ReadBlock[]): OwnParts {
  const parts = new OwnPartCollector()
  for (const block of blocks) {
    const parent = block.element?.parentNode
    const section = parent && 'tagName' in parent && parent.parentNode === article ? parent.tagName : ''
    const role = block.element && (block.element.tagName === 'h1' ? 'headline' : classes(block.element)[0])
    const addPart = role && SECTIONS.has(section) ? ROLES.get(role) : undefined
    if (addPart) addPart(parts, block)
    else parts.block(block)
  }
  if (!classes(article).includes('roundup')) parts.openWithDateline()
  const status = attribute(article, 'data-status')
  return {
    value: {
      ...parts.value,
      ...(status && { item: { status } }),
      ...optional('expires', attribute(article, 'data-expires')),
      ...optional('language', attribute(article, 'lang')),
      ...rights(article, parts.value.rights),
      ...provenance(article),
      ...optional('direction', attribute(article, 'dir')),
      body: parts.body,
    },
    spans: parts.spans,
  }
}

/** Returns a record with one property; an empty one if its value is undefined. */
const optional = (key: string, value: string | undefined): { readonly [key: string]: string } =>
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

  set(path: string, key: string, value: unknown, block: ReadBlock): void {
    if (this.value[key] !== undefined) return
    this.value[key] = value
    this.place(path, block)
  }

  add(key: string, path: string, value: unknown, block: ReadBlock): void {
    const list = (this.value[key] ??= []) as unknown[] // the one cast: the list was made here
    this.place(`${key}.${list.length}${path}`, block)
    list.push(value)
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
  addRight(key: 'mining' | 'terms' | 'links', path: string, value: unknown, block: ReadBlock): void {
    const rights = (this.value.rights ??= {}) as Record<string, unknown> // the record was made here
    if (key === 'mining') rights[key] ??= value
    else {
      const list = (rights[key] ??= []) as unknown[] // the list was made here
      this.place(`rights.${key}.${list.length}${path}`, block)
      list.push(value)
    }
  }

  private place(path: string, { texts }: ReadBlock): void {
    if (texts.text) this.spans[path] = texts.text.span
  }
}

const textOfBlock = ({ block }: ReadBlock): string => ('text' in block ? (block.text ?? '') : '')
const lineOfBlock = (block: ReadBlock): string => textOfBlock(block).replace(/[\n\t]/g, ' ')

/** Returns the child element of a block by name, such as `time` or `a`; undefined if not found. */
function within({ element }: ReadBlock, name: string): HtmlElement | undefined {
  for (const child of element?.childNodes ?? []) if ('tagName' in child && child.tagName === name) return child
  return undefined
}

function readStamp(block: ReadBlock): Stamp {
  const time = within(block, 'time')
  const at = time && attribute(time, 'datetime')
  return { text: lineOfBlock(block), ...(at !== undefined && { at }) }
}

function embargo(block: ReadBlock): unknown {
  const kind = block.element && classes(block.element)[1]
  const time = within(block, 'time')
  const at = time && attribute(time, 'datetime')
  const zone = block.element && attribute(block.element, 'data-zone')
  return {
    kind: kind === 'instant' && at === undefined ? 'open' : kind, // a page may have been edited
    text: textOfBlock(block),
    ...(at !== undefined && { at }),
    ...(zone !== undefined && { zone }),
  } satisfies Partial<Record<keyof Embargo, unknown>>
}

function correction(block: ReadBlock): unknown {
  const time = within(block, 'time')
  const at = time && attribute(time, 'datetime')
  const version = toVersion(block.element && attribute(block.element, 'data-version'))
  return { text: textOfBlock(block), ...(at && { at }), ...(version && { version }) } satisfies Correction
}

function link(block: ReadBlock): Link {
  const a = within(block, 'a')
  const href = a && attribute(a, 'href')
  const rel = a && attribute(a, 'data-rel')
  const guid = a && attribute(a, 'data-guid')
  const title = lineOfBlock(block)
  const named = title !== linkText({ href, guid })
  return { ...(href && { href }), ...(rel && { rel }), ...(guid && { guid }), ...(named && { title }) }
}

const secondClass = (block: ReadBlock): unknown => block.element && classes(block.element)[1]

/** Adds a block of header, footer or notices to the parts of the article. */
type AddPart = (parts: OwnPartCollector, block: ReadBlock) => void
/** Adds a part that is one line: `headline`. */
const addLine =
  (key: keyof Article, read: (block: ReadBlock) => unknown = lineOfBlock): AddPart =>
  (parts, block) =>
    parts.set(key, key, read(block), block)
/** Adds a part with a text of its own: `byline.text`. */
const addRecord =
  (key: keyof Article, read: (block: ReadBlock) => unknown): AddPart =>
  (parts, block) =>
    parts.set(`${key}.text`, key, read(block), block)
/** Adds an entry to a list of the article: `notices.0.text`. */
const addEntry =
  (key: keyof Article, path = '', read: (block: ReadBlock) => unknown = textOfBlock): AddPart =>
  (parts, block) =>
    parts.add(key, path, read(block), block)

/** The function that adds a block of header, footer or notices to the article, by the first class of the block. */
const ROLES: ReadonlyMap<string, AddPart> = /* @__PURE__ */ new Map(
  Object.entries<AddPart>({
    section: addLine('section'),
    kicker: addLine('kicker'),
    headline: addLine('headline'),
    subheadline: addLine('subheadline'),
    summary: addEntry('summaries', '.text', (block) => ({ text: textOfBlock(block) }) satisfies Summary),
    byline: addRecord('byline', (block) => bylineOf(lineOfBlock(block), block.element)),
    dateline: addRecord('dateline', (block) => datelineOf(lineOfBlock(block), block.element)),
    published: addRecord('published', readStamp),
    updated: addRecord('updated', readStamp),
    embargo: addRecord('embargo', embargo),
    notice: addEntry(
      'notices',
      '.text',
      (block) => ({ kind: secondClass(block), text: textOfBlock(block) }) satisfies Record<'kind' | 'text', unknown>,
    ),
    signoff: (parts, block) => {
      const line = { kind: secondClass(block), text: textOfBlock(block) } satisfies Record<keyof Signoff, unknown>
      parts.add('signoff', '.text', line, block)
      parts.addContributors(contributorsIn(block.element))
    },
    'credit-line': addLine('creditLine'),
    copyright: addRecord('copyright', (block) => ({ text: textOfBlock(block) })),
    'usage-terms': addLine('usageTerms', textOfBlock),
    restriction: addEntry('restrictions'),
    'data-mining': (parts, block) => parts.addRight('mining', '', textOfBlock(block), block),
    terms: (parts, block) =>
      parts.addRight(
        'terms',
        '.text',
        { language: block.element && attribute(block.element, 'lang'), text: textOfBlock(block) },
        block,
      ),
    rights: (parts, block) => {
      const a = within(block, 'a')
      parts.addRight('links', '', a && attribute(a, 'href'), block)
    },
    correction: addEntry('corrections', '.text', correction),
    boilerplate: addEntry('boilerplate'),
    contact: addEntry('contacts', '.text', (block) => ({ text: textOfBlock(block) })),
    link: addEntry('links', '.title', link),
  }),
)
