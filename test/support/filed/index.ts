import { chinese } from './chinese'
import { english } from './english'
import { french } from './french'
import { german } from './german'
import { spanish } from './spanish'
import type { Words } from './words'

/** Parts of stories by language, from which stories are drawn. */
export const languages: Readonly<Record<string, Words>> = { english, german, french, spanish, chinese }
