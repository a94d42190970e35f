export type { DocumentLimits } from '../formats/document-source'
export { type ExtractionOptions, type ExtractionSchema, extractionSchema, fromExtraction } from '../formats/extraction'
