/** Units of measure of two to four letters without a vowel. A sentence may end after one with a full stop, unlike after `Mt` or `bzw`. */
export const unitsWithoutVowel = 'km, kg, cm, mm, mph, kph, kmh, lb, lbs, hrs, кг, км, см, мм'
/** Words after a time of day in a dateline, as a pattern each: `7.45 Uhr`, `16 hrs`. */
export const clockUnits: readonly string[] = ['Uhr', 'hrs?', 'GMT', 'h', 'น\\.']
/** Words after an hour without minutes in a dateline: `16h`. */
export const hourUnits: readonly string[] = ['h', 'Uhr']
/** Words after the time at which an embargo ends, with minutes: `10.00 Uhr`. A pattern each. */
export const embargoClockUnits: readonly string[] = ['Uhr', 'uur', 'hrs', 'h\\b']
/** Words after the hour at which an embargo ends, without minutes: `21 heures`. A pattern each. */
export const embargoHourUnits: readonly string[] = ['Uhr', 'heures?', 'horas?', 'h']
/** Words after the time of publication, as a pattern each: `7.57 Uhr`, `8時00分`. */
export const stampUnits: readonly string[] = ['uhr', 'hrs?', 'h', '分']
/** Starts of words for a minute, as in the time that reading takes: `4 Minuten`. */
export const minuteStems: readonly string[] = [
  'min',
  'мин',
  'хв',
  'dk',
  'dak',
  'λεπτ',
  'perc',
  'phút',
  'menit',
  'دقي',
  'मिनट',
  '分',
  '분',
]

/** Chinese and Japanese signs of currencies, of one character: `1美元兑7.2元`. */
export const CURRENCY_SIGNS = '元円'
