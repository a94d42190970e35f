import fc from 'fast-check'

/** What real copy and hostile copy are made of. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Mr.',
      'U.S.',
      'said',
      'Monday',
      'May',
      '24',
      '1998',
      "'98",
      '1990s',
      'the',
      'last',
      'week',
      'two',
      'years',
      'ago',
    ],
    ...[
      '10:30',
      'a.m.',
      '"',
      '“',
      '”',
      "''",
      '.',
      '...',
      '?',
      '!',
      ',',
      '(',
      ')',
      '-',
      '–',
      '/',
      ';',
      ':',
      '\n',
      '\n\n',
      ' ',
      'A',
    ],
    ...[
      '2024-04-24',
      '99999999999999999999',
      '0',
      '31.12.9999',
      'century',
      'decades',
      'million',
      'first',
      'quarter',
      '。',
      '」',
      '24日',
    ],
    ...[
      'Xi',
      'President',
      'Inc.',
      'J.',
      'St.',
      '1.',
      'a)',
      'iv)',
      '\u2028',
      '\ud83d\ude00',
      '\ud800',
      'İ',
      'ß',
      'сказал',
      'г.',
      'قال',
      '؟',
    ],
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
/** Texts of such pieces. */
export const text = fc
  .array(piece, { maxLength: 60 })
  .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')))
/** Languages with tables, one without and tags that nobody has. */
export const language = fc.constantFrom('en', 'de', 'fr', 'ru', 'zh', 'ja', 'ar', 'el', 'tlh', 'xx-own')
/** Days of publication, or none. */
export const date = fc.option(fc.constantFrom('2024-04-24', '0001-01-01', '9999-12-31', '2000-02-29T23:59'), {
  nil: undefined,
})
