import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `sentences/…`. */
export const sentencesDocumentation: GroupDocumentation<'sentences'> = {
  'sentences/short-enough': {
    summary: 'Sentences are short.',
    why: 'Readers give up on long sentences.',
    source: 'Style sheets of newspapers and journalism schools: 30 words, 35 at most.',
    silent: 'For languages written without spaces between words.',
  },
}
