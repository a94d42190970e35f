import { isAsciiLetter } from '../text/is-ascii-letter'
import { featureRow, type RestrictionFeature } from './feature-row'
import { countUnknown, type ScoredLine, unknownWords } from './scored-line'

const unknownFrom =
  (from: number, to: number) =>
  (line: ScoredLine): boolean => {
    const count = unknownWords(line)
    return count >= from && count <= to
  }
const lengthFrom =
  (from: number, to: number) =>
  ({ text, caseless }: ScoredLine): boolean => {
    const length = caseless && /[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? text.length * 2.5 : text.length
    return length >= from && length <= to
  }

/** Returns the number of words in the roles of a line; marks are no words. */
function countWords(roles: string): number {
  let count = 0
  for (let at = 0; at < roles.length; at++) if (isAsciiLetter(roles.charCodeAt(at))) count++
  return count
}

/** Returns the offset after the first `most` words in the roles of a line. */
function endOfWords(roles: string, most: number): number {
  let at = 0
  for (let count = 0; at < roles.length && count < most; at++) if (isAsciiLetter(roles.charCodeAt(at))) count++
  return at
}

/** Features of a line by its typography: capitals, brackets, quotation marks, length, number of words without a role. */
export const formFeatures: readonly RestrictionFeature[] = [
  // typography and length: capitals for a restriction; sentences, quotations, amounts and unknown words against one
  featureRow('capitals', ({ capitals }) => capitals, 'HOLD THIS', 'Hold this'),
  featureRow('in marks', ({ marked }) => marked, '(Hold this)', 'Hold this'),
  featureRow('a sentence', ({ stopped }) => stopped, 'Hold this.', 'Hold this'),
  featureRow(
    'a sentence of other words',
    (line) => line.stopped && unknownWords(line) >= 4 && !/[AP]|^[D]{0,2}[dw]/.test(line.roles),
    'Jane Roe held the ferry at the bridge.',
    'Please hold the ferry story at the bridge.',
  ),
  featureRow(
    'a sentence about a name',
    (line) => line.stopped && /^D?O/.test(line.roles) && unknownWords(line) >= 2 && !/[APK:]/.test(line.roles),
    'Acme did not comment before we published this story.',
    'Please hold the Acme story.',
  ),
  featureRow('a colon', /:/, 'Hold: ferry', 'Hold ferry'),
  featureRow('no case', ({ caseless }) => caseless, '保留', 'Hold'),
  featureRow('a quotation mark', ({ text }) => /["“”„«»「」『]/.test(text), 'He said “hold”', 'Hold'),
  featureRow('a quoted title of the story', ({ titled }) => titled, 'Kill story “Rain in Kiel”', 'He said “hold”'),
  featureRow('a question or an amount', ({ text }) => /[?？%$€£¥]/.test(text), 'Hold at 5%', 'Hold'),
  featureRow('short', lengthFrom(0, 24), 'Hold', 'Hold this story until the court has decided'),
  featureRow('long', lengthFrom(110, 190), 'x'.repeat(120), 'Hold'),
  featureRow('very long', lengthFrom(191, 9999), 'x'.repeat(200), 'Hold'),
  featureRow('no unknown word', unknownFrom(0, 0), 'Hold this story', 'Hold this ferry'),
  featureRow('one unknown word', unknownFrom(1, 1), 'Hold this ferry', 'Hold this story'),
  featureRow('two or three unknown words', unknownFrom(2, 3), 'Hold ferry bridge', 'Hold'),
  featureRow('four to six unknown words', unknownFrom(4, 6), 'Ferry bridge road river hold', 'Hold'),
  featureRow(
    'seven and more unknown words',
    unknownFrom(7, 999),
    'Ferry bridge road river school wall roof hold',
    'Hold',
  ),
  featureRow(
    'two names',
    ({ roles, capitals }) => !capitals && (roles.match(/O/g)?.length ?? 0) >= 2,
    'Jane Smith waits',
    'Hold',
  ),
  featureRow(
    'mostly unknown',
    (line) => unknownWords(line) * 2 > countWords(line.roles),
    'Ferry bridge hold',
    'Hold this',
  ),
]

/** Features of a line by its form, for `scorePairs`: `formFeatures`, unknown words at the start, sentences, numbers. */
export const pairFormFeatures: readonly RestrictionFeature[] = [
  ...formFeatures,
  ...[0, 1, 2, 3, 4].map((count) =>
    featureRow(
      `${count} unknown among the first five words`,
      ({ roles }) => countUnknown(roles, endOfWords(roles, 5)) === count,
      ['Hold this', 'Hold ferry', 'Hold ferry bridge', 'Hold ferry bridge road', 'Hold ferry bridge road river'][
        count
      ] as string,
      ['Ferry', 'Hold', 'Hold', 'Hold', 'Hold'][count] as string,
    ),
  ),
  featureRow('two sentences', /\.[^.]*[A-Za-z]{2}[^.]*(?:\.|$)/, 'Kill this. It is wrong', 'Kill this.'),
  featureRow(
    'three sentences',
    /\.[^.]*[A-Za-z]{2}[^.]*\.[^.]*[A-Za-z]{2}/,
    'It rained. It was cold. We held',
    'Kill this. It is wrong',
  ),
  featureRow('three numbers', /t.*t.*t/, 'Hold 5, 6 and 7', 'Hold 5 and 6'),
  featureRow(
    'a name after the opening',
    ({ roles, capitals }) => !capitals && /^[^oOx:]{1,3}O/.test(roles),
    'Kill Smith',
    'Kill the story',
  ),
]
