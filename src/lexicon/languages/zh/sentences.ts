// Compiled from general knowledge: usage of Xinhua, CNA and Chinese newspapers.
import type { SentenceRow } from '../../annotate/sentence-row'

export const chineseSentences: SentenceRow = { speechVerbs: '说, 說, 问, 問, 喊' }
