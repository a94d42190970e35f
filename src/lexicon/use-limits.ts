// Wordings that limit the use of a story to a country or to a time before a day, without holding it back. Patterns, in small letters.

/**
 * Patterns of notes that limit the use of a story, by language: `NO USE AFTER JUNE 1`, `NOT FOR DISTRIBUTION TO U.S. NEWSWIRE SERVICES`.
 */
export const useLimits: Readonly<Record<string, readonly string[]>> = {
  en: [
    'no use after (?=[\\d\\p{L}])',
    'for use (?:by|in) [^.]{2,60} only[.)\\]* ]{0,4}$',
    'not for (?:release|publication|distribution)[^.]{0,90}\\b(?:to|in|into|from) (?:the )?(?:u\\.s\\.|united states|australia|canada|japan|south africa|any jurisdiction)[^.]*',
  ],
  de: [
    'keine verwendung nach (?:dem )?(?=\\d)',
    'nur für (?:kunden|abonnenten|bezieher) (?:in|aus|der|des|von) [^.]{2,60}$',
    'nur zur verwendung (?:in|durch) [^.]{2,60}$',
  ],
  fr: ["pas d'utilisation après (?:le )?(?=\\d)", 'réservé aux (?:abonnés|clients) (?:de|du|des|en|au) [^.]{2,60}$'],
  es: [
    'no usar después del? (?=\\d)',
    'uso exclusivo (?:de|para) (?:los )?(?:abonados|clientes|suscriptores)(?: [^.]{2,60})?$',
  ],
  it: ['(?:riservato|ad uso esclusivo) (?:agli|degli|ai|dei) (?:abbonati|clienti) [^.]{2,60}$'],
  pt: ['uso exclusivo (?:de|dos|para) (?:assinantes|clientes)(?: [^.]{2,60})?$'],
  nl: [
    '(?:verboden voor hergebruik|hergebruik verboden)(?: [^.]{2,60})?$',
    'alleen voor (?:abonnees|klanten) (?:in|van) [^.]{2,60}$',
    'alleen voor redactioneel gebruik',
  ],
  pl: ['tylko dla (?:abonentów|klientów) [^.]{2,60}$'],
  tr: ['yalnızca abone(?:lerimizin|lerin) kullanımına'],
  ru: ['только для (?:подписчиков|клиентов) [^.]{2,60}$'],
}

/** First three letters of the notes that `useLimits` matches. Other lines need no closer look. */
export const useLimitCues = 'no not for kei nur pas rés uso ris ad ver her all tyl yal тол'
