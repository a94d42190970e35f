import type { Dropped, Story } from '../diagnostics/story'
import type { FurnitureKind } from '../lexicon/language'
import { boilerplateBlocksOf } from './boilerplate-blocks'
import type { ArticleText } from './engine/article-texts'
import { excerpt } from './engine/excerpt'
import type { IndexedRule } from './engine/indexed-rule'
import type { Finding } from './engine/rule'
import type { TextIndex } from './engine/text-index'
import { removalEdit, removeBlock } from './remove-block'

/** Returns the rule that reports one kind of page boilerplate. `what` describes the kind. */
const row = (kind: FurnitureKind, what: string): IndexedRule => ({
  id: `furniture/${kind}`,
  severity: 'info',
  features: ['dropped', 'boilerplateBlock'],
  summary: `The copy holds only the story: not ${what}.`,
  why: 'Copy taken from a page brings along what the page prints round it. The reader of copy leaves it out of the article; the copy still holds it.',
  source: 'Seen on pages of news sites; the phrases are `furniture` in src/lexicon.',
  silent: 'For what stands round a story that was not read from copy.',
  check: ({ story, index }) => [
    ...runs(story, kind).map(
      ({ start, end }): Finding => ({
        message: `This is page furniture, ${what}, and no part of the story: ${excerpt(story.text.slice(start, end))}.`,
        hint: 'Take it out of the copy; the article is without it.',
        path: '',
        sourceSpan: { start, end },
        sourceFix: removalEdit(story.text, { start, end }),
      }),
    ),
    ...between(kind, index).map(
      ({ path, text }): Finding => ({
        message: `This is page furniture, ${what}, and stands in the story: ${excerpt(text)}.`,
        hint: 'Take it out.',
        path,
        ...removeBlock(story, path),
      }),
    ),
  ],
})

/** Returns the texts of the body blocks that are boilerplate of the given kind. */
const between = (kind: FurnitureKind, index: TextIndex): ArticleText[] =>
  boilerplateBlocksOf(index).flatMap((aside) => (aside.kind === kind ? [aside.text] : []))

/** The rules that report page boilerplate in the copy: one per kind, so that each can be set separately. */
export const boilerplateRules: readonly IndexedRule[] = [
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

/** Returns the dropped spans of one kind. Merges spans with only white space between them. */
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
