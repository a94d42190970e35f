/** Year of four digits, in any script, or of two after a sign or a month: `24 Apr 2024`, `24-APR-24`, `24Apr24`, `١٤٠٥`. */
const ANY_YEAR =
  /(?:19|20)\d\d|(?:[-./'’]|\d\p{Lu}\p{L}{2})\d\d(?!\d)|[٠-٩۰-۹०-९০-৯๐-๙０-９]{4}|\d(?: ?[A-Z]{1,4})? \p{Lu}\p{L}{2} \d\d$/u

/** Whether a line may have a time of publication: whether it has what may be a year. */
export const mayHaveYear = (line: string): boolean => ANY_YEAR.test(line)
