/** Time of day alone or before a heading: `17.44 GMT`, `19.20 Uhr: Pegel fällt`; not: `17.44 million`. Group 1 is the heading. */
export const TIMED_LINE =
  /^\d{1,2}[:.h]\d{2}(?:\s?\p{L}{1,4}\.?(?=$|\s?[:–—|-]))?(?:\s?[:–—|-]\s?|\s+(?=\p{Lu}|\p{Lo})|$)(\S.*)?$/u
