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
    title, headline, heading, hed, titel, überschrift, schlagzeile, titre, título, titulo, titular, manchete, titolo, kop, rubrik, overskrift, tittel,
    otsikko, tytuł, nagłówek, pealkiri, virsraksts, antraštė, наслов, заглавие, titulek, cím, titlu, naslov, τίτλος, başlık, заголовок, العنوان, عنوان, כותרת, judul, शीर्षक, 标题, 標題, 見出し, タイトル`,
  deck: `
    subtitle, subheadline, deck, dek, standfirst, summary, description, untertitel, sous-titre, chapeau, chapô, chapo, subtítulo, bajada, copete, entradilla, sottotitolo, ondertitel,
    underrubrik, undertittel, undertitel, alaotsikko, podtytuł, podtitulek, alcím, subtitlu, podnaslov, υπότιτλος, alt başlık, подзаголовок,
    підзаголовок, subjudul, 副标题, 副標題, サブタイトル, 부제, teaser, intro, excerpt, abstract, blurb, vorspann, anriss, resumen, descripción, entrada, sumario,
    résumé, accroche, descrição, resumo, sommario, occhiello, descrizione, inleiding, samenvatting, ingress, manchet, ingressi, zajawka, lid, perex, anotace, lead, bevezető, rezumat,
    spot, анонс, лид, описание, лід, анотація, ملخص, תקציר, ringkasan, sapo, tóm tắt, 摘要, 导语, 導語, 概要, リード, 요약`,
  section: `
    section, category, ressort, rubrique, sección, categoría, seção, secção, editoria, sezione, rubriek, kategorie, sektion, osasto, dział, rubrika, rovat, kategori, рубрика, розділ, القسم,
    מדור, 栏目, 欄目, カテゴリ, 분류`,
  slugline: 'slug, slugline',
  dateline: 'dateline',
  byline: 'byline, creator, assinatura, firma, signature, 署名',
  published: `
    pubdate, date, published, publish-at, publish at, published at, publication date, filed, mise en ligne, issued, created, datum, date de publication, fecha, data, dato, päivämäärä, data publikacji,
    дата, التاريخ, tarih, tanggal, 日期, 时间, 時間, 日付, 날짜`,
  updated: 'modified, last modified, updated, lastbuilddate',
  other: `
    length, load-date, id, guid, type, status, state, desk, language, version, priority, words, word count, keywords, tags, tag, topics, image, image url, photo, picture, link, url, source,
    schlagworte, schlagwörter, stichwörter, quelle, bild, bild-id, mots-clés, étiquettes, image à la une, palabras clave, etiquetas, etiqueta, fuente, imagen, palavras-chave, fonte, imagem, parole chiave,
    immagine, trefwoorden, bron, foto, afbeelding, nyckelord, stikord, emneord, källa, kilde, bilde, billede, avainsanat, lähde, kuva, słowa kluczowe, tagi, źródło, zdjęcie, klíčová slova, štítky,
    zdroj, kulcsszavak, forrás, kép, cuvinte cheie, etichete, sursă, ключевые слова, теги, источник, ключові слова, джерело, ετικέτες, πηγή, etiket, etiketler, anahtar kelimeler, kaynak, görsel,
    الكلمات المفتاحية, المصدر, מילות מפתח, מקור, kata kunci, sumber, gambar, từ khóa, nguồn, คำสำคัญ, 关键词, 關鍵詞, 来源, 來源, 图片, キーワード, タグ, 出典, 키워드, 태그, 출처`,
  body: `
    body, text, story, copy, content, encoded, texte, corps, texto, cuerpo, corpo, testo, tekst, brödtext, leipäteksti, treść, szöveg, metin, текст, isi,
    正文, 本文, 본문`,
}
