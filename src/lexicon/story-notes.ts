// Notes of a story on itself, below its text: who translated it, how it was edited, where it was published first.
// Above each pattern: lines that it matches and, after `not:`, one that it must not.

/** Patterns of notes of a story on itself, by language. */
const storyNotes: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    // This interview has been edited and condensed for clarity.     The conversation was edited for length.     not: The report was edited by two ministers.
    /^[(*[]{0,2}(?:This (?:conversation|interview|transcript|article|story|essay|piece|extract|excerpt|version|dispatch|post)|The (?:conversation|interview|transcript)) (?:has been |was |is |have been )?(?:lightly |slightly |originally |first )*(?:edited|condensed|abridged|translated|adapted|republished|published|excerpted|shortened|produced|appeared)(?= |[.,)]).{0,260}$/,
    // Translated from the Kyrgyz.     Translated from the Greek by Ana Roe     not: Translated into ten languages, it sold well.
    /^[(*[]{0,2}Translated from the \p{Lu}\p{L}+.{0,80}$/u,
  ],
  // Aus dem Englischen von Ana Roe     Dieses Interview wurde gekürzt und bearbeitet.     not: Aus dem Englischen kommt das Wort.
  de: [
    /^[(*]{0,2}(?:Aus dem \p{Lu}\p{L}+en (?:von|übersetzt)|(?:Übersetzung|Übersetzt)(?: aus dem \p{L}+en)?(?: von|:)) .{3,80}$/u,
    /^[(*]{0,2}D(?:ieses?|as) (?:Gespräch|Interview|Beitrag|Artikel|Text) (?:wurde|ist) .{0,120}(?:gekürzt|bearbeitet|redigiert|übersetzt|erschienen)\.?[)*]?$/u,
  ],
  // Traduit de l’anglais par Ana Roe.     Cet entretien a été édité.     not: Traduit en dix langues, le livre a plu.
  fr: [
    /^[(*]{0,2}(?:Traduit (?:de l['’]|du |par )|Traduction(?: de l['’]\p{L}+)?(?: par| ?:) ).{3,80}$/u,
    /^[(*]{0,2}Cet(?:te)? (?:entretien|interview|article|conversation|texte) a été (?:\p{L}+ment )?(?:édité|condensé|abrégé|traduit|publié).{0,160}$/u,
  ],
  es: [
    /^[(*]{0,2}(?:Traducido (?:del \p{L}+|por )|Traducción(?: del \p{L}+)?(?: de| por|:) ).{3,80}$/u,
    /^[(*]{0,2}Est[ea] (?:entrevista|conversación|artículo|texto) (?:ha sido|fue) (?:editad|condensad|traducid|publicad).{0,160}$/u,
  ],
  pt: [/^[(*]{0,2}(?:Traduzido (?:do \p{L}+|por )|Tradução(?: do \p{L}+)?(?: de| por|:) ).{3,80}$/u],
  it: [/^[(*]{0,2}(?:Tradotto da|Traduzione(?: dall['’]\p{L}+)?(?: di|:)) .{3,80}$/u],
  nl: [/^[(*]{0,2}(?:Vertaald (?:uit het|door)|Vertaling(?: uit het \p{L}+)?(?: door|:)) .{3,80}$/u],
  sv: [/^[(*]{0,2}(?:Översättning(?: från \p{L}+)?(?: av|:)|Översatt (?:av|från)) .{3,80}$/u],
  nb: [/^[(*]{0,2}(?:Oversettelse(?: fra \p{L}+)?(?: ved|:)|Oversatt (?:av|fra)) .{3,80}$/u],
  da: [/^[(*]{0,2}(?:Oversættelse(?: fra \p{L}+)?(?: ved|:)|Oversat (?:af|fra)) .{3,80}$/u],
  pl: [/^[(*]{0,2}(?:Tłumaczenie(?: z \p{L}+)?:|(?:Z \p{L}+ego )?(?:przełożył|tłumaczył|przetłumaczył)a?) .{3,80}$/iu],
  cs: [/^[(*]{0,2}(?:Překlad(?: z \p{L}+)?:|Přeložila?) .{3,80}$/u],
  ru: [/^[(*]{0,2}(?:Перевод(?: с \p{L}+)?:|Перев[её]л[аи]?(?: с \p{L}+)?) .{3,80}$/u],
  uk: [/^[(*]{0,2}(?:Переклад(?: з \p{L}+)?:|Переклала?(?: з \p{L}+)?) .{3,80}$/u],
  tr: [/^[(*]{0,2}(?:\p{Lu}\p{L}+dan )?(?:Çeviri|Çeviren|Tercüme): ?.{3,80}$/u],
  ar: [/^[(*]{0,2}ترجمة ?: ?.{3,80}$/u],
  zh: [/^[（(*]{0,2}(?:译者|譯者|翻译|翻譯|编译|編譯) ?[:：].{2,40}$/u],
  ja: [/^[（(*]{0,2}(?:翻訳|訳者|訳) ?[:：].{2,40}$/u],
  ko: [/^[（(*]{0,2}(?:번역|옮긴이) ?[:：].{2,40}$/u],
}

const all = Object.values(storyNotes).flat()

/** First letters of such notes: a quick test. */
export const storyNoteCues =
  'thi the tra aus übe die das cet est ver öve ove tłu prz z př пер çev ter ترج 译 譯 翻 编 編 訳 번 옮 * [ （'

/** Openings of such notes: one quick test before the patterns, as many lines open with `The`. */
const OPENING =
  /^[（(*[]{0,2}(?:th(?:is|e) (?:a|con|d|e|in|p|st|t|v)|translat|aus dem|übers|das (?:ge|in|be|ar|te)|dies|tradu|trado|cet|est[ea] |verta|övers|overs|tłum|prz|z \p{L}+ego|přek|přel|перев|перек|\p{L}+dan |çev|terc|ترجم|译|譯|翻|编|編|訳|번역|옮긴)/iu

/** Whether a line below the text says who translated the story, how it was edited, or where it was published first. */
export const isStoryNote = (line: string): boolean => OPENING.test(line) && all.some((shape) => shape.test(line))
