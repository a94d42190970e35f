import type { Anchor } from '../../../article'
import { Ids } from '../../../text/ids'
import { anchorOf, type TokenPage } from '../../page'
import type { Mention } from '../mention'

// By token, the number of the longest mention that starts at it, and of the longest that ends before it; reused for the next page.
let startsAt = new Int32Array(1024)
let endsAt = new Int32Array(1024)

/** The mentions found so far, indexed by start and end token. Also gives out the ids of people, organisations and places. */
export class MentionIndex {
  readonly ids = new Ids()
  readonly #page: TokenPage
  /** All mentions in the order in which they were added; their numbers count from 1. */
  readonly #mentions: Mention[] = []
  /** By number of a mention: the number of the next shorter mention with the same start, or 0. */
  readonly #shorter: number[] = [0]

  constructor(page: TokenPage) {
    this.#page = page
    const size = page.tokens.count + 1
    if (size > startsAt.length) {
      startsAt = new Int32Array(size * 2)
      endsAt = new Int32Array(size * 2)
    } else {
      startsAt.fill(0, 0, size)
      endsAt.fill(0, 0, size)
    }
  }

  /** Records a mention and returns its anchor in the article. `end`: its end on the page, if a particle follows in its last token. */
  add(
    kind: Mention['kind'],
    id: string,
    block: number,
    from: number,
    to: number,
    end = this.#page.tokens.end(to - 1),
  ): Anchor {
    const { tokens, blocks } = this.#page
    const start = tokens.start(from)
    const number = this.#mentions.push({ kind, id, block, start, end, from, to })
    this.#link(number, from, to)
    const known = this.#at(endsAt[to])
    if (!known || known.from > from) endsAt[to] = number
    return anchorOf(this.#page, blocks[block] as (typeof blocks)[number], start, end) // candidates are inside blocks of the page
  }

  /** Returns the longest mention that starts at a token; undefined if none does. */
  from(token: number): Mention | undefined {
    return this.#at(startsAt[token])
  }

  /** Returns the longest mention that ends directly before a token; undefined if none does. */
  to(token: number): Mention | undefined {
    return this.#at(endsAt[token])
  }

  /** Returns the id of the person, organisation or place that a span of tokens names exactly; undefined if none of that kind. */
  idAt(kind: Mention['kind'], from: number, to: number): string | undefined {
    let number = startsAt[from] ?? 0
    for (let mention = this.#at(number); mention; mention = this.#at(number)) {
      if (mention.to === to && mention.kind === kind) return mention.id
      number = this.#shorter[number] ?? 0
    }
    return undefined
  }

  /** Returns all mentions in order of start. Of two with the same start, the longer comes first. */
  inOrder(): readonly Mention[] {
    const mentions: Mention[] = []
    const { count } = this.#page.tokens
    if (this.#mentions.length > 0)
      for (let token = 0; token < count; token++)
        for (let number = startsAt[token] ?? 0; number > 0; number = this.#shorter[number] ?? 0)
          mentions.push(this.#mentions[number - 1] as Mention) // each number is that of a mention
    return mentions
  }

  #at(number: number | undefined): Mention | undefined {
    return number ? this.#mentions[number - 1] : undefined
  }

  /**
   * Inserts a mention into the linked list of mentions with the same start.
   * The longest comes first; of equal length, the one added first.
   */
  #link(number: number, from: number, to: number): void {
    let longer = 0
    let next = startsAt[from] ?? 0
    for (let mention = this.#at(next); mention && mention.to >= to; mention = this.#at(next)) {
      longer = next
      next = this.#shorter[next] ?? 0
    }
    this.#shorter[number] = next
    if (longer > 0) this.#shorter[longer] = number
    else startsAt[from] = number
  }
}
