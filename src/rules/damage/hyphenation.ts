import { repairRule } from '../repair-rule'

/** Reports words hyphenated at the end of a line. */
export const hyphenation = /* @__PURE__ */ repairRule({
  id: 'damage/hyphenation',
  severity: 'info',
  features: ['hyphenation'],
  summary: 'No word is hyphenated at the end of a line.',
  why: 'When the lines are joined, the hyphen remains in the middle of a word.',
  source: 'Seen in copy that was set for print.',
  kind: 'hyphenation',
  one: 'Word hyphenated at the end of a line.',
  many: (count) => `${count} words hyphenated at line ends.`,
})
