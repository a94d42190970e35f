import { featureRow, type RestrictionFeature } from './feature-row'

/**
 * Features of a line by one to three roles of its words, adjacent or apart.
 * Negation and verb of publishing, embargo and time, story and kill.
 */
export const wordFeatures: readonly RestrictionFeature[] = [
  // negated publishing, for a restriction: “do not publish”; against one if another verb or a topic comes between
  featureRow('negation, publish', /[NM][DdSsPAw,]{0,4}V/, 'Do not publish', 'Publish it today'),
  featureRow(
    'negation, word, publish',
    /[NM][DdSsPAwTtmBC]*[oOx][DdSsPAwTtmBC]{0,3}[oOx]?[DdSsPAw]{0,2}V/,
    'Do not ever publish',
    'Do not publish',
  ),
  featureRow('publish, negation', /V[DdSsw]{0,4}N/, 'Publish not', 'Do not publish'),
  featureRow('negation, appear', /[NM][DdSsPAw,]{0,4}v/, 'Must not appear', 'Appears on Monday'),
  featureRow('appear, negation', /v[DdSsVw]{0,4}N/, 'Wird online nicht', 'Nicht online'),
  featureRow(
    'negation and publish apart',
    /[NM][^:.]{5,14}[Vv]|V[^:.]{5,14}N/,
    'Do not in any case of this kind publish',
    'Do not publish',
  ),
  featureRow(
    'story, negation, publish',
    /[Ss][^:.]{0,8}N[DdwTtmBC,]{0,8}[Vv]|[Ss][DdTtmBC]{0,6}[Vv][Dd]{0,2}N/,
    'This story must not be published',
    'Not published',
  ),
  featureRow('negation, before', /N[DdSsVv]{0,4}B/, 'Not before Monday', 'Before Monday'),
  featureRow('negation at the start', /^[AUPDd:,.-]*[NM]/, 'Not for use', 'For use'),
  // end times, for a restriction if a time follows `until` or `only`; against one if an unknown word follows
  featureRow('until a time', /B[Ddo,.:]{0,3}[TtmC]/, 'until Monday', 'until they left'),
  featureRow('time, until', /[Ttm][DO]{0,2}B/, '5日午後6時まで', 'まで5日'),
  featureRow('until, unknown', /B[D]{0,2}[oOx]/, 'until they left', 'until Monday'),
  featureRow(
    'publish, until a time',
    /[Vv][DdSsow,:]{0,4}B[Ddo]{0,2}[TtmC]|[Ttm][DO]{0,2}B[DdSsNo]{0,5}[Vv]/,
    'publish after Monday',
    'Monday after lunch',
  ),
  featureRow(
    'only, time',
    /y[DdVvSs]{0,3}B?[Dd]{0,2}[Ttm]|[Ttm][DO]{0,2}B?[D]{0,2}y/,
    'only after 6 p.m.',
    'after 6 p.m.',
  ),
  featureRow('only and publish', /y[^.:oOx]{0,8}[VvR]|[VvR][^.:oOx]{0,6}y/, 'only to be published', 'only in May'),
  featureRow('until notice', /BT|B[Dd]{0,3}C/, 'until further notice', 'until Monday'),
  featureRow('a clock time', /T/, 'at 6 p.m.', 'this spring'),
  // embargo, for a restriction with a time or in the words of desks; against one with an unknown word, as in bans on trade
  featureRow('embargo of desks', /E/, 'Embargoed', 'Embargo'),
  featureRow('embargo', /e/, 'Embargo', 'Embargoed'),
  featureRow('embargo, time', /[Ee][Dd:,-]{0,3}(?:B|[Ttm])/, 'Embargo until 6 p.m.', 'Embargo on oil'),
  featureRow('embargo, unknown', /[Ee][D]{0,2}[oOx]/, 'Embargo on oil', 'Embargo: Monday'),
  featureRow('unknown, embargo', /[oOx][D]{0,2}[Ee]/, 'arms embargo', 'Embargo'),
  featureRow('embargo, story', /[Ee][DdP:]{0,4}[SsVv]|[Ss][DdPVw]{0,6}[Ee]/, 'Story under embargo', 'Embargo on oil'),
  featureRow('embargo at the start', /^[AUPDd:,.-]*[Ee](?![D]{0,2}[oOx])/, 'Embargo: Monday', 'Embargo on oil'),
  // withdrawal, for a restriction with the story or `we`; against one with an unknown word, as in prose
  featureRow('kill of desks', /K/, 'Kill', 'Cancel'),
  featureRow('kill', /k/, 'Withdrawn', 'Kill'),
  featureRow('take away', /q/, 'Delete', 'Kill'),
  featureRow('kill, story', /[Kk][DdPAwO]{0,3}[Ss]/, 'Kill the story', 'Kill the bill'),
  featureRow('story, kill', /[Ss][DdPAw]{0,5}[Kk]/, 'The story is withdrawn', 'The drug is withdrawn'),
  featureRow(
    'story, words, kill',
    /[Ss][^.:]{1,9}[Kk]/,
    'The story about ferries is withdrawn',
    'The drug is withdrawn',
  ),
  featureRow('kill, words, story', /[Kk][^.:]{1,6}[Ss]/, 'Withdraw the ferry story', 'Withdraw the drug'),
  featureRow('take away, story', /q[DdPAwO]{0,3}[Ss]/, 'Delete this story', 'Delete this account'),
  featureRow('story, take away', /[Ss][DdPAw]{0,5}q/, 'The story is deleted', 'The account is deleted'),
  featureRow(
    'story, words, take away',
    /[Ss][^.:]{1,9}q|q[^.:]{1,6}[Ss]/,
    'The story on the ferries, delete it',
    'Delete',
  ),
  featureRow('we, kill', /w[^.:]{0,6}[Kkq]|[Kkq][Ddo]{0,3}w/, 'We withdraw our story', 'They withdraw'),
  featureRow('kill, unknown', /[Kkb][D]{0,2}[oOx]/, 'Kill switch', 'Kill the story'),
  featureRow('unknown, kill', /[oOx][D]{0,2}[Kkbq]/, 'Flight cancelled', 'Cancelled'),
  featureRow('kill twice', /([KkqHj])[^.]{0,6}\1/, 'Kill kill', 'Kill'),
  featureRow(
    'kill and negation',
    /[Kkq].*N[DdSsPAw]{0,3}[Vv]|N[DdSsPAw]{0,3}[Vv].*[Kkq]/,
    'Withdrawn, do not use',
    'Withdrawn',
  ),
  featureRow('a button', /b/, 'Cancel', 'Kill'),
  // holding back, for a restriction with the story, a time or `publish`; against one with an unknown word, as in prose
  featureRow('hold', /H/, 'Hold', 'Kill'),
  featureRow('close', /h/, 'Gesperrt', 'Hold'),
  featureRow('wait', /j/, 'Wait', 'Hold'),
  featureRow('hold, story', /[Hj][DdPAw]{0,4}[Ss]/, 'Hold this story', 'Hold the line'),
  featureRow('story, hold', /[Ss][DdPAwo]{0,4}[Hhj]/, 'The story is on hold', 'Hold'),
  featureRow('hold, until', /[Hhj][DdSsVP:]{0,5}B?[Dd]{0,3}[TtmCB]/, 'Hold until noon', 'Hold on'),
  featureRow('until, hold', /[TtmC][DOox]{0,2}B?[DdSs]{0,5}[Hj]/, '発表まで保留', '保留'),
  featureRow('hold, unknown', /[Hhj][D]{0,2}[oOx]/, 'Hold music', 'Hold'),
  featureRow('hold, publish', /[Hj][DdSsC]{0,3}[Vv]|[Vv][DdSsC]{0,3}[Hj]/, 'Hold publication', 'Hold'),
  // release and secrecy, for a restriction with a time; `lifted` and `at once` are against one
  featureRow('release', /R/, 'For publication', 'Kill'),
  featureRow(
    'release, time',
    /R[:,.Ddo-]{0,4}(?:[DdVSB]{0,3})(?:[Tm]|t(?!o))/,
    'For release on Monday',
    'For use in 12 schools',
  ),
  featureRow('time, release', /[Ttm][DB]{0,3}R/, '5日解禁', '解禁'),
  featureRow('secret', /z/, 'Confidential', 'Open'),
  featureRow(
    'secret, until or publish',
    /z[^.]{0,8}[BVvN]|[SVN][^.]{0,6}z/,
    'Confidential until Monday',
    'Confidential talks',
  ),
  featureRow('lifted', /[Ee][Dd:,-]{0,3}L/, 'Embargo lifted', 'Embargo'),
  featureRow('at once', /I/, 'Immediate release', 'Release on Monday'),
]
