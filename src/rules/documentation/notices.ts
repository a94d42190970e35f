import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `notices/…`. */
export const noticesDocumentation: GroupDocumentation<'notices'> = {
  'notices/explained': {
    summary: 'A corrected or refiled story says what was changed and where.',
    why: 'Users of the first version need to know what to correct.',
    source: 'Reuters Handbook of Journalism, Corrections; AP, corrective notices.',
  },
}
