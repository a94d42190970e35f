// Words of restrictions in Dutch, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const dutchRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nimmer, nergens, geenszins, verbod, verbied*, ontoelaatbaar, ongeoorloofd, afzien, af te zien, onthoud*, zich onthouden, vermijd*,
    nalaten, na te laten, laat na, stopt, gestopt, stopzett*`,
  // publishing, in general words
  f: `
    druk*, gedrukt, afdrukk*, afgedrukt, herdruk*, zenden, gepost, geupload, uitgaan, eruit, verschenen, uitkomen, uitgebracht, vrijgeven,
    vrij te geven, vrijgave, vrijgeg*, versprei*, doorgeven, doorgegeven, doorsturen, doorgestuurd, doorzenden,
    verklap*, onthul*, prijsgeven, prijs te geven, prijsgegeven, lekken, noem, noemen, genoemd, melden, sociale media, op het web,
    op internet, de zaal verlaten, de zaal uit, de kamer uit, gebruik maken, vertellen, vertel, vooruitlop*`,
  // before, until, from
  p: `
    voordat, alvorens, eer, totdat, voorafgaand, eerder dan, niet eerder dan, op zijn vroegst, ten vroegste, op z'n vroegst, zolang,
    terwijl, tijdens, nadat`,
  // secrecy
  c: `
    topgeheim, in vertrouwen, niet toe te schrijven, niet voor attributie, zonder bronvermelding, achtergrond, achtergrondinformatie,
    intern gebruik, voor intern gebruik, alleen voor jullie, voor uw ogen, onder ons, tussen ons, discretie, zwijgen, radiostilte,
    mediastilte, persstilte, nieuwsstop, voor je houden, voor u houden, voor jullie houden, onder de pet, onder de pet houden,
    onder embargo, geembargeerd, verzegeld, achter slot, gerubriceerd, geclassificeerd, besloten, achter gesloten deuren, prive,
    persoonlijk, beperkt, ter informatie, ter kennisname, anoniem, zwijgplicht, gevoelig, mondje dicht`,
  // withdrawing, and why
  i: `
    intrekk*, trekt in, terugtrekk*, teruggetrokken, terugnemen, terugroep*, teruggeroepen, gekilld, wissen, gewist, wis, weghalen,
    weggehaald, haal weg, van de site halen, eraf, gooi weg, prullenbak, prullenmand, vernietig*, ongeldig*, negeer*, genegeerd,
    buiten beschouwing laten, als niet verzonden beschouwen, niet verzonden, vergeten, vergeet, terzijde leggen, dumpen, vals*, fout,
    foute, fouten, foutief, foutieve, onjuist*, verkeerd*, niet correct, vergissing,
    haal, haal ze, halen, van uw sites, van uw site, van de site`,
  // holding back
  l: `
    vast te houden, vastgehouden, hou vast, houd vast, ingehouden, achterhouden, achter te houden, achtergehouden, wacht, bewaard,
    geparkeerd, bevriezen, pauze, gepauzeerd, uit te stellen, uitgesteld, opschort*, opgeschort, opschuiven, verschuiven, vertrag*,
    verdag*, in de ijskast, in de koelkast, in de wachtrij`,
  // unfinished, or ahead of time
  r: `
    concepttekst, conceptversie, kladversie, klad, kladje, ruw, ruwe, eerste versie, voorlopig*, voorlopige versie, ongeredigeerd*,
    onbewerkt*, ongecorrigeerd*, niet definitief, nog niet definitief, niet de definitieve, niet af, onaf, onvoltooid, onvolledig*,
    niet goedgekeurd, nog niet goedgekeurd, werkversie, werkdocument, in bewerking, in behandeling, vooraf, van tevoren, op voorhand,
    bij voorbaat, vooruit, vooruitblik, voorbeschouwing, vooraankondiging, voorexemplaar, vooruitexemplaar, voorproef, proefdruk`,
  // events that a release waits for, and their end
  g: `
    vonnis, uitspraak, stemming, gestemd, zitting, ceremonie, uitreiking, lint, geopend, deuren, opengaan, podium, aftrap, fluitsignaal,
    afgelopen, uitgesproken, klaar is, gesproken, voorgelezen, geland, uitvaart, begrafenis, loting, premiere, ondertekening,
    aandeelhoudersvergadering, vergadering`,
  // accepting a condition
  a: `
    verbindt u zich, verplicht u zich, verbindt, verplicht, door aanvaarding, aanvaarding, aan te nemen, door te openen, ontvangst,
    op voorwaarde, voorwaarde dat, onder voorwaarde, gaat u akkoord, stemt u in, stemt u ermee in`,
  // parts and details of a story that may be withheld
  W: `
    naam, namen, identiteit, foto, foto's, gezicht, gezichten, alinea, alinea's, passage, zin`,
  // word from the sender, and who must be told first
  C: `
    van ons hoort, wij bellen, we bellen, bellen, laten weten, bericht van ons, tegenbericht, groen licht, familie, nabestaanden,
    ingelicht, nader bericht`,
}
