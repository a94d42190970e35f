import { languageWords } from '../lexicon/restrictions/language-words'
import { restrictionRoles } from '../lexicon/restrictions/roles'
import { weakRoles } from '../lexicon/restrictions/weak-roles'
import { once } from '../lexicon/words'
import { coreFilter } from './core-words'
import { buildRoleWords, type RoleWords } from './role-words'

/* Apart from role-words.ts, so that writers, which look only for sure restrictions, do not load the weak words. */

const rows = [...Object.entries(restrictionRoles), ...Object.entries(weakRoles)]

/** Table of the words that have a strong or a weak role, for `scoreLine`. Built on first use. */
export const allRoleWords: () => RoleWords = /* @__PURE__ */ once(() => buildRoleWords(rows))

/** Table of the words that have a strong or a weak role, and of the words of each language, for `scorePairs`. Built on first use. */
export const languageRoleWords: () => RoleWords = /* @__PURE__ */ once(() =>
  buildRoleWords([...rows, ...languageWords.flatMap((own) => Object.entries(own))]),
)

/** Whether a text may have the words of a possible restriction. `mayContainCore` is the same test for certain restrictions. */
export const mayContainAnyCore: (text: string) => boolean = /* @__PURE__ */ coreFilter(languageRoleWords)
