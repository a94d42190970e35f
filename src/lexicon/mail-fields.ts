// Names of the fields in the header of a mail, as mail programs print them, by language.

/** Names of the field for the subject. */
export const mailSubjects: Readonly<Record<string, string>> = {
  en: 'Subject',
  de: 'Betreff',
  fr: 'Objet',
  es: 'Asunto',
  pt: 'Assunto',
  it: 'Oggetto',
}
/** Names of the other fields. */
export const mailFields: Readonly<Record<string, string>> = {
  en: 'From, To, Cc, Bcc, Sent, Reply-To',
  de: 'Von, An, Gesendet',
  fr: 'De, À, Envoyé',
  es: 'Para, Enviado',
  it: 'Da, A, Inviato',
}
