import { isText, type PageLine } from './page-line'

const FEWEST = 2 // questions of an interview within the bounds of the story
const FAR = 6 // maximum lines from an answer to the next question, such as a box of links
const LONG = 160 // maximum letters of a question
const QUESTION = /[?？؟]["”»’)]?$/

/**
 * Returns the index of the last answer of an interview: questions on lines of their own, each over a sentence.
 * Returns `last` if the lines from `first` to `last` have fewer than two questions, or no question is below them.
 */
export function lastAnswer(lines: readonly PageLine[], first: number, last: number): number {
  let questions = 0
  let end = last
  for (let index = first; index < lines.length && index - end <= FAR; index++) {
    if (!isQuestion(lines[index]) || !isAnswer(lines[index + 1])) continue
    if (index <= last) questions++
    else if (questions < FEWEST) break
    let at = index + 1
    while (isAnswer(lines[at + 1])) at++
    end = Math.max(end, at)
  }
  return end
}

/** Whether a line is a question: `How did you start?`; not: `How we started` */
const isQuestion = (line: PageLine | undefined): boolean =>
  line !== undefined && line.weight < LONG && QUESTION.test(line.text)

/** Whether a line is a sentence other than a question, or announces a list: `We do three things:`. */
const isAnswer = (line: PageLine | undefined): boolean =>
  (isText(line) || /[:：]$/.test(line?.text ?? '')) && !isQuestion(line)
