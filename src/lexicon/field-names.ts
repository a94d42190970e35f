/** What a field above an exported story holds. `body` labels the text below; `other` is no field of the article. */
export type FieldName =
  | 'headline'
  | 'deck'
  | 'section'
  | 'slugline'
  | 'dateline'
  | 'byline'
  | 'published'
  | 'updated'
  | 'body'
  | 'other'

/**
 * Names of the fields that editing systems and archives print above a story, by what they hold, in small letters: `Title: Council backs
 * ferry`, `HEADLINE: Council backs ferry`, `Titre : Le conseil vote`. All languages together, as a name means the same in each. Names that
 * mail programs give the subject are left out.
 */
export const fieldNames: { readonly [field in FieldName]: string } = {
  headline: `
    title, headline, heading, titel, überschrift, schlagzeile, titre, título, titulo, titular, manchete, titolo, kop, rubrik, overskrift, tittel,
    otsikko, tytuł, titulek, cím, titlu, naslov, τίτλος, başlık, заголовок, العنوان, عنوان, כותרת, judul, शीर्षक, 标题, 標題, 見出し, タイトル`,
  deck: `
    subtitle, subheadline, deck, dek, standfirst, summary, description, untertitel, sous-titre, chapeau, subtítulo, bajada, copete, entradilla, sottotitolo, ondertitel,
    underrubrik, undertittel, undertitel, alaotsikko, podtytuł, podtitulek, alcím, subtitlu, podnaslov, υπότιτλος, alt başlık, подзаголовок,
    підзаголовок, subjudul, 副标题, 副標題, サブタイトル, 부제`,
  section: 'section, category, ressort, rubrique, sección, categoría, seção, sezione, рубрика, 栏目',
  slugline: 'slug, slugline',
  dateline: 'dateline',
  byline: 'byline, creator',
  published: `
    pubdate, date, published, publication date, issued, created, datum, date de publication, fecha, data, dato, päivämäärä, data publikacji,
    дата, التاريخ, tarih, tanggal, 日期, 日付, 날짜`,
  updated: 'modified, last modified, updated, lastbuilddate',
  other: 'length, load-date',
  body: `
    body, text, story, copy, content, encoded, texte, corps, texto, cuerpo, corpo, testo, tekst, brödtext, leipäteksti, treść, szöveg, metin, текст, isi,
    正文, 本文, 본문`,
}
