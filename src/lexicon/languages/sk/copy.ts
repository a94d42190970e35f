// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Slovak. */
export const slovak: Language = {
  tag: 'sk',
  script: 'Latn',
  months: `
    jan+uár+a, feb+ruár+a, mar+ca|marec, apr+íl+a, máj+a, jún+a, júl+a, aug+ust+a, sep+tembra|september,
    okt+óbra|október, nov+embra|november, dec+embra|december`,
  weekdays: 'pondelok, utorok, streda, štvrtok, piatok, sobota, nedeľa',
  dateWords: 'dňa, roku',
  and: 'a',
  byline: `
    autor:, autori:, autorka:, autor článku:, text:, napísal:, napísala:, pripravil:, pripravila:, spracoval:,
    spracovala:`,
  in: 'v, vo, z',
  jobs: `
    redaktor, redaktorka, redaktori, reportér, reportérka, spravodajca, spravodajkyňa, dopisovateľ, dopisovateľka,
    korešpondent, novinár, novinárka, komentátor, komentátorka, fotograf, fotografka, editor, editorka, šéfredaktor,
    šéfredaktorka, publicista, publicistka`,
  anonymous: `
    redakcia, tasr a redakcia, redakcia a tasr, sita a redakcia, náš spravodajca, od nášho spravodajcu,
    osobitný spravodajca, vlastná správa, agentúry, agentúry a redakcia, online redakcia, športová redakcia,
    zahraničná redakcia, domáca redakcia, ekonomická redakcia`,
  labels: `
    analýza, komentár, rozhovor, názor, profil, otázka, odpoveď, reportáž, prehľad, online, naživo, aktuálne,
    práve teraz, exkluzívne, video, foto, fotogaléria, podcast, prieskum, test, recenzia, kvíz, portrét, nekrológ,
    esej, úvodník, editoriál, fejtón`,
  furniture: {
    'comment-count':
      '# komentár, # komentáre, # komentárov, komentáre (#), komentáre #, žiadne komentáre, komentáre, komentáre sú uzavreté',
    'reply-form':
      'pridať komentár, napísať komentár, napíšte komentár, pridaj komentár, odoslať komentár, vaša e-mailová adresa nebude zverejnená',
    related:
      'čítajte aj*, čítajte tiež*, prečítajte si aj, prečítajte si aj:*, prečítajte si tiež, prečítajte si tiež:*, prečítajte si viac, prečítajte si viac:*, čítajte viac, čítajte viac:*, čítajte ďalej, čítajte ďalej:*, mohlo by vás zaujímať, mohlo by vás zaujímať:*, mohlo by vás tiež zaujímať, mohlo by vás tiež zaujímať:*, mohlo by vás zaujať, mohlo by vás zaujať:*, súvisiace články, súvisiace články:*, najčítanejšie, najčítanejšie články, najnovšie správy, zobraziť viac',
    share:
      'zdieľať, zdieľať článok, zdieľať na, zdieľajte článok, zdieľajte na, kopírovať odkaz, skopírovať odkaz, vytlačiť, vytlačiť článok, tlačiť, verzia pre tlač, uložiť článok',
    paging:
      'predchádzajúci článok, predchádzajúci článok:*, ďalší článok, ďalší článok:*, nasledujúci článok, nasledujúci článok:*, späť hore, hore',
    navigation:
      'prejsť na obsah, prejsť k obsahu, prejsť na hlavný obsah, preskočiť na obsah, hľadať, vyhľadať, vyhľadávanie, zavrieť, zatvoriť, prihlásiť, prihlásiť sa, prihlásenie, odhlásiť sa, o nás, ochrana osobných údajov, zásady ochrany osobných údajov, podmienky používania, všeobecné podmienky, obchodné podmienky, nastavenia cookies, nastavenie cookies',
    meta: 'tagy:*, značky:*, štítky:*, štítky, témy:*, pred # minútami, našli ste chybu, našli ste v texte chybu',
    'reading-time': '# min čítania, # min. čítania, # minút čítania',
    'sign-up':
      'prihláste sa na odber noviniek, predplatiť, predplatné, predplaťte si, odoberať, odoberať newsletter, odoberať novinky, prihláste sa na odber, sledujte nás, stiahnite si aplikáciu, stiahnite si našu aplikáciu, tento článok je len pre predplatiteľov, tento článok je určený pre predplatiteľov, článok je len pre predplatiteľov, staňte sa predplatiteľom',
    advertisement:
      'reklama, článok pokračuje pod, článok pokračuje nižšie, inzercia, reklama -, článok pokračuje pod reklamou, pokračovanie článku pod reklamou, sponzorovaný obsah, sponzorované, komerčný obsah',
    rights: 'všetky práva vyhradené*, autorské práva sú vyhradené',
    'photo-credit':
      'foto:*, fotografia:*, autor fotografie:*, autor foto:*, zdroj fotografie:*, zdroj foto:*, ilustračné foto, ilustračná fotografia',
  },
  endMarks: 'koniec',
  roles: {
    reporting: 'autor:, autorka:, autori:, pripravil:, pripravila:, spracoval:, spracovala:, reportér:, reportérka:',
    'additional reporting': `
      na článku spolupracoval, na článku spolupracovala, na článku spolupracovali, na správe spolupracoval, spolupráca:`,
    writing: 'napísal:, napísala:, text:, text a foto:',
    editing: `
      redakcia:, redigoval, redigovala, editoval, editovala, editor:, editorka:, redaktor:, redaktorka:,
      vedúci vydania:`,
    translation: 'preložil, preložila, preklad:',
    graphics: 'grafika:, infografika:',
  },
  editorsNote: `
    poznámka redakcie, poznámka pre editorov, upozornenie pre redakcie, upozornenie redakciám, pozn. red,
    na okamžité zverejnenie, k okamžitému zverejneniu, platí hovorené slovo`,
  notices: {
    correction: 'opravuje, oprava:, upresnenie:',
  },
  foot: {
    editors: 'poznámka pre redakcie, poznámky pre redakcie',
    about: 'o spoločnosti, o firme, o organizácii',
    contact: 'kontakt, kontakty, kontakt pre médiá, kontakty pre médiá, mediálny kontakt',
    reach: 'pre viac informácií',
  },
  about: 'o spoločnosti, o nadácii, o skupine',
  restrictions: `
    len na redakčné použitie*, iba na redakčné použitie*, len na redakčné účely*, výhradne na redakčné použitie*,
    nie na komerčné použitie*, bez archivácie, zákaz archivácie, uveďte zdroj*`,
  rights: { source: 'zdroj' },
  published: 'publikované, zverejnené, vydané:',
  updated: 'aktualizované, aktualizácia, upravené:',
  common: `
    ktorý, aj, ako, podľa, sú, bol, bolo, ktoré, jeho, a, v, na, sa, je, že, to, o, z, do, ktorá, ktorí, bola, pre,
    po, od, už, alebo, viac, pri, s, aby, k, si, len, keď`,
  letters: 'ľĺŕôäčšžýáí',
}
