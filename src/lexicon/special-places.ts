// Sources: the unusual datelines of AP, Reuters and the Marine and Air Force press offices, as journalism courses restate them; usage.
import { words } from './words'

/**
 * Words that open a place which is no city: `ABOARD AIR FORCE ONE`, `ON THE GAZA BORDER`, `WITH US FORCES IN ANBAR`,
 * `OUTSIDE MOSUL`, `A BORD DU CHARLES DE GAULLE`. Lower case; what follows is the rest of the place.
 */
export const placeOpeners: readonly string[] = words(`
  à bord d', à bord de, à bord du, a bordo da, a bordo de, a bordo del, a bordo dell', a bordo della, a bordo do,
  à la frontière, aboard, above, across, al confine, al largo di, along, alongside, an bord der, an bord des,
  an bord von, ao largo de, approaching, at sea, at the, au large de, au large des, au large du, auf hoher see,
  aux environs de, bei, below, beneath, beside, between, beyond, cerca de, close to, dans le, dekat, di atas, di dekat,
  downstream from, east of, embedded with, en alta mar, en el, en la, en mer, en route to, en route vers, flying over,
  frente a, frontera de, in der nähe von, in orbit, in rural, inside, junto a, just outside, midway between, nahe, near,
  nei pressi di, no mar, nördlich von, north of, northeast of, northwest of, off, on a, on an, on board, on route,
  on the, östlich von, outside, over, perbatasan, perto de, près de, près du, somewhere in, somewhere near, south of,
  southeast of, southwest of, südlich von, sur la, traveling with, travelling with, under, upriver from, vicino a,
  vor der küste, west of, westlich von, with, with u.s., with us, близ, в открытом море, на борту, на границе, около,
  под, у берегов, بالقرب من, على متن, قبالة سواحل, قرب
`)

/** Words that close one: `ELMENDORF AIR FORCE BASE`, `CAPE CANAVERAL SPACE FORCE STATION`, `ROCKLAND COUNTY`. Lower case. */
export const placeClosers: readonly string[] = words(`
  aéroport, aeroporto, aeropuerto, afb, air base, air force base, air force station, air national guard base, airbase,
  airfield, airport, army base, army depot, atoll, barracks, basin, bay, border, border crossing, bridge, canal, canyon,
  checkpoint, coast, corridor, county, delta, demilitarized zone, desert, district, docks, enclave, flughafen, forest,
  front line, frontera, frontière, frontline, glacier, governorate, green zone, grenze, gulf, harbor, harbour, heights,
  highlands, hills, indian reservation, insel, international airport, island, islands, lake, marine base,
  marine corps base, military base, mountain, mountains, national forest, national park, national wildlife refuge,
  nature reserve, naval air station, naval base, naval station, oblast, ocean, oilfield, outback, parish, peninsula,
  plateau, prefecture, prison, province, ranch, rapids, refugee camp, region, reservation, reserve, reservoir, river,
  sea, settlement, shipyard, space center, space force base, space force station, space station, spaceport, springs,
  state park, station, strait, strip, territory, township, trail, university, valley, village, volcano, wilderness,
  wildlife refuge, woods, zone, аэропорт, граница, космодром, край, область, район, حدود, مخيم, مطار, 공항, 비무장지대, 县, 州,
  机场, 機場, 省, 縣, 自治区, 自治區
`)

/** Places with no town to them, whole. Lower case: `air force one`. */
export const specialPlaces: readonly string[] = words(`
  air force one, air force two, alta mar, antarctica, arctic ocean, at sea, atlantic ocean, auf see, baltic sea,
  bande de gaza, bay of bengal, black sea, camp david, camp pendleton, cape canaveral, cape kennedy, capitol hill,
  caribbean sea, caspian sea, cidade do vaticano, cisgiordania, cisjordania, cisjordanie, cité du vatican,
  città del vaticano, ciudad del vaticano, clandestine, cyberspace, dead sea, demilitarized zone, en el mar, en mer,
  english channel, faixa de gaza, fort bragg, fort hood, franja de gaza, gaza strip, gazastreifen, golan heights,
  great lakes, guantanamo bay, guantanamo bay naval base, gulf of aden, gulf of guinea, gulf of mexico, gulf of oman,
  hindu kush, horn of africa, in space, indian ocean, international space station, internet, kashmir,
  kennedy space center, korean demilitarized zone, kuril islands, lake chad, lunar orbit, mariana trench,
  mediterranean sea, mekong delta, mount everest, naciones unidas, nações unidas, nations unies, nazioni unite,
  niger delta, north pole, north sea, occupied west bank, outer space, pacific ocean, panmunjom, persian gulf, red sea,
  sahara desert, sea of japan, sinai, sinai peninsula, south china sea, south pole, spratly islands, strait of hormuz,
  strait of malacca, striscia di gaza, taiwan strait, the pentagon, the vatican, the white house, tibetan plateau,
  tora bora, undated, united nations, vandenberg space force base, vatican, vatican city, vatikanstadt,
  vereinte nationen, west bank, westjordanland, white house, yellow sea, байконур, ватикан, оон, плесецк, الأمم المتحدة,
  الضفة الغربية, قطاع غزة, 유엔, 판문점, 加沙, 国連, 联合国, 聯合國
`)
