import { repairRule } from '../repair-rule'

/** Reports line breaks inside paragraphs. */
export const hardWrap = /* @__PURE__ */ repairRule({
  id: 'damage/hard-wrap',
  severity: 'info',
  features: ['hardWrap'],
  kind: 'hard-wrap',
  one: 'Line breaks inside a paragraph.',
  many: (count) => `Line breaks inside paragraphs, in ${count} places.`,
})
