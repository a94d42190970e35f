import { unitAt } from '../../../../text/unit-at'
import { openingOf } from '../../../phrases'
import type { Tables } from '../../../tables'

/** Returns the length of a byline without a name at an offset; 0 for none. `Our Correspondent`, `Von unserem Korrespondenten` */
export function roleOpening(text: string, at: number, tables: Tables): number {
  const before = unitAt(text, at - 1)
  if (at > 0 && before !== 0x20 && before !== 0x28 && before !== 0x7c) return 0
  const rest = text.slice(at, at + 48)
  const opening = openingOf(rest)
  const by = tables.byline.opening(opening)
  const skip = by === undefined || !/^\s/.test(rest.slice(by.length)) ? 0 : by.length + 1
  const found = tables.anonymous.opening(skip > 0 ? openingOf(rest.slice(skip)) : opening)
  return found === undefined || !/^(?:$|[\s,.:)\]|—–-])/u.test(rest.slice(skip + found.length))
    ? 0
    : skip + found.length
}
