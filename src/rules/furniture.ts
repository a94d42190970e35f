import type { Article } from '../article'
import type { Dropped, Story } from '../diagnostics/story'
import type { FurnitureKind } from '../lexicon/language'
import type { ArticleText } from './article-texts'
import { excerpt } from './excerpt'
import type { Finding, Rule } from './rule'
import { cutOf, withoutBlock } from './without-block'

const SHORT = 140 // characters

/** Furniture that pages print between the paragraphs of a story, in English: a whole block and nothing else. */
const BETWEEN: { readonly [kind in FurnitureKind]?: RegExp } = {
  // ADVERTISEMENT     Story continues below advertisement     not: Advertisement costs rose
  advertisement:
    /^\W{0,4}(?:advertisement|sponsored content|paid content|(?:story|article) continues below(?: this)? ad(?:vertisement)?)\W{0,4}$/i,
  // Share this article     not: Share this burden
  share: /^\W{0,4}(?:share this (?:article|story|post)|share on (?:facebook|twitter|x|whatsapp))\W{0,4}$/i,
  // Related Posts     READ ALSO: Minister quits     not: Read also has a first-team place
  related:
    /^\W{0,4}(?:related (?:articles|posts|stories|news|topics)\W{0,4}|you may also like\W{0,4}|read (?:also|next|more|too): .{1,120}|also read: .{1,120})$/i,
  // Sign up for our newsletter     not: Sign up or lose your place
  'sign-up':
    /^\W{0,4}(?:sign up (?:for|to) (?:our|the) (?:\w{1,20} ){0,3}newsletters?|subscribe (?:now|to our newsletters?))\W{0,4}$/i,
}

/** The rule that one kind of furniture, which is `what`, does not stand in the copy. */
const row = (kind: FurnitureKind, what: string): Rule => ({
  id: `furniture/${kind}`,
  severity: 'info',
  looksFor: BETWEEN[kind] ? ['dropped', 'furniture'] : ['dropped'],
  summary: `The copy holds only the story: not ${what}.`,
  why: 'Copy taken from a page brings along what the page prints round it. The reader of copy leaves it out of the article; the copy still holds it.',
  source: 'Seen on pages of news sites; the phrases are `furniture` in src/lexicon.',
  silent: 'For what stands round a story that was not read from copy.',
  check: (story, { article, texts }) => [
    ...runs(story, kind).map(
      ({ start, end }): Finding => ({
        message: `This is page furniture, ${what}, and no part of the story: ${excerpt(story.text.slice(start, end))}.`,
        hint: 'Take it out of the copy; the article is without it.',
        path: '',
        sourceSpan: { start, end },
        sourceFix: cutOf(story.text, { start, end }),
      }),
    ),
    ...between(kind, article, texts).map(
      ({ path, text }): Finding => ({
        message: `This is page furniture, ${what}, and stands in the story: ${excerpt(text)}.`,
        hint: 'Take it out.',
        path,
        ...withoutBlock(story, path),
      }),
    ),
  ],
})

/** Blocks of the body that are furniture of a kind. */
function between(kind: FurnitureKind, { body }: Article, texts: readonly ArticleText[]): ArticleText[] {
  const shape = BETWEEN[kind]
  if (!shape) return []
  return texts.filter(({ text, block }) => {
    if (block === undefined || text.length > SHORT) return false
    const form = body[block]?.kind
    return (form === 'paragraph' || form === 'subhead') && shape.test(text)
  })
}

/** Nothing that a page prints round a story stands in the copy: a rule for each kind, that a newsroom may keep one and drop another. */
export const furnitureRules: readonly Rule[] = [
  /* @__PURE__ */ row('comment-count', 'a counter of comments'),
  /* @__PURE__ */ row('reply-form', 'a form for comments'),
  /* @__PURE__ */ row('related', 'a pointer to other stories'),
  /* @__PURE__ */ row('share', 'a row of buttons to share it'),
  /* @__PURE__ */ row('paging', 'a way to other pages'),
  /* @__PURE__ */ row('navigation', 'the menu of a site'),
  /* @__PURE__ */ row('meta', 'what a site notes of its own pages'),
  /* @__PURE__ */ row('reading-time', 'a guess at the reading time'),
  /* @__PURE__ */ row('sign-up', 'an invitation to sign up'),
  /* @__PURE__ */ row('advertisement', 'an advertisement'),
  /* @__PURE__ */ row('rights', 'a notice of rights'),
  /* @__PURE__ */ row('photo-credit', 'the credit of a picture'),
]

/** What was dropped of a kind; stretches with nothing but white space between them as one. */
function runs({ text, dropped }: Story, kind: string): Dropped[] {
  const found: Dropped[] = []
  for (const each of dropped) {
    if (each.kind !== kind) continue
    const last = found.at(-1)
    if (last && text.slice(last.end, each.start).trim() === '') found[found.length - 1] = { ...last, end: each.end }
    else found.push(each)
  }
  return found
}
