import { defineFlags } from '../../text/define-flags'

/* Classes of a word that are tested in few places, never together with another. They have a table apart from that of `word-classes.ts`. */
const flag = defineFlags('rare word of a name', 8)
export const POSSESSOR = flag('POSSESSOR') // `people’s`
export const PLACE_TAIL = flag('PLACE_TAIL') // `Municipality` after a place, not part of its name
export const BODY = flag('BODY') // `committee`, `government`: bodies that can be municipal
export const FIELD_ROLE = flag('FIELD_ROLE') // `ministro`, before its field
export const REGION_NOUN = flag('REGION_NOUN') // `region`, `provinces`
