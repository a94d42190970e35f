import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a byte order mark at the start of the text. */
export const byteOrderMark: IndexedRule = {
  id: 'damage/byte-order-mark',
  severity: 'info',
  features: ['byteOrderMark'],
  check: () => [
    {
      message: 'Byte order mark at the start of the text.',
      path: '',
      sourceSpan: { start: 0, end: 1 },
      sourceFix: { edits: [{ start: 0, end: 1, text: '' }] },
    },
  ],
}
