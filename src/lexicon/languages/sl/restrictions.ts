// Words of restrictions in Slovenian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const slovenianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    niso, nikar, nikomur, nikjer, nikakor, noben*, brez, v nobenem primeru, pod nobenim pogojem, ne smejo, ne smete, ne smemo, ne more,
    ne morejo, naj ne, ni dovoljeno, ni dovoljena, ni dopustno, nedopustn*, nedovoljen*, prepoved*, vzdrzite se, vzdrza*, izogibajte se,
    izogib*, izogni*, prenehaj*, ustavi*, prekini*, opustite, odsvetuje*, ni primerno, brez pravice`,
  // publishing, in general words
  f: `
    natis*, tiskan*, ponatis*, izda*, izid, izidejo, izsel, razsirja*, razsiri*, razposlj*, razposla*, posreduj*, posredova*,
    poslati naprej, predvaja*, oddaja*, v eter, v etru, v zivo, v casopisu, v casopis, na spletu, na splet, na spletni strani, na portalu,
    na servisu, v tisku, v tisk, v javnost, javnosti, javno, citira*, navaja*, navesti, navedite, navedba, sklicev*, omenja*, omeni*,
    omemba, imenova*, imenuj*, poroca*, pisati, pisite, napisati, pise, pokaz*, predstavi*, razkri*`,
  // before, until, from
  p: `
    preden, dokler ne, prej, ne prej, najprej, najhitreje, prej kot, ne prej kot, sele ko, sele takrat, potem ko, samo po, ko bo, brz ko,
    kakor hitro, takoj ko, takoj po, od trenutka, zacensi, zacensi z, vse do, do takrat, do trenutka, na predvecer, po koncu,
    po zakljucku, po izteku, po preteku, medtem ko, hkrati z, najpozneje`,
  // secrecy
  c: `
    zaupn*, strogo zaupno, skrivn*, v zaupanju, neuradno, brez navedbe vira, ne za citiranje, ni za citiranje, ni za objavo, ne za objavo,
    ni za javnost, ne za javnost, ni za tisk, ni za predvajanje, za interno uporabo, za notranjo uporabo, le za urednistvo,
    samo za urednistvo, v vednost, samo v vednost, za vaso informacijo, le za ozadje, kot ozadje, med nami, diskretn*, molk*, molcite,
    molcati, molcecnost*, informacijski molk, medijski mrk, informacijska blokada, obdrzite zase, zadrzite zase, embargiran*, anonimn*,
    poslovna skrivnost, uradna skrivnost, drzavna skrivnost, varovan*`,
  // withdrawing, and why
  i: `
    umakni*, umik*, preklic*, razveljav*, odpove*, brisanj*, snemi*, sneti, crta*, zavrz*, zavreci, vrzite, vrzite stran, v kos, unici*,
    prezri*, prezreti, ne upostevajte, neupostevaj*, ne ozirajte se, ne oziraj*, pozabi*, nadomesti*, nadomesc*, zamenja*, poprav*,
    ne velja, nicn*, napacn*, napak*, pomot*, po pomoti, laz, ponarejen*, ponaredek, izmisljen*, izmisljotin*, neresnicn*, netocn*,
    demanti*, zanika*, zavajajoc*, potegavscin*, preizkus*, testn*, poskusn*, zastarel*, dvojnik*, podvojen*`,
  // unfinished, or ahead of time
  r: `
    osnutek, osnutk*, delovna razlicica, delovno gradivo, skica, predlog, predhodn*, nelektoriran*, neurejen*, ni lektoriran*, neuredjen*,
    nedokoncn*, ni dokoncn*, ni koncn*, nepopoln*, ni odobren*, neavtoriziran*, ni avtoriziran*, nedokoncan*, ni dokoncan*, nepregledan*,
    surov*, v pripravi, pripravljen*, vnaprej, vnaprejsn*, predogled, prednapoved, za pripravo, za nacrtovanje, samo za nacrtovanje,
    v preverjanju, v potrditvi, v avtorizaciji, v delu, zacasn*, vmesn*, delovna verzija`,
  // holding back
  l: `
    pocaka*, odlaga*, prestavi*, prestavljen*, prelozi*, prelozen*, zamrzni*, zamrznjen*, blokira*, pavz*, na pavzi, premor*, na cakanju,
    v cakanju, v rezervi, pripravljenost*, v pripravljenosti, se ne, zaenkrat, za zdaj, zaenkrat ne, zacasno ustavi*, mirovanj*,
    prihrani*, shrani*, hranite, ne hitite, v predal, moratorij*`,
}
