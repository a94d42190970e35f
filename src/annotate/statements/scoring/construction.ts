import type { OpeningKind } from '../content/opening-kind'

/**
 * How a statement is built: what ties its content to its cue. Those that help on unseen stories have a row in `statementWeights`.
 * - the kinds of openings after a verb: `that` for `said that`, `thing` for `stressed the importance`
 * - `before`: the content precedes speaker and verb: `The road is closed, Berg said`
 * - `around`: a quotation precedes them: `“Yes,” Berg said, “it is”`
 * - `inverted`: it precedes verb and speaker: `“It is,” said Berg`
 * - `asClause`: `as Berg said`; `source`: `according to Berg`; `noun`: `Berg’s claim that`; `last`: the verb ends the sentence
 * - `label`: a name and a colon; `signed`: a colon and a name at the end of a headline
 * - `inserted`: the speaker is between dashes inside a quotation
 * - `quotation`: without a speech verb, `quotationOf`: without one, but beside a speaker
 */
export type Construction =
  | OpeningKind
  | 'before'
  | 'around'
  | 'inverted'
  | 'asClause'
  | 'source'
  | 'noun'
  | 'last'
  | 'label'
  | 'signed'
  | 'inserted'
  | 'quotation'
  | 'quotationOf'
