// The lists of the lexicon that made stories take names from.
export { agencies } from '../../src/lexicon/agencies'
export { familyNames } from '../../src/lexicon/annotate/made/family-names'
export { givenNames } from '../../src/lexicon/annotate/made/given-names'
export { demonyms } from '../../src/lexicon/annotate/places'
export { countries } from '../../src/lexicon/countries'
export { expandWords } from '../../src/lexicon/expand-words'
export { places } from '../../src/lexicon/places'
export { regions } from '../../src/lexicon/regions'
