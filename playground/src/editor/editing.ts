import type { Extension } from '@codemirror/state'
import { history } from './history'
import { keys } from './keys'
import { specialCharacters } from './special-characters'

/** Returns what the editor loads after the first colours: its keys, undo and redo, and signs for special characters. */
export const editing = (): Extension => [history(), keys(), specialCharacters()]
