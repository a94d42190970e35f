/*
 * The public entries under attack. The tests take the sources; `npm run fuzz` bundles these files with each entry replaced by the built
 * one, and refuses an import of anything that is not an entry.
 */
export { profiles } from '../../src/config'
export type { ConvertOptions, FormatName } from '../../src/convert'
export { convert, convertAll, detect, formats, losses, read, type SourceFormat, write } from '../../src/convert'
export { copyFormats, type HouseStyleName } from '../../src/copy'
export { annotate as annotateEnglish } from '../../src/english'
export { gazetteer } from '../../src/gazetteer'
export {
  annotate,
  annotateText,
  applyFixes,
  type Diagnostic,
  diff,
  parse,
  parseAll,
  report,
  type Story,
  sourceSpans,
  toWire,
  validate,
  verify,
} from '../../src/index'
export { fromJson, toJson } from '../../src/json'
export { type Anchor, type Annotations, Article } from '../../src/schema'
