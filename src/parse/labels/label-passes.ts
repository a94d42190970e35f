import { lineLabels } from './line-label'
import type { LineModel } from './line-weights'

const COUNT = lineLabels.length

/** Returns, for each line and label, the best score of the lines up to this one if it has this label. */
export function passForward(scores: Int32Array, length: number, { transitions, spread, start }: LineModel): Int32Array {
  const best = new Int32Array(length * COUNT)
  for (let k = 0; k < COUNT; k++) best[k] = (scores[k] as number) + (start[k] as number)
  for (let at = 1; at < length; at++) {
    const before = best.subarray((at - 1) * COUNT, at * COUNT)
    const likely = likelyLabels(before, spread)
    for (let to = 0; to < COUNT; to++) {
      let most = -1e9
      for (let i = 0; i < likely.length; i++) {
        const from = likely[i] as number
        const sum = (before[from] as number) + (transitions[from * COUNT + to] as number)
        if (sum > most) most = sum
      }
      best[at * COUNT + to] = most + (scores[at * COUNT + to] as number)
    }
  }
  return best
}

/** Returns, for each line and label, the best score of the lines after this one if it has this label. */
export function passBackward(scores: Int32Array, length: number, { transitions, spread, end }: LineModel): Int32Array {
  const best = new Int32Array(length * COUNT)
  best.set(end, (length - 1) * COUNT)
  const after = new Int32Array(COUNT) // scores of the next line and those after it
  for (let at = length - 2; at >= 0; at--) {
    const next = (at + 1) * COUNT
    for (let to = 0; to < COUNT; to++) after[to] = (best[next + to] as number) + (scores[next + to] as number)
    const likely = likelyLabels(after, spread)
    for (let from = 0; from < COUNT; from++) {
      let most = -1e9
      for (let i = 0; i < likely.length; i++) {
        const to = likely[i] as number
        const sum = (after[to] as number) + (transitions[from * COUNT + to] as number)
        if (sum > most) most = sum
      }
      best[at * COUNT + from] = most
    }
  }
  return best
}

/** Returns the labels of a line from which the best sequence may come: the others are behind by more than any transition can gain. */
function likelyLabels(scores: Int32Array, spread: number): readonly number[] {
  let most = scores[0] as number
  for (let k = 1; k < COUNT; k++) if ((scores[k] as number) > most) most = scores[k] as number
  const likely: number[] = []
  for (let k = 0; k < COUNT; k++) if ((scores[k] as number) >= most - spread) likely.push(k)
  return likely
}
