// Words of restrictions in Danish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const danishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    ingen, hverken, uden, forbyd*, forbud, ulovligt, undlad, undlade, undlades, afsta, afhold*, afholde sig fra, undga, undgas, lad være,
    lade være, stoppe, stoppes, standse, ophør*, hør op`,
  // publishing, in general words
  f: `
    tryk, trykt, anvend*, benyt*, bringe, bragt, sendt, genudsend*, poste, postes, læg ud, lægge ud, lægges ud, lægges op, læg op,
    læg pa nettet, lægges pa nettet, pa nettet, ga i luften, ga ud, gar ud, komme ud, kommer ud, udkomme, udkommer, slippe, slippes,
    røb, røbe, røbes, afslør*, fortael*, laek*, naevn, naevne, naevnes, oplys*, sociale medier, forlade lokalet, forlader lokalet`,
  // before, until, from
  p: `
    førend, ikke tidligere end, sa længe, sa længe som, mens, sa snart, nar`,
  // secrecy
  c: `
    tophemmelig*, baggrund, baggrundsinformation, ikke til citat, uden for citat, uden citat, internt, til intern brug, kun til jer,
    kun for jer, mellem os, diskretion, diskret, tavshed, tavshedspligt, tavs, mediestilhed, mørklægning, hold for jer selv,
    behold for jer selv, holde tæt, hold tæt, hold mund, under embargo, under klausul, forseglet, under las, lukkede døre,
    for lukkede døre, dobbeltlukkede døre, navneforbud, klassificeret*, beskyttet, privat, personligt, begrænset, til orientering,
    til jeres orientering, til efterretning, mundkurv`,
  // withdrawing, and why
  i: `
    trække tilbage, trækker tilbage, tilbagetræk*, tilbagetrukket, kald tilbage, kaldes tilbage, tilbagetag*, dræb, killes, sletning,
    fjern, fjerne, fjernes, fjernet, tag ned, tage ned, tages ned, tag af, tages af, afpublicer*, smid ud, smide ud, smides ud, smid væk,
    papirkurv*, destruer*, tilintetgør*, aflys*, ophæv*, bortfald*, ses bort fra, glem, glemme, udga, udgar, udgaet, erstat*, falsk*,
    forkert*, fejl, fejlagtig*, fejlen, fejlbehæftet, opdigtet*,
    fra jeres sider, tag dem ud`,
  // holding back
  l: `
    holde, tilbagehold*, venter, beholde, gemme, gemmes, frys, fryse, fryses, frosset, indefrys*, bloker*, udskyd*, udskudt, udsæt,
    udsætte, udsættes, udsat, forsink*, berostil, bero, ikke endnu, pa is, læg pa is`,
  // unfinished, or ahead of time
  r: `
    udkast*, kladde*, koncept, raudkast, raversion, ratekst, uredigeret*, ubearbejdet*, ukorrigeret*, ikke redigeret, ikke færdig,
    ufærdig*, ufuldstændig*, ikke endelig, ikke endelige, foreløbig*, midlertidig*, ikke godkendt, endnu ikke godkendt, ikke klar,
    arbejdsversion, arbejdspapir, arbejdsdokument, under udarbejdelse, under arbejde, forhand, i forvejen, forud, forhandseksempl*,
    forhandsomtale, forhandsversion, forhandsinformation, forhandsvisning, forudgaende, optakt, forsmag, til forberedelse, forbered*,
    planlægning, planlægningsformal`,
  // events that a release waits for, and their end
  g: `
    talen, talt, dom, dommen, afstemning*, modet, ceremoni*, overraekkels*, snoren, abning*, abnes, abner, dørene, døre, scenen, kickoff,
    fløjtet, faerdig, afsluttet, laest op, landet, begravels*, lodtraekning*, premiere*, underskriv*, generalforsamling*`,
  // accepting a condition
  a: `
    forpligter, forpligter sig, forpligter dig, ved at modtage, ved at abne, modtagels*, pa betingelse, betingelse af, vilkar,
    forudsaetning, accepterer, samtykker`,
  // parts and details of a story that may be withheld
  W: `
    navn, navnet, navnene, identitet*, foto, billede, billedet, ansigt*, afsnit, afsnittet, afsnittene, saetning, detaljer`,
  // word from the sender, and who must be told first
  C: `
    vi ringer, ringer, giver besked, vi giver besked, hører fra os, anden besked, grønt lys, pargrende, parørende, efterladte, familien,
    underrettet`,
}
