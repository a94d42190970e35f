import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `lead/…`. */
export const leadDocumentation: GroupDocumentation<'lead'> = {
  'lead/few-sentences': {
    summary: 'The first paragraph has few sentences.',
    why: 'The news fits into one or two sentences.',
    source: 'Journalism schools and agencies: one sentence, two at most.',
  },
  'lead/news-first': {
    summary: 'The first sentence starts with the news, not with the time.',
    why: 'The time is rarely the news.',
    source: 'Journalism schools and agencies, on leads.',
  },
  'lead/short-enough': {
    summary: 'The first paragraph is short.',
    why: 'Many readers read only the first paragraph, and many screens show only that.',
    source: 'Journalism schools and agencies: 25 to 30 words, 35 at most, the dateline left out.',
    silent: 'For languages written without spaces between words.',
  },
}
