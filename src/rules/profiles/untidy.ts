import type { RuleSettings } from '../engine/rule'

/**
 * Rule settings for profiles that want tidy copy, with damage such as HTML entities reported.
 * The parser repairs this damage in the article; the rules report it so that the copy is corrected too.
 */
export const untidy: RuleSettings = {
  'damage/glued-sentence': 'on',
  'damage/latin-1': 'on',
  'damage/entity': 'on',
  'damage/escape': 'on',
  'damage/leftover-tag': 'on',
  'damage/letter-spacing': 'on',
}
