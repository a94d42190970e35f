/** Lines by language, as BCP 47 tag: those that restrict a story and those that only look like it, one below the other. */
export type AttackTable = Readonly<Record<string, { readonly restricted: string; readonly free: string }>>
