// Names of the fields in the header of a mail, as mail programs print them, by language.

/** Names of the mail header field for the subject, by language. */
export const mailSubjects: Readonly<Record<string, string>> = {
  en: 'Subject',
  de: 'Betreff',
  fr: 'Objet',
  es: 'Asunto',
  pt: 'Assunto',
  it: 'Oggetto',
}
/** Names of the other mail header fields, by language. */
export const mailFields: Readonly<Record<string, string>> = {
  en: 'From, To, Cc, Bcc, Sent, Reply-To',
  de: 'Von, An, Gesendet',
  fr: 'De, À, Envoyé',
  es: 'Para, Enviado',
  it: 'Da, A, Inviato',
}
