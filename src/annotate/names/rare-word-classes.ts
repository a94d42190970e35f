import { defineFlags } from '../../text/define-flags'

/* Classes of a word that are tested in few places, never together with another. They have a table apart from that of `word-classes.ts`. */
const BITS = 31 // of Int32Array
const flag = defineFlags('rare word of a name', BITS)
export const POSSESSOR = flag('POSSESSOR') // `people’s`
export const PLACE_TAIL = flag('PLACE_TAIL') // `Municipality` after a place, not part of its name
export const BODY = flag('BODY') // `committee`, `government`: bodies that can be municipal
export const OFFICE_FIELD = flag('OFFICE_FIELD') // `Trade` of `Trade Minister`
export const FIELD_ROLE = flag('FIELD_ROLE') // `ministro`, before its field
export const REGION_NOUN = flag('REGION_NOUN') // `region`, `provinces`
export const TITLE_WITH_STOP = flag('TITLE_WITH_STOP') // `Del.`, not `Del`
export const TITLE_OF_SEVERAL = flag('TITLE_OF_SEVERAL') // `Messrs.`
export const POSITION = flag('POSITION') // `QB`
export const HEADLINE_VERB = flag('HEADLINE_VERB') // `beats`
export const SUBJECT = flag('SUBJECT') // `er`, a pronoun that is a subject
export const SEPARATED_PREFIX = flag('SEPARATED_PREFIX') // `an` of `kündigte … an`
export const SITE_WORD = flag('SITE_WORD') // `Business` in `Science and Business Park`: the site is neither a place nor an organisation
export const ROAD = flag('ROAD') // `Route` in `Route 66`: a numbered road is no place
export const PHOTO = flag('PHOTO') // `Photo` in `AP Photo`, not part of the agency’s name
export const REGION_TAIL = flag('REGION_TAIL') // `области` of `Омской области`, `tingsrätt` of `Göteborgs tingsrätt`
export const ZONE = flag('ZONE') // `corridor` of `Torvik-Norvane economic corridor`
export const SPEAKER_ROLE = flag('SPEAKER_ROLE') // `portavoz`, of a body; in English any role that is held in a body, `founder`
export const SMALL_FORM = flag('SMALL_FORM') // `plc`, a legal form that is also written in lower case
export const ROYAL = flag('ROYAL') // `Royal` of `Royal Philips`
export const TITLE_NAME = flag('TITLE_NAME') // `Duke`, a title that is also a given name
export const PERFORMANCE = flag('PERFORMANCE') // `starred`
export const COMPANY_ROLE = flag('COMPANY_ROLE') // `CEO`
export const CAUSE = flag('CAUSE') // `Over` of `Over Faulty Brakes`
export const SAYING = flag('SAYING') // `said`, not `won`
export const RANK = flag('RANK') // `deputy`, of a role, but not of its field
export const TERM = flag('TERM') // `former`, of a rank: whether an office is held
export const BARE_NOUN = flag('BARE_NOUN') // `Eile` of `in Eile`: follows a preposition without an article, but is no name
export const OFFICE_HEAD = flag('OFFICE_HEAD') // `Ministry`, before its fields
export const OFFICE_JOIN = flag('OFFICE_JOIN') // `of`, between an office and its fields
export const TRADE = flag('TRADE') // `Trucking`, which closes the name of a company
