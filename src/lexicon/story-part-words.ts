/**
 * Words for what a desk changes in a story, by which a line such as `Adds quotes, background` is a note, not a headline. In lower case,
 * as whole words. Paragraphs and quotations are in `paragraph-words.ts`.
 */
export const storyPartWords = `
  intro, lead, lede, dateline, headline, byline, slug, comment, comments, reaction, reactions, detail, details, background, context, throughout,
  dropped word, typo, spelling, photo, photos, graphic, graphics, link, links,
  einstieg, vorspann, überschrift, ortsmarke, reaktion, reaktionen, einzelheiten, hintergrund, weiterer verlauf, rechtschreibung,
  titre, chapô, attaque, précisions, contexte, détails, réaction, réactions, déclarations, coquille,
  titular, entradilla, declaraciones, detalles, contexto, antecedentes, reacción, reacciones, fotografía,
  título, declarações, detalhes, reações, abertura,
  titolo, attacco, dichiarazioni, dettagli, contesto, reazioni, refuso,
  kop, inleiding, achtergrond, reactie, reacties, rubrik, ingress, detaljer, bakgrund, reaktioner, tittel, reaksjoner, bakgrunn, baggrund, overskrift,
  otsikko, lisätietoja, taustaa, tytuł, lid, szczegóły, reakcje, tło, titulek, podrobnosti, reakce, pozadí,
  подробности, реакция, заголовок, лид, комментарий, комментарии, бэкграунд, подробиці, коментар, коментарі,
  başlık, ayrıntı, ayrıntılar, tepki, tepkiler, açıklama`
