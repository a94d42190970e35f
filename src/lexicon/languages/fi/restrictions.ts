// Words of restrictions in Finnish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const finnishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    emme, ette, alkaamme, koskaan, missaan tapauksessa, missaan nimessa, missaan olosuhteissa, kielta*, kielto*, kiellon, kiellet*,
    luvaton*, pidattaydy*, pidattaytymaan, pidattaytykaa, valta, valttakaa, valtettava, valttamaan, lopeta*,
    ettei mitaan, ei mitaan`,
  // publishing, in general words
  f: `
    julkisuu*, painaa, painet*, painoon, kayta, kaytet*, postat*, lataa, ladata, ladattava, verkkoon, verkossa, verkkosivuille, netissa,
    ilmesty*, vapautta*, vapautet*, paastaa, jaa, jaet*,
    paljast*, vuota*, mainita, mainitko*, someen, somessa, huoneesta, poistu huoneesta, ulkopuol*, ilmaista, ilmaist*`,
  // before, until, from
  p: `
    ennenkuin, ei aikaisemmin, aikaisemmin kuin, aiemmin kuin, niin kauan kuin, aikana, vasta kun, heti kun, niin pian kuin, heti`,
  // secrecy
  c: `
    luottamuksel*, salai*, huippusalai*, salassapi*, salata, salatt*, taustaksi, taustatieto*, taustoitta*, tausta, ei siteerattavaksi,
    lahdetta mainitsematta, nimettomana, sisainen, sisaise*, sisaiseen kayttoon, vain sisaiseen kayttoon, vain teille, vain teidan,
    meidan kesken, keskenamme, hienotuntei*, hienovarai*, diskreet*, vaiti, vaitiolo*, vaieta, vaietkaa, hiljai*, hiljaa, tiedotussulku,
    mediapimento, pitakaa omana tietonanne, omana tietona, omana tietonanne, embargon alai*, sinetoi*, lukkojen takana, suljetuin ovin,
    turvaluokiteltu*, luokiteltu, yksityi*, henkilokohtai*, rajoitettu*`,
  // withdrawing, and why
  i: `
    vedetty takaisin, vedetty pois, takaisinvet*, perua, perumme, perumi*, tappaa, tappakaa, heittakaa pois, heita pois, roskiin,
    roskakoriin, havitta*, havitet*, tuho*, kumo*, raukeaa, huomiotta, huomioimatta, unohda, sivuuttakaa, korvaa*, vaara*, virhe, virheen,
    virheesta,
    sivuiltanne, sivuilta, ottakaa pois`,
  // holding back
  l: `
    pitaa, pida, pidatta*, pidatelkaa, odota*, odotet*, odotukse*, saasta*, parkkiin, parkkeera*, jaissa, jaihin, blokkaa*, estet*, tauko,
    tauolla, tauolle, viivytta*, viivytet*, lykat*, siirta*, siirret*, myohaista*, hyllytta*, hyllylle`,
  // unfinished, or ahead of time
  r: `
    luonnos*, luonnokse*, raakaversio*, raaka, raakateksti, raakamateriaali, vedos*, vedokse*, oikovedos, konsepti, tyoversio*,
    tyokappale, toimittamat*, muokkaamat*, korjaamat*, oikolukemat*, keskenerai*, kesken, viimeistelemat*, epataydelli*, vajaa,
    ei lopullinen, ei valmis, ei viela valmis, ei ole lopullinen, alusta*, valiaikai*, ei hyvaksytty, ei viela hyvaksytty, ennakko*,
    ennakolta, ennalta, etukateen, etukateis*`,
  // events that a release waits for, and their end
  g: `
    puhe, puheen, puheensa, tuomio*, aanesty*, istunto*, kokou*, seremonia*, palkintojenja*, nauha*, avajai*, avataan, avautu*, ovet,
    ovien, lavalla, lavalle, alkuvihelly*, paattyy, paattyt*, paatyttya, lopettanut, lukenut, luettu, laskeutu*, hautajai*, arvon*,
    ensi-ilta*, allekirjoit*, yhtiokokou*`,
  // accepting a condition
  a: `
    sitoudut*, sitoutu*, sitoudun, ottamalla vastaan, vastaanott*, vastaanottamalla, avaamalla, ehdolla, ehtona, suostutte`,
  // parts and details of a story that may be withheld
  W: `
    nimi, nimea, nimen, nimia, nimet, henkilollisyy*, kuva, kuvaa, kasvot, kasvoja, kappale, kappaletta, kappaleet, kappaleita, lause`,
  // word from the sender, and who must be told first
  C: `
    ilmoitamme, soitamme, kunnes kuulette, kerromme, vihrea valo, omaiset, omaisille, perhe, perheelle, toisin ilmoite*`,
}
