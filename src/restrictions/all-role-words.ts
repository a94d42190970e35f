import { restrictionRoles } from '../lexicon/restrictions/roles'
import { weakRoles } from '../lexicon/restrictions/weak-roles'
import { once } from '../lexicon/words'
import { coreFilter } from './core-words'
import { buildRoleWords, type RoleWords } from './role-words'

/* Apart from role-words.ts, so that writers, which look only for sure restrictions, do not load the weak words. */

/** Table of all roles, the weak ones included, for the score of a line; built on first use. */
export const allRoleWords: () => RoleWords = /* @__PURE__ */ once(() =>
  buildRoleWords([...Object.entries(restrictionRoles), ...Object.entries(weakRoles)]),
)

/** Whether a text may contain a possible restriction. `mayContainCore` is the same test for certain ones. */
export const mayContainAnyCore: (text: string) => boolean = /* @__PURE__ */ coreFilter(allRoleWords)
