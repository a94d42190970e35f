// Words of restrictions in Croatian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const croatianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nisu, nemoj, nemojmo, ne smiju, ne smijete, ne smije se, ne smeju, ne sme se, ne moze, ne mogu, ne treba, nije dozvoljeno,
    nije dopusteno, nikada, nikad, nitko, niko, nikome, nista, nigdje, nigde, nijedan, nijedna, nijedno, nikakv*, niti, zabran*,
    zabranjuje se, nedopusten*, nedozvoljen*, suzdrz*, suzdrzite se, suzdrzati se, uzdrz*, uzdrzite se, uzdrzati se, izbjegav*, izbegav*,
    izbjec*, kloniti se, prestan*`,
  // publishing, in general words
  f: `
    obznan*, tiska*, stampa*, odstampa*, koristenje, koriscenje, iskoristi*, upotreb*, upotrijeb*, emitov*, preneti, prikaz*, postati,
    objesiti, staviti na web, stavljati, stavljajte, stavite, staviti na stranicu, staviti na sajt, onlajn, uploadati, postavlja*,
    postaviti, pustiti, pustite, pusta*, izaci, izlazi, izide, izade, izlazak, ici van, pojaviti se, pojav*, sirenje, proslijed*,
    prosljed*, prosled*, dijel*`,
  // before, until, from
  p: `
    prije nego, prije nego sto, pre nego, pre nego sto, ranije od, ranije, sve do, dok ne, dokle, dok god, dokle god, ne prije, ne pre,
    ne ranije od, ne ranije, uoci, za vrijeme, za vreme, tijekom, tokom, nakon sto, posto, tek nakon, tek poslije, tek posle, tek kada,
    tek kad, tek od, cim, kada, kad, jednom kad`,
  // secrecy
  c: `
    strogo povjerljivo, strogo poverljivo, strogo tajno, u tajnosti, u povjerenju, u poverenju, nezvanicn*, nesluzben*,
    bez navodenja izvora, nije za citiranje, pozadin*, samo kao pozadina, kontekst, samo za kontekst, interno, za internu upotrebu,
    za internu uporabu, interna upotreba, interna uporaba, unutarnj*, samo za vas, medu nama, samo medu nama, diskre*, sutnj*, sutjeti,
    sutite, cutanj*, cutite, tisin*, medijska tisina, medijska sutnja, medijska blokada, informativna blokada, zadrzite za sebe,
    zadrzati za sebe, za sebe, cuvajte za sebe, pod embargom, zapecac*, pod kljucem, pod pecatom, klasificir*, klasifikov*,
    iza zatvorenih vrata, nejavn*, privatn*, osobno, licno, ogranicen*, na znanje, za vasu informaciju, radi informacije, anonim*,
    osjetljiv*, osetljiv*`,
  // withdrawing, and why
  i: `
    povuc*, povlac*, opozva*, anulir*, otkaz*, ukinu*, ukloni*, uklanj*, uklonjen*, brisati, brisite, brisanje, skinuti, skinite, skida*,
    maknu*, maknite, micite, ubiti, kriza*, precrta*, baci*, u smece, smece, u kos, unist*, nistav*, ne vrijedi, ne vazi,
    ne uzimati u obzir, ne uzimajte u obzir, ne obazirite se, zaborav*, odustan*, zamijeni*, zamjen*, zamen*, lazn*, neistin*`,
  // holding back
  l: `
    drzati, drzite, pridrz*, priceka*, cekamo, saceka*, cuva*, sacuva*, ostavi*, parkira*, zamrz*, blokir*, blokad*, pauzir*, odgod*,
    odgad*, odlagan*, odlaz*, obustaviti, obustavite, jos nije, zasad ne, zasad, za sada, za sada ne, na led, na ledu, u ladici, u ladicu`,
  // unfinished, or ahead of time
  r: `
    skic*, gruba verzija, gruba skica, radna verzija, radn*, radni materijal, prva verzija, privremen*, preliminarn*, neredigir*,
    neureden*, needitir*, nelektorir*, nelektorisan*, bez lekture, prije lekture, pre lekture, nekorigir*, sirov*, sirovi materijal,
    nije konacno, nije konacna, nije konacan, nekonacn*, nije finalno, nije finalna, neodobren*, nije odobreno, nije odobren,
    nije odobrena, neautorizir*, prije autorizacije, pre autorizacije, na autorizaciji, na odobrenju, za odobrenje, za provjeru,
    za proveru, u izradi, u pripremi, u tijeku, nedovrsen*, nezavrsen*, nepotpun*, unaprijed, unapred, predprimjerak, ogledni primjerak,
    pretpremijer*, za pripremu, priprem*`,
}
