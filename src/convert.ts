export { type ConvertOptions, convert, convertAll, losses, write } from './compose/convert'
export { detect, type SourceFormat } from './compose/detect'
export { type ReadOptions, read } from './compose/read'
export { type FormatName, type FormatRow, formats, type WriteOptions } from './formats'
