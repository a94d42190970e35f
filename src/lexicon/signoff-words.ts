// Words of sign-offs, for all languages together. Compiled by hand, from the usage of agencies.

/**
 * Stems of words for each kind of work on a story.
 * A word that starts with one names that work. Chinese and Japanese stems may also end a word.
 */
export const workStems: Readonly<Record<string, string>> = {
  editing: `
    edit, édit, redak, rédac, redac, redig, redaz, desk, dyżur, oprac, редак, выпуск, ред., тexнич, تحرير, وتحرير, penyunting, penyelaras, düzelt, 编辑, 編輯, 編集, デスク, 편집, 데스크, 责编, 責編`,
  translation:
    'transl, übers, tradu, tradott, traduz, vert, przekł, tłum, перев, tercüme, çevir, terjemah, penerjemah, ترجمة, 翻译, 翻譯, 翻訳, 번역',
  photography: 'photo, foto, fot., bild, снимк, фото, gambar, تصوير, 摄影, 攝影, 撮影, 写真, 사진',
  writing:
    'writ, texte, texto, testo, tekst, rédig, redact, verfass, geschrieb, napis, ditulis, penulis, yazan, إعداد, وإعداد, كتابة, 撰文, 撰稿, 文字, 글',
}
/** Phrases after a name in a sign-off for the service that gets the story: `for the Arabic service`. */
export const serviceSuffixes: readonly string[] = [
  'للنشرة العربية',
  'للخدمة العربية',
  'for the Arabic service',
  'en español',
  'in italiano',
]
