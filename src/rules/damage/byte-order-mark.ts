import type { Rule } from '../engine/rule'

/** Reports a byte order mark at the start of the text. */
export const byteOrderMark: Rule = {
  id: 'damage/byte-order-mark',
  severity: 'info',
  summary: 'No byte order mark opens the text.',
  why: 'It does not show, and the first word is not found.',
  source: 'Unicode Standard, 23.8, U+FEFF.',
  silent: 'For bytes: there the mark tells the encoding, and is no part of the text.',
  check: ({ story: { text } }) =>
    text.startsWith('\uFEFF')
      ? [
          {
            message: 'The text opens with a byte order mark.',
            path: '',
            sourceSpan: { start: 0, end: 1 },
            sourceFix: { edits: [{ start: 0, end: 1, text: '' }] },
          },
        ]
      : [],
}
