import type { Statement } from '../../article'
import type { Names } from '../names/find-names'
import type { Page } from '../page'
import type { TimeMention } from '../times/find-times'

/** Finds what the page tells somebody has said, in order of place. */
export function findStatements(_page: Page, _names: Names, _times: readonly TimeMention[]): readonly Statement[] {
  return []
}
