import { english } from './english'
import type { Languages } from './language-rows'
import { otherLanguages } from './other-languages'

/** All languages that `annotate` supports, English included, with their data. */
export const annotationLanguages: Languages = { ...english, ...otherLanguages }
