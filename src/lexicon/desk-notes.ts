// Shapes of notes between desks, by language, where no list of opening words covers them (`editorsNote` of the languages lists those).
// Above each pattern: lines that it matches and, after `not:`, one that it must not.

/** Patterns of notes to desks above a story, by language. */
export const notesAbove: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    // $adv05     $Adv 15     $Adv30-01     End Adv for Jan. 5     End advance for Tuesday, Jan. 10.     not: Adv sales
    /^(?:\$adv ?\d{2}(?:-\d{2})?|End Adv(?:ance)?\b.{0,50})$/i,
    // (Adds comments, detail)     (Eds: Minor edits.)     (ATTN: UPDATES with details in paras 4-6)     not: (Adds up)  in a sentence
    /^\((?:Eds?|Note|ATTN|Attn)\b[^()]{0,300}\)$/,
    // (The author is a columnist. The opinions are her own.)     (Opinions expressed here are those of the author, a columnist.)     not: (The author died in May.)
    /^\((?:The (?:author|writer)|(?:The )?(?:opinions|views) expressed|Opinions|Views)\b[^()]{0,200}\b(?:columnist|own|those of|opinions|views|editor|fellow)\b[^()]{0,200}\)$/,
    // LaserPhoto NY5     LaserGraphic NY12; LaserPhotos VG1, VG2     AP Photo XHG401, XHG102     AP Photos Planned     With LaserPhoto     not: AP Photo/Jane Doe
    /^(?:With )?(?:LaserPhotos?|Laserphotos?|LaserGraphics?|LASERPHOTOS?|AP (?:Photos?|Graphics?|Video)|Photos?:? [A-Z]{2,4}\d{1,4})(?=$|[ ;,:]|\.)(?!\/).{0,140}$/,
    // (With photo)     With photos and graphic     Photos NY101-104, map NY105.     not: With pictures of the bridge, the mayor made his case.
    /^\(?[Ww]ith (?:a )?(?:photos?|pictures?|graphics?|videos?|maps?)(?:(?:,| and| ) ?(?:a )?(?:photos?|pictures?|graphics?|videos?|maps?)){0,3}\)?$/,
    /^\(?(?:Photos?|Pictures?|Graphics?|Maps?):? [A-Z]{2,4}\d{1,4}\b[^.]{0,100}\.?\)?$/,
    // With PM-Obit-Hirohito, Bjt     With Kenya-Embassy Bombings     not: With hope fading
    /^With (?:(?:AM|PM|BC|AP)-[A-Z].{1,70}|[A-Z][\w.]+-[A-Z][\w ,-]{2,80})$/,
    // From AP Newsfeatures     For Newsfeatures     An AP News Analysis     not: From AP reports it is known
    /^(?:From|By) AP (?:Newsfeatures|Business|Sports)$|^An AP News Analysis$/,
    // (APN SUNDAY ILLUSTRATIONS: Mailed print subscribers get 2 b&w photos.)     not: (APEC SUMMIT)
    /^\(AP[A-Z]? [A-Z ]{3,30}: .{3,300}\)$/,
    // repeat     repeat from late yesterday     not: repeat offender held
    /^repeat(?: from (?:late )?(?:yesterday|earlier))?$/,
    // (For a live blog on European stocks, click LIVE/ or type LIVE/ in a news window)     (For more, see …)     not: (For a year the bridge was closed.)
    /^\(For (?:a|an|the|more|other|our|related|full)\b[^()]{0,120}\b(?:click|see|double-click)\b[^()]{0,200}\)$/i,
  ],
  // (Achtung)     Achtung Redaktionen
  de: [
    /^\(Achtung\)$/,
    /^\(?Mit (?:Bild(?:ern)?|Fotos?|Grafik(?:en)?|Videos?)(?: und (?:Bild(?:ern)?|Fotos?|Grafik(?:en)?|Videos?))?\)?$/,
  ],
  // (Avec photo)     Avec photos et vidéo
  fr: [/^\(?Avec (?:photos?|vidéos?|infographies?)(?: et (?:photos?|vidéos?|infographies?))?\)?$/],
  // (Con foto)     Con fotos y vídeo     Con foto e video
  es: [/^\(?(?:Con|CON) (?:fotos?|FOTOS?|v[ií]deos?|gráficos?)(?: [ye] (?:fotos?|v[ií]deos?|gráficos?))?\)?$/],
  pt: [/^\(?Com (?:fotos?|vídeos?)(?: e (?:fotos?|vídeos?))?\)?$/],
  nl: [/^\(?Met (?:foto['’]?s?|video['’]?s?|beeld)\)?$/],
  sv: [/^\(?Med (?:bild(?:er)?|foto|video)\)?$/],
  pl: [/^\(?Ze? (?:zdjęci(?:em|ami)|wideo)\)?$/],
  ru: [/^\(?С (?:фото|видео)\)?$/],
}

/** First three letters of the notes that `notesAbove` matches. Other lines need no closer look. */
export const notesAboveCues = '$ ( end wit las ap pho pic gra map fro by an rep mit ave con com met med z ze с'

// End Adv for Jan. 5     End Adv PMs Monday Jan. 9     End advance for Tuesday, Jan. 10.     End Adv Weekend Editions Jan. 7-8
const END_OF_ADVANCE = /^End Adv(?:ance)?\b.{0,50}$/i
// EDITORS: Lee Doe covers the Congress for The Associated Press.     Eds: Minor edits.     not: Editors said they knew.
const NOTE_TO_EDITORS =
  /^(?:eds|editors|editor['’]?s['’]? note|note to editors)\s?(?::| _ | - )(?=.*\p{Ll} \p{Ll}).{2,400}$/iu

/** Whether a line is a note to desks below a story. */
export const isNoteBelow = (line: string): boolean => END_OF_ADVANCE.test(line) || NOTE_TO_EDITORS.test(line)

/** Sign that another take follows: `MORE`, `(MORE)`, `MORE-MORE`, `(more)`; not: `More rain` */
export const MORE_FOLLOWS = /^\(?(?:MORE|More|more)(?:-MORE)?\)?$/

/** Note after the last sentence of a paragraph: `… he said. End Adv for Sunday, Jan. 15`, `… screens. MORE`; not: `… and nothing More` */
export const NOTE_WITHIN = /[.!?”"'’)]\s+(End Adv(?:ance)?\b.{0,50}|\(?MORE\)?)$/
