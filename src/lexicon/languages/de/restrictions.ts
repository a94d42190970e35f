// Words of restrictions in German, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const germanRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    keinen, keinem, keiner, keines, keineswegs, niemals, nie mehr, niemand, niemandem, niemanden, nirgends, nirgendwo, weder, soll nicht,
    sollen nicht, nicht durfen, auf keinen fall, in keinem fall, unter keinen umstanden, verboten*, verbiet*, verbot, untersag*,
    nicht erlaubt, nicht gestattet, nicht zulassig, unerlaubt, nicht zur, nicht zum, nicht fur, absehen, abzusehen, abstand nehmen,
    abstand zu nehmen, unterlass*, zu unterlassen, vermeid*`,
  // publishing, in general words
  f: `
    druck*, abgedruckt, abzudrucken, gedruckt, nachdruck*, bringt, gebracht, nutz*, zu senden, ubertrag*, posten, postet, gepostet,
    hochladen, hochgeladen, online gehen, ins netz, ins netz stellen, live gehen, live stellen, live schalten, freischalt*, rausgehen,
    raus, rausgeben, rausgeschickt, hinausgehen, erschien*, herausgeb*, herausgegeben, freizugeben, weiterzugeben, weitergabe,
    weiterleit*, weitergeleitet, weiterzuleiten, weitersag*, weiterreich*, teilen, geteilt, in umlauf, nennen, nennung, genannt,
    namentlich, erwahn*, melden, meldet, gemeldet`,
  // before, until, from
  p: `
    bevor, bis zu, bis zum, bis zur, vorher, nicht vor, nicht eher, nicht fruher als, erst wenn, erst mit, erst um, nachdem, von da an,
    ab sofort, solange, so lange, wahrend, sobald, wenn, sowie, beginnend, ehe, ehe nicht, eher, fruher als, fruher, zuvor, im vorfeld,
    im vorhinein, gultig ab`,
  // secrecy
  c: `
    streng geheim, verschwiegen*, schweigen, schweigepflicht, unter verschluss, verschlusssache, vs-nfd, nur fur dienstgebrauch,
    dienstgebrauch, dienstlich, hintergrund, hintergrundgesprach, nur als hintergrund, zur hintergrundinformation,
    hintergrundinformation*, unter zwei, im vertrauen, nur intern, internum, interna, hausintern, nur fur euch, fur den internen gebrauch,
    nur zur information, nur zur kenntnis, zur kenntnis, personlich, nachrichtensperre, mediensperre, unter embargo, fur sich behalten,
    fur euch behalten, fur dich behalten, behalten, unter uns, versiegelt, klassifiziert, eingestuft, nicht offentlich, nichtoffentlich,
    nicht zitierfahig, nicht zitierbar, nicht zuschreiben, anonym, sensibel, nda, maulkorb, presseschweigen, nicht an dritte, dritte,
    unbefugt*`,
  // withdrawing, and why
  i: `
    zuruckzieh*, zuruckgezogen*, zuruckzuziehen, ruckzug, ruckruf, zuruckruf*, zuruckgerufen, zurucknehm*, rucknahme, killen, gekillt,
    losch*, herausnehm*, rausnehmen, raus damit, aus dem netz, vom netz nehmen, offline nehmen, offline stellen, offline, streicht,
    papierkorb, in die tonne, fur ungultig, ungultig*, aufheben, nicht beachten, nicht berucksichtigen, nicht zu beachten, unbeachtet,
    vergessen, vergesst, entsorg*, ersetz*, ersatz, ersatzlos, austausch*, ausgetauscht, uberholt, veraltet*, falsch*, fehler*,
    fehlmeldung, irrtum, irrtumlich*, versehen, aus versehen, versehentlich*, unrichtig*, unzutreffend*, unwahr*, nicht korrekt,
    nicht zutreffend, inkorrekt, gefalscht*, erfunden, ente, zeitungsente`,
  // holding back
  l: `
    zuruckhalt*, zuruckzuhalten, zuruck halten, halten, wartet, abzuwarten, zuwarten, aufbewahren, parken, geparkt, blockier*, sperren,
    gesperrt*, sperrt, pausier*, aufschieb*, aufgeschoben, aufschub, verschieb*, verschoben, vertag*, verzoger*, aussetz*, ausgesetzt,
    auszusetzen, auf eis, auf eis legen, auf halde, liegenlassen, fuße still halten, stand-by, bereithalten, bereitgehalten,
    in bereitschaft, in reserve, vorbehalten, zuruckstell*, einbehalten, geduld, gedulden`,
  // unfinished, or ahead of time
  r: `
    entwurf*, rohfassung, rohversion, rohtext, roh, rohmaterial, rohschnitt, unredigiert*, unbearbeitet*, unlektoriert, unkorrigiert*,
    nicht final, noch nicht final, nicht endgultig, vorlaufig*, endfassung, nicht freigegeben, nicht abgenommen, nicht genehmigt,
    vorabexemplar*, vorabversion, vorabfassung, vorabinformation*, vorabtext, vorabdruck*, vorschau, im voraus, voraus, zur vorbereitung,
    vorbereitung, vorbereitet*, zur planung, nur zur planung, planung, planungszwecke*, zur disposition, arbeitsfassung, arbeitspapier,
    arbeitsversion, in arbeit, in bearbeitung, unfertig*, unvollstandig*, fahne*, druckfahne, korrekturfahne, korrekturabzug,
    erste fassung, erster entwurf, konzept, platzhalter, blindtext, skizze`,
}
