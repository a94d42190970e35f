// Verbs and frames: usage of agencies (Kyodo, Jiji).
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: Japanese. */
export const japaneseSpeech: Speech = {
  paradigms: [':'],
  verbs: [
    {
      force: 'assertion',
      takes: 'speech',
      sure: 95,
      verbs: `
        */と述べた|と語った|と話した|と説明した|と発表した|と明らかにした|と強調した|と指摘した|としている|とした|と答えた|と伝えた|と報じた|と主張した|と言った|と述べ|
        と話している|述べた|語った|話した|説明した|強調した|との見方を示した|との考えを示した|と書いた|と投稿した|とコメントした|と認めた`,
    },
    { force: 'denial', takes: 'speech', verbs: '*/と否定した|と反論した' },
    { force: 'directive', takes: 'speech', verbs: '*/と求めた|と訴えた|と呼びかけた|と要求した' },
    { force: 'question', takes: 'speech', verbs: '*/と尋ねた|と質問した' },
    { force: 'commissive', takes: 'speech', verbs: '*/と約束した|と表明した' },
    { force: 'evaluation', takes: 'speech', verbs: '*/と批判した|と非難した|と評価した|と警告した' },
  ],
  sources: [{ side: 'before', phrases: 'によると, によれば' }],
  words: { topics: 'は, が' },
  habits: { verbLast: true },
}
