import { repairRule } from '../repair-rule'

/** Reports words hyphenated at the end of a line. */
export const hyphenation = /* @__PURE__ */ repairRule({
  id: 'damage/hyphenation',
  severity: 'info',
  summary: 'No word is broken with a hyphen at the end of a line.',
  why: 'Once the lines are joined the hyphen stands in the middle of a word.',
  source: 'Seen in copy that was set for print.',
  kind: 'hyphenation',
  one: 'A word is broken at the end of a line here.',
  many: (count) => `${count} words are broken at ends of lines.`,
})
