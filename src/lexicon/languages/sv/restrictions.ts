// Words of restrictions in Swedish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const swedishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    inget, inga, ingenstans, varken, vare sig, forbjud*, otillat*, avhall*, undvik*, lat bli, lata bli, sluta, stoppa, stoppas, upphor*`,
  // publishing, in general words
  f: `
    tryck*, nyttj*, utnyttj*, utsand*, aterutsand*, postas, ladda upp, laddas upp, lagga upp, pa natet, slappas, utgivning, dyka upp,
    framtrada, vidarebefordr*, skicka vidare, skickas vidare, fora vidare, foras vidare, lamna vidare, delad, cirkuler*, namn*,
    avslojas, rojas, roj, roja, beratta, berattas, namn inte, sociala medier, pa webben, webben, lamna rummet, lamnar rummet, far ut,
    foregrip*`,
  // before, until, from
  p: `
    forran, inte tidigare an, ej tidigare an, sa lange, sa lange som, medan, sa fort`,
  // secrecy
  c: `
    topphemlig*, i fortroende, bakgrund, bakgrundsinformation, inte for citat, ej for citat, utan kallhanvisning, endast for er,
    bara for er, mellan oss, oss emellan, tystnad, tyst, tystnadsplikt, mediatystnad, morklaggning, hall for er sjalva,
    behall for er sjalva, hall tatt, sparrtid, forseglad*, inlast, klassificerad, skyddad, begransad, for kannedom, for er kannedom,
    stangda dorrar, bakom stangda dorrar, yppandeforbud, kanslig`,
  // withdrawing, and why
  i: `
    dragen, tillbakadra*, aterta, atertas, atertag*, killa, killas, doda, tagits bort, borttag*, avlagsn*, ta ner, tas ner, plocka ner,
    plocka bort, avpublicer*, papperskorg*, forstor*, glom, glomma, strunta i, ersatt*, fel, felaktig*, felet, fejk*, pahittad*,
    fabricerad*, oriktig*, inkorrekt*, misstag, misstaget, osann*,
    ta bort dem, fran era sajter, fran sajten`,
  // holding back
  l: `
    hallas, inne med, invanta*, droj*, spara, sparas, frysa, frysas, blocker*, pausa*, paus, uppskjut*, senarelagg*, fordroj*, forsena,
    bordlagg*, vilande, inte an, inte annu, lagg pa is, lagga pa is, i beredskap, pa vant`,
  // unfinished, or ahead of time
  r: `
    kladd, ratext, ramaterial, oredigerad*, oredigerat, obearbetad*, okorrigerad*, ej korrekturlast, inte fardig, ofardig*, ofullstandig*,
    inte slutgiltig*, ej slutgiltig*, inte slutlig, provisorisk*, ej godkand*, inte godkand*, ej klar, inte klar, ej slappt,
    annu ej godkand, arbetsversion, arbetsmaterial, arbetsdokument, pagaende, under arbete, i forvag, forhandsex*, forhandskopia,
    forhandstext, forhandstitt, forhandsartikel, forberedelse*, for forberedelse`,
  // events that a release waits for, and their end
  g: `
    talat, talat klart, dom, domen, omrostning*, rostning*, sammantrade*, ceremoni*, prisutdelning*, bandet, invigning*, invigt, oppnas,
    oppnar, dorrar*, scen*, avspark*, slutsignal*, avslutat, avslutad, avkunna*, landat, begravning*, dragning*, premiar*, undertecknande*,
    stamma, stamman`,
  // accepting a condition
  a: `
    atar er, atar sig, atar du dig, forbinder er, forbinder sig, genom att ta emot, genom att oppna, mottagande*, pa villkor, villkor att,
    under forutsattning, godkanner ni, accepterar, samtycker`,
  // parts and details of a story that may be withheld
  W: `
    identitet*, foto, foton, bild, bilden, ansikte*, stycke, stycket, stycken, styckena, mening, detaljer`,
  // word from the sender, and who must be told first
  C: `
    hor av oss, vi hor av oss, vi ringer, ringer, meddelar, vi meddelar, annat meddel*, gront ljus, anhoriga, familjen, underratta*`,
}
