/**
 * Whether two types accept the same values: `true`, or `false`.
 * It proves at compile time that an interface and its schema agree.
 *
 * @example true satisfies Same<{ a: string }, { a: string }>
 * @example false satisfies Same<{ a: string }, { a: string; b?: string }>
 */
export type Same<A, B> = [A, keyof A] extends [B, keyof B] ? ([B, keyof B] extends [A, keyof A] ? true : false) : false
