// Words of lines that credit a picture: `Photo: Jane Doe/AFP`, `사진=김영희`. Compiled by hand, from the usage of agencies and papers.

/** Words before a colon or equals sign and the credit of a picture: `Foto: AP`. By language, as they are written. */
export const photoLabels: Readonly<Record<string, readonly string[]>> = {
  en: ['PHOTO', 'PHOTOS', 'Photo', 'Photos', 'Photo credit', 'Image credit', 'Picture'],
  de: ['FOTO', 'Foto', 'Fotos', 'Bild'],
  es: ['Foto de', 'Fotografía'],
  fr: ['Crédit photo', 'Photographie'],
  it: ['Fotografia', 'Credit'],
  pt: ['Imagem', 'Crédito'],
  nl: ['Beeld'],
  pl: ['Fot.', 'Fot', 'fot.', 'Zdjęcie'],
  hu: ['Fotó'],
  fi: ['Kuva', 'Kuvat', 'KUVA'],
  tr: ['Fotoğraf', 'FOTOĞRAF'],
  ru: ['Фото', 'ФОТО'],
  uk: ['Світлина'],
  bg: ['Снимка', 'Снимки'],
  el: ['Φωτογραφία', 'Φωτογραφίες', 'Φωτό', 'Φωτο', 'ΦΩΤΟ'],
  vi: ['Ảnh', 'ẢNH'],
  th: ['ภาพ'],
  ar: ['صورة', 'تصوير'],
  he: ['צילום'],
  hi: ['फोटो'],
  ko: ['사진'],
  ja: ['写真', '撮影'],
  zh: ['图', '圖', '图片'],
}
/** Those of {@link photoLabels} that are other words too: alone at the end of a line, they need a bracket. */
export const ambiguousPhotoLabels: readonly string[] = [
  'Picture',
  'Bild',
  'Credit',
  'Imagem',
  'Crédito',
  'Beeld',
  'Fot',
  '撮影',
  '图',
  '圖',
  'صورة',
]
/** English words before `by` or `courtesy` and the credit of a picture: `Photo by Jane Doe`. */
export const photoNouns: readonly string[] = ['Photo', 'Photos', 'PHOTO', 'PHOTOS', 'Picture', 'Pictures', 'Image']

/** First letters of {@link photoLabels} and {@link photoNouns}, as a pattern each. Other lines need no closer look. */
export const photoOpenings: readonly string[] = [
  ...[
    'P[hHi]',
    'I[mM]',
    'F[oOI]',
    'Bild',
    'Cr[eé]d',
    'Beeld',
    'Zdj',
    'Kuva',
    'KUVA',
    'Ф[оО]',
    'С[вн]',
    'Φ[ωΩ]',
    'Ả[nN]',
    'ภ',
  ],
  ...['ص', 'ت', 'צ', 'फ', '사진', '写真', '撮影', '图', '圖'],
]
/** Pieces of text that occur in lines that credit a picture, in any case. They help to exclude other lines. */
export const photoPieces: readonly string[] = ['photo', 'foto', 'фото', 'bild', 'image', 'picture']

/** Names of agencies and libraries that sign pictures, as they are written. */
export const photoAgencies: readonly string[] = [
  ...['AP', 'AFP', 'EPA', 'EFE', 'ANSA', 'DPA', 'dpa', 'PA', 'APA', 'TASS', 'SPUTNIK', 'Xinhua'],
  ...['XINHUA', 'Reuters', 'REUTERS', 'Kyodo', 'Yonhap', 'Anadolu', 'Bloomberg', 'Getty Images'],
  ...['Getty', 'NurPhoto', 'Shutterstock', 'VCG', 'CP', 'The Canadian Press', 'THE CANADIAN PRESS'],
  ...['AAP', 'NTB', 'TT', 'Ritzau Scanpix', 'Lehtikuva', 'ANP', 'Keystone', 'picture alliance'],
  ...['VNA', 'Bernama', 'Antara', 'PTI', 'Handout'],
]

/** Words in brackets at the end of a story for media sent with it: `(foto) (vídeo)`. A pattern each. */
export const attachedMedia: readonly string[] = [
  ...['fotos?', 'photos?', 'v[ií]d[eé]os?', 'audios?', 'infograf[ií]a', 'gr[aá]ficos?', 'recursos'],
]

/** First words in brackets of a picture credit, which no headline has: `(Foto: AP)`. */
export const bracketedPhotoWords: readonly string[] = ['AP', 'Foto', 'Photo', 'Bild', 'Image']
/** Openings of the picture credit at the end of a caption, as they are written: `(Photo by Jane Doe/AFP)`. */
export const captionCreditOpenings: readonly string[] = ['Photo\\/', 'Photo by ', 'Photo: ', 'Foto: ']
/** Opening of a German picture credit, before a person, a slash and an agency: `(Foto: Jana Kranz/dpa)`. */
export const GERMAN_CREDIT = 'Foto: '

/** Word after the name of an agency or paper in a credit: `Hill Photo/Jane Doe`, `Hafen Foto/Jana Kranz`. */
export const photoAfterAgency: readonly string[] = ['Photo', 'PHOTO', 'Foto', 'FOTO', 'Bild']
