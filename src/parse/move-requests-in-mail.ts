import type { Block } from '../article'
import { readerPronouns } from '../lexicon/reader-pronouns'
import { once, words } from '../lexicon/words'
import { asksToWait } from '../restrictions/asks-to-wait'
import { isAttributed } from '../restrictions/is-sure-request'
import { readRoles } from '../restrictions/read-roles'
import { foldWord } from '../restrictions/role-words'
import { addPossibleNotice } from './add-possible-notice'
import { opensLikeLetter } from './opens-like-letter'
import type { Reader } from './reader'
import { removeBlocks } from './remove-blocks'
import type { Source } from './source'

/** A line below a letter: `PS Can you keep this back until Monday?` */
const POSTSCRIPT = /^P\.?\s?S\b/i

const LAST_PARAGRAPHS = 2 // which may be the sender's words below the story
const LONGEST_REQUEST = 300 // characters of such a paragraph

/**
 * Whether a paragraph speaks to the reader of the story or its use, or is a request of a few words, and quotes nobody:
 * `You can use the rest now, the name only after Friday.`, `Not before Tuesday please.`
 */
function speaksOfStory(text: string, { tables: { vocabulary } }: Source): boolean {
  if (QUOTED.test(text) || isAttributed(foldWord(text))) return false
  const found = text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []
  const roles = readRoles(text, found.length + 1, vocabulary.roles()).text
  if (found.length <= SHORT_REQUEST && REQUESTS.test(roles)) return true
  return found.slice(0, FIRST).some((word) => addresses().has(word)) && /[SVRf]/.test(roles)
}

const FIRST = 3 // words, one of which addresses the reader
const addresses = /* @__PURE__ */ once(() => new Set(words(readerPronouns)))
const SHORT_REQUEST = 12 // words
/** Roles of a short request, with a word that asks: not to publish, to publish not, or not before a time: `Not before Tuesday please.` */
const REQUESTS =
  /^(?=[^.]*P)(?:[^.]*[NMn][DdP]{0,3}[VvRf]|[^.]*[VvRf][^.]{0,3}[NMn]|[PD]{0,3}[NMy][dD]{0,2}B?[DdmoB]{0,2}[TtmC]{1,3}P?\.?$)/

const QUOTED = /["“”„«»「」]/

/** Words with which a mail closes, of at most three words: `Best regards,`, `Jane Doe`; not: a request. */
const isClosing = (block: Block): boolean => 'text' in block && /^\S+(?: \S+){0,2}$/.test(block.text ?? '')

/**
 * Makes a notice of kind `possible` of what the sender of a mail requests in a line that was read as the story: one above the headline, a question
 * that became the headline, which stays the headline too, a postscript, or a line to the reader below the story.
 */
export function moveRequestsInMail({ builder, source }: Reader): void {
  if (!opensLikeLetter(source)) return
  const { spans } = builder
  const { headline, body } = builder.article
  const top = spans.headline?.start ?? 0
  const last = body.findLastIndex((block) => !isClosing(block)) + 1
  const isOutside = (text: string, index: number): boolean =>
    (spans[textPath(index)]?.start ?? top) < top || POSTSCRIPT.test(text)
  const candidates = body.flatMap((block, index) => {
    const text = ('text' in block && !('dateline' in block) && block.text) || ''
    const isLast = index >= last - LAST_PARAGRAPHS && text.length <= LONGEST_REQUEST
    return text && (isLast || isOutside(text, index)) ? [{ text, index }] : []
  })
  const { vocabulary } = source.tables
  const requests = candidates.filter(
    ({ text, index }) => (isOutside(text, index) || speaksOfStory(text, source)) && asksToWait(text, vocabulary),
  )
  if (headline?.endsWith('?') && asksToWait(headline, vocabulary)) addPossibleNotice(builder, headline, 'headline')
  for (const { text, index } of requests) addPossibleNotice(builder, text, textPath(index))
  if (requests.length > 0) removeBlocks(builder, new Set(requests.map(({ index }) => index)))
}

const textPath = (index: number): string => `body.${index}.text`
