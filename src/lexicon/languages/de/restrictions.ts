// Words of restrictions in German, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const germanRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    keinen, keinem, keiner, keines, keineswegs, niemals, niemand, niemandem, niemanden, nirgends, nirgendwo, weder, verboten*, verbiet*,
    verbot, untersag*, unerlaubt`,
  // publishing, in general words
  f: `
    druck*, abgedruckt, abzudrucken, gedruckt, nachdruck*, bringt, gebracht, nutz*, ubertrag*, posten, postet, gepostet, hochladen,
    hochgeladen, ins netz, ins netz stellen, freischalt*, rausgehen, raus, rausgeben, rausgeschickt, hinausgehen, erschien*, herausgeb*,
    herausgegeben, freizugeben, weiterzugeben, weitergabe,
    verrat*, vorwegnehm*, vorwegzunehmen, preisgeb*, preiszugeben, ausplaudern, nennen, nennt, genannt, zu nennen, nach aussen,
    nach draussen, nach drausse, gebrauch, gebrauch machen, netzwerken, sozialen netzwerken, soziale netzwerke, sozialen medien,
    soziale medien, vermelden, durchsickern, den raum verlassen, ausserhalb`,
  // before, until, from
  p: `
    bevor, vorher, erst mit, erst um, nachdem, von da an, solange, so lange`,
  // secrecy
  c: `
    verschwiegen*, schweigen, schweigepflicht, unter verschluss, verschlusssache, vs-nfd, dienstgebrauch, dienstlich, hintergrund,
    hintergrundgesprach, zur hintergrundinformation, hintergrundinformation*, unter zwei, im vertrauen, nur intern, internum, interna,
    hausintern, nur fur euch, fur den internen gebrauch, nur zur information, nur zur kenntnis, zur kenntnis, personlich,
    nachrichtensperre, mediensperre, unter embargo, behalten, unter uns, versiegelt, klassifiziert, eingestuft, nicht offentlich,
    nichtoffentlich, nicht zitierfahig, nicht zitierbar`,
  // withdrawing, and why
  i: `
    zuruckzieh*, zuruckgezogen*, zuruckzuziehen, ruckzug, ruckruf, zuruckruf*, zuruckgerufen, zurucknehm*, rucknahme, killen, gekillt,
    losch*, herausnehm*, rausnehmen, raus damit, aus dem netz, offline, streicht, papierkorb, in die tonne, fur ungultig, ungultig*,
    aufheben, nicht beachten, nicht berucksichtigen, nicht zu beachten, unbeachtet, vergessen, vergesst, entsorg*, ersetz*, ersatz,
    ersatzlos, austausch*, ausgetauscht, uberholt, veraltet*, falsch*, fehler*,
    herauszunehmen, aus den angeboten, aus dem angebot`,
  // holding back
  l: `
    zuruckhalt*, zuruckzuhalten, halten, wartet, abzuwarten, zuwarten, aufbewahren, parken, geparkt, blockier*, sperren, gesperrt*,
    sperrt, pausier*, aufschieb*, aufgeschoben, aufschub, verschieb*, verschoben, vertag*, verzoger*, aussetz*, ausgesetzt, auszusetzen,
    auf eis, auf eis legen, auf halde, liegenlassen, stand-by`,
  // unfinished, or ahead of time
  r: `
    entwurf*, rohfassung, rohversion, rohtext, roh, rohmaterial, rohschnitt, unredigiert*, unbearbeitet*, unlektoriert, unkorrigiert*,
    nicht final, noch nicht final, nicht endgultig, vorlaufig*, endfassung, nicht freigegeben, nicht abgenommen, nicht genehmigt,
    vorabexemplar*, vorabversion, vorabfassung, vorabinformation*, vorabtext, vorabdruck*, vorschau, voraus, vorbereitung, vorbereitet*,
    planung, planungszwecke*, zur disposition, arbeitsfassung, arbeitspapier, arbeitsversion`,
  // events that a release waits for, and their end
  g: `
    ansprache, urteil*, urteilsverkundung, abstimmung, wahl, sitzung, feier, zeremonie, verleihung, preisverleihung, enthullung, eroffnung,
    eroffnet, offnen, geoffnet, offnung, turen, buhne, anpfiff, abpfiff, startschuss, schluss, beendet, getagt, tagung, abgestimmt,
    verkundet, gesprochen, gelandet, landung, ausgezahlt, ausgezahlung, trauerfeier, beisetzung, ziehung, premiere, ubergabe, unterzeichn*,
    hauptversammlung`,
  // accepting a condition
  a: `
    verpflichten, verpflichtet, verpflichtung, verpflichtest, mit annahme, annahme, mit entgegennahme, entgegennahme, mit dem erhalt,
    erhalt, mit der teilnahme, unter der bedingung, bedingung, unter der voraussetzung, einverstanden, erklaren sie sich, akzeptieren,
    zustimmen, zusagen, zugesagt`,
  // parts and details of a story that may be withheld
  W: `
    name, namen, namens, identitat, foto, fotos, gesicht, gesichter, absatz, absatze, absatzen, absatzes, passage, passagen, satz,
    einzelheiten, adresse`,
  // word from the sender, and who must be told first
  C: `
    wir melden, uns melden, entwarnung, wir anrufen, anruf, bescheid, bescheid geben, von uns horen, wieder melden, angehorigen,
    hinterbliebenen, verstandigt, informiert sind, grunes licht, anderslautend*`,
}
