import { asksToHold } from '../restrictions/asks-to-hold'
import { SENTENCE_END } from '../restrictions/asks-to-wait'
import { addPossibleNotice } from './add-possible-notice'
import type { Reader } from './reader'

/**
 * Makes a notice of kind `possible` of each text below the story that asks editors to hold it back:
 * `The study appears on Friday. We ask all editors to wait with their reports until then.`
 */
export function moveRequestsInBoilerplate({ builder, source }: Reader): void {
  const { article, spans } = builder
  const texts = article.boilerplate
  if (!texts) return
  const { vocabulary } = source.tables
  const isRequest = texts.map((text) => text.split(SENTENCE_END).some((sentence) => asksToHold(sentence, vocabulary)))
  if (!isRequest.includes(true)) return
  const kept: string[] = []
  for (const [index, text] of texts.entries()) {
    const path = pathOf(index)
    const span = spans[path]
    if (isRequest[index]) addPossibleNotice(builder, text, path)
    delete spans[path]
    if (isRequest[index]) continue
    if (span) spans[pathOf(kept.length)] = span
    kept.push(text)
  }
  if (kept.length > 0) article.boilerplate = kept
  else delete article.boilerplate
}

const pathOf = (index: number): string => `boilerplate.${index}`
