import type { HeadPart } from '../reader'
import { byline } from './byline'
import { isMasthead } from './dateline/is-masthead'

/** Head part: the name of an agency above the dateline: `AP - Top stories`. Not: `AP - The bridge is open again.` */
export const masthead: HeadPart = {
  opensWith: byline.opensWith, // an agency's name opens both
  read(reader, index) {
    if (!isMasthead(reader, index)) return 0
    const { start, end } = reader.block(index)
    reader.builder.addDropped('site', start, end)
    return 1
  },
}
