import type { WordList } from '../words'

/**
 * Words beside the names of people in a script without capitals. A name counts only beside one of them.
 * All lists are written from general knowledge.
 */
export interface TitledNameRow {
  /** How names stand beside titles: directly before them, before them and a space, or after them. */
  readonly order: 'japanese' | 'korean' | 'chinese'
  /** Common family names: `李`, `佐藤`, `김`. */
  readonly families: WordList
  /** Offices and occupations directly before a name: `外长` in `外长李明`. */
  readonly before?: WordList
  /** Offices and occupations directly after a name: `首相` in `佐藤一郎首相`, after a space in Korean. */
  readonly after?: WordList
  /** Words after any name: `さん` in `村井さん`. */
  readonly honorifics?: WordList
  /** Last characters of nouns before an honorific that are no names: `者` in `患者さん`. */
  readonly notNames?: string
  /** Words after a title that open like a name and are none: `周一` in `发言人周一说`. */
  readonly never?: WordList
  /** Characters that may follow a name, where no space ends it: `说` in `李明说`. */
  readonly follows?: string
}
