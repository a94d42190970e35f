/** Vowels of the Latin, Greek and Cyrillic alphabets, without accents. */
export const vowels = 'aeiouywæøœıαεηιουωаеёиоуыэюяіїєѣѫъ'
