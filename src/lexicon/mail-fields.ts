// Names of the fields in the header of a mail, as mail programs print them, by language.

/** Names of the mail header field for the subject, by language. */
export const mailSubjects: Readonly<Record<string, string>> = {
  en: 'Subject',
  de: 'Betreff',
  fr: 'Objet',
  es: 'Asunto',
  pt: 'Assunto',
  it: 'Oggetto',
  nl: 'Onderwerp',
  sv: 'Ämne',
  da: 'Emne',
  pl: 'Temat',
  cs: 'Předmět',
  ru: 'Тема',
  tr: 'Konu',
  zh: '主题, 主旨',
  ja: '件名',
  ko: '제목',
  fi: 'Aihe',
  hu: 'Tárgy',
  ro: 'Subiect',
  hr: 'Predmet',
  sl: 'Zadeva',
  el: 'Θέμα',
  bg: 'Относно',
  id: 'Subjek, Perihal',
  vi: 'Chủ đề',
  ar: 'الموضوع',
  he: 'נושא',
}
/** Signs of answers and forwarded mails before a subject, by language: `Re: `, `WG: `. In small letters. */
export const replySigns: Readonly<Record<string, string>> = {
  en: 're, fw, fwd',
  de: 'aw, wg',
  fr: 'tr, réf',
  es: 'rv',
  pt: 'enc, res',
  it: 'i, r',
  nl: 'antw, doorst',
  sv: 'sv, vb',
  pl: 'odp, pd',
  fi: 'vs, vl',
  tr: 'ynt, ilt',
  hu: 'vá, továbbítás',
  zh: '回复, 转发, 回覆, 轉寄',
  ja: '転送',
  ko: '전달, 회신',
}
/** Names of the other mail header fields, by language. */
export const mailFields: Readonly<Record<string, string>> = {
  en: 'From, To, Cc, Bcc, Sent, Reply-To',
  de: 'Von, An, Gesendet',
  fr: 'De, À, Envoyé',
  es: 'Para, Enviado, Enviado el',
  it: 'Da, A, Inviato',
  nl: 'Van, Aan, Verzonden',
  sv: 'Från, Till, Skickat',
  da: 'Fra, Til, Sendt',
  pl: 'Od, Do, Wysłano',
  cs: 'Komu, Odesláno',
  ru: 'От, Кому, Отправлено',
  uk: 'Від, Надіслано',
  tr: 'Kimden, Kime, Gönderildi',
  zh: '发件人, 收件人, 寄件者, 收件者',
  ja: '差出人, 宛先, 送信日時',
  ko: '보낸 사람, 받는 사람',
  fi: 'Lähettäjä, Vastaanottaja, Lähetetty',
  hu: 'Feladó, Címzett, Küldve',
  ro: 'De la, Către, Trimis',
  sk: 'Odoslané',
  hr: 'Za, Poslano',
  el: 'Από, Προς, Στάλθηκε',
  id: 'Dari, Kepada, Dikirim',
  vi: 'Từ, Đến',
  ar: 'من, إلى',
  he: 'מאת, אל',
}

/** Fields that only mails have: `Message-ID: <1@example.com>`, `MIME-Version: 1.0`; not the `Date:` or `Subject:` of other messages. */
const FIELDS =
  'message-id|mime-version|return-path|delivered-to|received|dkim-signature|authentication-results|content-transfer-encoding|list-unsubscribe|x-mailer|x-received|arc-seal|content-type(?=:[ \\t]*(?:text|multipart|message)/)'

/**
 * Matches the start of the source of a mail: header fields of which one is only found in mails.
 * `Delivered-To: desk@example.com`, `Subject: Rain` above `MIME-Version: 1.0`; not: `Subject: Rain` above a text.
 */
export const MAIL_SOURCE = /* @__PURE__ */ new RegExp(
  `^(?:From [^\\n]*\\n)?(?:[\\w-]{1,80}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,400}?(?:${FIELDS}):[^\\n]*(?:\\n|$)`,
  'i',
)
