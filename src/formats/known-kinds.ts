import type { ItemClass, SubjectKind } from '../article'

/* The words of two closed lists of the schema, for readers, which do without the schema itself. */

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

/** The class of an item by its word; nothing for another word. */
export const toItemClass = (word: unknown): ItemClass | undefined => CLASSES.find((one) => one === word)

/** The kind of a concept by its word; nothing for another word. */
export const toSubjectKind = (word: unknown): SubjectKind | undefined => KINDS.find((one) => one === word)
