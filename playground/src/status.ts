import { byId } from './dom'
import type { Answer } from './worker/messages'

/** Line at the top that says what happened; screen readers read it out. */
export interface Status {
  say(text: string): void
  show(answer: Answer): void
}

/** Creates the status line. */
export function createStatus(): Status {
  const line = byId('status')
  const say = (text: string): void => {
    if (line.textContent !== text) line.textContent = text
  }
  return { say, show: (answer) => say(textFor(answer) ?? line.textContent ?? '') }
}

function textFor(answer: Answer): string | undefined {
  if (answer.kind === 'annotated') {
    const { article, findings } = answer
    const { language = 'unknown language', headline } = article
    return `${headline ? `“\u2068${headline}\u2069”` : 'No headline'}, ${language}, ${counted(article.body.length, 'block')}, ${counted(findings.length, 'finding')}.`
  }
  if (answer.kind === 'failed') return `${answer.message} (${answer.code})`
  if (answer.kind === 'fixed')
    return answer.applied > 0 ? `Applied: ${answer.applied}.` : 'Not applied: the fix would free a restricted story.'
  return undefined
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
