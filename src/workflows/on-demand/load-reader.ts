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
export const loadReader = (name: FormatName): Promise<FormatReader> =>
  loadFormat<FormatReader>(formatsOnDemand.readers, name)
