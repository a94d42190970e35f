import { checkString } from '../../diagnostics/check-options'
import type { FormatName, FormatWriter } from '../../formats'
import { loadFormat } from '../load-format'
import { formatsOnDemand } from './formats-on-demand'

/**
 * Loads the writer of a format, without its readers, which often need much more. Rejects with `unknown-format`.
 *
 * @example
 * const { format, to } = await loadWriter('markdown')
 * format.extension // 'md'
 * to({ headline: 'Rain', body: [] }) // '---\ntitle: "Rain"\n---\n'
 */
export async function loadWriter(name: FormatName): Promise<FormatWriter> {
  checkString('loadWriter', name)
  return loadFormat<FormatWriter>(formatsOnDemand.writers, name)
}
