import type { Summary } from '../../article'
import { isBullet } from '../is-bullet'
import type { HeadPart, Reader } from '../reader'
import { isDateline } from './dateline/find-dateline'

const MARK = /^[-*•▪·●]\s+/
const LONGEST = 240
const MOST = 7
const PARAGRAPH = 60
const NEAR = 6 // blocks between the summary and the story, such as a byline and stamps

/** Head part: the summary, two to seven lines with a bullet above byline and dateline: `* Gold rises for third day`. */
export const summary: HeadPart = {
  opensWith: { cues: '- *', longest: LONGEST },
  read(reader, index) {
    const { builder } = reader
    if (index === 0 || builder.article.summaries || !isPoint(reader, index)) return 0
    if (isPoint(reader, index - 1) || /[:：]$/.test(reader.line(index - 1))) return 0
    let end = index + 1
    while (end < reader.blocks.length && end - index <= MOST && isPoint(reader, end)) end++
    const points = end - index
    if (points < 2 || points > MOST || !storyFollows(reader, end)) return 0
    const summaries: Summary[] = []
    for (let at = index; at < end; at++) {
      const joined = reader.joined(at)
      const mark = MARK.exec(joined.text)?.[0].length ?? 0
      builder.addRepairs(joined)
      builder.addDropped('bullet', joined.start, joined.start + 1)
      summaries.push({ text: builder.addField(`summaries.${summaries.length}.text`, joined, mark) })
    }
    builder.article.summaries = summaries
    return points
  },
}

function isPoint(reader: Reader, index: number): boolean {
  const block = reader.block(index)
  return (
    !block.columns &&
    isBullet(reader.source, block.first) &&
    reader.length(index) <= LONGEST &&
    MARK.test(reader.line(index))
  )
}

/** Whether a dateline or a paragraph follows within a few blocks. */
function storyFollows(reader: Reader, from: number): boolean {
  for (let index = from; index < Math.min(from + NEAR, reader.blocks.length); index++) {
    if (isDateline(reader.dateline(index)) || reader.length(index) > PARAGRAPH * 2) return true
  }
  return from < reader.blocks.length && reader.length(from) > PARAGRAPH
}
