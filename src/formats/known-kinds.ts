import type { ItemClass, SubjectKind } from '../article'

/* Two closed lists of the schema, repeated for readers, so that they need not load the schema. */

const CLASSES = [
  'text',
  'picture',
  'graphic',
  'animated',
  'video',
  'audio',
  'data',
  'composite',
  'component',
  'planning',
  'event',
  'concept',
] as const satisfies readonly ItemClass[]

const KINDS = [
  'abstract',
  'person',
  'organisation',
  'geoArea',
  'poi',
  'object',
  'event',
] as const satisfies readonly SubjectKind[]

/** Returns a word as an item class, `picture`; undefined for any other word. */
export const toItemClass = (word: unknown): ItemClass | undefined => CLASSES.find((one) => one === word)

/** Returns a word as a subject kind, `geoArea`; undefined for any other word. */
export const toSubjectKind = (word: unknown): SubjectKind | undefined => KINDS.find((one) => one === word)
