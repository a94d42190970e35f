import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `names/…`. */
export const namesDocumentation: GroupDocumentation<'names'> = {
  'names/one-spelling': {
    summary: 'Each name has one spelling throughout.',
    why: 'Misspelt names are the most common reason for corrections.',
    source: 'Reuters Handbook of Journalism, Refiles and corrections.',
    silent: 'For names that differ in an ending (`Korea`, `Korean`), and for words of less than five letters.',
  },
}
