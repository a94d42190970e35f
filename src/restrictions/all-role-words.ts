import { languageWords } from '../lexicon/restrictions/language-words'
import { restrictionRoles } from '../lexicon/restrictions/roles'
import { weakRoles } from '../lexicon/restrictions/weak-roles'
import { once } from '../lexicon/words'
import { coreFilter } from './core-words'
import { buildRoleWords, type RoleWords } from './role-words'

/* Apart from role-words.ts, so that writers, which look only for sure restrictions, do not load the weak words. */

const rows = [...Object.entries(restrictionRoles), ...Object.entries(weakRoles)]

/** Table of words by role, strong and weak roles, for `scoreLine`; built on first use. */
export const allRoleWords: () => RoleWords = /* @__PURE__ */ once(() => buildRoleWords(rows))

/** Table of words by role, strong and weak roles and those of each language’s own words, for `scorePairs`; built on first use. */
export const languageRoleWords: () => RoleWords = /* @__PURE__ */ once(() =>
  buildRoleWords([...rows, ...languageWords.flatMap((own) => Object.entries(own))]),
)

/** Whether a text may have the words of a possible restriction. `mayContainCore` is the same test for certain restrictions. */
export const mayContainAnyCore: (text: string) => boolean = /* @__PURE__ */ coreFilter(languageRoleWords)
