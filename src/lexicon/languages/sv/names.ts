// Usage of TT and Swedish newspapers; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'

/** Words that help to find names: Swedish. */
export const swedishNames: NameRows = {
  honorifics:
    'herr, fru, fröken, dr, doktor, prof, professor, kung, drottning, prins, prinsessan, prinsessa, biskop, ärkebiskop, påve, kardinal',
  roles: `
    president, presidenten, vicepresident, statsminister, statsministern, premiärminister, premiärministern, minister, ministern, ordförande, ordföranden, partiledare, partiledaren, talman, talmannen,
    riksdagsledamot, riksdagsledamoten, ledamot, borgmästare, borgmästaren, landshövding, landshövdingen, kommunalråd, kommunalrådet, regionråd, statssekreterare, generalsekreterare, ambassadör, vd, chef, chefen,
    direktör, direktören, talesperson, talespersonen, talesman, pressekreterare, åklagare, åklagaren, advokat, advokaten, domare, domaren, rådman, polis, general, överste, läkare, överläkare, överläkaren,
    forskare, forskaren, ekonom, ekonomen, analytiker, analytikern, expert, experten, lektor, docent, rektor, rektorn, tränare, tränaren, förbundskapten, förbundskaptenen, anfallare, anfallaren, målvakt, målvakten,
    mittfältare, back, lagkapten, författare, författaren, regissör, regissören, skådespelare, skådespelaren, artist, artisten, sångare, sångaren, konstnär, journalist, redaktör, kansler, kanslern, utredare, kandidat, grundare, grundaren`,
  roleEndings:
    'minister, ministern, chef, chefen, ledare, ledaren, direktör, direktören, sekreterare, ordförande, åklagare, åklagaren, mästare, mästaren, forskare, forskaren, tränare, tränaren, expert, experten',
  bodyEndings:
    'verket, styrelsen, partiet, departementet, myndigheten, inspektionen, sjukhuset, universitetet, förbundet, domstolen, kommissionen, tingsrätt, hovrätt, banken',
  placeRoles: 'borgmästare, borgmästaren, landshövding, landshövdingen, biskop',
  sayings:
    'säger, sade, sa, uppger, menar, skriver, skrev, berättar, berättade, tror, anser, förklarar, hävdar, konstaterar, tillägger, kommenterar, svarar, varnar',
  ofHeads: 'bank, banken, universitet, universitetet, institutionen, kommission, föreningen, förbundet, rådet',
  heads:
    'polisen, riksdagen, regeringen, kommun, kommunen, region, tingsrätt, hovrätt, högskola, universitet, förbundet, partiet, fackförbundet, riksbanken, försvarsmakten, moderaterna, socialdemokraterna, sverigedemokraterna, liberalerna, kristdemokraterna, posten, dagblad, tidning, tidningen, nyheter',
  regionTails: 'kommun, kommuns, län, läns, landskap',
  bodyTails:
    'tingsrätt, hovrätt, universitet, universitets, högskola, universitetssjukhus, universitetssjukhuset, sjukhus, nyheter, tidning, dagblad, domkyrka',
  bodyNouns:
    'bolaget, företaget, koncernen, klubben, banken, föreningen, partiet, tidningen, sajten, kedjan, byrån, organisationen, nyhetsbyrån',
  given: `
    mikael, per, bengt, bo, ulf, björn, göran, kjell, christer, rickard, håkan, stig, åke, ingvar, göte, börje, jörgen, pär, nooshi, märta, nyamko, kerstin, birgitta, ulla, gunilla, ulrika, åsa, agneta, anneli, ellinor, siv,
    barbro, berit, gun, lotta, stina, tove, ylva, björk, vilgot, sixten, love, algot`,
  particles: 'von, af, de, och',
  openers: `
    den, det, de, en, ett, han, hon, vi, jag, du, ni, man, men, och, eller, i, på, för, med, av, från, till, efter, före, under, över, om, vid, hos, mot, utan, sedan, enligt, när, medan, innan, eftersom, trots, hans, hennes, deras, vår,
    denna, detta, dessa, inte, ingen, inga, också, nu, då, där, här, dock, samtidigt, dessutom, så, hur, vad, vem, varför, två, tre, fyra, fem, många, alla, båda, andra, är, var, har, som, ur, mellan, genom, flera, några, totalt, idag, igår, redan, bara, bland`,
  demonyms: '',
  calendar:
    'måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december',
  the: 'den, det, de',
  a: 'en, ett',
  of: 'för',
  joins: 'på, vid, hos, i, av, från',
  and: 'och',
  clauses: 'som, är, var, har, hade, blev, att',
  in: 'i',
  from: 'från',
  to: 'till',
  by: 'av',
  with: 'med',
  for: 'åt',
  against: 'mot',
  prepositions: 'nära, kring, utanför, norr, söder',
}
