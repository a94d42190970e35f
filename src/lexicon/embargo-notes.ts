// Words with which an editor’s note says that a story must not be published yet. A note that opens so holds the story back, whatever it says
// behind: no format for publishing writes it. In small letters; written here, from general knowledge, beside `embargo` of the languages.

/** The words, one language a line. */
export const embargoNotes = `
  embargo, embargoed, strict embargo, strictly embargoed, under embargo, under strict embargo, story embargoed, hold for release, not for release before, not for release until,
  not for publication before, not for publication until, do not publish before, do not publish until, not to be published before, not to be used before, for release at,
  sperrfrist, gesperrt bis, achtung sperrfrist, frei ab, nicht vor,
  sous embargo, ne pas publier avant, ne pas diffuser avant,
  embargado, embargada, no publicar antes, no difundir antes,
  sotto embargo, con embargo, non pubblicare prima,
  embargado até, não publicar antes,
  onder embargo, niet publiceren voor,
  embargoerad, ej för publicering före, klausuleret, klausulert til,
  эмбарго, под эмбарго, не публиковать до, ембарго,
  محظور النشر, ممنوع النشر قبل,
  エンバーゴ, 解禁日時, 엠바고, 보도시점`

/** Words behind those with which it says the contrary: `Embargo lifted`. */
export const embargoLifted = 'lifted, removed, no longer, aufgehoben, levé, levantado, revocato, opgeheven, снято'

/** What such a note opens with before them: who it is for. A longer one stands before a shorter that it opens with. */
export const noteLeads = `
  eds, editors' note, editors, editor's note, editor, ed, note to editors, note to desks, note aux rédactions, note,
  achtung, hinweis an die redaktionen, hinweis, nota a los editores, nota aos editores, nota`
