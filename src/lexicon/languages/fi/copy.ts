// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Finnish. */
export const finnish: Language = {
  tag: 'fi',
  script: 'Latn',
  months: `
    tammi+kuu+ta, helmi+kuu+ta, maalis+kuu+ta, huhti+kuu+ta, touko+kuu+ta, kesä+kuu+ta, heinä+kuu+ta, elo+kuu+ta,
    syys+kuu+ta, loka+kuu+ta, marras+kuu+ta, joulu+kuu+ta`,
  weekdays: 'maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai',
  and: 'ja, &',
  byline: `
    teksti:, kirjoittaja:, kirjoittanut, kirjoittaneet, kirjoittajat:, toimittaja:, teksti ja kuvat:, teksti ja kuva:,
    teksti, haastattelu:, analyysi:`,
  in: '',
  jobs: `
    toimittaja, kirjeenvaihtaja, toimittajat, uutistoimittaja, erikoistoimittaja, päätoimittaja, uutispäällikkö,
    valokuvaaja, kuvaaja, kuvajournalisti, kolumnisti, reportteri, journalisti, ulkomaantoimittaja, urheilutoimittaja,
    taloustoimittaja, toimituspäällikkö, kriitikko, avustaja, tuottaja, kuvatoimittaja`,
  anonymous: `
    toimitus, uutistoimitus, verkkotoimitus, kirjeenvaihtajamme, oma kirjeenvaihtaja, uutistoimistot,
    urheilutoimitus, ulkomaantoimitus, taloustoimitus, kulttuuritoimitus, kirjeenvaihtajaltamme`,
  labels: `
    analyysi, taustaa, tausta, haastattelu, pääkirjoitus, kolumni, kysymys, vastaus, faktat, arvio, näkökulma, suora,
    suorana, live, juuri nyt, viimeisin, kiireellinen, video, videot, kuvat, kuva, kuvasarja, kuvagalleria, podcast,
    kysely, gallup, essee, muotokuva`,
  furniture: {
    'comment-count':
      '# kommentti, # kommenttia, kommentit, kommentit (#), kommentit: #, kommentteja #, ei kommentteja, ei vielä kommentteja',
    'reply-form':
      'kommentoi, kommentoi juttua, kommentoi artikkelia, kirjoita kommentti, jätä kommentti, sähköpostiosoitettasi ei julkaista',
    related:
      'lue myös*, lue lisää, lue lisää:*, lue lisää aiheesta, lue lisää aiheesta:*, lue lisää täältä, lue lisää täältä:*, lue koko juttu, lue koko juttu:*, lue koko artikkeli, lue koko artikkeli:*, lue seuraavaksi, lue seuraavaksi:*, lue juttu, lue juttu:*, jatka lukemista, jatka lukemista:*, katso myös, katso myös:*, aiheeseen liittyvät artikkelit, aiheeseen liittyvät jutut, luetuimmat, luetuimmat jutut, luetuimmat uutiset, tuoreimmat uutiset, näytä lisää',
    share:
      'jaa, jaa artikkeli, jaa juttu, jaa uutinen, jaa facebookissa, jaa twitterissä, jaa x:ssä, kopioi linkki, tulosta, tulosta artikkeli, tulosta juttu, tallenna',
    paging:
      'edellinen artikkeli, edellinen artikkeli:*, seuraava artikkeli, seuraava artikkeli:*, edellinen juttu, edellinen juttu:*, takaisin ylös, ylös',
    navigation:
      'siirry sisältöön, siirry pääsisältöön, siirry suoraan sisältöön, hyppää sisältöön, hyppää pääsisältöön, siirry hakuun, valikko, haku, hae, etsi, sulje, kirjaudu, kirjaudu sisään, tietoa meistä, meistä, tietosuoja, tietosuojaseloste, tietosuojakäytäntö, evästeet, evästekäytäntö, evästeasetukset',
    meta: 'avainsanat:*, avainsanat, aiheet:*, asiasanat:*, asiasanat, # minuuttia sitten, # min sitten, löysitkö virheen',
    'reading-time': '# min lukuaika, # min lukuaikaa, # min luku',
    'sign-up':
      'tilaa, tilaa nyt, tilaa lehti, tilaa uutiskirje, tilaajille, vain tilaajille, tämä artikkeli on vain tilaajille, tämä juttu on vain tilaajille, artikkeli on vain tilaajille, tämä sisältö on tilaajille, uutiskirje, uutiskirjeet, liity uutiskirjeen',
    advertisement:
      'juttu jatkuu mainoksen jälkeen, mainos, artikkeli jatkuu, juttu jatkuu, teksti jatkuu, mainokset, mainos -, kaupallinen yhteistyö, sponsoroitu, sponsoroitu sisältö',
    rights: 'kaikki oikeudet pidätetään*, kaikki oikeudet pidätetty',
    'photo-credit': 'kuva:*, kuvat:*, kuvaaja:*, valokuva:*, valokuvat:*, valokuvaaja:*, kuvituskuva, (kuvituskuva',
  },
  endMarks: 'loppu',
  roles: {
    reporting: 'toimittaja:, toimittajat:, kirjeenvaihtaja:, kirjoittajat:, kirjoittaja:',
    'additional reporting': 'avustajat:, avustaja:',
    writing: 'teksti:, kirjoittanut, kirjoittaja ja kuvaaja:, teksti ja kuvat:, teksti ja kuva:, tekstit:',
    editing: `
      toimittanut, toimittaneet, editointi:, editoija:, päätoimittaja:, vastaava päätoimittaja:, uutispäällikkö:,
      toimitus:`,
    translation: 'kääntänyt, käännös:, suomennos:, suomentanut',
    graphics: 'grafiikka:, kuvitus:',
    video: 'kuvaus ja leikkaus:, editointi ja kuvaus:',
  },
  editorsNote: `
    huom. toimitukset, huomio toimitukset, toimituksille:, toimituksen huomautus, toim. huom, julkaistavissa heti,
    heti julkaistavissa, muutosvarauksin, muutokset puhuttaessa`,
  notices: {
    correction: `
      oikaisu, jutun aiemmassa versiossa, artikkelin aiemmassa versiossa, uutisen aiemmassa versiossa,
      jutussa luki aiemmin, jutussa kerrottiin aiemmin, korjaus:, korjattu:, oikaisu:, täsmennys:`,
    update: 'päivittää, päivitys:, päivitetty:, lisätty:, täydentää',
  },
  foot: {
    editors: 'huomautus toimitukselle, huomautuksia toimituksille, tiedoksi toimituksille',
    about: 'tietoa yhtiöstä, tietoa yrityksestä, yhtiö lyhyesti, tietoja yrityksestä',
    contact:
      'yhteystiedot, lisätiedot, lisätietoja, lisätietoja antaa, lisätietoja antavat, mediayhteydet, yhteyshenkilö',
  },
  restrictions: `
    vain toimitukselliseen käyttöön*, vain toimitukselliseen tarkoitukseen*, vain journalistiseen käyttöön*,
    ei myyntiin, ei arkistointiin, ei kaupalliseen käyttöön*`,
  rights: { source: 'lähde' },
  published: 'julkaistu, luotu:',
  updated: 'päivitetty, viimeksi päivitetty, muokattu:',
  common: `
    että, oli, ovat, mutta, kun, myös, hän, mukaan, ei, ja, on, se, joka, sen, jos, mitä, tai, jotka, hänen, vain,
    sekä, jonka, sitten, niin, ole, kuin, mikä, sanoo, vuoden, nyt`,
  letters: 'äö',
}
