/** Languages that the parser reads, for completion in a shell: the folders of `src/lexicon/languages` with an entry. */
export const languageTags: readonly string[] =
  'ar az bg bn cs da de el en es fa fi fr he hi hr hu id it ja kk ko ms nb nl pl pt ro ru sk sl sr-Cyrl sr-Latn sv sw th tl tr uk ur vi zh-Hans zh-Hant'.split(
    ' ',
  )
