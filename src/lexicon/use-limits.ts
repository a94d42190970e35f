// Wordings that limit the use of a story to a country or to a time before a day, without holding it back. Patterns, in small letters.

/** Patterns of limited use, by language: `NO USE AFTER JUNE 1`, `NOT FOR DISTRIBUTION TO U.S. NEWSWIRE SERVICES`. */
export const useLimits: Readonly<Record<string, readonly string[]>> = {
  en: [
    'no use after (?=[\\d\\p{L}])',
    'not for (?:release|publication|distribution)[^.]{0,90}\\b(?:to|in|into|from) (?:the )?(?:u\\.s\\.|united states|australia|canada|japan|south africa|any jurisdiction)[^.]*',
  ],
  de: ['keine verwendung nach (?:dem )?(?=\\d)'],
  fr: ["pas d'utilisation après (?:le )?(?=\\d)"],
  es: ['no usar después del? (?=\\d)'],
}
