import type { Rule } from '../engine/rule'

/** Reports a byte order mark at the start of the text. */
export const byteOrderMark: Rule = {
  id: 'damage/byte-order-mark',
  severity: 'info',
  summary: 'The text does not start with a byte order mark.',
  why: 'The mark is invisible, and searches miss the first word.',
  source: 'Unicode Standard, 23.8, U+FEFF.',
  silent: 'For bytes: there the mark names the encoding and is not part of the text.',
  check: ({ story: { text } }) =>
    text.startsWith('\uFEFF')
      ? [
          {
            message: 'Byte order mark at the start of the text.',
            path: '',
            sourceSpan: { start: 0, end: 1 },
            sourceFix: { edits: [{ start: 0, end: 1, text: '' }] },
          },
        ]
      : [],
}
