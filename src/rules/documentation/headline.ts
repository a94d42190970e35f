import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `headline/…`. */
export const headlineDocumentation: GroupDocumentation<'headline'> = {
  'headline/has-verb': {
    summary: 'The headline has a verb.',
    why: 'A headline without a verb names a subject but not the news.',
    source:
      'Reuters Handbook of Journalism, Headlines; style sheets of journalism schools: an active verb in the present.',
    silent:
      'If any word may be a verb, such as `talks`, or if the language is unknown and no text looks English. Turn it off for features, analyses and lists.',
  },
  'headline/known-tag': {
    summary: 'The tag before a headline is spelt correctly.',
    why: 'Systems sort stories by tags such as UPDATE, CORRECTED or ANALYSIS, and ignore a misspelt one.',
    source: 'Reuters Handbook of Journalism, headline tags.',
    silent: 'Unless the word is very similar to a known tag: capitals before a hyphen may be a name.',
  },
  'headline/no-final-stop': {
    summary: 'The headline does not end with a full stop.',
    why: 'A line with a full stop is probably the first paragraph, read as a headline.',
    source:
      'News agency and newspaper style guides, on headlines (restated by speakernewsjournal.com, “How to write headlines”).',
    silent: 'After an ellipsis, an abbreviation (`U.S.`, `Inc.`) or a number (`24.`).',
  },
  'headline/not-all-caps': {
    summary: 'The headline is not all capitals, unless the story is an alert.',
    why: 'All capitals are for alerts. They hide which words are names.',
    source: 'Reuters Handbook of Journalism, Alerts and Headlines.',
    silent: 'For an alert, which has no body, and for copy that is all capitals.',
  },
  'headline/not-in-body': {
    summary: 'The headline is not repeated at the start of the body.',
    why: 'Web pages repeat the headline, and scraped copy keeps all of them.',
    source: 'Seen in scraped copy; the headline has a place of its own in every format for news.',
    silent: 'If the body has nothing else, as the text of an alert is its headline; for a headline of signs alone.',
  },
  'headline/one-case': {
    summary: 'The headline uses either sentence case or title case.',
    why: 'A mixture of both looks like an error.',
    source: 'House styles: AP and most sites set sentence case, the New York Times and many magazines title case.',
    silent: 'If the capitalized words may be names.',
  },
  'headline/present': {
    summary: 'The story has a headline.',
    why: 'Desks select stories by headline, systems list them by it, and news formats require one.',
    source:
      'Reuters Handbook of Journalism, News Presentation; dpa stylebook; NewsML-G2 and NITF, where it opens the story.',
  },
  'headline/short-enough': {
    summary: 'The headline fits the systems that display it.',
    why: 'Screens, alerts and lists truncate longer headlines.',
    source: 'Reuters systems cut at about 64 characters, tags included; AAP at 64; search engines show about 110.',
  },
  'headline/uncertain': {
    summary: 'It is certain which line is the headline.',
    why: 'Another reading is nearly as likely: a section, the name of a site, a subheadline.',
    source: 'docs/line-model.md.',
  },
}
