export { merge } from '../workflows/merge/merge'
export type {
  ChangedFact,
  Merge,
  MergeChange,
  MergeConflict,
  MergePlace,
  StaleFact,
} from '../workflows/merge/merge-types'
export { reportMerge } from '../workflows/merge/report-merge'
