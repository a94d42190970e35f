import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `slugline/…`. */
export const sluglineDocumentation: GroupDocumentation<'slugline'> = {
  'slugline/short-enough': {
    summary: 'The slugline fits the header of a message.',
    why: 'Headers truncate it, and two stories with the same truncated slugline look like versions of one.',
    source: 'ANPA 1312 keeps 24 characters; dpa stylebook, 22.',
  },
}
