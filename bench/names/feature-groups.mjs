// Groups of the features of names by what they read, for the measure of what each adds: `node bench/fit-names.mjs --groups`.

/** Features by group, as patterns of their names; the first that fits counts. Shape and context need no list of names. */
const PATTERNS = {
  gazetteer: /^(known|startsWith(Place|Thing|Organisation)|endsWith(Place|Team)|placeAndTeam|city|town)/,
  'given and family names': /^(given(?!OfPerson)|family(?!OfPerson|Ending)|familyFirst)/,
  'word endings': /^(familyEnding|placeEnding|peopleEnding|agentPlural|plural)/,
  'words of organisations, places and things':
    /^(head(Inside|Of|Alone)|placeHead|organisationHead|thingHead|teamHead|legalForm|placeOpener|startsWith(Compass|Storm|Royal)|peopleInside|numberedRoad)/,
  'plain words': /^(plainWord|allPlain|somePlain|unknown(Word|Told)|allUnknown|someUnknown)/,
  shape:
    /^(any|ampersand|oneWord|manyWords|particleInside|opens(One|Many)|shouted|letters|lettersInPlural|longLetters|initials|startsWithLetters|digits|roadCode|scottish|innerCapital|webName|generation|endsWith(Role|Letters))$|^shouted/,
  context: /./,
}

/** The names of the groups, shape and context last. */
export const groups = Object.keys(PATTERNS)

/** Returns the group of a feature. */
export const groupOf = (name) => groups.find((group) => PATTERNS[group].test(name))
