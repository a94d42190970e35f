// Verbs and frames: usage of agencies (Yonhap, Newsis).
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: Korean. */
export const koreanSpeech: Speech = {
  paradigms: [':'],
  verbs: [
    {
      force: 'assertion',
      takes: 'speech',
      sure: 95,
      verbs: `
        */말했다|밝혔다|전했다|설명했다|강조했다|덧붙였다|주장했다|지적했다|언급했다|발표했다|보도했다|답했다|적었다|썼다|말했습니다|밝혔습니다|전했습니다|
        평가했다|진단했다|인정했다|분석했다|말하며|밝히며|말한다|밝힌다|전한다|설명한다|강조한다|지적한다|주장한다|말하고|예상했다|전망했다|호소했다|회고했다|해명했다|진술했다|증언했다|털어놨다|털어놓았다|하소연했다|칭찬했다|알렸다|귀띔했다|꼬집었다|고백했다|토로했다|확인했다|추정했다|판단했다|내다봤다|선언했다|공언했다|설명하며|강조하며|회상했다|소개했다|제안했다|예고했다|단언했다|자평했다|비꼬았다|반겼다`,
    },
    { force: 'denial', takes: 'speech', verbs: '*/부인했다|반박했다|일축했다' },
    { force: 'directive', takes: 'speech', verbs: '*/촉구했다|당부했다|요구했다|주문했다|요청했다|지시했다' },
    { force: 'question', takes: 'speech', verbs: '*/물었다|되물었다' },
    { force: 'commissive', takes: 'speech', verbs: '*/약속했다|다짐했다' },
    { force: 'evaluation', takes: 'speech', verbs: '*/비판했다|비난했다|경고했다|우려했다' },
  ],
  sources: [{ side: 'before', phrases: '따르면' }],
  words: { utteranceEndings: '다, 요, 까, 자, 죠', sourceEndings: '에', topicEndings: '은, 는, 이, 가' },
  habits: { verbLast: true },
}
