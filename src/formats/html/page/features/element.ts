import { AROUND, CLASS_GROUPS, type ElementFacts, MARKED, PROPERTIES } from '../element-facts'
import { type BlockView, type PageFeature, stepOf } from '../page-feature'

const TAGS = [
  ...['article', 'main', 'aside', 'nav', 'header', 'footer', 'section', 'form', 'table', 'li', 'ul', 'ol', 'dl', 'dd'],
  ...['dt', 'td', 'blockquote', 'figure', 'figcaption', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'span', 'div'],
  ...[
    'pre',
    'label',
    'address',
    'body',
    'hgroup',
    'details',
    'summary',
    'center',
    'font',
    'time',
    'cite',
    'strong',
    'em',
  ],
]
const TAG: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(TAGS.map((name, i) => [name, i]))
const tagOf = (facts: ElementFacts | undefined): number =>
  facts ? (TAG.get(facts.element.tagName) ?? TAGS.length) : -1

/** Elements that make boxes of several blocks. */
const BOXES = /* @__PURE__ */ new Set(
  'div section article main aside td body form header footer nav figure center'.split(' '),
)

/** Features of a block by the elements around it. */
export const elementFeatures: readonly PageFeature[] = [
  // Name of the innermost element.
  // <p>     not: <li>
  { name: 'tag', size: TAGS.length + 1, of: ({ block }) => tagOf(block.facts) },
  // Name of the parent of the innermost element.
  // <article>     not: <nav>
  { name: 'parent tag', size: TAGS.length + 1, of: ({ block }) => tagOf(block.facts?.parent) },
  // Elements anywhere around the block.
  // <article>     not: <aside>
  { name: 'inside', size: AROUND.length, bits: true, of: ({ block }) => block.facts?.around ?? 0 },
  // Roles and properties anywhere around the block.
  // itemprop="articleBody"     not: role="navigation"
  { name: 'marked', size: MARKED.length, bits: true, of: ({ block }) => block.facts?.marked ?? 0 },
  // Property of the innermost element or the one around it.
  // itemprop="description"     not: itemprop="author"
  {
    name: 'property',
    size: PROPERTIES.length,
    of: ({ block: { facts } }) => Math.max(facts?.property ?? -1, facts?.parent?.property ?? -1),
  },
  // Words in the classes of the three innermost elements.
  // class="entry-content"     not: class="share-bar"
  { name: 'near class', size: CLASS_GROUPS.length, bits: true, of: ({ block }) => nearWords(block.facts) },
  // Words in the classes of the elements further out.
  // id="article"     not: id="sidebar"
  { name: 'far class', size: CLASS_GROUPS.length, bits: true, of: ({ block }) => farWords(block.facts) },
  ...boxFeatures('box', ({ block }) => boxOf(block.facts)),
  ...boxFeatures('outer box', ({ block }) => boxOf(block.facts)?.parent),
  // Position against the element with most paragraphs: inside (four depths), beside (four depths), far.
  // a paragraph     not: a sidebar
  { name: 'best', size: 9, of: bestOf },
  // Position of a long paragraph against the element with most paragraphs.
  // a paragraph     not: the text of a teaser
  { name: 'best of long', size: 9, of: (view) => (view.block.isLong ? bestOf(view) : -1) },
  // The share of the element with most paragraphs in the page's letters, in five steps, for blocks inside and outside of it.
  // a page that is all story     not: a front page
  {
    name: 'best share',
    size: 10,
    of: (view) => {
      const { best, letters } = view.page
      if (!best) return -1
      return stepOf(best.content.long / Math.max(1, letters), [0.1, 0.3, 0.5, 0.7]) + (bestOf(view) < 4 ? 0 : 5)
    },
  },
]

function nearWords(facts: ElementFacts | undefined): number {
  return (facts?.words ?? 0) | (facts?.parent?.words ?? 0) | (facts?.parent?.parent?.words ?? 0)
}

const farWords = (facts: ElementFacts | undefined): number => facts?.parent?.parent?.parent?.allWords ?? 0

function boxOf(facts: ElementFacts | undefined): ElementFacts | undefined {
  let at = facts
  while (at && !BOXES.has(at.element.tagName)) at = at.parent
  return at
}

/** Returns the features of a box: its links, paragraphs, form fields and blocks, the share of paragraphs in it, and its share of the page. */
function boxFeatures(name: string, box: (view: BlockView) => ElementFacts | undefined): PageFeature[] {
  const row = (
    what: string,
    bounds: readonly number[],
    value: (content: ElementFacts['content'], view: BlockView) => number,
  ): PageFeature => ({
    name: `${name} ${what}`,
    size: bounds.length + 1,
    of: (view) => {
      const content = box(view)?.content
      return content ? stepOf(value(content, view), bounds) : -1
    },
  })
  return [
    row('links', [0.05, 0.15, 0.3, 0.5, 0.8], ({ linked, letters }) => linked / Math.max(1, letters)),
    row('paragraphs', [0, 1, 2, 4, 8], ({ paragraphs }) => paragraphs),
    row('fields', [0, 1, 3], ({ fields }) => fields),
    row('blocks', [1, 2, 4, 8, 16, 40], ({ blocks }) => blocks),
    row('long share', [0, 0.3, 0.6, 0.9], ({ long, letters }) => long / Math.max(1, letters)),
    row('page share', [0.02, 0.1, 0.3, 0.6, 0.9], ({ letters }, { page }) => letters / Math.max(1, page.letters)),
  ]
}

/**
 * Place of a block relative to the page’s best element: 0 to 3 inside it, 4 to 7 in its parent, 8 anywhere else.
 * Returns -1 for a page without a best element.
 */
function bestOf({ block, page }: BlockView): number {
  if (!page.best) return -1
  let depth = 0
  for (let at = block.facts; at; at = at.parent) {
    if (at === page.best) return stepOf(depth, [1, 2, 4])
    if (page.aroundBest.has(at)) return at === page.best.parent ? 4 + stepOf(depth, [1, 2, 4]) : 8
    depth++
  }
  return 8
}
