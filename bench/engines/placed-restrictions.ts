// Functions for bench/place-restrictions.mjs: the parser, the check of a story, and the places for notices.
export { write } from '../../src/entries/convert'
export { parse } from '../../src/entries/index'
export { isPublicationBlocked } from '../../src/formats/is-publication-blocked'
export { plainStory, restrictionPlaces } from '../../test/support/restriction-places'
