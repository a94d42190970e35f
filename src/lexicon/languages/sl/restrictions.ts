// Words of restrictions in Slovenian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const slovenianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    niso, nikar, nikomur, nikjer, nikakor, noben*, brez, v nobenem primeru, pod nobenim pogojem, nedopustn*, nedovoljen*, prepoved*,
    vzdrzite se, vzdrza*, izogibajte se, izogib*, izogni*, prenehaj*, ustavi*, prekini*, opustite, odsvetuje*`,
  // publishing, in general words
  f: `
    natis*, tiskan*, ponatis*, izda*, izid, izide, izidejo, izsel, razsirja*, razsiri*, razposlj*, razposla*, posreduj*, posredova*,
    poslati naprej, predvaja*, oddaja*, v eter, v etru, v zivo, v casopisu, v casopis, na spletu, na splet, na spletni strani, na portalu,
    v tisku, v tisk, v javnost, javnosti, javno, citira*, navaja*, navesti, navedite, navedba, sklicev*, omenja*, omeni*,
    razkri*, druzbenih omrezjih, dvoran*, prostor*`,
  // before, until, from
  p: `
    preden, prej, najprej, najhitreje, sele ko, sele takrat, potem ko, ko bo, brz ko, kakor hitro, takoj ko, zacensi`,
  // secrecy
  c: `
    zaupn*, skrivn*, v zaupanju, neuradno, brez navedbe vira, ne za citiranje, ni za citiranje, ni za objavo, ne za objavo, ni za javnost,
    ne za javnost, ni za tisk, ni za predvajanje, za notranjo uporabo, le za urednistvo, samo za urednistvo, v vednost, samo v vednost,
    za vaso informacijo, le za ozadje, kot ozadje, med nami, diskretn*, molk*, molcite, molcati, molcecnost*, informacijski molk,
    medijski mrk, informacijska blokada, obdrzite zase, zadrzite zase, embargiran*, anonimn*, poslovna skrivnost, uradna skrivnost,
    drzavna skrivnost, varovan*`,
  // withdrawing, and why
  i: `
    umakni*, umik*, preklic*, razveljav*, odpove*, brisanj*, snemi*, sneti, crta*, zavrz*, zavreci, vrzite, v kos, unici*, prezri*,
    prezreti, ne upostevajte, neupostevaj*, ne ozirajte se, ne oziraj*, pozabi*, nadomesti*, nadomesc*, zamenja*, poprav*, ne velja,
    nicn*, napacn*, napak*, pomot*, po pomoti, lazn*, laz, ponarejen*, ponaredek, izmisljen*,
    s spletnih`,
  // unfinished, or ahead of time
  r: `
    osnutek, osnutk*, delovna razlicica, delovno gradivo, skica, predlog, predhodn*, nelektoriran*, neurejen*, ni lektoriran*, neuredjen*,
    nedokoncn*, ni dokoncn*, ni koncn*, nepopoln*, ni odobren*, neavtoriziran*, ni avtoriziran*, nedokoncan*, ni dokoncan*, nepregledan*,
    surov*, v pripravi, pripravljen*, vnaprej, vnaprejsn*, predogled, prednapoved, za pripravo, za nacrtovanje, samo za nacrtovanje,
    v preverjanju, v potrditvi, v avtorizaciji, v delu, zacasn*, vmesn*, delovna verzija`,
  // holding back
  l: `
    pocaka*, odlaga*, prestavi*, prestavljen*, prelozi*, prelozen*, zamrzni*, zamrznjen*, blokira*, pavz*, na pavzi, premor*, rezerv*,
    v rezervi, pripravljenost*, v pripravljenosti, se ne, zaenkrat, za zdaj, zacasno ustavi*, mirovanj*, prihrani*, shrani*, hranite,
    ne hitite, v predal, na led`,
  // events that a release waits for, and their end
  g: `
    govor*, sodb*, glasovanj*, sej*, slovesnost*, podelitev, podelit*, trak, otvorit*, odpr*, vrata, odru, zvizg*, koncan*, konca*,
    prebran*, prebere, pristan*, pogreb*, zreb*, premier*, podpis*`,
  // accepting a condition
  a: `
    zavezujete, se zavezujete, s prevzemom, s sprejemom, pod pogojem, pogojem, strinjate`,
  // parts and details of a story that may be withheld
  W: `
    ime, imena, imen, identitet*, fotografij*, obraz*, odstav*, stavek, podrobnost*`,
  // word from the sender, and who must be told first
  C: `
    poklicemo, sporocimo, obvestimo, svojc*, druzin*`,
}
