// Words of pages that ask for consent in place of a story. By language, in small letters; compiled by hand, from the notices of consent tools.

/** Words for what a reader is to consent to: `cookies`. */
export const consentTopics: Readonly<Record<string, string>> = {
  any: 'cookie, cookies, gdpr',
  de: 'datenverarbeitung, einwilligung',
  en: 'tracking technologies, personal data',
  es: 'datos personales',
  fr: 'traceurs, données personnelles',
  ja: 'クッキー',
  ko: '쿠키',
  ru: 'куки',
}

/** Words by which a site speaks of itself or to its reader: `we and our partners`. A story about cookies does not have them. */
export const siteVoices: Readonly<Record<string, string>> = {
  da: 'vi, vores, du, dine',
  de: 'wir, unsere, unseren, sie',
  en: 'we, our, your, you',
  es: 'utilizamos, usamos, nuestros, nosotros',
  fr: 'nous, nos, vous, vos',
  it: 'utilizziamo, usiamo, nostri, noi',
  ja: '当サイト, 当社, お客様',
  ko: '당사, 귀하',
  nl: 'wij, we, onze, je',
  no: 'vi, våre, du, dine',
  pl: 'używamy, nasi, naszych, twoje',
  pt: 'utilizamos, usamos, nossos, nós',
  ru: 'мы, наши, вы',
  sv: 'vi, våra, du, dina',
  zh: '我们, 我們, 您',
}

/** Words of a button that answers a request for consent: `Accept all`, `Alle akzeptieren`. */
export const consentAnswers: Readonly<Record<string, string>> = {
  da: 'accepter, tillad, afvis',
  de: 'akzeptieren, zustimmen, ablehnen, annehmen, einverstanden',
  en: 'accept, agree, consent, allow, reject, decline, got it',
  es: 'aceptar, acepto, rechazar',
  fr: 'accepter, accepte, refuser',
  it: 'accetta, accetto, rifiuta',
  ja: '同意, 許可, 拒否',
  ko: '동의, 거부',
  nl: 'accepteren, akkoord, weigeren',
  no: 'godta, avslå',
  pl: 'akceptuj, akceptuję, zgadzam, odrzuć',
  pt: 'aceitar, aceito, rejeitar, recusar',
  ru: 'принять, согласен, отклонить',
  sv: 'godkänn, acceptera, avvisa, neka',
  zh: '同意, 接受, 拒绝, 拒絕',
}
