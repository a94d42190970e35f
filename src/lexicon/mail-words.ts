import { words } from './words'

/*
 * Wordings of mail programs around a story, for all languages together, in lower case. Compiled by hand from the defaults of mail programs
 * and the usual footers of companies.
 */

/** Prefixes of the subject of an answered or forwarded mail, without their colon: `Fwd: Harbour bridge opens`. */
export const subjectPrefixes: readonly string[] = words(`
  re, r, fw, fwd, fwd fwd, aw, antw, antwort, wg, tr, réf, rv, rif, i, enc, res, sv, vs, vb, vl, vá, odp, pd, dotyczy, ynt, ilt, ilb,
  rép, bls, doorst, ang, továbbítás, re-fwd, отв, пересл, 回复, 回覆, 答复, 转发, 轉寄, 転送, 返信, 전달, 회신`)

/** Names before the `@` of mail addresses that nobody reads: `no-reply@example.com`. Hyphens, dots and underscores are left out. */
export const unreadMailboxes: readonly string[] = words(`
  noreply, donotreply, nepasrepondre, keineantwort, noresponder, nonrispondere, mailerdaemon, postmaster, bounce, bounces`)

/** Openings of a mail’s footer on confidentiality. The footer must also have one of {@link footerMarks}. */
export const footerOpenings: readonly string[] = words(`
  this e-mail, this email, this message, this communication, this transmission, the information contained in this, the information in this,
  the contents of this e-mail, the contents of this email, confidentiality notice, confidentiality note, disclaimer, privileged and confidential,
  confidential:, notice:, important notice, important:, please consider the environment, diese e-mail, diese mail, diese nachricht,
  der inhalt dieser, die information in dieser, vertraulichkeitshinweis, rechtlicher hinweis, hinweis:, ce message, ce courriel,
  ce courrier, cet e-mail, cet email, les informations contenues, avis de confidentialité, este mensaje, este correo, este e-mail,
  esta comunicación, la información contenida, aviso legal, aviso de confidencialidad, questo messaggio, questa e-mail, questa mail,
  le informazioni contenute, avviso di riservatezza, esta mensagem, esta comunicação, as informações contidas, aviso de confidencialidade,
  dit bericht, deze e-mail, deze mail, de informatie in dit, det här meddelandet, detta meddelande, detta e-postmeddelande, denne e-mail,
  denne mail, denne e-post, denne e-posten, denne meldingen, tämä viesti, tämä sähköposti, ta wiadomość, niniejsza wiadomość,
  treść tej wiadomości, bu e-posta, bu mesaj, pesan ini, surel ini, email ini, настоящее сообщение, это сообщение, данное сообщение, 本邮件, 本電子郵件, このメール, 이 메일`)

/** Words of a mail’s footer on confidentiality: for whom the mail is, and what others must do with it. */
export const footerMarks: readonly string[] = words(`
  confidential, privileged, intended recipient, intended solely, intended only, addressee, in error, before printing, delete it, delete this,
  vertraulich, nur für den, irrtümlich, empfänger, confidentiel, destinataire, par erreur, confidencial, destinatario, por error,
  destinatário, por engano, riservat, confidenzial, per errore, vertrouwelijk, geadresseerde, bestemd voor, konfidentiell, konfidensiel,
  fortrolig, avsedd, mottagare, modtager, mottaker, luottamuksel, vastaanottaja, poufn, adresat, gizli, alıcı, rahasia, penerima,
  конфиденциальн, адресат, 机密, 保密, 收件人, 機密, 宛先, 기밀`)

/** Openings of a line that a mail program or telephone adds to a mail: `Sent from my phone`. */
export const trailerOpenings: readonly string[] = words(`
  sent from my, sent from outlook, sent from mail for, sent from proton, get outlook for, von meinem, gesendet von, gesendet mit,
  envoyé de mon, envoyé depuis mon, envoyé à partir d, enviado desde mi, enviado do meu, enviado a partir, inviato da, verzonden vanaf,
  verstuurd vanaf, skickat från min, sendt fra min, lähetetty, wysłane z, telefonumdan gönderildi, dikirim dari, отправлено с, 发自我的, 傳自我的`)
