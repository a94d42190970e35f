import type { RuleSettings } from '../engine/rule'

/** The settings for damage that the parser repairs in the article and that should also be fixed in the copy. */
export const untidy: RuleSettings = {
  'damage/glued-sentence': 'on',
  'damage/latin-1': 'on',
  'damage/entity': 'on',
  'damage/escape': 'on',
  'damage/leftover-tag': 'on',
  'damage/letter-spacing': 'on',
}
