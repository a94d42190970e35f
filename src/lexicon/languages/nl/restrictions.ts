// Words of restrictions in Dutch, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const dutchRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nimmer, nergens, mogen niet, niet geoorloofd, is niet toegestaan, onder geen beding, in geen geval, op geen enkele wijze, geenszins,
    geen enkele, onder geen enkele omstandigheid, verbod, verbied*, ontoelaatbaar, ongeoorloofd, afzien, af te zien, afzien van, onthoud*,
    zich onthouden, vermijd*, nalaten, na te laten, laat na, stopt, gestopt, stopzett*, staken, staak, niet meer, niet langer, niks,
    vooral niet`,
  // publishing, in general words
  f: `
    openbaar maken, openbaar gemaakt, druk*, gedrukt, afdrukk*, afgedrukt, herdruk*, uit te zenden, zenden, gepost, geupload,
    online gezet, online plaatsen, live gaan, live zetten, uitgaan, eruit, verschenen, uitkomen, uitgebracht, vrijgeven, vrij te geven,
    vrijgave, vrijgeg*, versprei*, doorgeven, doorgegeven, doorsturen, doorgestuurd, doorzenden, doorvertellen, gedeeld, circuler*,
    rondsturen, geciteerd, aanhalen, aangehaald, vermeld*, noemen, genoemd, noem, berichten over, gemeld, schrijven, geschreven`,
  // before, until, from
  p: `
    voordat, alvorens, eer, totdat, tot en met, tot aan, tot na, voorafgaand aan, voorafgaand, eerder dan, niet voor, niet eerder dan,
    op zijn vroegst, ten vroegste, op z'n vroegst, zolang, terwijl, tijdens, nadat, pas als, pas vanaf, pas wanneer, wanneer, als, eens,
    eenmaal, met ingang van, ingaande, te beginnen, sinds, in afwachting van`,
  // secrecy
  c: `
    strikt vertrouwelijk, topgeheim, in vertrouwen, niet toe te schrijven, niet voor attributie, zonder bronvermelding, achtergrond,
    alleen achtergrond, ter achtergrond, als achtergrond, achtergrondinformatie, intern gebruik, voor intern gebruik, alleen voor jullie,
    voor uw ogen, onder ons, tussen ons, discretie, zwijgen, radiostilte, mediastilte, persstilte, nieuwsstop, voor je houden,
    voor u houden, voor jullie houden, onder de pet, onder de pet houden, onder embargo, geembargeerd, verzegeld, achter slot,
    gerubriceerd, geclassificeerd, besloten, achter gesloten deuren, prive, persoonlijk, beperkt, ter informatie, ter kennisname, anoniem,
    zwijgplicht, gevoelig, mondje dicht`,
  // withdrawing, and why
  i: `
    intrekk*, in te trekken, trek in, trekken in, trekt in, terugtrekk*, teruggetrokken, terugnemen, terugroep*, teruggeroepen, gekilld,
    wissen, gewist, wis, weghalen, weggehaald, haal weg, offline halen, van de site halen, eraf, eraf halen, gooi weg, prullenbak,
    prullenmand, vernietig*, ongeldig*, komt te vervallen, negeer*, genegeerd, buiten beschouwing laten, als niet verzonden beschouwen,
    niet verzonden, vergeten, vergeet, terzijde leggen, dumpen, vals*, fout, foute, fouten, foutief, foutieve, onjuist*, verkeerd*,
    niet correct, vergissing, bij vergissing, per abuis, abusievelijk, per ongeluk, per vergissing, ten onrechte, onwaar*, verzonnen,
    verzinsel, gefabriceerd, gemanipuleerd, nep, nepnieuws, nepbericht, canard, broodje aap, ontkend, ontkenning`,
  // holding back
  l: `
    vast te houden, vastgehouden, hou vast, houd vast, ingehouden, achterhouden, achter te houden, achtergehouden, wacht, wachten met,
    bewaard, geparkeerd, bevriezen, pauze, gepauzeerd, uit te stellen, uitgesteld, opschort*, opgeschort, opschuiven, verschuiven,
    vertrag*, verdag*, in de ijskast, in de koelkast, in de wachtrij, gereedhouden, klaarhouden, achter de hand, op de plank,
    gereserveerd, vergrendeld, voorbehouden, voorlopig, vooralsnog, even niet`,
  // unfinished, or ahead of time
  r: `
    concepttekst, conceptversie, kladversie, klad, kladje, ruwe versie, ruw, ruwe, eerste versie, voorlopig*, voorlopige versie,
    ongeredigeerd*, onbewerkt*, ongecorrigeerd*, niet definitief, nog niet definitief, niet de definitieve, niet af, onaf, onvoltooid,
    onvolledig*, niet goedgekeurd, nog niet goedgekeurd, niet vrijgegeven, werkversie, werkdocument, in bewerking, in behandeling, vooraf,
    van tevoren, op voorhand, bij voorbaat, vooruit, vooruitblik, voorbeschouwing, vooraankondiging, voorexemplaar, vooruitexemplaar,
    voorproef, proefdruk, ongecorrigeerde drukproef, ter voorbereiding, voorbereiding, voorbereid, voor de planning, ter planning,
    wijzigingen voorbehouden, alleen het gesproken woord, gesproken woord geldt, ontwerp, schets, sjabloon, proef, plankstuk`,
}
