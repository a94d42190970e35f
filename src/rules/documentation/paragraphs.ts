import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `paragraphs/…`. */
export const paragraphsDocumentation: GroupDocumentation<'paragraphs'> = {
  'paragraphs/short-enough': {
    summary: 'Paragraphs are short.',
    why: 'Wire copy is cut from the end, paragraph by paragraph, and read on phones.',
    source: 'Style sheets of newspapers and journalism schools: 45 words or three sentences.',
    silent:
      'For the first paragraph, which has rules of its own, and for languages written without spaces between words.',
  },
  'paragraphs/too-short-run': {
    summary: 'No long run of very short paragraphs.',
    why: 'Such a run reads like notes. In scraped copy it is often a menu, or a list or table that lost its structure.',
    source:
      'Style sheets of newspapers: a paragraph holds a thought. Lists and tables have a form of their own in every format.',
    silent:
      'For lists, tables and subheads, for questions and answers, and for languages written without spaces between words.',
  },
}
