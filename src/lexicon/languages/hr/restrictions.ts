// Words of restrictions in Croatian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const croatianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nisu, nemoj, nemojmo, nikada, nikad, nitko, niko, nikome, nista, nigdje, nigde, nijedan, nijedna, nijedno, nikakv*, niti, zabran*,
    zabranjuje se, nedopusten*, nedozvoljen*, suzdrz*`,
  // publishing, in general words
  f: `
    obznan*, tiska*, stampa*, odstampa*, koristenje, koriscenje, iskoristi*, upotreb*, upotrijeb*, emitov*, preneti, prikaz*, postati,
    objesiti, stavljati, stavljajte, stavite, staviti na stranicu, staviti na sajt, onlajn, uploadati, postavlja*, postaviti, pustiti,
    pustite, pusta*, izaci,
    otkriv*, odav*, spominj*, navodi*, drustvenim mrezama, drustvene mreze, na internetu, dvoran*, prostorij*, iznos*`,
  // before, until, from
  p: `
    ranije, dokle, uoci, za vrijeme, za vreme, tijekom, tokom`,
  // secrecy
  c: `
    u povjerenju, u poverenju, nezvanicn*, nesluzben*, bez navodenja izvora, nije za citiranje, pozadin*, samo kao pozadina, kontekst,
    interno, za internu upotrebu, za internu uporabu, interna upotreba, interna uporaba, unutarnj*, samo za vas, medu nama,
    samo medu nama, diskre*, sutnj*, sutjeti, sutite, cutanj*, cutite, tisin*, medijska tisina, medijska sutnja, medijska blokada,
    informativna blokada, zadrzite za sebe, zadrzati za sebe, za sebe, cuvajte za sebe, pod embargom, zapecac*, pod kljucem, pod pecatom,
    klasificir*`,
  // withdrawing, and why
  i: `
    povuc*, povlac*, opozva*, anulir*, otkaz*, ukinu*, ukloni*, uklanj*, uklonjen*, brisati, brisite, brisanje, skinuti, skinite, skida*,
    maknu*, maknite, micite, ubiti, kriza*, precrta*, baci*, smece, unist*, nistav*, ne vrijedi, ne vazi,
    s portala`,
  // holding back
  l: `
    drzati, drzite, pridrz*, priceka*, cekamo, saceka*, cuva*, sacuva*, ostavi*, parkira*, zamrz*, blokir*, blokad*, pauzir*, odgod*,
    odgad*, odlagan*, odlaz*`,
  // unfinished, or ahead of time
  r: `
    skic*, gruba verzija, gruba skica, radna verzija, radn*, radni materijal, prva verzija, privremen*, preliminarn*, neredigir*,
    neureden*, needitir*, nelektorir*, nelektorisan*, bez lekture, prije lekture, pre lekture, nekorigir*, sirov*, sirovi materijal,
    nije konacno, nije konacna, nije konacan, nekonacn*, nije finalno, nije finalna, neodobren*, nije odobreno, nije odobren,
    nije odobrena, neautorizir*, prije autorizacije, pre autorizacije, na autorizaciji, na odobrenju, za odobrenje, za provjeru,
    za proveru, u izradi`,
  // events that a release waits for, and their end
  g: `
    govor*, presud*, glasovanj*, sjednic*, svecanost*, ceremoni*, dodjel*, vrpc*, otvor*, vrata, pozornic*, zvizduk*, zavrs*, procita*,
    slet*, sprovod*, zdrijeb*, premijer*, potpis*, skupstin*`,
  // accepting a condition
  a: `
    obvezujete, se obvezujete, obvezujete se, primanjem, prihvacanjem, otvaranjem, pod uvjetom, uvjetom, pristajete`,
  // parts and details of a story that may be withheld
  W: `
    ime, imena, identitet*, fotografij*, lica, odlom*, ulom*, recenic*, pojedinost*`,
  // word from the sender, and who must be told first
  C: `
    javimo, nazovemo, obitelj*, rodbin*`,
}
