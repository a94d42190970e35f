import type { Page, PageBlock } from '../page'
import { DOTTED, ELLIPSIS, LINE, SHOUT, STOP, WORD } from '../tokens/kinds'
import { endAt } from './ends'
import { breaksLine } from './line-breaks'
import { ListMarkers } from './list-markers'
import type { Sentence } from './sentence'

/** Finds the sentences of a page, in order of place. */
export function findSentences(page: Page): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const block of page.blocks) cut(page, block, sentences)
  return sentences
}

function cut(page: Page, block: PageBlock, sentences: Sentence[]): void {
  const { tokens } = page
  const { to: last } = block
  const own = page.words.sentences.stops
  let from = block.from
  const close = (to: number): void => {
    sentences.push({ block, start: tokens.start(from), end: tokens.end(to - 1), from, to })
    from = to
  }
  const markers = new ListMarkers(page)
  for (let token = block.from; token < last; token++) {
    if (tokens.has(token, LINE) && token > from && breaksLine(page, block, from, token)) close(token)
    if (token === from) {
      const after = markers.open(token, last)
      if (after > token) token = after
      if (token >= last) break
    } else if (markers.follows(token, last)) {
      close(token)
      token = markers.open(token, last)
      if (token >= last) break
    }
    const kind = tokens.kind(token)
    if (kind === WORD) {
      if (!tokens.has(token, DOTTED) || page.text.charCodeAt(tokens.end(token) - 1) !== 0x2e) continue
    } else if (kind !== STOP && kind !== SHOUT && kind !== ELLIPSIS) {
      if (own === '' || !own.includes(page.text.charAt(tokens.start(token)))) continue
    }
    const to = endAt(page, token, last)
    if (to === undefined) continue
    close(to)
    token = to - 1
  }
  if (from < last) close(last)
}
