// Compiled from general knowledge: usage of Yonhap and Korean newspapers.
import type { SentenceRow } from '../../annotate/sentence-row'

export const koreanSentences: SentenceRow = {
  speechVerbs: '물었다, 되물었다, 말했다, 외쳤다, 답했다, 했다, 밝혔다, 덧붙였다, 강조했다',
}
