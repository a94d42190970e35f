import { repairRule } from '../repair-rule'

/** Reports words hyphenated at the end of a line. */
export const hyphenation = /* @__PURE__ */ repairRule({
  id: 'damage/hyphenation',
  severity: 'info',
  features: ['otherRepair'],
  kind: 'hyphenation',
  one: 'Word hyphenated at the end of a line.',
  many: (count) => `${count} words hyphenated at line ends.`,
})
