export { type ExtractionSchema, extractionSchema } from './extraction-schema'
export { type ExtractionOptions, fromExtraction } from './from-extraction'
