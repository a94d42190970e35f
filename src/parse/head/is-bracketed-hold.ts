import { asksToWait } from '../../restrictions/asks-to-wait'
import { readRoles } from '../../restrictions/read-roles'
import { restrictsAsNote } from '../../restrictions/restricts-as-note'
import { closingBrackets } from '../ends-bracket'
import { namesPart } from './names-part'
import type { IndexedBlocks } from './wording'

const OPENING = 8 // words and signs in which a note names its reader
/** Roles of an addressee with up to three more words, and a colon or a stop after it: `Desks:`, `Upozornění odběratelům:` */
const ADDRESSED = /^[-:,.]*U?A[AUDPoOx]{0,3}[:.-]/
const WORDS = 90
/** Roles of a word for holding back or withdrawing, or of a negation and a verb of publishing. */
const HOLDS = /[Hhjl]|[NMn][DdPS]{0,2}[VvRf]|[VvRf][DdP]{0,2}[NM]/

/** Whether a block is a note to editors in brackets, over any number of lines: `[Editors: the next two paragraphs …]` */
export function isBracketedNote(blocks: IndexedBlocks, index: number): boolean {
  const { start, end } = blocks.block(index)
  const { text } = blocks.source
  return (
    closingBrackets.get(text.charCodeAt(start)) === text.charCodeAt(end - 1) &&
    ADDRESSED.test(readRoles(blocks.line(index), OPENING).text)
  )
}

/**
 * Whether a block is a note to editors in brackets that asks to hold the story or a part of it:
 * `[Editors: the next two paragraphs are on hold …]`; not: `[Editors: adds quotes]`.
 */
export function isBracketedHold(blocks: IndexedBlocks, index: number): boolean {
  if (!isBracketedNote(blocks, index)) return false
  const line = blocks.line(index)
  const { vocabulary } = blocks.source.tables
  return (
    asksToWait(line, vocabulary) ||
    (namesPart(line) && HOLDS.test(readRoles(line, WORDS, vocabulary.roles()).text)) ||
    restrictsAsNote(line, vocabulary)
  )
}
