// Words of sign-offs, for all languages together. Compiled by hand, from the usage of agencies.

/** Stems of the word for each kind of work: a word that opens with one names the work. Chinese and Japanese stems may end a word. */
export const workStems: Readonly<Record<string, string>> = {
  editing: `
    edit, édit, redak, rédac, redac, redig, redaz, desk, dyżur, oprac, редак, выпуск, ред., тexнич, تحرير, وتحرير, penyunting, penyelaras, düzelt, 编辑, 編輯, 編集, デスク, 편집, 데스크, 责编, 責編`,
  translation:
    'transl, übers, tradu, tradott, traduz, vert, przekł, tłum, перев, tercüme, çevir, terjemah, penerjemah, ترجمة, 翻译, 翻譯, 翻訳, 번역',
  photography: 'photo, foto, fot., bild, снимк, фото, gambar, تصوير, 摄影, 攝影, 撮影, 写真, 사진',
  writing:
    'writ, texte, texto, testo, tekst, rédig, redact, verfass, geschrieb, napis, ditulis, penulis, yazan, إعداد, وإعداد, كتابة, 撰文, 撰稿, 文字, 글',
}
/** Phrases after a name that say for which service it was written: `for the Arabic bulletin`. */
export const serviceSuffixes: readonly string[] = [
  'للنشرة العربية',
  'للخدمة العربية',
  'for the Arabic service',
  'en español',
  'in italiano',
]
