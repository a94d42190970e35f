// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Serbian, Latin. */
export const serbianLatin: Language = {
  tag: 'sr-Latn',
  script: 'Latn',
  months: `
    jan+uar+a, feb+ruar+a, mar+t+a, apr+il+a, maj+a, jun+a|juni, jul+a|juli, avg+ust+a|aug, sep+t+embar|septembra,
    okt+obar|oktobra, nov+embar|novembra, dec+embar|decembra`,
  weekdays: 'ponedeljak, utorak, sreda, četvrtak, petak, subota, nedelja',
  dateWords: 'godine',
  and: 'i',
  byline: `
    piše:, autor:, pišu:, autori:, autorka:, autorke:, napisao:, napisala:, priredio:, priredila:, pripremio:,
    pripremila:, tekst:, razgovarao:, razgovarala:`,
  in: 'u, iz',
  jobs: `
    dopisnik, novinar, dopisnica, novinarka, novinari, novinarke, reporter, reporterka, urednik, urednica, izveštač,
    izveštačica, komentator, komentatorka, kolumnista, kolumnistkinja, fotoreporter, fotoreporterka, fotograf,
    snimatelj, analitičar, analitičarka`,
  anonymous: `
    redakcija, agencije, naš dopisnik, naš reporter, od našeg dopisnika, od našeg izveštača, od stalnog dopisnika,
    specijalni izveštač, uredništvo, redakcija portala, sportska redakcija, ekonomska redakcija, veb desk, web desk,
    online redakcija`,
  labels: `
    analiza, mišljenje, intervju, komentar, pitanje, odgovor, reportaža, uživo, video, foto, fotogalerija,
    foto i video, najnovije, vanredno, hitno, ekskluzivno, ekskluziva, vest, vesti, izveštaj, kolumna, osvrt, esej,
    kritika, recenzija, prikaz, portret, profil`,
  furniture: {
    'comment-count':
      '# komentar, # komentara, # komentari, komentari (#), komentari: #, komentari, nema komentara, bez komentara',
    'reply-form':
      'komentariši, komentariši vest, komentarišite, napiši komentar, napišite komentar, vaša adresa e-pošte neće biti objavljena',
    related:
      'pročitajte još*, pročitajte i*, pročitaj više, pročitaj više:*, pročitajte više, pročitajte više:*, pročitaj i, pročitaj i:*, pročitaj još, pročitaj još:*, pročitajte ceo, pročitajte ceo:*, pročitajte celu, pročitajte celu:*, čitajte još, čitajte još:*, čitaj još, čitaj još:*, vezane vesti, povezane vesti, povezani članci, povezani tekstovi, povezane teme, možda će vas zanimati, možda će vas zanimati:*, najčitanije, najčitanije vesti, pogledajte i, pogledajte i:*, pogledajte još, pogledajte još:*',
    share:
      'podeli na fejsbuku, podeli, podelite, podeli na, podelite na, podeli vest, podelite vest, podeli tekst, kopiraj link, odštampaj, štampaj, odštampaj vest, sačuvaj',
    paging:
      'prethodni članak, prethodni članak:*, sledeći članak, sledeći članak:*, prethodna vest, prethodna vest:*, nazad na vrh, povratak na vrh, na vrh',
    navigation:
      'preskoči na sadržaj, preskoči na glavni sadržaj, pređi na sadržaj, idi na sadržaj, skoči na sadržaj, meni, pretraga, pretraži, traži, zatvori, prijava, prijavi se, prijavite se, o nama, politika privatnosti, zaštita privatnosti, politika kolačića, politika o kolačićima, uslovi korišćenja, opšti uslovi korišćenja, podešavanja privatnosti',
    meta: 'tagovi:*, tagovi, oznake:*, oznake, ključne reči:*, pre # minuta, pre # min, pre # minut',
    'reading-time': '# min čitanja, # min. čitanja, # minuta čitanja',
    'sign-up':
      'pretplata, pretplati se, pretplatite se, prijavite se na njuzleter, prijavite se na newsletter, prijavi se na newsletter, prati nas, pratite nas, zapratite nas, preuzmi aplikaciju, preuzmite aplikaciju, preuzmite našu aplikaciju, skini aplikaciju',
    advertisement:
      'reklama, tekst se nastavlja, nastavak teksta, članak se nastavlja, reklama -, oglas, sponzorisano, sponzorisani sadržaj, sponzorisani tekst',
    rights: 'sva prava zadržana*, sva prava su zadržana',
    'photo-credit':
      'foto:*, fotografija:*, fotografije:*, fotograf:*, autor fotografije:*, izvor fotografije:*, ilustracija:*, foto ilustracija',
  },
  endMarks: 'kraj',
  roles: {
    reporting: `
      autor:, autori:, autorka:, piše:, pišu:, priredio:, priredila:, pripremio:, pripremila:, izveštava:, dopisnik:,
      novinar:, novinarka:`,
    'additional reporting': 'saradnja:, saradnik:, saradnici:',
    writing: 'napisao:, napisala:, tekst:, tekst i foto:, tekst i fotografije:',
    editing: 'urednik:, urednica:, uredio, uredila, urednici:, lektura:, lektor:',
    translation: 'preveo, prevela, prevod:',
    graphics: 'grafika:, infografika:',
  },
  editorsNote: `
    napomena redakcije, napomena uredništva, napomena urednika, prim. red, prim. ur, prim. nov,
    za trenutno objavljivanje, za hitno objavljivanje`,
  notices: {
    correction: 'ispravka, ispravka:, ispravak:',
  },
  foot: {
    editors: 'napomena urednicima, napomene za urednike',
    about: 'o kompaniji, o preduzeću, o udruženju',
    contact: 'kontakt, kontakti, kontakt za medije, kontakt osoba',
    reach: 'za više informacija, za dodatne informacije',
  },
  about: 'o kompaniji, o grupi',
  restrictions: `
    samo za uredničku upotrebu*, isključivo za uredničku upotrebu*, zabranjeno arhiviranje, bez arhiviranja`,
  published: 'objavljeno, datum objave',
  updated: 'ažurirano, poslednja izmena',
  common: `
    nije, što, koji, bio, uvek, vesti, gde, pre, posle, u, je, i, na, se, da, za, su, od, koja, bi, iz, će, kako, kao,
    o, do, jer, samo, više, ali`,
  letters: 'čćđšž',
}
