/** First name or initials, small words, and family names: `Ana Ruiz`, `И. СЕРОВ`, `Ana de Souza`; not: `Foto Ruiz`, which has a known word. */
const NAME = /^(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+)(?: (?:\p{Lu}\.|\p{Ll}{1,3}))*(?: ?\p{Lu}[\p{L}\p{M}’'-]+){1,3}$/u
const LONG = /\p{L}{4}/u

/** Whether a line is only the name of a person, by its form: two to five words, one of them of four letters or more. */
export const isPersonName = (line: string): boolean => LONG.test(line) && NAME.test(line)
