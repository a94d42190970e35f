/** Weights of a feature for each kind of candidate, in tenths: person, organisation, place, no name. */
export type FeatureWeights = readonly [person: number, organisation: number, place: number, nothing: number]

/**
 * Weights of the features of a candidate for a name, written by `node bench/fit-names.mjs --write`: one fit on English sets and on the paragraphs
 * and cases of all languages. Rows marked “given” are those of bench/names/given-weights.mjs. `afterIn` (the candidate follows `in`) speaks
 * for a place. Beside each row, on English stories left out of the fitting: how many candidates have it, how many names are right only
 * with it, and how many only without it.
 */
export const featureWeights = {
  any: [-2, -1, -10, 12], // 58400, 3442, 1361
  knownCountry: [-14, -17, 42, -11], // 7852, 4066, 92
  knownRegion: [-11, -4, 28, -13], // 1992, 767, 48
  knownCity: [-5, 1, 29, -25], // 2850, 1268, 58
  knownOrganisation: [-7, 25, -7, -11], // 2064, 838, 102
  knownTeam: [-10, 24, -4, -10], // 320, 121, 12
  knownThing: [2, -9, -14, 21], // 1282, 76, 2
  knownOtherAndWord: [-2, -9, -2, 14], // given; 50, 10, 8
  startsWithPlace: [-9, 7, 5, -4], // 1100, 36, 23
  startsWithThing: [-5, -2, 0, 8], // given; 114, 4, 0
  startsWithOrganisation: [-4, 11, -9, 2], // 342, 12, 22
  endsWithPlace: [-8, 9, 7, -9], // 706, 46, 14
  placeAndTeam: [0, 10, -7, -3], // given; 6, 2, 0
  endsWithTeam: [-4, 15, -5, -6], // given; 66, 12, 8
  ampersand: [-17, 16, -1, 2], // given; 102, 8, 4
  peopleInside: [1, 4, -6, 0], // 234, 6, 4
  oneWord: [-3, -3, 0, 5], // 37976, 861, 608
  manyWords: [-5, 2, -2, 5], // 1618, 12, 10
  headInside: [-10, 7, -2, 5], // 1850, 20, 6
  headOf: [-5, 23, -7, -12], // 858, 224, 22
  placeHeadOf: [-1, -4, 10, -5], // given; 122, 21, 10
  particleInside: [-4, 3, 4, -4], // 982, 17, 6
  opensOne: [2, 3, -9, 5], // 8076, 103, 48
  opensMany: [3, 4, -9, 2], // 2694, 42, 55
  shoutedOne: [-6, -1, -3, 9], // 1064, 28, 6
  shoutedMany: [-6, -4, 1, 10], // 544, 50, 16
  plainWordOpens: [-5, -5, -9, 19], // 1586, 4, 4
  plainWord: [-7, 1, -2, 8], // 1872, 66, 39
  allPlain: [-9, 1, -1, 8], // 464, 42, 20
  somePlain: [-10, 4, -1, 7], // 5374, 151, 115
  unknownWord: [2, 0, 3, -5], // 15924, 519, 234
  unknownTold: [-7, 1, 16, -11], // in no English story
  allUnknown: [11, -3, 0, -8], // 2882, 354, 159
  someUnknown: [6, -3, 2, -5], // 9664, 222, 88
  letters: [-13, 13, -3, 2], // 3124, 334, 118
  longLetters: [-9, 15, 0, -6], // 160, 39, 6
  initials: [15, -16, -1, 2], // 272, 52, 2
  startsWithLetters: [-7, 11, -9, 5], // 582, 22, 6
  lettersInPlural: [-18, -14, -8, 26], // given; in no English story
  digits: [-8, -4, -5, 16], // 266, 38, 4
  numberedRoad: [-12, -8, -40, 30], // given; in no English story
  roadCode: [-8, 2, -40, 6], // given; in no English story
  scottish: [8, -3, 2, -8], // given; 70, 4, 0
  innerCapital: [1, 9, -12, 2], // 282, 17, 8
  givenWordAlone: [12, -4, -1, -7], // given; 30, 2, 0
  givenAlone: [13, -4, 0, -9], // 1458, 121, 28
  givenWordFirst: [21, -8, -5, -8], // given; 60, 18, 8
  givenFirst: [25, -9, -6, -10], // 4492, 470, 46
  familyFirst: [19, -8, -4, -8], // 478, 60, 8
  placeOpener: [-4, 2, 8, -5], // 880, 57, 22
  startsWithCompass: [-7, -3, 13, -3], // 352, 18, 6
  startsWithStorm: [-30, -8, -8, 20], // given; 16, 0, 8
  startsWithRoyal: [-24, 14, 0, 0], // given; in no English story
  familyWordAlone: [10, -3, -2, -5], // given; 108, 18, 0
  familyAlone: [21, -8, -4, -10], // 2408, 136, 10
  familyLast: [17, -10, -4, -3], // 1430, 56, 10
  familyEndingAlone: [2, 0, -3, 1], // 512, 7, 4
  familyEnding: [9, -1, -2, -6], // 554, 12, 2
  placeEndingAlone: [1, 1, 9, -11], // 258, 14, 6
  placeEnding: [4, 0, 5, -9], // 186, 2, 2
  agentPlural: [-16, -6, -4, 26], // given; 148, 8, 0
  peopleEnding: [-3, -2, -9, 13], // 420, 18, 6
  webName: [-10, 12, -3, 0], // given; 24, 4, 0
  givenLast: [9, -4, 1, -6], // 920, 36, 10
  generation: [6, -7, 5, -3], // given; 56, 4, 0
  legalForm: [-10, 22, -8, -3], // 316, 79, 4
  personAndLegalForm: [-24, 14, 0, 0], // given; in no English story
  headAlone: [-8, 13, -9, 4], // 730, 27, 25
  organisationHead: [-13, 24, -3, -8], // 3152, 999, 108
  placeHead: [-16, 2, 22, -8], // 850, 200, 34
  teamHead: [-14, 16, -8, -4], // given; in no English story
  thingHead: [0, -4, -13, 17], // 602, 92, 20
  endsWithRole: [3, 0, -1, -2], // given; 30, 0, 0
  endsWithLetters: [-10, 9, -1, 2], // 274, 18, 0
  plural: [-9, 6, -1, 5], // 544, 2, 0
  honorific: [26, -10, -8, -8], // given; 1332, 54, 6
  titleOfList: [24, -10, -7, -7], // given; in no English story
  titleBefore: [24, -10, -7, -7], // given; 1264, 42, 26
  inRow: [8, 2, 0, -9], // 986, 30, 13
  startsLine: [0, -4, 6, -2], // 7014, 106, 37
  afterNameAndComma: [-1, 2, 2, -4], // 1464, 26, 28
  afterHeadAndComma: [-3, 8, -4, -1], // given; 94, 11, 4
  afterComma: [9, 2, -5, -6], // 1524, 57, 37
  afterNumber: [-14, 2, -2, 13], // 696, 31, 6
  afterRank: [19, 3, -13, -9], // given; 128, 14, 0
  afterBodyNoun: [-12, 19, -6, -1], // given; 112, 38, 6
  afterHyphen: [-15, 4, -4, 15], // 262, 8, 18
  personOfCredit: [30, -14, -14, -16], // given; in no English story
  agencyOfCredit: [-20, 24, -12, -10], // given; in no English story
  afterSlash: [7, -1, -9, 2], // 214, 4, 2
  afterOwner: [-6, 3, -1, 4], // 832, 2, 6
  afterQuote: [-2, -6, 1, 7], // 1232, 52, 26
  afterDash: [-3, 2, 4, -3], // 476, 6, 4
  afterIn: [-11, -7, 20, -1], // 3384, 256, 55
  afterAt: [-10, -1, 16, -5], // 512, 77, 6
  afterFrom: [-6, 2, 11, -7], // 686, 33, 18
  afterRoleAt: [-3, 12, -3, -7], // given; 54, 4, 2
  afterTo: [-3, 2, 7, -6], // 1330, 44, 20
  afterPlacePreposition: [-8, 1, 10, -3], // 618, 20, 12
  afterThe: [-19, 8, 6, 5], // 8890, 151, 80
  afterInThe: [0, -4, 7, -4], // 2168, 62, 12
  afterPlaceNounOf: [-14, -3, 28, -11], // 458, 99, 4
  afterOf: [-7, 0, 6, 1], // 2158, 30, 27
  afterPlaceNoun: [-6, 0, 10, -4], // given; 146, 2, 0
  afterRole: [23, 1, -15, -9], // 966, 58, 8
  afterBy: [7, 5, -3, -9], // 692, 32, 16
  afterWith: [0, 7, -3, -4], // 556, 8, 4
  afterFor: [-4, 5, -4, 3], // 674, 10, 5
  afterA: [-4, 2, -4, 6], // 740, 23, 10
  afterAgainst: [1, -2, 2, 0], // given; 134, 0, 0
  afterSaying: [10, 6, -5, -11], // 1044, 48, 10
  afterHead: [-6, 12, -4, -2], // 372, 42, 6
  afterWord: [2, 0, -3, 1], // 3854, 18, 13
  besideVictory: [-3, 11, -4, -6], // given; in no English story
  headlineSide: [2, 24, 2, -24], // given; in no English story
  endsLine: [-2, -5, 10, -3], // 888, 27, 29
  ownsRole: [4, 3, 3, -10], // 178, 6, 2
  owns: [6, 4, 1, -11], // 3324, 97, 37
  beforeInitials: [-10, 16, -2, -4], // given; 326, 16, 2
  beforeLetters: [2, 1, 2, -5], // 426, 2, 2
  beforeBracketNumber: [-9, 8, 2, 0], // 206, 4, 6
  beforeBracketPlace: [19, 11, -11, -19], // 440, 14, 10
  beforeTicker: [-8, 26, -8, -10], // given; in no English story
  beforeBracket: [1, -5, 9, -5], // 814, 31, 24
  beforeNumber: [-1, -12, 4, 8], // 840, 72, 22
  beforeNumbers: [1, 16, -17, 0], // given; 48, 2, 2
  opensNumbers: [-1, 24, -17, -6], // 446, 208, 8
  beforeNumberInList: [24, -9, -10, -5], // given; 76, 40, 6
  beforeScore: [-1, 16, -9, -7], // 364, 115, 34
  beforeBodyNoun: [-12, 12, 2, -1], // 310, 24, 5
  beforeTermNoun: [16, -6, -3, -8], // 196, 28, 2
  beforeBased: [-1, 1, 8, -7], // given; 10, 2, 0
  beforeHyphen: [-7, -7, -4, 18], // 354, 26, 4
  endsSentence: [-1, 0, 4, -4], // 4290, 60, 33
  beforeDash: [-2, -4, 7, -2], // 694, 5, 4
  beforeSymbol: [-3, 1, -20, 22], // 264, 132, 18
  beforeSaying: [11, 6, -5, -13], // 3256, 125, 34
  saysIt: [-8, 10, 2, -4], // given; in no English story
  saysHe: [12, -8, -6, -4], // given; in no English story
  reportsNews: [-12, 12, -4, 0], // given; in no English story
  roleOf: [-14, 12, -4, 0], // given; in no English story
  beforeRole: [-13, 8, 6, -1], // 582, 8, 20
  beforeHead: [-14, 5, 7, 2], // 834, 9, 2
  beforePlaceNoun: [-9, -7, 23, -7], // 266, 98, 14
  beforeAnd: [-2, 1, 3, -2], // 1530, 14, 6
  beforeIn: [1, -4, 4, -1], // 1294, 18, 8
  beforeOf: [5, -8, -8, 10], // 888, 26, 22
  beforeAt: [-3, 10, -6, -1], // 338, 22, 10
  beforeAuxiliary: [3, 0, 3, -7], // 4234, 72, 33
  beforeSmallWord: [-3, 0, 3, -1], // 6120, 40, 21
  beforeWordInS: [-7, 1, 3, 3], // 2190, 18, 9
  beforeWordInEd: [7, 2, -3, -6], // 1606, 49, 14
  beforeWord: [-3, -1, 2, 1], // 4458, 33, 30
  beforeAge: [11, -4, -2, -5], // given; 112, 3, 0
  beforeComma: [1, 0, 2, -3], // 4784, 51, 31
  beforeWho: [19, 3, -7, -15], // 504, 30, 2
  beforeRoleInCommas: [18, -5, -3, -10], // 928, 30, 4
  beforeCommaAnd: [4, 2, 1, -7], // 1002, 41, 12
  beforeCommaPlace: [5, -7, 8, -6], // 770, 14, 11
  beforeCommaName: [-5, 3, 5, -3], // 1406, 21, 20
  elsewherePerson: [5, 0, 0, -5], // 7930, 160, 69
  elsewhereOrganisation: [-2, 4, 1, -3], // 7105, 460, 246
  elsewherePlace: [-1, -2, 6, -3], // 10503, 245, 84
  elsewhereNothing: [-2, 4, -4, 1], // 7461, 140, 150
  alonePerson: [-1, 2, -2, 2], // 7158, 27, 6
  aloneOrganisation: [-5, 5, -2, 1], // 5518, 62, 29
  alonePlace: [-5, 4, 0, 2], // 9591, 10, 19
  aloneNothing: [-3, 0, 1, 2], // 5424, 147, 66
  joinedToPerson: [8, 0, 0, -8], // 857, 36, 16
  joinedToOrganisation: [-6, 8, 1, -4], // 661, 49, 22
  joinedToPlace: [-8, 0, 16, -8], // 1326, 60, 13
  commaAndPerson: [9, -2, -3, -4], // 901, 20, 19
  commaAndOrganisation: [1, 7, -4, -4], // 550, 35, 22
  commaAndPlace: [-1, -9, 14, -4], // 1648, 68, 32
  rowBesideOrganisation: [-14, 14, 2, -2], // 1015, 35, 38
  rowBesidePlace: [-8, 4, 3, 1], // 688, 6, 0
  rowBesideNothing: [-9, 1, 6, 2], // 1010, 18, 27
  bracketAfterOrganisation: [-9, 19, 0, -10], // 628, 145, 20
  bracketAfterPlace: [-7, 11, 9, -14], // 211, 20, 2
  bracketAfterNothing: [-6, 2, 2, 2], // 152, 2, 0
  pageOfPeople: [5, -2, -2, -1], // 6074, 71, 52
  pageOfOrganisations: [0, 4, -7, 3], // 6374, 59, 81
  pageOfPlaces: [-3, -3, 5, 1], // 14566, 254, 197
  familyOfPerson: [30, -14, -13, -3], // 5238, 793, 56
  givenOfPerson: [21, -6, -11, -4], // 1558, 132, 17
  lettersOfOrganisation: [-5, 7, 1, -2], // 1396, 22, 4
  startOfOrganisation: [-12, 11, -2, 2], // 4097, 152, 108
  startOfCompany: [-12, 20, -12, -8], // given; 120, 10, 0
  nameOfCompany: [-30, 30, -14, -10], // given; in no English story
  lettersOfWords: [-1, -11, 1, 11], // given; 120, 32, 26
  lowerElsewhere: [1, -6, -4, 9], // 714, 4, 5
  insideElsewhere: [16, 6, 4, -26], // given; in no English story
  cityInScores: [0, 10, 6, -16], // 524, 11, 2
  citySideOfResult: [-5, 30, -20, -12], // given; 6, 0, 6
  sideOfResult: [-24, 26, -14, -16], // given; in no English story
  partOfPlace: [-14, 1, 13, 0], // 1330, 44, 14
  unknownBeforeRole: [-15, 9, 6, 0], // 396, 28, 20
  city: [-6, -2, 15, -7], // 148, 20, 3
  town: [1, -1, 7, -8], // 694, 45, 12
  amongPlaces: [-8, -4, 20, -8], // given; 12, 0, 0
  inDateline: [-8, -6, 30, -24], // given; in no English story
  madeStory: [40, -14, -14, -20], // given; in no English story
} satisfies Record<string, FeatureWeights>
