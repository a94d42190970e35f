import { controlCharacter } from './damage/control-character'
import type { IndexedRule } from './engine/indexed-rule'

/**
 * The rules that the parser reports while reading copy, mostly for damage that it repairs.
 * They are configured and documented like the rules that check a finished story.
 */
export const parserRules: readonly IndexedRule[] = [
  { id: 'damage/glued-paragraph', severity: 'warning' },
  { id: 'damage/glued-sentence', severity: 'warning' },
  { id: 'damage/mojibake', severity: 'warning' },
  { id: 'damage/latin-1', severity: 'warning' },
  { id: 'damage/entity', severity: 'warning' },
  { id: 'damage/escape', severity: 'warning' },
  { id: 'damage/leftover-tag', severity: 'warning' },
  { id: 'damage/letter-spacing', severity: 'warning' },
  { id: 'damage/soft-hyphen', severity: 'info' },
  { id: 'damage/zero-width', severity: 'info' },
  { id: 'damage/direction', severity: 'info' },
  controlCharacter,
  { id: 'damage/lost-apostrophe', severity: 'warning' },
  { id: 'damage/mixed-line-ends', severity: 'info' },
  { id: 'damage/all-caps', severity: 'info' },
  { id: 'dateline/maybe', severity: 'info' },
  { id: 'headline/uncertain', severity: 'info' },
  { id: 'envelope/word-count', severity: 'info' },
  { id: 'envelope/header', severity: 'warning' },
  { id: 'envelope/no-header', severity: 'warning' },
  { id: 'envelope/no-text', severity: 'warning' },
  { id: 'envelope/stray-etx', severity: 'warning' },
  { id: 'envelope/date', severity: 'warning' },
  { id: 'envelope/cut', severity: 'warning' },
  { id: 'envelope/several-messages', severity: 'warning' },
  { id: 'read/unread', severity: 'warning' },
  { id: 'read/charset', severity: 'info' },
  { id: 'read/mail', severity: 'warning' },
]
