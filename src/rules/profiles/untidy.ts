import type { RuleSettings } from '../engine/rule'

/**
 * The settings of profiles that want tidy copy.
 * The parser repairs such damage in the article; these rules report it, so that the copy is fixed too.
 */
export const untidy: RuleSettings = {
  'damage/glued-sentence': 'on',
  'damage/latin-1': 'on',
  'damage/entity': 'on',
  'damage/escape': 'on',
  'damage/leftover-tag': 'on',
  'damage/letter-spacing': 'on',
}
