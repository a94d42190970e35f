import { repairRule } from '../repair-rule'

/** Reports line breaks inside paragraphs. */
export const hardWrap = /* @__PURE__ */ repairRule({
  id: 'damage/hard-wrap',
  severity: 'info',
  features: ['hardWrap'],
  summary: 'Paragraphs have no line breaks.',
  why: 'Lines broken at 60 or 70 characters break twice on a narrow screen.',
  source: 'RFC 3676; the line lengths of Reuters, AP, dpa and Kyodo copy.',
  silent: 'Turn it off for wire copy, which has such lines by convention.',
  kind: 'hard-wrap',
  one: 'Line breaks inside a paragraph.',
  many: (count) => `Line breaks inside paragraphs, in ${count} places.`,
})
