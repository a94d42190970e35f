import { featureRow, type RestrictionFeature } from './feature-row'
import { CORE, UNTIL, unknownWords } from './scored-line'

/**
 * Roles of a negated verb of publishing beside an unknown word: `Do not use tap water`.
 * The word is the object, or the subject of a sentence about the world.
 */
const ANOTHER_OBJECT =
  /N[Ddw]{0,3}[VvR]D{0,3}[oOx]|[oOx][DdTtmBC,]{0,7}(?:N[DdTtmBC]{0,3}[VvR]|[VvR][DdTtmBC,]{0,6}N)|N[DdVv]{0,3}[oOx]/

/** Features of a line by several roles together: request, topic, story, time. The more of them, the more they are for a restriction. */
export const compositionFeatures: readonly RestrictionFeature[] = [
  featureRow(
    'opens with a request, story',
    /^[AUPDd:,.-]*[KkqbHj][^.:]{0,6}[Ss]/,
    'Please withdraw the ferry story',
    'The ferry is withdrawn',
  ),
  featureRow(
    'please, hold, topic, until',
    /^[-:,.]*[AUD:,.-]*P[DdP]{0,2}[Hhj][DdwA]{0,2}[oOx]{0,2}[DdSs]{0,2}B[DdoO]{0,2}[TtmC][TtmCD:,.-]*$/,
    'Please hold reviews until Friday',
    'Please hold reviews',
  ),
  featureRow(
    'publish or only, from a time, end',
    /^[-:,.ADdUS]*(?:[VvR][DdS]{0,2}yB?|yB?)[DdB]{0,2}[Ttm][TtmD:,.-]*(?:[VvR][-.]*)?$/,
    'To be used only from 6 p.m.',
    'Used only by schools from 6 p.m.',
  ),
  featureRow(
    'will appear, a sentence',
    ({ roles, stopped }) => stopped && /^D{0,2}[oO]D{1,2}[VvR]D{0,2}[oOsS]/.test(roles),
    'The council will publish the figures in March.',
    'Do not publish the figures.',
  ),
  featureRow(
    'request, topic, story',
    /^[AUPDd:,.-]*[KkqbHj][DdwA]{0,3}[oOx]{1,2}[DwA]{0,2}[Ss]/,
    'Kill the ferry story',
    'Kill the story',
  ),
  featureRow(
    'request, story, topic',
    /^[AUPDd:,.-]*[KkqbHj][DdwA]{0,3}[Ss][DdoOxL]{1,5}[-.]*$/,
    'Delete the story on ferries',
    'Delete the story',
  ),
  featureRow(
    'story, topic, kill at the end',
    /[Ss][DdoOxLB,]{1,12}[KkqL]{1,2}[D]{0,3}[-.]*$/,
    'The story on the ferry is withdrawn',
    'The ferry is withdrawn',
  ),
  featureRow(
    'topic, story, kill, end',
    /^[AUPDd:,.-]*[oOx]{1,3}[Ssw]{1,2}D?[KkqbjHh]{1,2}D?[-.]*$/,
    'Ferry story withdrawn',
    'Ferry withdrawn',
  ),
  featureRow(
    'story, until a time, closed',
    /[Ss].{0,4}B.{0,5}[TtmC].{0,4}(?:[zjHh]|N[DR])/,
    'Die Zahlen bleiben bis Montag gesperrt',
    'Die Straßen bleiben bis Montag gesperrt',
  ),
  featureRow(
    'story and until a time',
    (line) => /[Ss]/.test(line.roles) && UNTIL.test(line.roles),
    'This story until Monday',
    'Until Monday',
  ),
  featureRow(
    'core and until a time',
    (line) => CORE.test(line.roles) && UNTIL.test(line.roles),
    'Hold until Monday',
    'Until Monday',
  ),
  featureRow(
    'story, core, until a time',
    (line) => /[Ss]/.test(line.roles) && CORE.test(line.roles) && UNTIL.test(line.roles),
    'Hold this story until Monday',
    'Hold until Monday',
  ),
  featureRow(
    'ends with until a time',
    /(?:B[DdTo]{0,3}[TtmC][TtmCDo.,]*|[Ttm][DO]{0,2}B[DdSs]?)[-.]*$/,
    'Hold until Monday',
    'Until Monday, hold',
  ),
  featureRow(
    'addressee and core',
    (line) => /^[-:,.DPUdO]*A/.test(line.roles) && CORE.test(line.roles),
    'Editors: hold',
    'Editors: adds quotes',
  ),
  featureRow(
    'addressee, colon, core, story',
    /^[-:,.DPUdO]*A[ADUoO,]*[:.-][^.]*(?:[KkqbHjz].*[Ss]|[Ss].*[KkqbHjz])/,
    'Desks: hold this story',
    'Desks: hold',
  ),
  featureRow('please and core', (line) => /P/.test(line.roles) && CORE.test(line.roles), 'Please hold', 'Please vote'),
  featureRow(
    'please, core, story',
    (line) => /P/.test(line.roles) && CORE.test(line.roles) && /[Ss]/.test(line.roles),
    'Please hold this story',
    'Please hold the handrail',
  ),
  featureRow(
    'this story and core',
    (line) => /dD?[Ss]/.test(line.roles) && CORE.test(line.roles),
    'Hold this story',
    'Hold the story',
  ),
  featureRow(
    'publish, until, nothing else',
    /^[AUPDdSs:,.-]*[Vv][DdSsyoC]{0,4}[ByC][DdTtmBCyo.,]*[-.]*$|^[AUPDdSs:,.-]*[yTtmD]{0,5}[DO]?[Ttm]+[DO]?B[DdyVvSs.N-]*$/,
    'Publication from Monday',
    'Publication of the plan from Monday',
  ),
  featureRow(
    'secret, until a time',
    /z[DBo]{0,3}[TtmC]|[Ttm][DO]{0,2}B[D]{0,2}z/,
    'Secret until Monday',
    'Secret talks until Monday',
  ),
  featureRow(
    'negation, publish, object',
    /N[DdwA]{0,2}[VvR][DdN]{0,3}[oOx]/,
    'Do not use the lift',
    'Do not use the story',
  ),
  featureRow(
    'object, negation, publish',
    /[oOx][DdTtmBC]{0,7}N[DdTtmBC]{0,3}[VvR]|[oOx][DdTtmBC]{0,6}[VvR]D{0,2}N/,
    'Lift not to be used',
    'Story not to be used',
  ),
  featureRow(
    'negation, publish, before an event',
    /^[AUPDdSs:,.-]*[NM][DdSs]{0,3}[Vv][DdSsw]{0,3}o?[DdSs]{0,2}B[DdoOx]{1,6}[-.]*$/,
    'Not to go online before the verdict',
    'Do not use the lift in the tower before the fire drill',
  ),
  featureRow(
    'before, publish, negation, end',
    ({ roles, caseless }) => caseless && /B[^.,]{0,8}[Vv]D?N[D.-]*$/.test(roles),
    '判決まで掲載不可',
    '水道水の使用、判決まで禁止',
  ),
  featureRow(
    'only, time, publish',
    /^[AUPDdSs:,.-]*y[DdSs]{0,2}[TtmC]{1,3}[DoOx]{0,2}[VvR][-.]*$|^[AUPDdSs:,.-]*[Vv][DS]{0,2}y[D]{0,2}[TtmC]/,
    'Endast söndag användas',
    'Endast vuxna',
  ),
  featureRow(
    'another object alone',
    ({ roles, marked }) => !marked && !/[SsAPw]/.test(roles) && ANOTHER_OBJECT.test(roles),
    'Do not use tap water until Monday',
    'Do not use the tap water story until Monday',
  ),
  featureRow(
    'negation, publish, end',
    /N[DdSsPAw]{0,4}[VvR][DdSsPAw]{0,3}[-.!]*$/,
    'Do not publish',
    'Do not publish the plan',
  ),
  featureRow(
    'negation, publish, until',
    /N[DdSsPAw]{0,4}[VvR][DdSsw,]{0,3}(?:B|T|t)|N[DdSsPAwTtmBC]{0,8}[VvR]|[Ttm][DO]{0,2}B[DdSsPw]{0,4}(?:N[Dd]{0,2}[Vv]|[Vv][Dd]{0,3}N)/,
    'Do not publish until Monday',
    'Do not use the lift until Monday',
  ),
  featureRow('embargo, topic, until', /[Ee][D]{0,2}[oOx].*B/, 'Embargo on oil until Monday', 'Embargo until Monday'),
  featureRow(
    'core and few unknown words',
    (line) => CORE.test(line.roles) && unknownWords(line) <= 1,
    'Hold this story',
    'Hold the ferry at the bridge',
  ),
  featureRow('hold, cleared', /[HhjN][^.]{0,10}C/, 'Hold until cleared', 'Hold until noon'),
  featureRow(
    'publish and story',
    (line) => /[Vv]/.test(line.roles) && /[Ss]/.test(line.roles),
    'Share this story',
    'Share this',
  ),
  featureRow(
    'a button at the start, short',
    ({ roles, text }) => text.length <= 24 && /^D?[bkqjvV][DdwA]{0,2}[Ss]?[-.]*$/.test(roles),
    'Delete story',
    'Delete the story of the ferry',
  ),
]
