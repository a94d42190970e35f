import type { Anchor, Statement } from '../../article'
import { anchor } from '../page'
import { COMMA } from '../tokens/kinds'
import type { Draft, Stretch } from './draft'
import type { Quotation } from './quotations'
import type { Reading } from './reading'
import * as sense from './senses'

const FRAGMENT = 5 // words: a shorter quotation in a sentence is a fragment
const SINGLE = 3 // words: a shorter one that stands alone is one too

/** A statement with its anchors. */
export function statementOf(reading: Reading, draft: Draft): Statement | undefined {
  const content = draft.content.flatMap((stretch) => anchorOf(reading, stretch) ?? [])
  if (content.length === 0) return undefined
  const cue = draft.cue && anchorOf(reading, draft.cue)
  const mention = draft.speaker && anchorOf(reading, draft.speaker, draft.particle)
  return {
    kind: kindOf(reading, draft),
    content,
    ...(cue && { cue }),
    force: draft.force,
    ...(mention && { speaker: { mention } }),
    confidence: Math.round(draft.confidence * 100) / 100,
  }
}

function anchorOf(reading: Reading, { from, to }: Stretch, particle = 0): Anchor | undefined {
  const { page, tokens } = reading
  const block = page.blocks[reading.blockOf(from)]
  if (!block || from < block.from || to > block.to || to <= from) return undefined
  return anchor(page, block, tokens.start(from), tokens.end(to - 1) - particle)
}

/** How what is said stands in the text: quoted whole, quoted in part, or told. */
function kindOf(reading: Reading, { content, reference }: Draft): Statement['kind'] {
  if (reference) return 'reference'
  const quoted: Quotation[] = []
  let told = false
  for (const { from, to } of content)
    for (let token = from; token < to; token++) {
      const quotation = reading.quotation(token)
      if (quotation) {
        quoted.push(quotation)
        token = quotation.to - 1
      } else if (reading.isWord(token)) told = true
    }
  if (quoted.length === 0) return 'indirect'
  if (!told) return quoted.some((quotation) => isWhole(reading, quotation)) ? 'direct' : 'partial'
  return quoted.some((quotation) => isClause(reading, quotation)) ? 'mixed' : 'partial'
}

/** Whether a quotation ends like a sentence or a clause, or is as long as one. */
function isWhole(reading: Reading, quotation: Quotation): boolean {
  const last = quotation.closed ? quotation.to - 2 : quotation.to - 1
  return reading.isEnd(last) || reading.kind(last) === COMMA || wordsIn(reading, quotation) >= SINGLE
}

function wordsIn(reading: Reading, { from, to }: Stretch): number {
  let words = 0
  for (let token = from; token < to; token++) if (reading.isWord(token)) words++
  return words
}

/** Whether a quotation is more than a fragment: five words, and a verb among them or a sentence’s end. */
function isClause(reading: Reading, quotation: Quotation): boolean {
  if (wordsIn(reading, quotation) < FRAGMENT) return false
  for (let token = quotation.from; token < quotation.to; token++) {
    if (reading.is(token, sense.AUXILIARY | sense.VERB | sense.CUE)) return true
    if (reading.isEnd(token) && token < quotation.to - 1) return true
  }
  return false
}
