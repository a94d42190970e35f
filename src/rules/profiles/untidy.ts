import type { RuleSettings } from '../engine/rule'

/** What the reader mends in the article, and a house wants mended in the copy too. */
export const untidy: RuleSettings = {
  'damage/glued-sentence': 'on',
  'damage/latin-1': 'on',
  'damage/entity': 'on',
  'damage/escape': 'on',
  'damage/leftover-tag': 'on',
  'damage/letter-spacing': 'on',
}
