import { type ExplainedLine, explainDatelines, explainLines, type Story } from 'wirecopy'
import { leadOf } from '../../../src/hosts/inspect/lead-of'

/** Decision of the weights on one block of the copy, with the reading that is next. */
export interface BlockReason {
  readonly from: number
  readonly to: number
  /** Kind of decision: the label of a line, or the dateline that opens it. */
  readonly rule: string
  readonly value: string
  readonly score: string
  /** Features with their weights, those that count most first. */
  readonly reason: string
  /** Reading that is next by score, if it is near. */
  readonly doubt?: string
}

const NEAR = 10 // below this lead, `parse` reports a headline as uncertain: docs/line-model.md
const MOST = 200_000 // characters of a copy that are explained

/** Returns how the weights of lines and datelines decide on the blocks of a copy. */
export function explainStory({ text }: Story): BlockReason[] {
  if (text.length > MOST) return []
  return [...explainLines(text).flatMap(lineReason), ...datelineReasons(text)]
}

function lineReason(line: ExplainedLine): BlockReason[] {
  const { start, end, label, runnerUp, margin, features } = line
  if (!label) return []
  const isDoubtful = margin < NEAR && runnerUp !== undefined
  return [
    {
      from: start,
      to: end,
      rule: 'line model',
      value: label,
      score: leadOf(line),
      reason: weighed(features),
      ...(isDoubtful ? { doubt: `${runnerUp}, ${margin} less` } : {}),
    },
  ]
}

function datelineReasons(text: string): BlockReason[] {
  return explainDatelines(text).flatMap(({ start, dateline, readings }) => {
    const [first, second] = readings
    if (dateline === undefined || !first) return []
    const lead = second ? first.score - second.score : Number.POSITIVE_INFINITY
    return [
      {
        from: start,
        to: start + dateline.length,
        rule: 'dateline model',
        value: first.parts.map((part) => `${part.role} ${part.text}`).join(', '),
        score: String(first.score),
        reason: weighed(first.features.slice(0, 8)),
        ...(second && lead < NEAR ? { doubt: `${second.text}, ${lead} less` } : {}),
      },
    ]
  })
}

const weighed = (features: readonly { readonly name: string; readonly weight: number }[]): string =>
  features.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight}`).join(', ')
