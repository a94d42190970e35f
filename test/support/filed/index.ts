import { chinese } from './chinese'
import { english } from './english'
import { french } from './french'
import { german } from './german'
import { spanish } from './spanish'
import type { Words } from './words'

/** The words of every language that stories are drawn in, by its name. */
export const languages: Readonly<Record<string, Words>> = { english, german, french, spanish, chinese }
