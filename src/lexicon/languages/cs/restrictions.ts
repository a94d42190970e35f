// Words of restrictions in Czech, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const czechRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    neni, nejsou, nesmite, nesmime, nemuze, nemohou, nemaji, nikdy, nikdo, nikomu, nic, nikde, nikam, zadn*, ani, nikoli, nikoliv, zakaz*,
    zakazuje se, nedovol*, nepovol*, nepripustn*, zdrzet se, zdrz*, zdrzte se, vyvarovat se`,
  // publishing, in general words
  f: `
    zverej*, vydav*, tisk*, otisk*, vytisk*, uzit, uziti, odvysil*, prenase*, postovat, nahrat, nahrav*, na internet, spustit, jit ven,
    pustit, pouste*, vyjit, vyjde, vychazi, objevit se, uvoln*, sireni, rozsir*, rozesil*, predat, predav*, predani, preposl*,
    prozra*, vyzra*, zmin*, uvad*, socialnich sitich, socialni site, na webu, mistnost, opusti mistnost, rikat, rict`,
  // before, until, from
  p: `
    nez, predtim, dokud, az v, ne drive, nejdriv, zatimco, behem, pote, teprve`,
  // secrecy
  c: `
    tajemstvi, utaj*, mlcenliv*, pod poklickou, mimo zaznam, neoficialn*, bez citace, bez uvedeni zdroje, pozadi, jen pro kontext,
    pro kontext, interni, pro vnitrni potrebu, vnitrni potreba, jen pro vas, pouze pro vas, mezi nami, diskret*, diskrece, mlceni, mlcet,
    mlcte, ticho, informacni embargo, medialni embargo, nechat si pro sebe, nechte si pro sebe, pro sebe, pod embargem, zapecete*,
    pod zamkem, pod peceti, vyhrazen*, klasifik*, neverejn*, za zavrenymi dvermi, soukrom*, osobn*, omezen*, pro informaci`,
  // withdrawing, and why
  i: `
    stahn*, stahuj*, stahov*, staz*, zpet, odvol*, zrus*, anulov*, anulujeme, smaz*, odstra*, sundat, sundejte, zabit, skrtn*, vyhodit,
    vyhodte, do kose, kos, skartov*, znici*, zlikvid*, zneplat*, pozbyv*, nebrat v uvahu, neberte v uvahu, neprihliz*, pominout, zapomen*,
    vypustte, vypustit, nahra*, falesn*, nepravdiv*,
    vyjmete, ze svych webu, z webu`,
  // holding back
  l: `
    drzet, drzime, cekejte, ceka*, vyck*, ponech*, nechat, nechte, uchov*, schovat, schovejte, odklad*, zaparkov*, zmraz*, blok*, zablok*,
    pauz*, prerus*, zpozd*, presun*, posun*, odrocen*`,
  // unfinished, or ahead of time
  r: `
    koncept*, navrh*, nacrt*, nastrel, hruba verze, hrub*, hruby text, pracovn*, prvni verze, predbezn*, provizorn*, neredigov*,
    needitov*, neupraven*, nekorigov*, bez korektury, pred korekturou, nefinaln*, neni finalni, neni konecna, nekonecna verze,
    neschvalen*, neautorizov*, pred autorizaci, k autorizaci, ke schvaleni, k overeni, v priprave, rozpracov*, nedokonc*, neupln*, predem,
    dopredu, s predstihem, predstih*, predbezny vytisk, predpremier*, aviz*, upoutavka, natisk, k priprave`,
  // events that a release waits for, and their end
  g: `
    projev*, rozsud*, verdikt*, hlasovan*, zasedan*, slavnost*, pask*, otevre*, dvere, podiu*, vykop*, skonc*, ukonc*, precten*, pristan*,
    pohreb*, losovan*, premier*, podpis*, valn*`,
  // accepting a condition
  a: `
    zavazuj*, prevzetim, prijetim, otevrenim, pod podminkou, podminkou, zavazek`,
  // parts and details of a story that may be withheld
  W: `
    jmeno, jmena, jmen, jmenem, totoznost*, fotograf*, tvar, tvare, odstav*, pasaz*, podrobnost*`,
  // word from the sender, and who must be told first
  C: `
    zavolame, ozveme, oznamime, dame vedet, nedame vedet, rodin*, pozustal*, pribuzn*, vyrozumen*, zelenou`,
  // not to make known
  nf: `
    neprozra*, nevyzra*, neuvad*, nezmin*, nesdel*, nerikej*`,
}
