// Words of restrictions in Danish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const danishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    ingen, ingen steder, hverken, uden, ma ikke, ma aldrig, skal ikke, bør ikke, kan ikke, forbyd*, forbud, ikke tilladt, ulovligt,
    undlad, undlade, undlades, at undlade, afsta, afsta fra, afhold*, afholde sig fra, undga, undgas, lad være, lade være, stoppe,
    stoppes, standse, ophør*, hør op, under ingen omstændigheder, pa ingen made, i intet tilfælde, absolut ikke, ikke mere, ikke længere,
    heller ikke, nej`,
  // publishing, in general words
  f: `
    tryk, trykt, anvend*, benyt*, bringe, bragt, sendt, genudsend*, poste, postes, læg ud, lægge ud, lægges ud, lægges op, læg op,
    læg pa nettet, lægges pa nettet, pa nettet, ga live, ga i luften, ga ud, gar ud, komme ud, kommer ud, udkomme, udkommer, slippe,
    slippes, udbred*, spred, sprede, spredes, spredning, videregiv*, give videre, gives videre, videresend*, sende videre, viderebring*,
    delt, cirkuler*`,
  // before, until, from
  p: `
    førend, frem til, til og med, før end, ikke før, ikke tidligere end, sa længe, sa længe som, mens, efter at, først efter, først nar,
    sa snart, nar, fra og med, fra klokken, fra kl, fra den, med virkning fra, startende, begyndende, i afventning af, forud for,
    forinden, op til, til efter, ved, siden`,
  // secrecy
  c: `
    strengt fortrolig*, tophemmelig*, i fortrolighed, til baggrund, kun baggrund, baggrund, baggrundsinformation, som baggrund,
    ikke til citat, uden for citat, uden citat, internt, til intern brug, kun internt, kun til jer, kun for jer, mellem os, diskretion,
    diskret, tavshed, tavshedspligt, tavs, mediestilhed, mørklægning, hold for jer selv, behold for jer selv, holde tæt, hold tæt,
    hold mund, under embargo, under klausul, forseglet, under las, lukkede døre, for lukkede døre, dobbeltlukkede døre, navneforbud,
    klassificeret*, beskyttet, privat, personligt, begrænset, til orientering, til jeres orientering, til efterretning, mundkurv, følsom`,
  // withdrawing, and why
  i: `
    træk tilbage, trække tilbage, trækker tilbage, tilbagetræk*, tilbagetrukket, kald tilbage, kaldes tilbage, tilbagetag*, dræb, killes,
    sletning, fjern, fjerne, fjernes, fjernet, tag ned, tage ned, tages ned, tag af, tages af, afpublicer*, smid ud, smide ud, smides ud,
    smid væk, papirkurv*, destruer*, tilintetgør*, aflys*, ophæv*, bortfald*, ses bort fra, bortse fra, glem, glemme, udga, udgar, udgaet,
    erstat*, falsk*, forkert*, fejl, fejlagtig*, fejlen, ved en fejl, fejlbehæftet, opdigtet*, fabrikeret*, ukorrekt*, urigtig*,
    misforstaelse, fejltagelse, ved en fejltagelse, usand*, manipuleret*, svindel, avisand, dementer*, dementi, afvist, testmeddelelse,
    dette er en test, prøvemeddelelse`,
  // holding back
  l: `
    holde, holdt tilbage, holde tilbage, tilbagehold*, venter, beholde, gemme, gemmes, frys, fryse, fryses, frosset, indefrys*, bloker*,
    pa pause, udskyd*, udskudt, udsæt, udsætte, udsættes, udsat, forsink*, berostil, bero, stille i bero, i bero, ikke endnu, pa is,
    læg pa is, lægge pa is, pa køl, pa hold, i beredskab, i reserve, las, sid pa, talmodig*, foreløbig ikke, tilbage`,
  // unfinished, or ahead of time
  r: `
    udkast*, kladde*, koncept, raudkast, raversion, ratekst, uredigeret*, ubearbejdet*, ukorrigeret*, ikke redigeret, ikke færdig,
    ufærdig*, ufuldstændig*, ikke endelig, ikke endelige, foreløbig*, midlertidig*, ikke godkendt, endnu ikke godkendt, ikke frigivet,
    ikke klar, arbejdsversion, arbejdspapir, arbejdsdokument, under udarbejdelse, under arbejde, forhand, pa forhand, i forvejen, forud,
    forhandseksempl*, forhandsomtale, forhandsversion, forhandsinformation, forhandsvisning, forudgaende, optakt, forsmag,
    til forberedelse, forbered*, til planlægning, planlægning, kun planlægning, planlægningsformal, ukorrigeret korrektur, prøvetryk,
    første version, første udkast, skitse, skabelon, forudskrevet, det talte ord gælder, forbehold for ændringer, ret til ændringer,
    upubliceret*`,
}
