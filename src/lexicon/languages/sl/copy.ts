// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Slovenian. */
export const slovenian: Language = {
  tag: 'sl',
  script: 'Latn',
  months: `
    jan+uar+ja, feb+ruar+ja, mar+ec|marca, apr+il+a, maj+a, jun+ij+a, jul+ij+a, avg+ust+a, sep+tember|septembra,
    okt+ober|oktobra, nov+ember|novembra, dec+ember|decembra`,
  weekdays: 'ponedeljek, torek, sreda, četrtek, petek, sobota, nedelja',
  dateWords: 'leta',
  and: 'ter',
  byline: `
    piše:, avtor:, pišejo:, avtorica:, avtorji:, avtorici:, napisal:, napisala:, pripravil:, pripravila:, besedilo:,
    tekst:, pogovarjal se je:`,
  in: 'v, iz',
  jobs: `
    dopisnik, dopisnica, dopisniki, novinar, novinarka, novinarji, reporter, reporterka, poročevalec, poročevalka,
    urednik, urednica, komentator, komentatorka, kolumnist, kolumnistka, fotoreporter, fotoreporterka, fotograf,
    fotografinja, snemalec, analitik`,
  anonymous: `
    uredništvo, redakcija, agencije, naš dopisnik, naša dopisnica, od našega dopisnika, posebni poročevalec,
    spletno uredništvo, športno uredništvo, zunanjepolitična redakcija, gospodarska redakcija`,
  labels: `
    analiza, mnenje, intervju, komentar, vprašanje, odgovor, reportaža, v živo, video, foto, fotogalerija, najnovejše,
    izredno, nujno, ekskluzivno, vest, novica, novice, poročilo, kolumna, esej, kritika, recenzija, portret, profil,
    anketa, kviz, test`,
  furniture: {
    'comment-count':
      '# komentar, # komentarja, # komentarji, # komentarjev, komentarji (#), komentarji: #, komentarji, ni komentarjev',
    'reply-form':
      'komentiraj, komentirajte, dodaj komentar, dodajte komentar, napiši komentar, vaš e-naslov ne bo objavljen',
    related:
      'preberite tudi*, preberi tudi*, preberite več, preberite več:*, preberi več, preberi več:*, preberite še, preberite še:*, preberi še, preberi še:*, berite še, berite še:*, beri naprej, berite naprej, več na to temo, več na to temo:*, povezani članki, povezane novice, povezane vsebine, povezane teme, priporočamo, morda vas zanima, morda vas zanima:*, najbolj brano, najbolj brani članki, najbolj branje, najbolj branje:*, oglejte si tudi, oglejte si tudi:*',
    share:
      'delite*, deli, deli z drugimi, deli na, deli na facebooku, deli članek, deli prek, kopiraj povezavo, kopiraj link, natisni, natisni članek, tiskaj',
    paging:
      'prejšnji članek, prejšnji članek:*, naslednji članek, naslednji članek:*, prejšnja novica, prejšnja novica:*, nazaj na vrh, na vrh',
    navigation:
      'preskoči na vsebino, preskoči na glavno vsebino, skoči na vsebino, skok na vsebino, pojdi na vsebino, na vsebino, meni, iskanje, išči, iskalnik, zapri, prijava, prijavi se, o nas, politika piškotkov, o piškotkih, piškotki, nastavitve piškotkov, pogoji uporabe, splošni pogoji, spletno mesto uporablja piškotke',
    meta: 'oznake:*, oznake, ključne besede:*, ključne besede, teme:*, pred # minutami, pred # min',
    'reading-time': '# min branja, # min. branja, # minut branja',
    'sign-up':
      'naroči se, naročite se, naroči, naročnina, postani naročnik, postanite naročnik, prijavite se na e-novice, prijava na e-novice, prijavite se na novice, e-novice, spremljajte nas, spremljaj nas, naloži aplikacijo',
    advertisement:
      'oglas, članek se nadaljuje, nadaljevanje članka, nadaljevanje pod oglasom, oglas -, oglasi, sponzorirano, sponzorirana vsebina, sponzorirani članek',
    rights: 'vse pravice pridržane*, vse pravice so pridržane',
    'photo-credit':
      'foto:*, fotografija:*, fotografije:*, fotograf:*, fotografinja:*, avtor fotografije:*, arhivska fotografija, foto arhiv',
  },
  endMarks: 'konec',
  roles: {
    reporting: 'avtor:, avtorica:, avtorji:, piše:, pripravil:, pripravila:, poročal:, poročala:, novinar:, novinarka:',
    'additional reporting': 'sodelovali:, sodeloval:, sodelovala:',
    writing: 'napisal:, napisala:, besedilo:, besedilo in foto:',
    editing: 'urednik:, urednica:, uredil, uredila, uredil:, uredila:, lektura:, lektor:, lektorica:',
    translation: 'prevedel, prevedla, prevod:',
    graphics: 'grafika:, infografika:',
  },
  editorsNote: `
    opomba uredništva, opomba urednika, op. ur, op. a, za takojšnjo objavo`,
  notices: {
    correction: 'popravek, popravek:, pojasnilo:',
  },
  foot: {
    editors: 'opomba za urednike, opombe za urednike',
    about: 'o podjetju, o družbi',
    contact: 'kontakt, kontakti, stik za medije, kontakt za medije, kontaktna oseba',
    reach: 'za več informacij',
  },
  about: 'o podjetju, o skupini',
  restrictions: `
    samo za uredniško uporabo*, izključno za uredniško uporabo*, arhiviranje ni dovoljeno, brez arhiviranja`,
  published: 'objavljeno, datum objave',
  updated: 'posodobljeno, zadnja sprememba',
  common: `
    bi, bil, ki, pri, tudi, več, bilo, ter, bila, v, je, in, na, se, da, za, od, iz, po, pa, ne, o, kot, še, tega,
    saj, le, ali, jih, leta`,
  letters: 'čšž',
}
