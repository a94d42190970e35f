// Usage of TT and Swedish newspapers; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'
import { sentencesOnly } from '../../annotate/sentences-only'

/** Words that help to find names: Swedish. */
export const swedishNames: NameRows = {
  honorifics: 'herr, fru, kung, drottning, prins, biskop',
  roles: `
    president, minister, ordförande, ledare, talman, ledamot, borgmästare, landshövding, kommunalråd, sekreterare, ambassadör, vd, chef, direktör, talesperson, åklagare, advokat, domare, polis, överste,
    läkare, forskare, ekonom, analytiker, expert, rektor, tränare, kapten, anfallare, målvakt, back, författare, regissör, skådespelare, artist, sångare, konstnär, redaktör, kansler, grundare`,
  roleEndings:
    'minister, ministern, chef, ledare, ledaren, direktör, sekreterare, ordförande, åklagare, ledamot, ledamoten, läkare, läkaren, kapten, kaptenen, forskare, forskaren',
  bodyEndings:
    'verket, styrelsen, partiet, departementet, myndigheten, inspektionen, sjukhuset, universitetet, förbundet, domstolen, kommissionen',
  caseEndings: 'n, en, et, s',
  placeRoles: 'borgmästare, landshövding',
  sayings: 'säger, sade, sa, uppger, menar, skriver, berättar, tror, anser, hävdar, konstaterar, tillägger',
  ofHeads: '',
  heads: 'polisen, riksdagen, regeringen, kommunen, riksbanken, försvarsmakten, moderaterna, socialdemokraterna',
  regionTails: 'kommun, kommuns, län, läns',
  bodyTails:
    'tingsrätt, hovrätt, universitet, högskola, universitetssjukhus, universitetssjukhuset, sjukhus, nyheter, tidning, dagblad',
  bodyNouns: 'bolaget, företaget, koncernen, klubben, banken, föreningen, partiet, tidningen, sajten, kedjan',
  particles: 'von, af, de, och',
  openers: sentencesOnly.sv?.openers ?? '',
  demonyms: '',
  calendar: '',
  the: 'den, det, de',
  a: 'en, ett',
  of: 'för',
  joins: 'på, vid, hos, i, av, från',
  and: 'och',
  clauses: 'som, är, var, har, hade, att',
  in: 'i',
  from: 'från',
  to: 'till',
  by: 'av',
  with: 'med',
  for: 'åt',
  against: 'mot',
  prepositions: 'nära, utanför',
}
