/** Weights of a feature for each kind of candidate, in tenths: person, organisation, place, no name. */
export type FeatureWeights = readonly [person: number, organisation: number, place: number, nothing: number]

/**
 * Weights of the features of a candidate for a name, fitted by bench/fit-names.mjs.
 * `afterIn` (the candidate follows `in`) speaks for a place. Beside each, on stories left out of the fitting: how many candidates have it,
 * how many names are right only with it, and how many only without it.
 */
export const featureWeights = {
  any: [-3, 0, -8, 11], // 58418, 3131, 1458
  knownCountry: [-13, -17, 41, -11], // 7850, 4156, 88
  knownRegion: [-10, -3, 27, -14], // 1992, 795, 54
  knownCity: [-5, 1, 28, -24], // 2850, 1370, 68
  knownOrganisation: [-5, 23, -6, -11], // 2064, 886, 106
  knownTeam: [-10, 23, -3, -10], // 320, 149, 14
  knownThing: [2, -9, -15, 22], // 1282, 81, 2
  knownOtherAndWord: [-2, -9, -2, 14], // set by hand: too rare
  startsWithPlace: [-10, 7, 6, -3], // 1098, 56, 28
  startsWithThing: [-5, -2, 0, 8], // set by hand: too rare
  startsWithOrganisation: [-4, 12, -10, 2], // 342, 14, 14
  endsWithPlace: [-9, 10, 7, -8], // 706, 50, 20
  placeAndTeam: [0, 10, -7, -3], // set by hand: too rare
  endsWithTeam: [-4, 15, -5, -6], // set by hand: too rare
  ampersand: [-17, 16, -1, 2], // set by hand: too rare
  peopleInside: [2, 3, -6, 1], // 234, 6, 8
  oneWord: [-3, -2, -1, 6], // 38012, 907, 664
  manyWords: [-5, 1, -1, 4], // 1632, 26, 20
  headInside: [-10, 7, -3, 6], // 1858, 20, 4
  headOf: [-5, 23, -5, -13], // 860, 261, 22
  placeHeadOf: [-1, -4, 10, -5], // set by hand: too rare
  particleInside: [-4, 3, 3, -2], // 964, 8, 14
  opensOne: [1, 4, -10, 5], // 8078, 135, 48
  opensMany: [3, 5, -10, 2], // 2694, 50, 59
  shoutedOne: [-7, 0, -2, 9], // 1062, 32, 10
  shoutedMany: [-6, -2, 1, 8], // 544, 46, 8
  plainWordOpens: [-5, -7, -5, 17], // 1582, 2, 3
  plainWord: [-6, 1, -2, 7], // 1926, 48, 27
  allPlain: [-9, 1, -1, 9], // 462, 46, 14
  somePlain: [-10, 4, 0, 6], // 5402, 117, 84
  unknownWord: [3, -1, 3, -5], // 15978, 545, 256
  allUnknown: [11, -4, -1, -6], // 2876, 281, 139
  someUnknown: [6, -4, 1, -3], // 9672, 183, 76
  letters: [-14, 12, 0, 2], // 3124, 336, 126
  longLetters: [-9, 15, 1, -7], // 160, 35, 4
  initials: [14, -14, -2, 2], // 268, 42, 4
  startsWithLetters: [-7, 10, -7, 4], // 588, 12, 12
  digits: [-7, -3, -6, 17], // 266, 30, 6
  scottish: [8, -3, 2, -8], // set by hand: too rare
  innerCapital: [1, 8, -10, 2], // 282, 18, 8
  givenWordAlone: [12, -4, -1, -7], // set by hand: too rare
  givenAlone: [14, -4, 0, -10], // 1458, 152, 27
  givenWordFirst: [21, -8, -5, -8], // set by hand: too rare
  givenFirst: [24, -9, -6, -9], // 4480, 518, 47
  familyFirst: [20, -8, -3, -9], // 478, 56, 6
  placeOpener: [-4, 1, 9, -6], // 880, 69, 30
  startsWithCompass: [-7, -2, 12, -4], // 352, 28, 12
  startsWithStorm: [-30, -8, -8, 20], // set by hand: too rare
  familyWordAlone: [10, -3, -2, -5], // set by hand: too rare
  familyAlone: [22, -8, -3, -11], // 2408, 146, 10
  familyLast: [16, -9, -4, -4], // 1430, 68, 12
  familyEndingAlone: [1, 0, -2, 1], // 512, 3, 4
  familyEnding: [10, -3, -1, -5], // 554, 18, 6
  placeEndingAlone: [1, 1, 8, -10], // 258, 19, 10
  placeEnding: [5, -1, 4, -8], // 186, 2, 4
  agentPlural: [-16, -6, -4, 26], // set by hand: too rare
  peopleEnding: [-3, 0, -11, 15], // 430, 18, 6
  webName: [-10, 12, -3, 0], // set by hand: too rare
  givenLast: [11, -6, 1, -6], // 922, 42, 9
  generation: [6, -7, 5, -3], // set by hand: too rare
  legalForm: [-10, 22, -8, -3], // 316, 101, 6
  headAlone: [-3, 9, -9, 2], // 732, 23, 17
  organisationHead: [-15, 23, -4, -4], // 3142, 1161, 171
  placeHead: [-16, 0, 17, -1], // 818, 187, 46
  thingHead: [1, -4, -13, 16], // 602, 74, 22
  endsWithRole: [3, 0, -1, -2], // set by hand: too rare
  endsWithLetters: [-10, 8, -1, 3], // 274, 13, 6
  plural: [-9, 6, -2, 5], // 532, 6, 0
  honorific: [26, -10, -8, -8], // 1332, 64, 6
  titleOfList: [24, -10, -7, -7], // set by hand: too rare
  titleBefore: [24, -10, -7, -7], // 1262, 59, 26
  inRow: [7, 2, 0, -10], // 986, 31, 8
  startsLine: [0, -6, 6, -1], // 7016, 115, 40
  afterNameAndComma: [-1, 3, 1, -4], // 1468, 26, 23
  afterHeadAndComma: [-3, 8, -4, -1], // set by hand: too rare
  afterComma: [8, 4, -6, -6], // 1620, 61, 30
  afterNumber: [-12, 2, -2, 12], // 696, 31, 8
  afterRank: [19, 3, -13, -9], // set by hand: too rare
  afterBodyNoun: [-12, 19, -6, -1], // set by hand: too rare
  afterHyphen: [-15, 4, -5, 16], // 262, 4, 18
  afterSlash: [7, -1, -9, 3], // 214, 6, 2
  afterOwner: [-7, 3, 0, 4], // 832, 7, 6
  afterQuote: [-1, -7, 1, 7], // 1232, 54, 22
  afterDash: [-3, 2, 3, -2], // 474, 6, 6
  afterIn: [-10, -8, 19, -1], // 3384, 262, 78
  afterAt: [-12, -2, 15, 0], // 512, 57, 16
  afterFrom: [-6, 3, 9, -6], // 686, 39, 19
  afterRoleAt: [-3, 12, -3, -7], // set by hand: too rare
  afterTo: [-2, 1, 6, -4], // 1332, 25, 14
  afterPlacePreposition: [-7, 1, 8, -2], // 618, 12, 12
  afterThe: [-18, 8, 6, 5], // 8894, 119, 73
  afterInThe: [-2, -3, 7, -2], // 2168, 51, 19
  afterPlaceNounOf: [-15, -2, 26, -10], // 454, 101, 2
  afterOf: [-5, -1, 5, 1], // 2158, 21, 21
  afterPlaceNoun: [-6, 0, 10, -4], // set by hand: too rare
  afterRole: [23, 2, -16, -10], // 960, 72, 6
  afterBy: [8, 6, -4, -9], // 692, 37, 16
  afterWith: [1, 6, -4, -3], // 556, 14, 10
  afterFor: [-3, 5, -4, 3], // 674, 10, 9
  afterA: [-4, 3, -4, 5], // 740, 12, 8
  afterAgainst: [1, -2, 2, 0], // set by hand: too rare
  afterSaying: [11, 5, -5, -11], // 1044, 49, 8
  afterHead: [-9, 11, 1, -3], // 414, 48, 14
  afterWord: [1, 0, -3, 1], // 3912, 18, 13
  endsLine: [-1, -5, 10, -4], // 888, 13, 24
  ownsRole: [6, 1, 3, -10], // 178, 6, 4
  owns: [5, 3, 1, -9], // 3324, 76, 32
  beforeInitials: [-10, 16, -2, -4], // set by hand: too rare
  beforeLetters: [-1, 7, 0, -6], // 752, 16, 26
  beforeBracketNumber: [-8, 6, 1, 0], // 206, 6, 6
  beforeBracketPlace: [19, 9, -11, -17], // 440, 34, 18
  beforeTicker: [-8, 26, -8, -10], // set by hand: too rare
  beforeBracket: [1, -5, 8, -3], // 814, 30, 22
  beforeNumber: [-2, -12, 4, 9], // 840, 77, 18
  beforeNumbers: [1, 16, -17, 0], // set by hand: too rare
  opensNumbers: [-1, 22, -19, -3], // 446, 182, 6
  beforeNumberInList: [24, -9, -10, -5], // set by hand: too rare
  beforeScore: [-5, 17, -8, -5], // 364, 111, 28
  beforeBodyNoun: [-12, 11, 2, -1], // 310, 26, 4
  beforeTermNoun: [16, -6, -2, -8], // 196, 26, 0
  beforeBased: [-1, 1, 8, -7], // set by hand: too rare
  beforeHyphen: [-8, -7, -3, 18], // 354, 22, 9
  endsSentence: [-2, 0, 4, -2], // 4294, 50, 22
  beforeDash: [-1, -4, 7, -2], // 694, 8, 4
  beforeSymbol: [-2, 2, -22, 22], // 264, 134, 20
  beforeSaying: [12, 5, -4, -13], // 3254, 134, 48
  beforeRole: [-13, 8, 7, -1], // 580, 4, 12
  beforeHead: [-14, 6, 6, 3], // 834, 18, 5
  beforePlaceNoun: [-7, -7, 21, -7], // 202, 60, 10
  beforeAnd: [-2, 1, 2, -2], // 1530, 6, 11
  beforeIn: [1, -4, 3, 0], // 1294, 17, 13
  beforeOf: [6, -7, -8, 9], // 890, 16, 30
  beforeAt: [-3, 10, -5, -2], // 338, 18, 15
  beforeAuxiliary: [4, 0, 3, -6], // 4234, 98, 46
  beforeSmallWord: [-3, 0, 3, -1], // 6128, 60, 26
  beforeWordInS: [-6, 1, 2, 3], // 2190, 19, 18
  beforeWordInEd: [7, 3, -2, -7], // 1606, 48, 22
  beforeWord: [-3, -2, 3, 1], // 4546, 38, 29
  beforeAge: [11, -4, -2, -5], // set by hand: too rare
  beforeComma: [0, 0, 2, -3], // 4786, 62, 34
  beforeWho: [19, 3, -6, -16], // 504, 35, 2
  beforeRoleInCommas: [17, -5, -3, -9], // 918, 46, 9
  beforeCommaAnd: [4, 2, 1, -7], // 1006, 38, 20
  beforeCommaPlace: [7, -7, 7, -7], // 770, 11, 10
  beforeCommaName: [-3, 2, 5, -4], // 1408, 29, 21
  elsewherePerson: [2, 3, -4, -1], // 7978, 153, 49
  elsewhereOrganisation: [0, 6, -3, -3], // 6828, 576, 283
  elsewherePlace: [-2, -1, 7, -3], // 10491, 255, 61
  elsewhereNothing: [1, 1, -2, 0], // 7608, 118, 96
  alonePerson: [4, -3, 2, -2], // 7190, 20, 9
  aloneOrganisation: [-6, 3, 0, 3], // 5338, 46, 19
  alonePlace: [-4, 2, 0, 2], // 9566, 5, 3
  aloneNothing: [-7, 3, 2, 2], // 5636, 41, 48
  joinedToPerson: [9, 1, -2, -8], // 870, 46, 18
  joinedToOrganisation: [-4, 9, 0, -4], // 660, 39, 18
  joinedToPlace: [-7, -1, 14, -7], // 1297, 52, 12
  commaAndPerson: [8, -3, -2, -3], // 897, 29, 17
  commaAndOrganisation: [2, 7, -6, -3], // 520, 37, 22
  commaAndPlace: [-3, -8, 14, -3], // 1670, 70, 43
  rowBesideOrganisation: [-17, 14, 2, 0], // 1000, 45, 20
  rowBesidePlace: [-8, 4, 3, 1], // 642, 10, 0
  rowBesideNothing: [-10, 1, 6, 3], // 1027, 32, 16
  bracketAfterOrganisation: [-9, 19, 0, -9], // 609, 144, 24
  bracketAfterPlace: [-7, 10, 8, -11], // 197, 16, 10
  bracketAfterNothing: [-6, 4, -1, 3], // 157, 2, 2
  pageOfPeople: [6, -4, -1, -1], // 6458, 90, 71
  pageOfOrganisations: [-1, 3, -5, 3], // 6212, 64, 58
  pageOfPlaces: [-3, -3, 4, 2], // 14385, 248, 200
  familyOfPerson: [31, -17, -9, -5], // 5226, 781, 45
  givenOfPerson: [20, -7, -9, -4], // 1582, 156, 14
  lettersOfOrganisation: [-5, 6, 2, -3], // 1346, 30, 4
  startOfOrganisation: [-10, 10, -2, 2], // 3780, 164, 77
  startOfCompany: [-12, 20, -12, -8], // set by hand: too rare
  lettersOfWords: [-1, -11, 1, 11], // set by hand: too rare
  lowerElsewhere: [0, -5, -4, 9], // 704, 4, 4
  cityInScores: [2, 8, 5, -15], // 524, 8, 0
  cityBeforeScore: [-5, 30, -20, -12], // set by hand: too rare
  partOfPlace: [-12, 1, 10, 1], // 1284, 40, 9
  unknownBeforeRole: [-15, 9, 7, -1], // 396, 43, 28
  city: [-7, -2, 15, -6], // 150, 24, 5
  town: [3, -2, 7, -8], // 692, 46, 18
  amongPlaces: [-8, -4, 20, -8], // set by hand: too rare
  inDateline: [-8, -6, 30, -24], // set by hand: too rare
  madeStory: [40, -14, -14, -20], // set by hand: too rare
} satisfies Record<string, FeatureWeights>
