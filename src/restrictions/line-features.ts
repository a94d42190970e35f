/** Line whose likeness to a restriction is scored. */
export interface ScoredLine {
  /** Roles of its words, the weak ones included, one letter each: see `lexicon/restrictions`. `NV` for `Do not publish`. */
  readonly roles: string
  readonly text: string
  /** Whether all cased letters are capitals. */
  readonly capitals: boolean
  /** Whether no letter has case: Chinese, Japanese, Korean, Arabic … */
  readonly caseless: boolean
  /** Whether brackets, stars or the like enclose it: `(Hold this)`. */
  readonly marked: boolean
  /** Whether it ends with a full stop, a question mark or an exclamation mark. */
  readonly stopped: boolean
}

/** Feature of a line, with an example (`has`) and a counter-example (`lacks`). A regular expression is tested on the roles. */
export interface RestrictionFeature {
  readonly name: string
  readonly has: string
  readonly lacks: string
  readonly test: RegExp | ((line: ScoredLine) => boolean)
}

const row = (name: string, test: RestrictionFeature['test'], has: string, lacks: string): RestrictionFeature => ({
  name,
  test,
  has,
  lacks,
})

const unknown = ({ roles }: ScoredLine): number => roles.match(/[oOx]/g)?.length ?? 0
const unknownFrom =
  (from: number, to: number) =>
  (line: ScoredLine): boolean => {
    const count = unknown(line)
    return count >= from && count <= to
  }
const lengthFrom =
  (from: number, to: number) =>
  ({ text, caseless }: ScoredLine): boolean => {
    const length = caseless && /[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? text.length * 2.5 : text.length
    return length >= from && length <= to
  }

/**
 * Whether a line has the minimum of a restriction: a core word and, unless it is very short, its object, addressee or time.
 * `Hold this story until noon`; not: `Hold`, which may be a button.
 */
export const hasCore = ({ roles, text }: ScoredLine): boolean =>
  !BUTTON.test(roles) && (CORE.test(roles) ? ABOUT.test(roles) || text.length <= SHORTEST : LATER.test(roles))

/** Roles of a button alone, or of an embargo that is over: `Cancel`, `Embargo lifted`; not: `Embargo lifted on Monday`. */
const BUTTON = /^[-.:,]*[bkqjvVHe][-.:,]*$|N[D]{0,2}[Ee]|[Ee][Dd:,-]{0,3}L[^BTtm]*$|[Ee][DdoOx]{1,6}L/

const ABOUT = /[SsAPwEeRz]|[NM].{0,10}[Vv]|[Vv].{0,6}N|[HKkqj].*[TtmC]/
const LATER = /[VvRCs].{0,12}(?:B|y).*[TtmC]|[TtmC].{0,4}[By].{0,8}[VvR]/
const SHORTEST = 24
/** Core roles, one of which each restriction has: embargo, kill, hold, release, secret, a negated `publish`. */
const CORE = /[EeKkHhRqjzb]|[Ss][Ddo]{1,4}L|NL[DB]|[NM].{0,10}[Vv]|[Vv].{0,6}N/
const UNTIL = /B[DdoO,:.]{0,3}[TtmC]|[Ttm][DOx]{0,2}B|y[Dd]{0,2}[Ttm]|BT/

/**
 * Features of a line for its score as a restriction: the order of the roles of its words, and its typography.
 * Each has a weight in `lexicon/generated/restriction-weights.ts`, in this order: positive for a restriction, negative against one. The
 * comment over a group says what its features are evidence for; as they overlap, single weights may have the other sign.
 */
export const restrictionFeatures: readonly RestrictionFeature[] = [
  // negated publishing, for a restriction: “do not publish”; against one if another verb or a topic comes between
  row('negation, publish', /[NM][DdSsPAw,]{0,4}V/, 'Do not publish', 'Publish it today'),
  row(
    'negation, word, publish',
    /[NM][DdSsPAwTtmBC]*[oOx][DdSsPAwTtmBC]{0,3}[oOx]?[DdSsPAw]{0,2}V/,
    'Do not ever publish',
    'Do not publish',
  ),
  row('publish, negation', /V[DdSsw]{0,4}N/, 'Publish not', 'Do not publish'),
  row('negation, appear', /[NM][DdSsPAw,]{0,4}v/, 'Must not appear', 'Appears on Monday'),
  row('appear, negation', /v[DdSsVw]{0,4}N/, 'Wird online nicht', 'Nicht online'),
  row(
    'negation and publish apart',
    /[NM][^:.]{5,14}[Vv]|V[^:.]{5,14}N/,
    'Do not in any case of this kind publish',
    'Do not publish',
  ),
  row(
    'story, negation, publish',
    /[Ss][^:.]{0,8}N[DdwTtmBC,]{0,8}[Vv]|[Ss][DdTtmBC]{0,6}[Vv][Dd]{0,2}N/,
    'This story must not be published',
    'Not published',
  ),
  row('negation, before', /N[DdSsVv]{0,4}B/, 'Not before Monday', 'Before Monday'),
  row('negation at the start', /^[AUPDd:,.-]*[NM]/, 'Not for use', 'For use'),
  // end times, for a restriction if a time follows `until` or `only`; against one if an unknown word follows
  row('until a time', /B[Ddo,.:]{0,3}[TtmC]/, 'until Monday', 'until they left'),
  row('time, until', /[Ttm][DO]{0,2}B/, '5日午後6時まで', 'まで5日'),
  row('until, unknown', /B[D]{0,2}[oOx]/, 'until they left', 'until Monday'),
  row(
    'publish, until a time',
    /[Vv][DdSsow,:]{0,4}B[Ddo]{0,2}[TtmC]|[Ttm][DO]{0,2}B[DdSsNo]{0,5}[Vv]/,
    'publish after Monday',
    'Monday after lunch',
  ),
  row('only, time', /y[DdVvSs]{0,3}B?[Dd]{0,2}[Ttm]|[Ttm][DO]{0,2}B?[D]{0,2}y/, 'only after 6 p.m.', 'after 6 p.m.'),
  row('only and publish', /y[^.:oOx]{0,8}[VvR]|[VvR][^.:oOx]{0,6}y/, 'only to be published', 'only in May'),
  row('until notice', /BT|B[Dd]{0,3}C/, 'until further notice', 'until Monday'),
  row('a clock time', /T/, 'at 6 p.m.', 'this spring'),
  // embargo, for a restriction with a time or in the words of desks; against one with an unknown word, as in bans on trade
  row('embargo of desks', /E/, 'Embargoed', 'Embargo'),
  row('embargo', /e/, 'Embargo', 'Embargoed'),
  row('embargo, time', /[Ee][Dd:,-]{0,3}(?:B|[Ttm])/, 'Embargo until 6 p.m.', 'Embargo on oil'),
  row('embargo, unknown', /[Ee][D]{0,2}[oOx]/, 'Embargo on oil', 'Embargo: Monday'),
  row('unknown, embargo', /[oOx][D]{0,2}[Ee]/, 'arms embargo', 'Embargo'),
  row('embargo, story', /[Ee][DdP:]{0,4}[SsVv]|[Ss][DdPVw]{0,6}[Ee]/, 'Story under embargo', 'Embargo on oil'),
  row('embargo at the start', /^[AUPDd:,.-]*[Ee](?![D]{0,2}[oOx])/, 'Embargo: Monday', 'Embargo on oil'),
  // withdrawal, for a restriction with the story or `we`; against one with an unknown word, as in prose
  row('kill of desks', /K/, 'Kill', 'Cancel'),
  row('kill', /k/, 'Withdrawn', 'Kill'),
  row('take away', /q/, 'Delete', 'Kill'),
  row('kill, story', /[Kk][DdPAwO]{0,3}[Ss]/, 'Kill the story', 'Kill the bill'),
  row('story, kill', /[Ss][DdPAw]{0,5}[Kk]/, 'The story is withdrawn', 'The drug is withdrawn'),
  row('story, words, kill', /[Ss][^.:]{1,9}[Kk]/, 'The story about ferries is withdrawn', 'The drug is withdrawn'),
  row('kill, words, story', /[Kk][^.:]{1,6}[Ss]/, 'Withdraw the ferry story', 'Withdraw the drug'),
  row('take away, story', /q[DdPAwO]{0,3}[Ss]/, 'Delete this story', 'Delete this account'),
  row('story, take away', /[Ss][DdPAw]{0,5}q/, 'The story is deleted', 'The account is deleted'),
  row('story, words, take away', /[Ss][^.:]{1,9}q|q[^.:]{1,6}[Ss]/, 'The story on the ferries, delete it', 'Delete'),
  row('we, kill', /w[^.:]{0,6}[Kkq]|[Kkq][Ddo]{0,3}w/, 'We withdraw our story', 'They withdraw'),
  row('kill, unknown', /[Kkb][D]{0,2}[oOx]/, 'Kill switch', 'Kill the story'),
  row('unknown, kill', /[oOx][D]{0,2}[Kkbq]/, 'Flight cancelled', 'Cancelled'),
  row('kill twice', /([KkqHj])[^.]{0,6}\1/, 'Kill kill', 'Kill'),
  row(
    'kill and negation',
    /[Kkq].*N[DdSsPAw]{0,3}[Vv]|N[DdSsPAw]{0,3}[Vv].*[Kkq]/,
    'Withdrawn, do not use',
    'Withdrawn',
  ),
  row('a button', /b/, 'Cancel', 'Kill'),
  // holding back, for a restriction with the story, a time or `publish`; against one with an unknown word, as in prose
  row('hold', /H/, 'Hold', 'Kill'),
  row('close', /h/, 'Gesperrt', 'Hold'),
  row('wait', /j/, 'Wait', 'Hold'),
  row('hold, story', /[Hj][DdPAw]{0,4}[Ss]/, 'Hold this story', 'Hold the line'),
  row('story, hold', /[Ss][DdPAwo]{0,4}[Hhj]/, 'The story is on hold', 'Hold'),
  row('hold, until', /[Hhj][DdSsVP:]{0,5}B?[Dd]{0,3}[TtmCB]/, 'Hold until noon', 'Hold on'),
  row('until, hold', /[TtmC][DOox]{0,2}B?[DdSs]{0,5}[Hj]/, '発表まで保留', '保留'),
  row('hold, unknown', /[Hhj][D]{0,2}[oOx]/, 'Hold music', 'Hold'),
  row('hold, publish', /[Hj][DdSsC]{0,3}[Vv]|[Vv][DdSsC]{0,3}[Hj]/, 'Hold publication', 'Hold'),
  // release and secrecy, for a restriction with a time; `lifted` and `at once` are against one
  row('release', /R/, 'For publication', 'Kill'),
  row('release, time', /R[:,.Ddo-]{0,4}(?:[DdVSB]{0,3})[Ttm]/, 'For release on Monday', 'For release'),
  row('time, release', /[Ttm][DB]{0,3}R/, '5日解禁', '解禁'),
  row('secret', /z/, 'Confidential', 'Open'),
  row(
    'secret, until or publish',
    /z[^.]{0,8}[BVvN]|[SVN][^.]{0,6}z/,
    'Confidential until Monday',
    'Confidential talks',
  ),
  row('lifted', /[Ee][Dd:,-]{0,3}L/, 'Embargo lifted', 'Embargo'),
  row('at once', /I/, 'Immediate release', 'Release on Monday'),
  // combinations of request, topic, story and time, for a restriction the more complete they are; against one with another object
  row(
    'opens with a request, story',
    /^[AUPDd:,.-]*[KkqbHj][^.:]{0,6}[Ss]/,
    'Please withdraw the ferry story',
    'The ferry is withdrawn',
  ),
  row(
    'request, topic, story',
    /^[AUPDd:,.-]*[KkqbHj][DdwA]{0,3}[oOx]{1,2}[DwA]{0,2}[Ss]/,
    'Kill the ferry story',
    'Kill the story',
  ),
  row(
    'request, story, topic',
    /^[AUPDd:,.-]*[KkqbHj][DdwA]{0,3}[Ss][DdoOxL]{1,5}[-.]*$/,
    'Delete the story on ferries',
    'Delete the story',
  ),
  row(
    'story, topic, kill at the end',
    /[Ss][DdoOxLB,]{1,12}[KkqL]{1,2}[D]{0,3}[-.]*$/,
    'The story on the ferry is withdrawn',
    'The ferry is withdrawn',
  ),
  row(
    'story and until a time',
    (line) => /[Ss]/.test(line.roles) && UNTIL.test(line.roles),
    'This story until Monday',
    'Until Monday',
  ),
  row(
    'core and until a time',
    (line) => CORE.test(line.roles) && UNTIL.test(line.roles),
    'Hold until Monday',
    'Until Monday',
  ),
  row(
    'story, core, until a time',
    (line) => /[Ss]/.test(line.roles) && CORE.test(line.roles) && UNTIL.test(line.roles),
    'Hold this story until Monday',
    'Hold until Monday',
  ),
  row(
    'ends with until a time',
    /(?:B[DdTo]{0,3}[TtmC][TtmCDo.,]*|[Ttm][DO]{0,2}B[DdSs]?)[-.]*$/,
    'Hold until Monday',
    'Until Monday, hold',
  ),
  row(
    'addressee and core',
    (line) => /^[-:,.DPUdO]*A/.test(line.roles) && CORE.test(line.roles),
    'Editors: hold',
    'Editors: adds quotes',
  ),
  row(
    'addressee, colon, core, story',
    /^[-:,.DPUdO]*A[ADUoO,]*[:.-][^.]*(?:[KkqbHjz].*[Ss]|[Ss].*[KkqbHjz])/,
    'Desks: hold this story',
    'Desks: hold',
  ),
  row('please and core', (line) => /P/.test(line.roles) && CORE.test(line.roles), 'Please hold', 'Please vote'),
  row(
    'please, core, story',
    (line) => /P/.test(line.roles) && CORE.test(line.roles) && /[Ss]/.test(line.roles),
    'Please hold this story',
    'Please hold the handrail',
  ),
  row(
    'this story and core',
    (line) => /dD?[Ss]/.test(line.roles) && CORE.test(line.roles),
    'Hold this story',
    'Hold the story',
  ),
  row(
    'publish, until, nothing else',
    /^[AUPDdSs:,.-]*[Vv][DdSsyoC]{0,4}[ByC][DdTtmBCyo.,]*[-.]*$|^[AUPDdSs:,.-]*[yTtmD]{0,5}[DO]?[Ttm]+[DO]?B[DdyVvSs.N-]*$/,
    'Publication from Monday',
    'Publication of the plan from Monday',
  ),
  row(
    'secret, until a time',
    /z[DBo]{0,3}[TtmC]|[Ttm][DO]{0,2}B[D]{0,2}z/,
    'Secret until Monday',
    'Secret talks until Monday',
  ),
  row('negation, publish, object', /N[DdwA]{0,2}[VvR][DdN]{0,3}[oOx]/, 'Do not use the lift', 'Do not use the story'),
  row(
    'object, negation, publish',
    /[oOx][DdTtmBC]{0,7}N[DdTtmBC]{0,3}[VvR]|[oOx][DdTtmBC]{0,6}[VvR]D{0,2}N/,
    'Lift not to be used',
    'Story not to be used',
  ),
  row(
    'negation, publish, end',
    /N[DdSsPAw]{0,4}[VvR][DdSsPAw]{0,3}[-.!]*$/,
    'Do not publish',
    'Do not publish the plan',
  ),
  row(
    'negation, publish, until',
    /N[DdSsPAw]{0,4}[VvR][DdSsw,]{0,3}(?:B|T|t)|N[DdSsPAwTtmBC]{0,8}[VvR]|[Ttm][DO]{0,2}B[DdSsPw]{0,4}(?:N[Dd]{0,2}[Vv]|[Vv][Dd]{0,3}N)/,
    'Do not publish until Monday',
    'Do not use the lift until Monday',
  ),
  row('embargo, topic, until', /[Ee][D]{0,2}[oOx].*B/, 'Embargo on oil until Monday', 'Embargo until Monday'),
  row(
    'core and few unknown words',
    (line) => CORE.test(line.roles) && unknown(line) <= 1,
    'Hold this story',
    'Hold the ferry at the bridge',
  ),
  row('hold, cleared', /[HhjN][^.]{0,10}C/, 'Hold until cleared', 'Hold until noon'),
  row(
    'publish and story',
    (line) => /[Vv]/.test(line.roles) && /[Ss]/.test(line.roles),
    'Share this story',
    'Share this',
  ),
  row(
    'a button at the start, short',
    ({ roles, text }) => text.length <= 24 && /^D?[bkqjvV][DdwA]{0,2}[Ss]?[-.]*$/.test(roles),
    'Delete story',
    'Delete the story of the ferry',
  ),
  // addressee, urgency and the story itself, for a restriction as notes between desks have them
  row('addressee at the start', /^[-:,.]*U?[A]/, 'Editors: hold', 'Hold'),
  row('addressee and colon', /^[-:,.DPUd]*A[ADUoO,]*[:.-]/, 'Editors: hold', 'Editors hold'),
  row('urgent at the start', /^[-:,.A]*U/, 'Urgent: kill', 'Kill'),
  row('please', /P/, 'Please hold', 'Hold'),
  row('for subscribers', /D[A][DPyo]*[-.]*$/, 'for subscribers only', 'Subscribers: hold'),
  row('this story', /dS|dD?S/, 'this story', 'a story'),
  row('the story', /S/, 'story', 'ferry'),
  row('what it is made of', /s/, 'quotes', 'ferry'),
  row('opens with the story', /^[AUPDd:,.-]*[Ss]/, 'Story withdrawn', 'Withdrawn story'),
  row('our', /w/, 'our story', 'the story'),
  row('publish', /V/, 'publish', 'appear'),
  row('no core word', /^[^EeKkHhRNMqjzyVv]*$/, 'Monday', 'Hold until Monday'),
  // typography and length: capitals for a restriction; sentences, quotations, amounts and unknown words against one
  row('capitals', ({ capitals }) => capitals, 'HOLD THIS', 'Hold this'),
  row('in marks', ({ marked }) => marked, '(Hold this)', 'Hold this'),
  row('a sentence', ({ stopped }) => stopped, 'Hold this.', 'Hold this'),
  row('a colon', /:/, 'Hold: ferry', 'Hold ferry'),
  row('no case', ({ caseless }) => caseless, '保留', 'Hold'),
  row('a quotation mark', ({ text }) => /["“”„«»「」『]/.test(text), 'He said “hold”', 'Hold'),
  row('a question or an amount', ({ text }) => /[?？%$€£¥]/.test(text), 'Hold at 5%', 'Hold'),
  row('short', lengthFrom(0, 24), 'Hold', 'Hold this story until the court has decided'),
  row('long', lengthFrom(110, 190), 'x'.repeat(120), 'Hold'),
  row('very long', lengthFrom(191, 9999), 'x'.repeat(200), 'Hold'),
  row('no unknown word', unknownFrom(0, 0), 'Hold this story', 'Hold this ferry'),
  row('one unknown word', unknownFrom(1, 1), 'Hold this ferry', 'Hold this story'),
  row('two or three unknown words', unknownFrom(2, 3), 'Hold ferry bridge', 'Hold'),
  row('four to six unknown words', unknownFrom(4, 6), 'Ferry bridge road river hold', 'Hold'),
  row('seven and more unknown words', unknownFrom(7, 999), 'Ferry bridge road river school wall roof hold', 'Hold'),
  row(
    'two names',
    ({ roles, capitals }) => !capitals && (roles.match(/O/g)?.length ?? 0) >= 2,
    'Jane Roe waits',
    'Hold',
  ),
  row(
    'mostly unknown',
    (line) => unknown(line) * 2 > (line.roles.match(/[A-Za-z]/g)?.length ?? 0),
    'Ferry bridge hold',
    'Hold this',
  ),
]

/** Whether a line has a feature. */
export const hasFeature = ({ test }: RestrictionFeature, line: ScoredLine): boolean =>
  typeof test === 'function' ? test(line) : test.test(line.roles)
