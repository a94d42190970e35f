import type { Article, Media } from '../../article'
import { withBeside } from '../body/file-types'
import { openedAt } from '../body/opening/opening'
import { withHead } from '../body/opening/with-head'
import type { HtmlBody } from '../body/read/read-html-body'
import { nonEmpty, withoutUndefined } from '../json/loose'

/** Facts that a feed states about a story outside the body. */
export interface FeedFacts {
  /** The fields of the article that the feed states directly. */
  readonly meta: Partial<Article>
  /** Names of the place of filing, with which the text may open. */
  readonly places?: readonly string[]
  /** Media of the story. The body may show some of them already. */
  readonly media?: readonly Media[]
}

/** Returns the article of a body and of the facts outside it. Takes the dateline off the start of the text. */
export function assembleArticle(body: HtmlBody, { meta, places = [], media = [] }: FeedFacts): Article {
  const { item = {}, signoff = [], editorsNotes = [], links, ...rest } = meta
  const found = withHead(rest, body, meta.byline !== undefined)
  const files = media.flatMap(({ renditions }) => renditions ?? [])
  const blocks = withBeside(found.body, { files, media })
  const [first, ...others] = blocks
  const names = [...(found.dateline ? [found.dateline.text] : []), ...places]
  const opened = first?.kind === 'paragraph' ? openedAt(first, names) : undefined
  const text = opened?.dateline ?? body.dateline ?? found.dateline?.text
  return {
    ...(Object.keys(item).length && { item }),
    ...found,
    ...withoutUndefined({
      editorsNotes: nonEmpty([...editorsNotes, ...body.editorsNotes]),
      dateline: text === undefined ? undefined : { ...found.dateline, text },
      signoff: nonEmpty([...body.signoff, ...signoff]),
      boilerplate: nonEmpty(body.boilerplate),
      contacts: nonEmpty(body.contacts),
      links,
    }),
    body: opened ? [opened.paragraph, ...others] : blocks,
  }
}
