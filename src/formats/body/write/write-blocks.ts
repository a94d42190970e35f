import type { Article, Block } from '../../../article'
import { group, open, paired } from '../../xml/element'
import { htmlDialect, plainDatelineParts } from './html-dialect'
import { insideOf, NOTHING, withNames, writeBlock } from './write-block'
import { writeText } from './write-marked-text'

const shared = { between: '', datelineParts: plainDatelineParts, fileFacts: () => ({}), closesImages: true } as const

/** The dialect of bodies in XML, and that of fragments in JSON and feeds. */
const DIALECTS = /* @__PURE__ */ (() => ({
  xhtml: htmlDialect({ ...shared, language: 'xml:lang', innerLink: (href) => [open('a', { href }), '</a>'] }),
  html: htmlDialect({ ...shared, language: 'lang', innerLink: () => ['', ''] }),
}))()

/** Writes the blocks of a body, each as one string. It is well-formed XML and has the same meaning as HTML. */
export function writeBlocks(body: readonly Block[], dialect: keyof typeof DIALECTS, named = NOTHING): string[] {
  const vocabulary = withNames(DIALECTS[dialect], named)
  return body.map((block, i) => writeBlock(block, vocabulary, insideOf(named, i)))
}

/** Writes the sign-off, boilerplate and contacts as a footer. An empty list if the article has none of them. */
export function writeFooter({ signoff = [], boilerplate = [], contacts = [] }: Article, indent: string): string[] {
  const parts = [
    ...signoff.map(({ kind, text }) => paired('p', { class: kind }, writeText(text))),
    ...boilerplate.map((text) => paired('p', { class: 'boilerplate' }, writeText(text))),
    ...contacts.map(({ text }) => paired('address', undefined, writeText(text))),
  ]
  return parts.length ? [group('footer', undefined, parts, indent)] : []
}
