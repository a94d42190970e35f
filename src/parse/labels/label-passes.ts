import { lineLabels } from './line-label'
import type { LineModel } from './line-weights'

const COUNT = lineLabels.length

/** Returns, for each line and label, the best score of the lines up to this one if it has this label. */
export function passForward(scores: Int32Array, length: number, { transitions, start }: LineModel): Int32Array {
  const best = new Int32Array(length * COUNT)
  for (let k = 0; k < COUNT; k++) best[k] = (scores[k] as number) + (start[k] as number)
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < COUNT; to++) {
      let most = -1e9
      for (let from = 0; from < COUNT; from++) {
        const sum = (best[(at - 1) * COUNT + from] as number) + (transitions[from * COUNT + to] as number)
        if (sum > most) most = sum
      }
      best[at * COUNT + to] = most + (scores[at * COUNT + to] as number)
    }
  }
  return best
}

/** Returns, for each line and label, the best score of the lines after this one if it has this label. */
export function passBackward(scores: Int32Array, length: number, { transitions, end }: LineModel): Int32Array {
  const best = new Int32Array(length * COUNT)
  best.set(end, (length - 1) * COUNT)
  for (let at = length - 2; at >= 0; at--) {
    for (let from = 0; from < COUNT; from++) {
      let most = -1e9
      for (let to = 0; to < COUNT; to++) {
        const sum =
          (best[(at + 1) * COUNT + to] as number) +
          (transitions[from * COUNT + to] as number) +
          (scores[(at + 1) * COUNT + to] as number)
        if (sum > most) most = sum
      }
      best[at * COUNT + from] = most
    }
  }
  return best
}
