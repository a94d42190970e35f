// biome-ignore-all assist/source/organizeImports: tables that share spellings stand side by side, so that the bundle is smaller
import { everyLanguage } from '../restrictions/every-language'
import { languages } from '../lexicon/languages'
import type { ParserLanguages } from './parser-languages'
import { storedParts } from './stored-parts'
import { type Lexicon, type Tables, tablesFor } from './tables'

/** Every language that the parser reads: those of `parse`. */
export const allLanguages: ParserLanguages = { languages, vocabulary: everyLanguage, storedParts }

/** Returns the tables of all languages and a lexicon. */
export const tablesOf = (lexicon?: Lexicon): Tables => tablesFor(allLanguages, lexicon)
