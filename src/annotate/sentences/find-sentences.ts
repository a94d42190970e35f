import type { Page, PageBlock } from '../page'
import { CLOSE, CLOSE_QUOTE, ELLIPSIS, QUOTE, SHOUT, SPACED, STOP } from '../tokens/kinds'
import type { Sentence } from './sentence'

/** Finds the sentences of a page, in order of place. */
export function findSentences(page: Page): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const block of page.blocks) cut(page, block, sentences)
  return sentences
}

function cut({ tokens, words }: Page, block: PageBlock, sentences: Sentence[]): void {
  let from = block.from
  const close = (to: number): void => {
    sentences.push({ block, start: tokens.start(from), end: tokens.end(to - 1), from, to })
    from = to
  }
  for (let token = block.from; token < block.to; token++) {
    const kind = tokens.kind(token)
    if (kind !== STOP && kind !== SHOUT && kind !== ELLIPSIS) continue
    if (kind === STOP && words.sentences.abbreviations[tokens.word(token - 1)]) continue
    let to = token + 1
    while (to < block.to && closes(tokens.kind(to)) && !tokens.has(to, SPACED)) to++
    if (to < block.to && !tokens.has(to, SPACED)) continue
    close(to)
    token = to - 1
  }
  if (from < block.to) close(block.to)
}

const closes = (kind: number): boolean => kind === CLOSE || kind === CLOSE_QUOTE || kind === QUOTE
