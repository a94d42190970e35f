/**
 * Kind of a line with several segments: `signed` has an author and a time, `timed` only times and counts, `fields` fields of a header, and
 * `breadcrumb` sections.
 */
export type SegmentedKind = 'signed' | 'timed' | 'fields' | 'breadcrumb'
