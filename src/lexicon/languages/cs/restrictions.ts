// Words of restrictions in Czech, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const czechRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    neni, nejsou, nesmite, nesmime, nemuze, nemohou, nema se, nemaji, nikdy, nikdo, nikomu, nic, nikde, nikam, zadn*, ani, nikoli,
    nikoliv, zakaz*, zakazuje se, je zakazano, nedovol*, neni dovoleno, neni povoleno, nepovol*, nepripustn*, zdrzet se, zdrz*, zdrzte se,
    vyvarovat se, vyvarujte se, vyhnout se, vyhnete se, upustit od, prestat, prestante, zastavit, zastavte, v zadnem pripade`,
  // publishing, in general words
  f: `
    zverej*, vydav*, tisk*, otisk*, vytisk*, uzit, uziti, odvysil*, prenase*, postovat, nahrat, nahrav*, dat na web, dat online,
    na internet, spustit, jit ven, pustit, pustit ven, pouste*, vyjit, vyjde, vychazi, objevit se, uvoln*, sireni, rozsir*, rozesil*,
    predat, predav*, predani, preposl*, preposil*, poslat dal, posilat dal, kolovat, citov*, citace, cituj*, zminit, zminov*, jmenov*,
    uvest, uvadej*`,
  // before, until, from
  p: `
    nez, drive nez, driv nez, predtim, dokud, az od, az kdyz, az v, ne drive nez, ne drive, ne pred, nejdriv, zatimco, behem, pote,
    pote co, teprve, teprve po, teprve az, jakmile, kdyz, hned jak, od okamziku, ode dne, pocinaje, v ocekavani, ceka se na, do okamziku,
    do chvile, po skonceni, po uplynuti, s platnosti od, po zacatku, zpet do`,
  // secrecy
  c: `
    prisne duverne, prisne tajne, tajemstvi, v tajnosti, utaj*, mlcenliv*, pod poklickou, mimo zaznam, neoficialn*, bez citace,
    bez uvedeni zdroje, pozadi, jen pro kontext, pro kontext, jako pozadi, interni, pro vnitrni potrebu, pro interni potrebu,
    vnitrni potreba, interni pouziti, jen pro vas, pouze pro vas, mezi nami, diskret*, diskrece, mlceni, mlcet, mlcte, ticho,
    informacni embargo, medialni ticho, medialni embargo, nechat si pro sebe, nechte si pro sebe, pro sebe, pod embargem, zapecete*,
    pod zamkem, pod peceti, vyhrazen*, klasifik*, neverejn*, za zavrenymi dvermi, soukrom*, osobn*, omezen*, pro informaci,
    pro vasi informaci, na vedomi, citliv*`,
  // withdrawing, and why
  i: `
    stahn*, stahuj*, stahov*, staz*, vzit zpet, bereme zpet, zpet, odvol*, zrus*, anulov*, anulujeme, smaz*, odstra*, sundat, sundejte,
    zabit, skrtn*, vyhodit, vyhodte, do kose, kos, skartov*, znici*, zlikvid*, zneplat*, pozbyv*, nebrat v uvahu, neberte v uvahu,
    neprihliz*, pominout, zapomen*, vypustte, vypustit, nahra*, falesn*, nepravd*, chyb*, omyl*, nedopatreni*, mylne, mylna, nespravn*,
    nepresn*, odeslano omylem, vydano omylem, vymyslen*, smyslen*, zfalsov*, padelan*, zmanipul*, podvrh*, podvod`,
  // holding back
  l: `
    drzet, drzime, cekejte, ceka*, vyck*, ponech*, nechat, nechte, uchov*, schovat, schovejte, odklad*, zaparkov*, zmraz*, blok*, zablok*,
    pauz*, prerus*, zpozd*, presun*, posun*, odrocen*, zatim, prozatim, k ledu, u ledu, do supliku, v pohotovosti, pohotovost, v zaloze,
    rezerv*, zamcen*`,
  // unfinished, or ahead of time
  r: `
    koncept*, navrh*, nacrt*, nastrel, hruba verze, hrub*, hruby text, pracovni verze, pracovn*, prvni verze, predbezn*, provizorn*,
    neredigov*, needitov*, neupraven*, nekorigov*, bez korektury, pred korekturou, nefinaln*, neni finalni, neni konecna, nekonecna verze,
    neschvalen*, neautorizov*, pred autorizaci, k autorizaci, ke schvaleni, k overeni, v priprave, rozpracov*, nedokonc*, neupln*, predem,
    dopredu, s predstihem, predstih*, predbezny vytisk, predpremier*, aviz*, upoutavka, natisk, k priprave, pro pripravu, priprav*,
    pro planovani, planov*, k planovani, jen pro planovani, planovaci ucely, maket*, sablon*, predepsan*, do zasoby, zmeny vyhrazeny,
    plati mluvene slovo`,
}
