// Compiled from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.
import type { SentenceRow } from '../../annotate/sentence-row'

export const arabicSentences: SentenceRow = { titles: 'د, أ, م, ص', cut: 'هـ, ق.م, م', numbered: 'ص, رقم' }
