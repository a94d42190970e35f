import type { RuleSettings } from '../engine/rule'

/** The rules for damage that should also be fixed in the copy. The parser repairs it in the article. */
export const untidy: RuleSettings = {
  'damage/glued-sentence': 'on',
  'damage/latin-1': 'on',
  'damage/entity': 'on',
  'damage/escape': 'on',
  'damage/leftover-tag': 'on',
  'damage/letter-spacing': 'on',
}
