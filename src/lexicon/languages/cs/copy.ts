// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Czech. */
export const czech: Language = {
  tag: 'cs',
  script: 'Latn',
  months: `
    led+na|leden, úno+r+a, bře+zna|březen, dub+na|duben, kvě+tna|květen, června|červen|čvn, července|červenec|čvc,
    srp+na|srpen, zář+í, říj+na|říjen, lis+topad+u, pro+since|prosinec`,
  weekdays: 'pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle',
  dateWords: 'dne, roku',
  and: 'a',
  byline: `
    autor:, autoři:, autorka:, autor článku:, text:, napsal:, napsala:, připravil:, připravila:, zpracoval:,
    zpracovala:`,
  in: 'v, ve, z',
  jobs: `
    redaktor, redaktorka, redaktoři, reportér, reportérka, zpravodaj, zpravodajka, dopisovatel, dopisovatelka,
    korespondent, novinář, novinářka, komentátor, komentátorka, fotograf, fotografka, editor, editorka, šéfredaktor,
    šéfredaktorka, publicista, publicistka`,
  anonymous: `
    redakce, čtk a redakce, redakce a čtk, náš zpravodaj, naše zpravodajka, od našeho zpravodaje,
    od našeho dopisovatele, vlastní zpráva, agentury, agentury a redakce, online redakce, sportovní redakce,
    zahraniční redakce, domácí redakce, ekonomická redakce`,
  labels: `
    analýza, komentář, rozhovor, názor, profil, otázka, odpověď, reportáž, glosa, přehled, online, živě, aktuálně,
    právě teď, exkluzivně, video, foto, fotogalerie, podcast, průzkum, test, recenze, kvíz, portrét, nekrolog, esej,
    úvodník, editorial`,
  furniture: {
    'comment-count':
      '# komentář, # komentáře, # komentářů, komentáře (#), komentáře #, žádné komentáře, komentáře, komentáře jsou uzavřeny',
    'reply-form':
      'přidat komentář, napsat komentář, napište komentář, vložit komentář, odeslat komentář, vaše e-mailová adresa nebude zveřejněna',
    related:
      'čtěte také*, čtěte více*, čtěte dále, čtěte dále:*, čtěte i:*, přečtěte si také, přečtěte si také:*, přečtěte si i, přečtěte si i:*, přečtěte si více, přečtěte si více:*, mohlo by vás zajímat, mohlo by vás zajímat:*, mohlo by vás také zajímat, mohlo by vás také zajímat:*, související, související články, související články:*, nejčtenější, nejčtenější články, nejnovější zprávy, zobrazit více',
    share:
      'sdílet, sdílet článek, sdílet na, sdílejte článek, sdílejte na, kopírovat odkaz, zkopírovat odkaz, vytisknout, vytisknout článek, tisknout, verze pro tisk, uložit článek',
    paging:
      'předchozí článek, předchozí článek:*, další článek, další článek:*, následující článek, následující článek:*, zpět nahoru, nahoru',
    navigation:
      'přejít k obsahu, přejít na obsah, přejít k hlavnímu obsahu, přeskočit na obsah, hledat, vyhledat, vyhledávání, zavřít, přihlásit, přihlásit se, přihlášení, odhlásit se, registrovat, o nás, ochrana osobních údajů, zásady ochrany osobních údajů, ochrana soukromí, podmínky užití, podmínky použití, všeobecné podmínky, obchodní podmínky',
    meta: 'tagy:*, štítky:*, štítky, témata:*, klíčová slova:*, před # minutami, našli jste chybu, našli jste v článku chybu',
    'reading-time': '# min čtení, # minut čtení, # minuty čtení',
    'sign-up':
      'předplatit, předplatné, předplaťte si, odebírat, odebírat newsletter, odběr novinek, přihlaste se k odběru, sledujte nás, stáhněte si aplikaci, stáhněte si naši aplikaci, tento článek je pouze pro předplatitele, tento článek je jen pro předplatitele, článek je pouze pro předplatitele, staňte se předplatitelem',
    advertisement:
      'reklama, článek pokračuje pod, článek pokračuje níže, inzerce, reklama -, článek pokračuje pod reklamou, pokračování článku pod reklamou, sponzorovaný obsah, sponzorováno, komerční sdělení',
    rights: 'všechna práva vyhrazena*, jakékoli užití obsahu',
    'photo-credit':
      'foto:*, fotografie:*, autor fotografie:*, autor fotky:*, zdroj fotografie:*, zdroj obrázku:*, ilustrační foto, ilustrační snímek',
  },
  endMarks: 'konec',
  roles: {
    reporting: 'autor:, autoři:, autorka:, připravil:, připravila:, zpracoval:, zpracovala:, reportér:, reportérka:',
    'additional reporting': `
      na článku spolupracoval, na článku spolupracovala, na článku spolupracovali, na zprávě spolupracoval,
      na zprávě spolupracovala, spolupráce:`,
    writing: 'napsal:, napsala:, text:, text a foto:',
    editing: `
      redigoval, editor:, redigovala, editoval, editovala, editorka:, redaktor:, redaktorka:, redakce:, vedoucí vydání:`,
    translation: 'přeložil, přeložila, překlad:',
    graphics: 'grafika:, infografika:',
  },
  editorsNote: `
    poznámka redakce, poznámka pro editory, upozornění pro redakce, upozornění redakcím, pozn. red,
    k okamžitému zveřejnění, k okamžitému uveřejnění, k okamžitému použití, platí mluvené slovo`,
  notices: {
    correction: `
      oprava, opravuje, oprava:, v předchozí verzi článku, v předchozí verzi textu, v předchozí verzi zprávy,
      v předchozí verzi tohoto, v předchozí verzi této, v původní verzi článku, v původní verzi textu,
      v původní verzi zprávy, v původní verzi tohoto, v původní verzi této, v dřívější verzi článku,
      v dřívější verzi textu, v dřívější verzi zprávy, v dřívější verzi tohoto, v dřívější verzi této, upřesnění:,
      opraveno:`,
    update: 'aktualizace, doplňuje, doplněno:, aktualizuje, aktualizace:, aktualizováno:',
  },
  foot: {
    editors: 'poznámka pro redakce, poznámky pro redakce, poznámka pro editory, poznámky pro editory',
    about: 'o společnosti, o firmě, o organizaci',
    contact: 'kontakt, kontakty, kontakt pro média, kontakty pro média, mediální kontakt, kontakt pro novináře',
    reach: 'pro více informací',
  },
  about: 'o společnosti, o firmě, o nadaci, o skupině',
  restrictions: `
    pouze pro redakční použití*, pouze k redakčnímu použití*, pouze pro redakční účely*, jen pro redakční účely*,
    ne pro komerční užití*, ne ke komerčnímu užití*, bez archivace, zákaz archivace, uveďte zdroj*`,
  rights: { source: 'zdroj' },
  published: 'publikováno, zveřejněno, vydáno:, vytvořeno:',
  updated: 'aktualizováno, aktualizace, poslední aktualizace, upraveno:',
  common: `
    že, který, jsou, podle, také, jeho, ale, být, které, a, v, na, se, je, to, o, z, do, jsem, byl, byla, bylo, si,
    ve, za, pro, po, už, nebo, více, jako, má, při, s, i, k, aby, kteří, když, roku`,
  letters: 'ěřůčšžýáí',
}
