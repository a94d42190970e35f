/**
 * Openings of a sentence on what somebody had done before, in small letters without accents: `She had withheld the story`. A request to
 * desks never opens so.
 */
export const pastOpenings = `
  he had, she had, they had, er hatte, il avait, elle avait, ils avaient, el habia, ella habia, ellos habian, egli aveva, lui aveva,
  lei aveva, ele tinha, ela tinha, ele havia, ela havia, hij had, zij had, ze had, han hade, hon hade, han havde, hun havde, han hadde,
  hun hadde, han oli, ea avea, el avea`

/**
 * Stems of words for expectations of a company on its future, in small letters without accents. The statements on them undertake and
 * disclaim much, and ask for no delay: `We undertake no obligation to update forward-looking statements.`
 */
export const outlookStems = `
  forward-looking, forward looking, zukunftsgericht, zukunftsbezogen, prospectives, informations prospectives, prospectiv, previsional, toekomstgericht,
  framatblickande, framtidsinriktad, fremadrettede, fremtidsrettet, fremtidsrettede, tulevaisuutta koskev, dotyczace przyszlosci, vyhled`
