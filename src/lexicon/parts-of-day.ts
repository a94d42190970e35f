/** Words for a part of the day after a weekday, as they are written: `Friday morning`, `viernes tarde`. By language. */
export const partsOfDay: Readonly<Record<string, string>> = {
  en: 'morning, afternoon, evening, night, noon, midday',
  fr: 'matin, après-midi, soir, nuit',
  es: 'mañana, tarde, noche',
  pt: 'manhã, noite',
  de: 'Morgen, Vormittag, Nachmittag, Abend, Nacht',
}
