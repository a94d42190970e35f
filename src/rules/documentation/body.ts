import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `body/…`. */
export const bodyDocumentation: GroupDocumentation<'body'> = {
  'body/present': {
    summary: 'The story has body text.',
    why: 'A headline alone is incomplete: the text was probably lost in transmission or assigned to another part.',
    source: 'Reuters Handbook of Journalism, Other Common Story Forms: only alerts stand without a text.',
    silent:
      'For an alert (urgency 1 or 2 with a headline), and for a notice or a note to desks without a story (kill, withhold, advisory). Copy with only a headline may be an alert too: it is reported as info.',
  },
}
