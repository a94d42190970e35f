import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `text/…`. */
export const textDocumentation: GroupDocumentation<'text'> = {
  'text/no-doubled-word': {
    summary: 'No function word, such as “the”, occurs twice in a row.',
    why: 'It is a typing error that proofreaders overlook and readers notice.',
    source: 'Style checkers since diction (Bell Laboratories, 1980).',
  },
}
