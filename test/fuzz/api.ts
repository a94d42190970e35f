/*
 * The public entries under test. The tests import the sources; `npm run fuzz` bundles these files with each entry replaced by the built
 * one, and refuses an import of anything that is not an entry.
 */
export { profiles } from '../../src/entries/config'
export type { ConvertOptions, FormatName } from '../../src/entries/convert'
export {
  convert,
  convertAll,
  convertAllAsync,
  detect,
  formats,
  losses,
  read,
  type SourceFormat,
  write,
} from '../../src/entries/convert'
export { copyFormats, type HouseStyleName } from '../../src/entries/copy'
export { readEmail } from '../../src/entries/email'
export { annotate as annotateEnglish } from '../../src/entries/english'
export { gazetteer } from '../../src/entries/gazetteer'
export {
  annotate,
  annotateText,
  applyFixes,
  type Diagnostic,
  diff,
  type ProfileName,
  parse,
  parseAll,
  report,
  type Story,
  sourceSpans,
  toWire,
  validate,
  verify,
} from '../../src/entries/index'
export { fromJson, toJson } from '../../src/entries/json'
export { type Anchor, type Annotations, Article } from '../../src/entries/schema'
