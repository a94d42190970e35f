export type { BulkOptions } from './convert/bulk-settings'
export type { StoryFinding } from './convert/converted-story'
export {
  convertFiles,
  convertStream,
  type StreamedStory,
  type StreamInput,
} from './convert-stream'
export type { Division } from './input/read-records'
export type { ReadLimits, RecordFault } from './input/source-record'
export type { ConvertStreamOptions } from './stream-options'
