import type { Page } from '../page'
import type { Candidate } from './candidate'
import type { Mention } from './find-names'

type Stretch = Pick<Candidate, 'block' | 'from' | 'to'>

/** The mentions found so far, by the token they start and end at. */
export class Named {
  readonly mentions: Mention[] = []
  readonly #page: Page
  readonly #starts = new Map<number, Mention>()
  readonly #ends = new Map<number, Mention>()

  constructor(page: Page) {
    this.#page = page
  }

  put(kind: Mention['kind'], id: string, { block, from, to }: Stretch): void {
    const { tokens } = this.#page
    const mention: Mention = { kind, id, block, start: tokens.start(from), end: tokens.end(to - 1), from, to }
    this.mentions.push(mention)
    const longer = (known: Mention | undefined): boolean => !known || known.to - known.from < to - from
    if (longer(this.#starts.get(from))) this.#starts.set(from, mention)
    if (longer(this.#ends.get(to))) this.#ends.set(to, mention)
  }

  /** The longest mention that starts at a token. */
  from(token: number): Mention | undefined {
    return this.#starts.get(token)
  }

  /** The longest mention that ends before a token. */
  to(token: number): Mention | undefined {
    return this.#ends.get(token)
  }
}
