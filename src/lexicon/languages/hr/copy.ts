// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Croatian. */
export const croatian: Language = {
  tag: 'hr',
  script: 'Latn',
  months: `
    sij+ečnja|siječanj, velj+ače|veljača, ožu+jka|ožujak, tra+vnja|travanj, svi+bnja|svibanj, lip+nja|lipanj,
    srp+nja|srpanj, kol+ovoz+a, ruj+na|rujan, lis+topad+a, stu+denoga|studeni, pro+sinca|prosinac`,
  weekdays: 'ponedjeljak, utorak, srijeda, četvrtak, petak, subota, nedjelja',
  dateWords: 'godine, g',
  and: 'i',
  byline: `
    piše:, autor:, pišu:, autori:, autorica:, autorice:, napisao:, napisala:, pripremio:, pripremila:, tekst:,
    razgovarao:, razgovarala:`,
  in: 'u, iz',
  jobs: `
    dopisnik, novinar, dopisnica, novinarka, novinari, novinarke, reporter, reporterka, urednik, urednica,
    izvjestitelj, izvjestiteljica, komentator, komentatorica, kolumnist, kolumnistica, fotoreporter, fotoreporterka,
    fotograf, snimatelj, analitičar, analitičarka`,
  anonymous: `
    redakcija, agencije, naš dopisnik, naš reporter, od našeg dopisnika, od našeg izvjestitelja, od stalnog dopisnika,
    posebni izvjestitelj, uredništvo, redakcija portala, sportska redakcija, vanjska redakcija, gospodarska redakcija,
    web desk`,
  labels: `
    analiza, mišljenje, intervju, komentar, pitanje, odgovor, reportaža, uživo, video, foto, fotogalerija,
    foto i video, najnovije, izvanredno, hitno, ekskluzivno, ekskluziva, vijest, vijesti, izvješće, izvještaj, kolumna,
    osvrt, esej, kritika, recenzija, portret, profil`,
  furniture: {
    'comment-count':
      '# komentar, # komentara, # komentari, komentari (#), komentari: #, komentari, nema komentara, bez komentara',
    'reply-form':
      'komentiraj, komentirajte, napiši komentar, napišite komentar, ostavi komentar, vaša adresa e-pošte neće biti objavljena',
    related:
      'pročitajte i*, pročitajte više*, pročitaj više, pročitaj više:*, pročitaj i, pročitaj i:*, pročitajte također, pročitajte također:*, pročitajte još, pročitajte još:*, pročitajte cijeli, pročitajte cijeli:*, čitajte i, čitajte i:*, čitaj više, čitaj dalje, vezane vijesti, vezane teme, povezane vijesti, povezani članci, povezane teme, povezani sadržaj, možda će vas zanimati, možda će vas zanimati:*, najčitanije, najčitanije vijesti, pogledajte i, pogledajte i:*',
    share:
      'podijeli, podijelite, podijeli na, podijelite na, podijeli članak, podijelite članak, podijeli vijest, kopiraj link, kopiraj poveznicu, ispiši, isprintaj, printaj',
    paging:
      'prethodni članak, prethodni članak:*, sljedeći članak, sljedeći članak:*, prethodna vijest, prethodna vijest:*, natrag na vrh, povratak na vrh, na vrh',
    navigation:
      'preskoči na sadržaj, preskoči na glavni sadržaj, skoči na sadržaj, idi na sadržaj, prijeđi na sadržaj, izbornik, pretraga, pretraži, traži, tražilica, zatvori, prijava, prijavi se, o nama, zaštita privatnosti, pravila privatnosti, politika privatnosti, zaštita osobnih podataka, politika kolačića, pravila o kolačićima, uvjeti korištenja',
    meta: 'tagovi:*, tagovi, oznake:*, oznake, ključne riječi:*, prije # minuta, prije # min, prije # minute',
    'reading-time': '# min čitanja, # min. čitanja, # minuta čitanja',
    'sign-up':
      'pretplata, pretplati se, pretplatite se, pretplatnici, prijavite se na newsletter, prijavi se na newsletter, prijava na newsletter, prati nas, pratite nas, preuzmi aplikaciju, preuzmite aplikaciju, skini aplikaciju, skinite aplikaciju',
    advertisement:
      'članak se nastavlja ispod oglasa, oglas, članak se nastavlja, tekst se nastavlja, nastavak članka, nastavak teksta, reklama, sponzorirano, sponzorirani sadržaj, sponzorirani članak',
    rights: 'sva prava pridržana*, sva prava su pridržana',
    'photo-credit':
      'foto:*, fotografija:*, fotografije:*, fotograf:*, autor fotografije:*, izvor fotografije:*, ilustracija:*, foto ilustracija',
  },
  endMarks: 'kraj, svršetak',
  roles: {
    reporting: `
      autor:, piše:, autori:, autorica:, pišu:, pripremio:, pripremila:, izvijestio:, izvijestila:, dopisnik:,
      dopisnica:`,
    'additional reporting': 'suradnja:, surađivali:, surađivao:',
    writing: 'napisao:, napisala:, tekst:, tekst i foto:, tekst i fotografije:',
    editing: 'urednik:, urednica:, uredio, uredila, uredio:, uredila:, urednici:, lektura:, lektor:, lektorica:',
    translation: 'preveo, prevela, prijevod:',
    graphics: 'grafika:, infografika:',
  },
  editorsNote: `
    napomena uredništva, napomena redakcije, napomena urednika, op. ur, op. a, op. urednika, za trenutnu objavu,
    za hitnu objavu`,
  notices: {
    correction: 'ispravak, ispravak:, ispravka:',
  },
  foot: {
    editors: 'napomena urednicima, napomene urednicima',
    about: 'o tvrtki, o društvu, o udruzi',
    contact: 'kontakt, kontakti, kontakt za medije, kontakti za medije, kontakt osoba',
    reach: 'za više informacija, za dodatne informacije',
  },
  about: 'o tvrtki, o udruzi, o grupi',
  restrictions: `
    samo za uredničku uporabu*, samo za uredničku upotrebu*, isključivo za uredničku uporabu*, zabranjeno arhiviranje,
    bez arhiviranja`,
  rights: { source: 'izvor' },
  published: 'objavljeno, datum objave',
  updated: 'ažurirano, zadnja izmjena, posljednja izmjena',
  common: `
    nije, što, koji, bio, uvijek, vijesti, gdje, prije, nakon, u, je, i, na, se, da, za, su, od, koja, bi, iz, će,
    kako, te, kao, o, do, jer, samo, više, ali`,
  letters: 'čćđšž',
}
