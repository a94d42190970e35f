// Words at the foot of a press release: `About Acme Corp.`, `Media Contact: Dr. Jane Doe, Acme Corp.`

/** Pieces of the labels of contact details, in lower case, which no person’s name has: `relations` in `Investor Relations`. */
export const contactLabels = 'contact, media, press, relations, inquir, enquir, information, investor, kontakt, editor'
/** English titles before the name of a contact person, which have a full stop after them: `Dr.` */
export const contactTitles = 'Dr, Mr, Ms, Mrs, Sgt, Lt, Capt, Prof'
/** English words between the name of a contact person and a place or company: `at` in `Jane Doe at Acme Corp.` */
export const contactPlaceWords = 'in, at'
/**
 * Legal forms that end a heading at the foot of a release, as a pattern each.
 * A full stop follows: `About Acme Corp.` Names are read with a longer list (`legalForms` in `annotate/organisations.ts`), in lower case.
 */
export const headingLegalForms: readonly string[] = [
  'Inc',
  'Corp',
  'Co',
  'Ltd',
  'L\\.P',
  'S\\.A',
  'N\\.V',
  'plc',
  'GmbH',
]

/** Words of companies for their statements about the future, as the law wants them marked. By language, in lower case. */
export const forwardLooking: readonly string[] = [
  ...['forward-looking statement', 'forward looking statement', 'forward-looking information'],
  ...[
    'zukunftsgerichtete aussage',
    'zukunftsbezogene aussage',
    'vorausschauende aussage',
    'zukunftsgerichtete information',
  ],
  ...[
    'déclarations prospectives',
    'énoncés prospectifs',
    'informations prospectives',
    'informations de nature prévisionnelle',
  ],
  ...[
    'declaraciones prospectivas',
    'declaraciones sobre el futuro',
    'manifestaciones de futuro',
    'proyecciones a futuro',
  ],
  ...[
    'dichiarazioni previsionali',
    'dichiarazioni prospettiche',
    'declarações prospectivas',
    'declarações sobre o futuro',
  ],
  ...[
    'considerações futuras',
    'toekomstgerichte verklaring',
    'toekomstgerichte uitspra',
    'framåtblickande uttalande',
    'framtidsinriktade uttalande',
  ],
  ...['fremadrettede udsagn', 'fremtidsrettede utsagn', 'fremoverskuende utsagn', 'tulevaisuutta koskevia lausum'],
  ...[
    'stwierdzenia dotyczące przyszłości',
    'oświadczenia dotyczące przyszłości',
    'výhledová prohlášení',
    'výhľadové vyhlásenia',
  ],
  ...[
    'előretekintő kijelentés',
    'előretekintő nyilatkozat',
    'declarații anticipative',
    'заявления прогнозного характера',
    'прогнозные заявления',
  ],
  ...[
    'ileriye dönük ifade',
    'ileriye dönük beyan',
    'ileriye yönelik beyan',
    'ileriye yönelik ifade',
    'pernyataan berwawasan ke depan',
  ],
  ...[
    'البيانات التطلعية',
    'بيانات تطلعية',
    '前瞻性陈述',
    '前瞻性陳述',
    '前瞻性声明',
    '見通しに関する記述',
    '将来予想に関する',
    '미래예측진술',
    '미래예측 진술',
  ],
]
/** Stems of verbs by which a release says that it contains such statements, in all languages. */
export const containing: readonly string[] = [
  ...[
    'contain',
    'includ',
    'constitut',
    'are forward',
    'enthält',
    'enthalten',
    'contien',
    'contén',
    'contém',
    'contêm',
    'conteng',
    'bevat',
    'innehåll',
  ],
  ...[
    'indehold',
    'innehold',
    'sisält',
    'zawiera',
    'obsahuj',
    'tartalmaz',
    'conțin',
    'содерж',
    'içer',
    'mengandung',
    'تتضمن',
    'يتضمن',
    '包含',
    '含',
  ],
  ...['포함'],
]
