/** Weights of a feature for each kind of candidate, in tenths: person, organisation, place, no name. */
export type FeatureWeights = readonly [person: number, organisation: number, place: number, nothing: number]

/**
 * Weights of the features of a candidate for a name, fitted by bench/fit-names.mjs.
 * `afterIn` (the candidate follows `in`) speaks for a place. Beside each, on stories left out of the fitting: how many candidates have it,
 * how many names are right only with it, and how many only without it.
 */
export const featureWeights = {
  any: [-2, -1, -9, 12], // 58400, 3447, 1321
  knownCountry: [-14, -17, 42, -11], // 7852, 4210, 100
  knownRegion: [-10, -3, 27, -13], // 1992, 756, 46
  knownCity: [-6, 1, 29, -24], // 2850, 1282, 64
  knownOrganisation: [-7, 25, -7, -11], // 2064, 894, 104
  knownTeam: [-10, 24, -4, -10], // 320, 139, 12
  knownThing: [2, -9, -14, 21], // 1282, 85, 2
  knownOtherAndWord: [-2, -9, -2, 14], // given; 50, 10, 8
  startsWithPlace: [-9, 7, 6, -4], // 1100, 42, 22
  startsWithThing: [-5, -2, 0, 8], // given; 114, 4, 0
  startsWithOrganisation: [-4, 11, -9, 2], // 342, 12, 14
  endsWithPlace: [-8, 9, 8, -9], // 706, 50, 14
  placeAndTeam: [0, 10, -7, -3], // given; 6, 2, 0
  endsWithTeam: [-4, 15, -5, -6], // given; 66, 12, 6
  ampersand: [-17, 16, -1, 2], // given; 102, 6, 4
  peopleInside: [1, 4, -6, 0], // 234, 4, 4
  oneWord: [-3, -3, 0, 5], // 37976, 906, 591
  manyWords: [-5, 1, -2, 5], // 1618, 12, 16
  headInside: [-10, 7, -2, 5], // 1850, 26, 4
  headOf: [-5, 23, -6, -12], // 858, 228, 22
  placeHeadOf: [-1, -4, 10, -5], // given; 122, 22, 10
  particleInside: [-4, 4, 4, -4], // 982, 17, 6
  opensOne: [2, 3, -10, 5], // 8076, 140, 54
  opensMany: [3, 4, -9, 2], // 2694, 48, 47
  shoutedOne: [-5, -1, -3, 9], // 1064, 36, 8
  shoutedMany: [-6, -4, 1, 9], // 544, 50, 18
  plainWordOpens: [-5, -5, -8, 19], // 1586, 4, 4
  plainWord: [-7, 1, -2, 8], // 1872, 66, 43
  allPlain: [-9, 1, 0, 8], // 464, 39, 14
  somePlain: [-10, 4, 0, 7], // 5374, 138, 101
  unknownWord: [2, 0, 4, -5], // 15924, 573, 286
  allUnknown: [11, -3, 0, -8], // 2882, 338, 158
  someUnknown: [6, -3, 2, -5], // 9664, 211, 92
  letters: [-12, 14, -3, 2], // 3124, 387, 139
  longLetters: [-9, 15, 0, -6], // 160, 38, 8
  initials: [15, -16, -1, 2], // 272, 46, 2
  startsWithLetters: [-7, 11, -8, 5], // 582, 18, 6
  digits: [-8, -4, -5, 16], // 266, 42, 4
  scottish: [8, -3, 2, -8], // given; 70, 2, 0
  innerCapital: [1, 9, -12, 2], // 282, 18, 8
  givenWordAlone: [12, -4, -1, -7], // given; 30, 2, 0
  givenAlone: [13, -4, 0, -9], // 1458, 124, 34
  givenWordFirst: [21, -8, -5, -8], // given; 60, 18, 8
  givenFirst: [25, -9, -6, -10], // 4492, 480, 48
  familyFirst: [20, -8, -4, -8], // 478, 60, 6
  placeOpener: [-4, 1, 8, -6], // 880, 47, 58
  startsWithCompass: [-7, -3, 13, -3], // 352, 16, 7
  startsWithStorm: [-30, -8, -8, 20], // given; 16, 0, 8
  familyWordAlone: [10, -3, -2, -5], // given; 108, 4, 0
  familyAlone: [20, -8, -3, -10], // 2408, 128, 10
  familyLast: [17, -10, -4, -3], // 1430, 50, 10
  familyEndingAlone: [2, 1, -3, 1], // 512, 8, 7
  familyEnding: [9, -1, -2, -6], // 554, 12, 4
  placeEndingAlone: [2, 1, 8, -11], // 258, 16, 6
  placeEnding: [4, 0, 5, -9], // 186, 2, 2
  agentPlural: [-16, -6, -4, 26], // given; 148, 8, 0
  peopleEnding: [-2, -2, -9, 14], // 420, 22, 7
  webName: [-10, 12, -3, 0], // given; 24, 4, 0
  givenLast: [9, -4, 1, -6], // 920, 30, 18
  generation: [6, -7, 5, -3], // given; 56, 4, 0
  legalForm: [-10, 22, -8, -3], // 316, 89, 4
  headAlone: [-8, 13, -9, 4], // 730, 37, 25
  organisationHead: [-13, 24, -3, -9], // 3152, 1085, 110
  placeHead: [-15, 2, 22, -9], // 850, 218, 34
  thingHead: [0, -4, -13, 17], // 602, 82, 18
  endsWithRole: [3, 0, -1, -2], // given; 30, 0, 0
  endsWithLetters: [-10, 9, -1, 2], // 274, 18, 2
  plural: [-9, 6, -1, 4], // 544, 2, 0
  honorific: [26, -10, -8, -8], // given; 1332, 57, 6
  titleOfList: [24, -10, -7, -7], // given; 0, 0, 0
  titleBefore: [24, -10, -7, -7], // given; 1264, 40, 24
  inRow: [8, 2, 0, -9], // 986, 31, 10
  startsLine: [0, -5, 6, -2], // 7014, 104, 46
  afterNameAndComma: [0, 3, 2, -4], // 1464, 24, 19
  afterHeadAndComma: [-3, 8, -4, -1], // given; 94, 11, 4
  afterComma: [9, 2, -5, -6], // 1524, 41, 31
  afterNumber: [-14, 2, -2, 13], // 696, 31, 8
  afterRank: [19, 3, -13, -9], // given; 128, 10, 0
  afterBodyNoun: [-12, 19, -6, -1], // given; 112, 36, 6
  afterHyphen: [-15, 4, -4, 15], // 262, 4, 18
  afterSlash: [7, -1, -9, 2], // 214, 4, 3
  afterOwner: [-6, 2, -1, 4], // 832, 5, 8
  afterQuote: [-2, -6, 1, 7], // 1232, 49, 18
  afterDash: [-3, 2, 4, -3], // 476, 4, 4
  afterIn: [-12, -7, 20, -1], // 3384, 266, 63
  afterAt: [-10, -1, 16, -5], // 512, 65, 8
  afterFrom: [-7, 2, 11, -7], // 686, 41, 28
  afterRoleAt: [-3, 12, -3, -7], // given; 54, 4, 0
  afterTo: [-4, 2, 7, -6], // 1330, 40, 28
  afterPlacePreposition: [-8, 1, 9, -3], // 618, 26, 12
  afterThe: [-19, 8, 6, 5], // 8890, 151, 79
  afterInThe: [0, -4, 7, -3], // 2168, 69, 20
  afterPlaceNounOf: [-14, -2, 27, -10], // 458, 95, 4
  afterOf: [-7, 0, 6, 1], // 2158, 36, 30
  afterPlaceNoun: [-6, 0, 10, -4], // given; 146, 4, 0
  afterRole: [22, 1, -14, -10], // 966, 64, 10
  afterBy: [7, 5, -3, -9], // 692, 40, 22
  afterWith: [0, 7, -3, -4], // 556, 12, 4
  afterFor: [-4, 5, -4, 3], // 674, 14, 12
  afterA: [-4, 2, -4, 6], // 740, 18, 7
  afterAgainst: [1, -2, 2, 0], // given; 134, 0, 0
  afterSaying: [10, 5, -5, -11], // 1044, 44, 10
  afterHead: [-6, 13, -4, -2], // 372, 44, 6
  afterWord: [2, 0, -3, 0], // 3854, 12, 16
  endsLine: [-2, -5, 10, -3], // 888, 33, 27
  ownsRole: [4, 3, 3, -10], // 178, 4, 2
  owns: [6, 4, 1, -11], // 3324, 84, 26
  beforeInitials: [-10, 16, -2, -4], // given; 326, 18, 6
  beforeLetters: [2, 1, 2, -5], // 426, 2, 4
  beforeBracketNumber: [-9, 8, 1, 0], // 206, 4, 7
  beforeBracketPlace: [19, 11, -11, -19], // 440, 12, 13
  beforeTicker: [-8, 26, -8, -10], // given; 0, 0, 0
  beforeBracket: [1, -4, 8, -5], // 814, 24, 24
  beforeNumber: [-1, -12, 4, 8], // 840, 74, 22
  beforeNumbers: [1, 16, -17, 0], // given; 48, 2, 2
  opensNumbers: [-1, 24, -17, -6], // 446, 212, 8
  beforeNumberInList: [24, -9, -10, -5], // given; 76, 40, 6
  beforeScore: [0, 16, -9, -7], // 364, 114, 34
  beforeBodyNoun: [-12, 12, 1, -1], // 310, 24, 1
  beforeTermNoun: [16, -6, -3, -7], // 196, 32, 2
  beforeBased: [-1, 1, 8, -7], // given; 10, 2, 0
  beforeHyphen: [-7, -6, -4, 17], // 354, 28, 5
  endsSentence: [-1, 0, 5, -4], // 4290, 68, 30
  beforeDash: [-1, -4, 7, -1], // 694, 6, 2
  beforeSymbol: [-4, 1, -20, 22], // 264, 134, 18
  beforeSaying: [11, 7, -5, -13], // 3256, 111, 38
  beforeRole: [-13, 8, 6, -1], // 582, 8, 12
  beforeHead: [-14, 6, 7, 2], // 834, 17, 0
  beforePlaceNoun: [-9, -6, 22, -7], // 266, 93, 14
  beforeAnd: [-2, 1, 3, -2], // 1530, 14, 10
  beforeIn: [2, -4, 3, -1], // 1294, 18, 8
  beforeOf: [5, -7, -8, 10], // 888, 15, 20
  beforeAt: [-3, 10, -6, -1], // 338, 18, 17
  beforeAuxiliary: [3, 1, 3, -7], // 4234, 91, 33
  beforeSmallWord: [-3, 0, 3, -1], // 6120, 45, 29
  beforeWordInS: [-7, 1, 2, 3], // 2190, 16, 12
  beforeWordInEd: [7, 3, -3, -6], // 1606, 52, 13
  beforeWord: [-3, -1, 3, 1], // 4458, 38, 40
  beforeAge: [11, -4, -2, -5], // given; 112, 4, 0
  beforeComma: [1, 0, 2, -3], // 4784, 64, 24
  beforeWho: [18, 3, -6, -15], // 504, 32, 2
  beforeRoleInCommas: [18, -5, -3, -10], // 928, 26, 5
  beforeCommaAnd: [4, 3, 1, -7], // 1002, 34, 12
  beforeCommaPlace: [6, -7, 7, -6], // 770, 14, 7
  beforeCommaName: [-4, 3, 4, -3], // 1406, 26, 19
  elsewherePerson: [6, 0, -2, -5], // 8084, 169, 103
  elsewhereOrganisation: [-5, 4, 1, -1], // 7147, 494, 239
  elsewherePlace: [-2, -1, 6, -2], // 10548, 158, 41
  elsewhereNothing: [-2, 5, -4, 1], // 7315, 141, 169
  alonePerson: [-3, 2, 0, 1], // 7195, 14, 0
  aloneOrganisation: [-2, 5, -3, 0], // 5526, 71, 46
  alonePlace: [-3, 3, 0, 0], // 9662, 15, 13
  aloneNothing: [-2, -1, 0, 2], // 5363, 179, 69
  joinedToPerson: [8, -1, 0, -8], // 869, 36, 16
  joinedToOrganisation: [-6, 9, 1, -4], // 653, 51, 22
  joinedToPlace: [-7, 0, 15, -8], // 1353, 68, 14
  commaAndPerson: [8, -2, -2, -4], // 884, 16, 20
  commaAndOrganisation: [1, 6, -4, -3], // 525, 38, 13
  commaAndPlace: [-1, -9, 14, -4], // 1688, 71, 35
  rowBesideOrganisation: [-14, 14, 2, -2], // 1004, 37, 22
  rowBesidePlace: [-8, 4, 3, 1], // 696, 2, 2
  rowBesideNothing: [-9, 1, 6, 2], // 1004, 21, 24
  bracketAfterOrganisation: [-9, 19, -1, -9], // 632, 166, 22
  bracketAfterPlace: [-7, 11, 9, -13], // 213, 23, 4
  bracketAfterNothing: [-6, 2, 2, 2], // 143, 2, 5
  pageOfPeople: [5, -1, -3, -1], // 6130, 64, 45
  pageOfOrganisations: [0, 4, -8, 4], // 6184, 59, 71
  pageOfPlaces: [-2, -3, 4, 1], // 14514, 247, 195
  familyOfPerson: [30, -14, -13, -3], // 5282, 821, 55
  givenOfPerson: [23, -7, -15, -2], // 1566, 102, 18
  lettersOfOrganisation: [-5, 7, 0, -2], // 1398, 22, 4
  startOfOrganisation: [-11, 11, -2, 2], // 3998, 165, 82
  startOfCompany: [-12, 20, -12, -8], // given; 120, 12, 2
  lettersOfWords: [-1, -11, 1, 11], // given; 120, 32, 8
  lowerElsewhere: [1, -6, -3, 8], // 714, 6, 5
  cityInScores: [1, 10, 6, -16], // 524, 4, 0
  cityBeforeScore: [-5, 30, -20, -12], // given; 6, 0, 6
  partOfPlace: [-14, 1, 12, 0], // 1428, 50, 14
  unknownBeforeRole: [-15, 9, 6, 0], // 396, 32, 20
  city: [-6, -2, 15, -6], // 148, 22, 3
  town: [1, -1, 7, -8], // 694, 42, 14
  amongPlaces: [-8, -4, 20, -8], // given; 12, 0, 0
  inDateline: [-8, -6, 30, -24], // given; 0, 0, 0
  madeStory: [40, -14, -14, -20], // given; 0, 0, 0
} satisfies Record<string, FeatureWeights>
