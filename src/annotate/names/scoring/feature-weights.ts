/** Weights of a feature for each kind of candidate, in tenths: person, organisation, place, no name. */
export type FeatureWeights = readonly [person: number, organisation: number, place: number, nothing: number]

/**
 * Weights of the features of a candidate for a name, written by `node bench/fit-names.mjs --write`: one fit on English sets and on the paragraphs
 * and cases of all languages. Rows marked “given” are those of bench/names/given-weights.mjs. `afterIn` (the candidate follows `in`) speaks
 * for a place. Beside each row, on English stories left out of the fitting: how many candidates have it, how many names are right only
 * with it, and how many only without it.
 */
export const featureWeights = {
  any: [-2, 0, -10, 12], // 58256, 3448, 1242
  knownCountry: [-15, -17, 42, -10], // 7850, 4244, 94
  knownRegion: [-11, -4, 28, -13], // 1992, 780, 54
  knownCity: [-6, 0, 29, -24], // 2850, 1308, 60
  knownOrganisation: [-7, 24, -5, -12], // 2068, 892, 102
  knownTeam: [-10, 25, -4, -12], // 320, 175, 12
  knownThing: [2, -10, -14, 22], // 1278, 85, 2
  knownOtherAndWord: [-2, -9, -2, 14], // given; 50, 10, 8
  startsWithPlace: [-8, 7, 5, -4], // 1100, 42, 21
  startsWithThing: [-5, -2, 0, 8], // given; 114, 4, 0
  startsWithOrganisation: [-4, 11, -9, 2], // 342, 12, 16
  endsWithPlace: [-8, 9, 8, -9], // 708, 48, 16
  placeAndTeam: [0, 10, -7, -3], // given; 6, 2, 0
  endsWithTeam: [-4, 15, -5, -6], // given; 64, 10, 6
  ampersand: [-17, 16, -1, 2], // given; 102, 8, 4
  peopleInside: [2, 4, -6, 0], // 234, 4, 2
  oneWord: [-3, -2, 0, 5], // 37866, 844, 545
  manyWords: [-5, 2, -2, 5], // 1620, 6, 8
  headInside: [-10, 7, -2, 5], // 1850, 22, 6
  headOf: [-5, 23, -7, -12], // 858, 220, 24
  placeHeadOf: [-1, -4, 10, -5], // given; 122, 25, 10
  particleInside: [-4, 3, 5, -4], // 982, 15, 12
  opensOne: [1, 3, -9, 5], // 8018, 106, 51
  opensMany: [2, 4, -7, 1], // 2686, 30, 37
  shoutedOne: [-11, 0, 2, 9], // 746, 10, 0
  shoutedMany: [0, -6, -1, 8], // 424, 28, 4
  plainWordOpens: [-4, -7, -8, 19], // 1586, 6, 2
  plainWord: [-8, 2, -2, 8], // 1854, 56, 49
  allPlain: [-8, 1, -1, 8], // 470, 38, 14
  somePlain: [-10, 4, -1, 7], // 5402, 140, 83
  unknownWord: [2, 0, 3, -5], // 15836, 503, 234
  unknownTold: [-7, 1, 16, -10], // in no English story
  allUnknown: [11, -3, 0, -8], // 2824, 339, 171
  someUnknown: [7, -3, 1, -5], // 9666, 213, 125
  letters: [-14, 13, 0, 1], // 3118, 413, 173
  longLetters: [-9, 14, 1, -6], // 160, 38, 8
  initials: [14, -15, -1, 2], // 272, 44, 2
  startsWithLetters: [-8, 11, -8, 5], // 582, 20, 6
  digits: [-7, -5, -3, 15], // 266, 28, 4
  numberedRoad: [-12, -8, -40, 30], // given; 20, 0, 0
  roadCode: [-8, 2, -40, 6], // given; 178, 2, 0
  scottish: [8, -3, 2, -8], // given; 70, 0, 0
  innerCapital: [0, 9, -12, 2], // 282, 16, 10
  givenWordAlone: [12, -4, -1, -7], // given; 26, 0, 0
  givenAlone: [14, -4, 0, -10], // 1454, 140, 28
  givenWordFirst: [21, -8, -5, -8], // given; 54, 12, 4
  givenFirst: [25, -10, -6, -9], // 4500, 416, 44
  familyFirst: [19, -8, -4, -8], // 478, 60, 8
  placeOpener: [-4, 1, 9, -6], // 892, 43, 90
  startsWithCompass: [-7, -3, 13, -3], // 354, 18, 5
  startsWithStorm: [-30, -8, -8, 20], // given; 16, 0, 8
  familyWordAlone: [10, -3, -2, -5], // given; 92, 10, 0
  familyAlone: [22, -8, -4, -10], // 2408, 132, 10
  familyLast: [16, -9, -4, -3], // 1430, 48, 10
  familyEndingAlone: [2, 1, -3, 1], // 518, 8, 9
  familyEnding: [9, -2, -4, -4], // 552, 6, 0
  placeEndingAlone: [1, 0, 10, -11], // 256, 13, 4
  placeEnding: [4, 0, 5, -8], // 182, 0, 2
  agentPlural: [-16, -6, -4, 26], // given; 148, 6, 0
  peopleEnding: [-2, -3, -10, 15], // 420, 16, 7
  webName: [-10, 12, -3, 0], // given; 24, 6, 0
  givenLast: [10, -4, 1, -6], // 918, 34, 12
  generation: [6, -7, 5, -3], // given; 56, 2, 0
  legalForm: [-11, 22, -8, -3], // 316, 83, 4
  headAlone: [-8, 13, -8, 4], // 728, 34, 29
  organisationHead: [-13, 24, -2, -8], // 3156, 1077, 110
  placeHead: [-15, 2, 22, -9], // 862, 228, 34
  teamHead: [-14, 16, -8, -4], // given; 28, 8, 0
  thingHead: [-1, -5, -10, 16], // 620, 106, 14
  endsWithRole: [3, 0, -1, -2], // given; 30, 0, 0
  endsWithLetters: [-10, 9, -1, 2], // 274, 17, 3
  plural: [-9, 6, -1, 5], // 544, 4, 0
  honorific: [26, -10, -8, -8], // given; 1332, 59, 6
  titleOfList: [24, -10, -7, -7], // given; in no English story
  titleBefore: [24, -10, -7, -7], // given; 1264, 44, 26
  inRow: [7, 0, 2, -8], // 986, 10, 6
  startsLine: [0, -5, 5, -1], // 6962, 56, 33
  afterNameAndComma: [0, 2, 2, -4], // 1462, 22, 18
  afterHeadAndComma: [-3, 8, -4, -1], // given; 94, 11, 4
  afterComma: [9, 2, -5, -6], // 1524, 27, 38
  afterNumber: [-10, -3, 1, 12], // 696, 45, 10
  afterRank: [19, 3, -13, -9], // given; 128, 14, 0
  afterBodyNoun: [-12, 19, -6, -1], // given; 112, 36, 6
  afterHyphen: [-15, 4, -4, 15], // 264, 8, 18
  personOfCredit: [30, -14, -14, -16], // given; 48, 8, 0
  agencyOfCredit: [-20, 24, -12, -10], // given; 48, 0, 0
  afterSlash: [0, 0, -5, 5], // 212, 0, 0
  afterOwner: [-6, 2, 0, 4], // 830, 8, 10
  afterQuote: [-1, -6, 0, 8], // 1232, 58, 18
  afterDash: [-2, 3, 0, 0], // 444, 2, 2
  afterIn: [-11, -7, 20, -1], // 3384, 270, 66
  afterAt: [-10, -1, 17, -6], // 510, 72, 5
  afterFrom: [-6, 2, 12, -7], // 686, 48, 22
  afterRoleAt: [-3, 12, -3, -7], // given; 54, 4, 2
  afterTo: [-3, 2, 8, -6], // 1328, 33, 28
  afterPlacePreposition: [-8, 1, 10, -3], // 616, 21, 8
  afterThe: [-19, 8, 6, 5], // 8890, 151, 79
  afterInThe: [0, -3, 7, -4], // 2168, 61, 20
  afterPlaceNounOf: [-14, -3, 28, -11], // 458, 101, 0
  afterOf: [-7, 0, 6, 1], // 2152, 39, 25
  afterPlaceNoun: [-6, 0, 10, -4], // given; 150, 2, 0
  afterRole: [22, 1, -14, -10], // 966, 52, 8
  afterBy: [6, 5, -3, -8], // 692, 37, 12
  afterWith: [0, 7, -2, -5], // 552, 14, 6
  afterFor: [-4, 5, -4, 3], // 672, 10, 7
  afterA: [-5, 2, -4, 6], // 734, 27, 9
  afterAgainst: [1, -2, 2, 0], // given; 134, 0, 0
  afterSaying: [10, 5, -4, -10], // 1044, 47, 6
  afterHead: [-6, 13, -4, -3], // 364, 54, 12
  afterWord: [2, 0, -3, 1], // 3854, 14, 19
  endsLine: [-2, -5, 9, -1], // 862, 7, 18
  ownsRole: [6, 2, 3, -11], // 178, 4, 6
  owns: [6, 4, 1, -11], // 3324, 85, 38
  beforeInitials: [-10, 16, -2, -4], // given; 326, 18, 6
  beforeLetters: [3, 1, 2, -6], // 426, 2, 6
  beforeBracketNumber: [-9, 8, 1, 0], // 206, 4, 6
  beforeBracketPlace: [19, 11, -11, -19], // 440, 14, 11
  beforeTicker: [-8, 26, -8, -10], // given; in no English story
  beforeBracket: [1, -4, 9, -5], // 814, 25, 26
  beforeNumber: [-1, -12, 5, 8], // 840, 74, 28
  beforeNumbers: [1, 16, -17, 0], // given; 48, 2, 2
  opensNumbers: [-1, 23, -16, -6], // 446, 179, 8
  beforeNumberInList: [24, -9, -10, -5], // given; 76, 40, 6
  beforeScore: [0, 5, -1, -4], // 364, 4, 10
  beforeBodyNoun: [-12, 12, 2, -1], // 310, 26, 7
  beforeTermNoun: [16, -6, -3, -8], // 196, 24, 2
  beforeBased: [-1, 1, 8, -7], // given; 10, 2, 0
  beforeHyphen: [-7, -6, -4, 18], // 342, 28, 9
  endsSentence: [-1, 0, 4, -4], // 4280, 63, 29
  beforeDash: [-1, -5, 8, -1], // 670, 7, 6
  beforeSymbol: [-3, 1, -20, 22], // 264, 134, 20
  beforeSaying: [12, 6, -5, -13], // 3256, 114, 42
  beforeRole: [-13, 8, 7, -2], // 582, 8, 12
  beforeHead: [-14, 6, 7, 2], // 832, 13, 4
  beforePlaceNoun: [-9, -7, 23, -7], // 266, 97, 12
  beforeAnd: [-2, 1, 3, -3], // 1530, 10, 4
  beforeIn: [1, -4, 4, -1], // 1292, 14, 12
  beforeOf: [6, -8, -8, 10], // 878, 26, 18
  beforeAt: [-3, 10, -6, -2], // 338, 30, 18
  beforeAuxiliary: [3, 1, 3, -7], // 4236, 95, 38
  beforeSmallWord: [-2, 0, 3, -1], // 6106, 52, 27
  beforeWordInS: [-6, 1, 2, 3], // 2190, 29, 14
  beforeWordInEd: [7, 2, -3, -7], // 1606, 61, 12
  beforeWord: [-2, -1, 2, 1], // 4458, 32, 23
  beforeAge: [11, -4, -2, -5], // given; 112, 3, 0
  beforeComma: [1, 0, 2, -3], // 4782, 56, 42
  beforeWho: [19, 3, -6, -15], // 504, 29, 2
  beforeRoleInCommas: [18, -5, -3, -10], // 928, 34, 5
  beforeCommaAnd: [4, 3, 1, -8], // 1002, 36, 10
  beforeCommaPlace: [5, -7, 7, -5], // 770, 18, 8
  beforeCommaName: [-5, 3, 5, -3], // 1404, 20, 19
  elsewherePerson: [2, 0, 0, -3], // 8070, 130, 52
  elsewhereOrganisation: [1, 3, -2, -2], // 7048, 427, 305
  elsewherePlace: [-1, -1, 4, -3], // 10642, 172, 59
  elsewhereNothing: [-1, 3, -3, 0], // 7258, 111, 157
  alonePerson: [2, 1, -2, -1], // 7207, 34, 8
  aloneOrganisation: [-10, 7, -2, 5], // 5600, 54, 24
  alonePlace: [-4, 2, 1, 0], // 9620, 16, 12
  aloneNothing: [-4, 0, 1, 3], // 5315, 145, 66
  joinedToPerson: [8, 0, -1, -8], // 869, 32, 12
  joinedToOrganisation: [-8, 9, 3, -3], // 701, 49, 22
  joinedToPlace: [-8, 1, 16, -8], // 1334, 57, 12
  commaAndPerson: [9, -2, -2, -5], // 918, 21, 21
  commaAndOrganisation: [2, 6, -5, -4], // 527, 33, 20
  commaAndPlace: [-1, -8, 14, -6], // 1656, 71, 39
  rowBesideOrganisation: [-14, 14, 2, -2], // 935, 28, 8
  rowBesidePlace: [-7, 4, 2, 1], // 665, 2, 0
  rowBesideNothing: [-10, 0, 7, 3], // 1033, 13, 16
  bracketAfterOrganisation: [-9, 19, -1, -8], // 625, 120, 18
  bracketAfterPlace: [-7, 12, 9, -15], // 211, 19, 6
  bracketAfterNothing: [-6, 2, 0, 3], // 141, 2, 8
  pageOfPeople: [5, -2, -2, -1], // 6348, 78, 60
  pageOfOrganisations: [-1, 4, -7, 4], // 5868, 55, 44
  pageOfPlaces: [-3, -3, 4, 1], // 14796, 226, 194
  familyOfPerson: [31, -15, -13, -3], // 5308, 779, 46
  givenOfPerson: [21, -6, -10, -5], // 1566, 114, 14
  lettersOfOrganisation: [-5, 7, 1, -3], // 1398, 16, 4
  startOfOrganisation: [-14, 12, -1, 2], // 4020, 184, 74
  startOfCompany: [-12, 20, -12, -8], // given; 120, 10, 2
  lettersOfWords: [-1, -11, 1, 11], // given; 120, 34, 8
  lowerElsewhere: [1, -5, -4, 9], // 714, 6, 5
  cityInScores: [1, 12, 2, -15], // 454, 2, 4
  citySideOfResult: [-5, 30, -20, -12], // given; 78, 48, 10
  sideOfResult: [-24, 26, -14, -16], // given; 168, 69, 2
  partOfPlace: [-13, 0, 13, 0], // 1332, 52, 14
  unknownBeforeRole: [-15, 9, 6, -1], // 394, 38, 23
  city: [-6, -2, 15, -7], // 149, 22, 3
  town: [2, -2, 8, -8], // 697, 45, 16
  amongPlaces: [-8, -4, 20, -8], // given; 12, 0, 0
  inDateline: [-8, -6, 30, -24], // given; in no English story
  madeStory: [40, -14, -14, -20], // given; in no English story
} satisfies Record<string, FeatureWeights>
