import type { Anchor } from '../../article'
import { Ids } from '../../text/ids'
import { anchor, type Page } from '../page'
import type { Candidate } from './candidate'
import type { Mention } from './find-names'

type Stretch = Pick<Candidate, 'block' | 'from' | 'to'>

/** The entries and mentions found so far: ids, and mentions by the token they start and end at. */
export class Named {
  readonly ids = new Ids()
  readonly #page: Page
  /** By token, the longest mention that starts there; those shorter hang on it. */
  readonly #starts: (Link | undefined)[]
  readonly #ends: (Mention | undefined)[]

  constructor(page: Page) {
    this.#page = page
    this.#starts = new Array(page.tokens.count)
    this.#ends = new Array(page.tokens.count + 1)
  }

  /** Notes a mention, and gives its anchor in the article. */
  put(kind: Mention['kind'], id: string, { block, from, to }: Stretch): Anchor {
    const { tokens, blocks } = this.#page
    const start = tokens.start(from)
    const end = tokens.end(to - 1)
    const mention: Mention = { kind, id, block, start, end, from, to }
    this.#starts[from] = linked(this.#starts[from], mention)
    const known = this.#ends[to]
    if (!known || known.from > from) this.#ends[to] = mention
    return anchor(this.#page, blocks[block] as (typeof blocks)[number], start, end) // candidates lie in blocks of the page
  }

  /** The longest mention that starts at a token. */
  from(token: number): Mention | undefined {
    return this.#starts[token]?.mention
  }

  /** The longest mention that ends before a token. */
  to(token: number): Mention | undefined {
    return this.#ends[token]
  }

  /** The id of the entry of a kind that a stretch of tokens names. */
  idAt(kind: Mention['kind'], from: number, to: number): string | undefined {
    for (let link = this.#starts[from]; link; link = link.shorter)
      if (link.mention.to === to && link.mention.kind === kind) return link.mention.id
    return undefined
  }

  /** All mentions in order of start, the longer first. */
  inOrder(): readonly Mention[] {
    const mentions: Mention[] = []
    for (let token = 0; token < this.#starts.length; token++)
      for (let link = this.#starts[token]; link; link = link.shorter) mentions.push(link.mention)
    return mentions
  }
}

interface Link {
  readonly mention: Mention
  readonly shorter: Link | undefined
}

/** A chain with one mention more, the longest first; of two alike, the one put first. */
function linked(chain: Link | undefined, mention: Mention): Link {
  if (!chain || chain.mention.to < mention.to) return { mention, shorter: chain }
  return { mention: chain.mention, shorter: linked(chain.shorter, mention) }
}
