// Words of restrictions in Slovak, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const slovakRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nesmiete, nemoze, nemozu, nemaju, nikto, ziadn*, ziaden, zakazuje sa, zdrzat sa, zdrzte sa, vyvarovat sa, vyvarujte sa, vyhnut sa,
    vyhnite sa`,
  // publishing, in general words
  f: `
    uverej*, tlac*, vytlac*, vysiel*, prenas*, ist von, vychadza, sirenie, rozosiel*, odovzd*, preposiel*, dalej, zdiel*,
    prezrad*, vyzrad*, spomin*, uvadz*, socialnych sietach, socialne siete, na webe, miestnost*, povedat`,
  // before, until, from
  p: `
    skor ako, predtym, dovtedy, kym, pokial, nie skor ako, nie skor, najskorsie, zatial co, pocas, potom, len co, hned ako`,
  // secrecy
  c: `
    tajomstv*, mlcanliv*, pod pokrievkou, mimo zaznamu, bez citacie, bez uvedenia zdroja, pozadi*, len pre kontext, pre kontext,
    ako pozadie, interne, pre vnutornu potrebu, pre internu potrebu, vnutorna potreba, len pre vas, iba pre vas, medzi nami, diskretnost,
    mlcani*, mlcat, informacne embargo, medialne embargo, nechat si pre seba, nechajte si pre seba, pre seba, zapecaten*, pod zamkom,
    pod pecatou, vyhraden*, za zatvorenymi dverami, sukromn*, obmedzen*, pre informaciu`,
  // withdrawing, and why
  i: `
    stiahn*, zmaz*, zlozit, zlozte, do kosa, nebrat do uvahy, neberte do uvahy, neprihliad*, zabudn*, vypustite, nahradz*, falosn*,
    nepravd*, chyb*,
    vyberte, z webu`,
  // holding back
  l: `
    drzat, nechajte, schovajte`,
  // unfinished, or ahead of time
  r: `
    hruba verzia, pracovna verzia, prva verzia, nie je finalny, nie je finalna, nie je konecna, pred autorizaciou, na autorizaciu,
    na schvalenie, na overenie, vopred, s predstihom, na pripravu, priprav*, pre planovanie, planov*`,
  // events that a release waits for, and their end
  g: `
    prejav*, rozsud*, verdikt*, hlasovan*, zasadan*, slavnost*, pask*, otvor*, dvere, podiu*, vykop*, skonc*, ukonc*, precit*, pristat*,
    pohreb*, zrebovan*, premier*, podpis*`,
  // accepting a condition
  a: `
    zavazuj*, prevzatim, prijatim, otvorenim, pod podmienkou, podmienkou`,
  // parts and details of a story that may be withheld
  W: `
    mien, totoznost*, fotograf*, tvar, tvare, odsek*, odstav*, pasaz*, podrobnost*`,
  // word from the sender, and who must be told first
  C: `
    zavolame, ozveme, oznamime, dame vediet, rodin*, pozostal*, pribuzn*`,
  // not to make known
  nf: `
    neprezrad*, nevyzrad*, neuvadz*, nespomin*`,
}
