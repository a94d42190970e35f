/** Units of measure of two to four letters without a vowel. A full stop after one may end a sentence, unlike after `Mt` or `bzw`. */
export const unitsWithoutVowel = 'km, kg, cm, mm, mph, kph, kmh, lb, lbs, hrs, кг, км, см, мм'
/** Units after a time of day, as a pattern each: `7.45 Uhr`, `16 hrs`. */
export const clockUnits: readonly string[] = ['Uhr', 'hrs?', 'GMT', 'h', 'น\\.']
/** Units after an hour without minutes in a dateline: `16h`. */
export const hourUnits: readonly string[] = ['h', 'Uhr']
/** Units after the time at which an embargo ends, with minutes: `10.00 Uhr`. A pattern each. */
export const embargoClockUnits: readonly string[] = ['Uhr', 'uur', 'hrs', 'h\\b']
/** Units after the hour at which an embargo ends: `21 heures`. A pattern each. */
export const embargoHourUnits: readonly string[] = ['Uhr', 'heures?', 'horas?', 'h']
/** Units after the time of a publication, as a pattern each: `7.57 Uhr`. */
export const stampUnits: readonly string[] = ['uhr', 'hrs?', 'h']
