import { checkString } from '../../diagnostics/check-options'
import type { FormatName, FormatReader } from '../../formats'
import { loadFormat } from '../load-format'
import { formatsOnDemand } from './formats-on-demand'

/**
 * Loads the readers of a format, without its writer. Rejects with `unknown-format`.
 *
 * @example
 * const { from } = await loadReader('json')
 * from('{"headline":"Rain","body":[]}').headline // 'Rain'
 */
export async function loadReader(name: FormatName): Promise<FormatReader> {
  checkString('loadReader', name)
  return loadFormat<FormatReader>(formatsOnDemand.readers, name)
}
