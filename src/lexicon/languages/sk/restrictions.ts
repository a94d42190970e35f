// Words of restrictions in Slovak, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const slovakRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nie je, nie su, nesmiete, nemoze, nemozu, nema sa, nemaju, nikto, ziadn*, ziaden, zakazuje sa, je zakazane, nie je dovolene,
    nie je povolene, zdrzat sa, zdrzte sa, vyvarovat sa, vyvarujte sa, vyhnut sa, vyhnite sa, v ziadnom pripade, za ziadnych okolnosti,
    ziadnym sposobom, rozhodne nie`,
  // publishing, in general words
  f: `
    uverej*, tlac*, vytlac*, vysiel*, prenas*, ist von, vychadza, objavit sa, sirenie, rozosiel*, odovzd*, preposiel*, poslat dalej,
    posielat dalej, dalej, zdiel*, citaci*, spomen*, spomin*, menov*, uviest, uvadz*, referov*, pisat, napisat, recenz*, pokryt`,
  // before, until, from
  p: `
    skor nez, skor ako, predtym, dovtedy, kym, pokial, az ked, nie skor ako, nie skor nez, nie skor, nie pred, najskorsie, zatial co,
    pocas, potom, po tom, potom co, len co, hned ako, akonahle, ked, od okamihu, odo dna, pocnuc, v ocakavani, caka sa na, do okamihu,
    s platnostou od, po zaciatku`,
  // secrecy
  c: `
    prisne doverne, tajomstv*, mlcanliv*, pod pokrievkou, mimo zaznamu, bez citacie, bez uvedenia zdroja, pozadi*, len pre kontext,
    pre kontext, ako pozadie, interne, pre vnutornu potrebu, pre internu potrebu, vnutorna potreba, interne pouzitie, len pre vas,
    iba pre vas, medzi nami, diskretnost, mlcani*, mlcat, informacne embargo, medialne ticho, medialne embargo, nechat si pre seba,
    nechajte si pre seba, pre seba, zapecaten*, pod zamkom, pod pecatou, vyhraden*, za zatvorenymi dverami, sukromn*, obmedzen*,
    pre informaciu, pre vasu informaciu, na vedomie`,
  // withdrawing, and why
  i: `
    stiahn*, vziat spat, berieme spat, zmaz*, zlozit, zlozte, do kosa, nebrat do uvahy, neberte do uvahy, neprihliad*, zabudn*, vypustite,
    nahradz*, falosn*, omylom, odoslane omylom, vydane omylom, sfalsov*, falsov*, kacica`,
  // holding back
  l: `
    drzat, nechajte, schovajte, zatial nie, nateraz, predbezne nie, na lad, na lade, do suplika, v zalohe`,
  // unfinished, or ahead of time
  r: `
    hruba verzia, pracovna verzia, prva verzia, nie je finalny, nie je finalna, nie je konecna, pred autorizaciou, na autorizaciu,
    na schvalenie, na overenie, vopred, s predstihom, na pripravu, pre planovanie, na planovanie, len na planovanie, planovacie ucely,
    predpisan*, zmeny vyhradene, plati hovorene slovo, nevydan*`,
}
