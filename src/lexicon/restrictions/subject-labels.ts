/** Labels of the subject of a mail, and marks of an answered or forwarded mail: `Subject: Fwd:`. In small letters. */
export const subjectLabels = `subject, subj, re, fw, fwd, betreff, betr, aw, wg, objet, tr, asunto, rv, oggetto, assunto, enc, res,
  onderwerp, betreft, antw, doorst, ämne, sv, vb, emne, vs, aihe, temat, odp, pd, předmět, predmet, tárgy, subiect, тема, відп, konu, ynt, ilt,
  θέμα, الموضوع, موضوع, נושא, विषय, perihal, subjek, tiêu đề, chủ đề, เรื่อง, 主题, 主題, 主旨, 件名, 転送, 返信, 转发, 轉發, 回复, 回覆, 제목, 전달, 회신`
