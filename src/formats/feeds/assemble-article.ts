import type { Article, Media } from '../../article'
import { nonEmpty, withoutUndefined } from '../json/loose'
import { withBeside } from '../markup/file-types'
import { openedAt } from '../markup/opening'
import type { HtmlBody } from '../markup/read-html-body'
import { withHead } from '../markup/with-head'

/** What a feed says of a story beside its body. */
export interface FeedFacts {
  /** What it says in so many words. */
  readonly meta: Partial<Article>
  /** Names of the place where the story was filed, with which its text may open. */
  readonly places?: readonly string[]
  /** Pictures that the body may show, too. */
  readonly media?: readonly Media[]
}

/** The article of a body and of what a feed says beside it. A dateline that opens the text is taken off it. */
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
