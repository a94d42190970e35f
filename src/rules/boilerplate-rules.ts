import type { Dropped, Story } from '../diagnostics/story'
import type { FurnitureKind } from '../lexicon/language'
import { boilerplateBlocksOf } from './boilerplate-blocks'
import type { ArticleText } from './engine/article-texts'
import { excerpt } from './engine/excerpt'
import type { IndexedRule } from './engine/indexed-rule'
import type { Finding } from './engine/rule'
import type { TextIndex } from './engine/text-index'
import { removalEdit, removeBlock } from './remove-block'

/** Returns the rule that reports one kind of page boilerplate. `what` names the kind in messages: `share buttons`. */
const boilerplateRule = (kind: FurnitureKind, what: string): IndexedRule => ({
  id: `furniture/${kind}`,
  severity: 'info',
  features: ['boilerplate'],
  check: ({ story, index }) => [
    ...runs(story, kind).map(
      ({ start, end }): Finding => ({
        message: `Page boilerplate (${what}): ${excerpt(story.text.slice(start, end))}.`,
        hint: 'Remove this text from the copy; the article does not have it.',
        path: '',
        sourceSpan: { start, end },
        sourceFix: removalEdit(story.text, { start, end }),
      }),
    ),
    ...boilerplateTexts(kind, index).map(
      ({ path, text }): Finding => ({
        message: `Page boilerplate in the body (${what}): ${excerpt(text)}.`,
        hint: 'Remove it.',
        path,
        ...removeBlock(story, path),
      }),
    ),
  ],
})

/** Returns the texts of the body blocks that are boilerplate of the given kind. */
const boilerplateTexts = (kind: FurnitureKind, index: TextIndex): ArticleText[] =>
  boilerplateBlocksOf(index).flatMap((aside) => (aside.kind === kind ? [aside.text] : []))

/** The rules that report page boilerplate in the copy: one per kind, so that each can be set separately. */
export const boilerplateRules: readonly IndexedRule[] = [
  /* @__PURE__ */ boilerplateRule('comment-count', 'a comment count'),
  /* @__PURE__ */ boilerplateRule('reply-form', 'a comment form'),
  /* @__PURE__ */ boilerplateRule('related', 'a link to other stories'),
  /* @__PURE__ */ boilerplateRule('share', 'share buttons'),
  /* @__PURE__ */ boilerplateRule('paging', 'links to other pages of the story'),
  /* @__PURE__ */ boilerplateRule('navigation', 'site navigation'),
  /* @__PURE__ */ boilerplateRule('meta', 'page metadata'),
  /* @__PURE__ */ boilerplateRule('reading-time', 'a reading time'),
  /* @__PURE__ */ boilerplateRule('sign-up', 'a newsletter sign-up'),
  /* @__PURE__ */ boilerplateRule('advertisement', 'an advertisement'),
  /* @__PURE__ */ boilerplateRule('rights', 'a copyright notice'),
  /* @__PURE__ */ boilerplateRule('photo-credit', 'a photo credit'),
]

/** Returns the dropped spans of one kind, such as `share`. Joins spans that only white space separates. */
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
