// Words of restrictions in Finnish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const finnishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    eivat saa, ei ole, emme, ette, alkaamme, ei koskaan, koskaan, ei missaan, missaan tapauksessa, ei missaan nimessa, missaan nimessa,
    missaan olosuhteissa, ei mitaan, ei kukaan, kielta*, kielto*, kiellon, kiellet*, ei sallittu, ei ole sallittu, ei sallita,
    ei ole lupa, luvaton*, pidattaydy*, pidattaytymaan, pidattaytykaa, valta, valttakaa, valtettava, valttamaan, lopeta*, lopettakaa,
    seis, seis!, lakatkaa, olla ilman, jattaa tekematta, olla julkaisematta`,
  // publishing, in general words
  f: `
    julkisuu*, painaa, painet*, painoon, kayta, kaytet*, postat*, lataa, ladata, ladattava, verkkoon, verkossa, verkkosivuille, netissa,
    laittaa nettiin, vieda verkkoon, menna ulos, antaa ulos, ilmesty*, vapautta*, vapautet*, paastaa, jaa, jaet*, jakelu*, valitta*,
    valitet*, eteenpain, kertoa eteenpain, toimittaa eteenpain, lahettaa edelleen, edelleen lahet*, luovutta*, kiertoon, lainat*`,
  // before, until, from
  p: `
    ennen kuin, ennenkuin, siihen asti, siihen saakka, ei ennen, ei aikaisemmin, aikaisemmin kuin, aiemmin kuin, niin kauan kuin, aikana,
    vasta kun, vasta jalkeen, sen jalkeen, sen jalkeen kun, heti kun, niin pian kuin, heti, alkaessa, paatyttya, alettua, odotettaessa,
    mennessa, edelta*, edella, paattymiseen`,
  // secrecy
  c: `
    luottamuksel*, ehdottoman luottamuksellinen, salai*, huippusalai*, erittain salainen, salassapi*, salassa pidettava, salata, salatt*,
    taustaksi, vain taustaksi, taustatieto*, taustoitta*, tausta, ei siteerattavaksi, lahdetta mainitsematta, nimettomana, sisainen,
    sisaise*, sisaiseen kayttoon, vain sisaiseen kayttoon, vain teille, vain teidan, meidan kesken, keskenamme, hienotuntei*, hienovarai*,
    diskreet*, vaiti, vaitiolo*, vaieta, vaietkaa, hiljai*, hiljaa, tiedotussulku, mediapimento, pitakaa omana tietonanne, omana tietona,
    omana tietonanne, embargon alai*, sinetoi*, lukkojen takana, suljetuin ovin, turvaluokiteltu*, luokiteltu, yksityi*, henkilokohtai*,
    rajoitettu*, rajoitetusti, tiedoksi, vain tiedoksi, anonyymi*, arkaluontei*, peitelty, suukapula`,
  // withdrawing, and why
  i: `
    vetaa takaisin, vedetaan takaisin, vedetty takaisin, vetakaa takaisin, vedamme takaisin, vetaa pois, vedetaan pois, vedetty pois,
    takaisinvet*, perua, perumme, perumi*, tappaa, tappakaa, heittakaa pois, heita pois, roskiin, roskakoriin, havitta*, havitet*, tuho*,
    kumo*, raukeaa, jattakaa huomiotta, huomiotta, jatetaan huomiotta, huomioimatta, unohda, sivuuttakaa, korvaa*, vaara*, virhe, virheen,
    virheesta, vahingossa, erehdy*, lahetetty vahingossa, lahetetty virheellisesti, epatosi, ei pida paikkaansa, paikkansapitamat*,
    vaarenn*, keksitty, tekaistu*, sepitet*, valheelli*, valeuuti*, feikki, huijaus*, ankka, manipuloi*`,
  // holding back
  l: `
    pitaa, pida, pidatta*, pidatelkaa, pitakaa odottamassa, odota*, odotet*, odotukse*, saasta*, parkkiin, parkkeera*, jaissa, jaihin,
    panna jaihin, blokkaa*, estet*, tauko, tauolla, tauolle, viivytta*, viivytet*, lykat*, siirta*, siirret*, myohaista*, hyllytta*,
    hyllylle, valmiudessa, valmiustila*, pitakaa valmiina, varalla, varattu, varalle, lukit*, lukossa, toistaiseksi ei, maltta*`,
  // unfinished, or ahead of time
  r: `
    luonnos*, luonnokse*, raakaversio*, raaka, raakateksti, raakamateriaali, vedos*, vedokse*, oikovedos, konsepti, tyoversio*,
    tyokappale, toimittamat*, muokkaamat*, korjaamat*, oikolukemat*, keskenerai*, kesken, viimeistelemat*, epataydelli*, vajaa,
    ei lopullinen, ei valmis, ei viela valmis, ei ole lopullinen, alusta*, valiaikai*, ei hyvaksytty, ei viela hyvaksytty, ennakko*,
    ennakolta, ennalta, etukateen, etukateis*, esikatselu*, esijulkaisu, valmistelu*, valmistautumi*, suunnittelu*,
    vain suunnittelua varten, ensimmainen versio, hahmotelma*, malli, mallipohja, muutokset mahdollisia`,
}
