import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import { speakerOf } from './speaker-of'
import type { StoryLine } from './story-line'

const TURNS = 4 // turns of an interview at least
const OF_EACH = 2 // turns of each of two speakers at least
const QUESTIONS = 2
const SENTENCE = /[.!?…。！？؟;।]["”»’]?$/
const QUESTION = /[?？؟;]["”»]?$/
/** Labels that a turn may have by mistake. */
const MISTAKEN = new Set<LineLabel>(['summary', 'list', 'boilerplate', 'subhead', 'contact', 'about', 'deck'])

/**
 * Gives the turns of an interview the label `body`: lines that open with the names of two speakers, again and again, of which one asks.
 * `HERALD: Why a mill?` over `ANA ROE: Nobody wanted it.`; not: the fields of an advisory, whose names do not recur.
 */
export function relabelTurns(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
): void {
  const turns = new Map<string, number[]>() // positions by the last word of the speaker
  for (const [at, line] of lines.entries()) {
    const name = line.furniture || line.word || line.part ? undefined : speakerOf(line)?.trim().split(' ').at(-1)
    if (name === undefined) continue
    const found = turns.get(name)
    if (found) found.push(at)
    else turns.set(name, [at])
  }
  const spoken = [...turns.values()].filter((found) => found.length >= OF_EACH)
  if (spoken.length < 2) return
  const found = spoken.flat()
  const texts = found.map((at) => (lines[at] as StoryLine).text)
  if (found.length < TURNS || texts.filter((text) => QUESTION.test(text)).length < QUESTIONS) return
  if (texts.filter((text) => SENTENCE.test(text)).length * 4 < found.length * 3) return
  for (const at of found) {
    const index = indexes[at] as number
    const line = labels[index]
    if (line && MISTAKEN.has(line.label) && !(lines[at] as StoryLine).part)
      labels[index] = { ...line, label: 'body', runnerUp: line.label }
  }
}
