import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `byline/…`. */
export const bylineDocumentation: GroupDocumentation<'byline'> = {
  'byline/present': {
    summary: 'The story has a byline or a sign-off.',
    why: 'Readers and desks need to know who wrote the story.',
    source: 'Reuters Handbook of Journalism, Datelines and Bylines; Sign-offs.',
    silent: 'If the body is empty.',
  },
  'byline/well-formed': {
    summary: 'The byline contains names of authors, not a sentence.',
    why: 'A first sentence that starts with “By” may be read as a byline, and is then missing from the text.',
    source: 'docs/parts.md; seen in copy: `By Wednesday, the water had fallen`.',
  },
}
