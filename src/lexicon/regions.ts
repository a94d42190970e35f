// Codes: ISO 3166-2, the Italian provinces by their car plates. Spellings: AP's state abbreviations in datelines, the two-letter postal
// codes of the United States and Canada, the older long abbreviations (Calif., Penna., Nebr.), the usage of La Presse canadienne, Notimex,
// PTI, AAP and TASS. A region that is also a country of ISO 3166-1 (Puerto Rico, Guam) is in both tables.
import type { Region } from './geography'
import { lines, once, words } from './words'

/** Table of the regions of countries. A row is a country and its regions, each a code and its spellings. */
const table = `
AE: AZ Abu Dhabi|أبوظبي
AU: ACT Australian Capital Territory|ACT|A.C.T., NSW New South Wales|NSW|N.S.W., NT Northern Territory, QLD Queensland|Qld|Q'land, SA South Australia, TAS Tasmania|Tas., VIC Victoria|Vic., WA Western Australia
BR: AC Acre, AL Alagoas, AM Amazonas, AP Amapá|Amapa, BA Bahia, CE Ceará|Ceara, DF Federal District|Distrito Federal, ES Espírito Santo|Espirito Santo, GO Goiás|Goias, MA Maranhão|Maranhao, MG Minas Gerais, MS Mato Grosso do Sul, MT Mato Grosso, PA Pará|Para, PB Paraíba|Paraiba, PE Pernambuco, PI Piauí|Piaui, PR Paraná|Parana, RJ Rio de Janeiro, RN Rio Grande do Norte, RO Rondônia|Rondonia, RR Roraima, RS Rio Grande do Sul, SC Santa Catarina, SE Sergipe, SP São Paulo|Sao Paulo, TO Tocantins
CA: AB Alberta|Alta.|AB, BC British Columbia|B.C.|BC|Colombie-Britannique|C.-B., MB Manitoba|Man.|MB, NB New Brunswick|N.B.|NB|Nouveau-Brunswick|N.-B., NL Newfoundland and Labrador|Newfoundland|Labrador|N.L.|NL|Nfld.|Nfld|Terre-Neuve|Terre-Neuve-et-Labrador|T.-N.-L., NS Nova Scotia|N.S.|NS|Nouvelle-Écosse|N.-É.|N.-E., NT Northwest Territories|N.W.T.|NWT|NT|Territoires du Nord-Ouest|T.N.-O., NU Nunavut|NU, ON Ontario|Ont.|ON, PE Prince Edward Island|P.E.I.|PEI|PE|Île-du-Prince-Édouard|Î.-P.-É., QC Quebec|Que.|Qc|P.Q.|Québec|Qué., SK Saskatchewan|Sask.|SK, YT Yukon|Yukon Territory|YT|Y.T.|Yn
CN: AH Anhui, FJ Fujian, GD Guangdong, GS Gansu, GX Guangxi, GZ Guizhou, HA Henan, HB Hubei, HE Hebei, HI Hainan, HL Heilongjiang, HN Hunan, JL Jilin, JS Jiangsu, JX Jiangxi, LN Liaoning, NM Inner Mongolia, NX Ningxia, QH Qinghai, SC Sichuan, SD Shandong, SN Shaanxi, SX Shanxi, XJ Xinjiang, XZ Tibet|Xizang, YN Yunnan, ZJ Zhejiang
DE: BB Brandenburg, BW Baden-Württemberg|Baden-Wuerttemberg|Baden-Wurttemberg, BY Bavaria|Bayern, HE Hesse|Hessen, MV Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern, NI Lower Saxony|Niedersachsen, NW North Rhine-Westphalia|Nordrhein-Westfalen|NRW, RP Rhineland-Palatinate|Rheinland-Pfalz, SH Schleswig-Holstein, SL Saarland, SN Saxony|Sachsen, ST Saxony-Anhalt|Sachsen-Anhalt, TH Thuringia|Thüringen
ES: AN Andalusia|Andalucía, AR Aragon|Aragón, AS Asturias, CB Cantabria, CL Castile and León|Castilla y León, CM Castile-La Mancha|Castilla-La Mancha, CN Canary Islands|Canarias|Islas Canarias, CT Catalonia|Cataluña|Catalunya, EX Extremadura, GA Galicia, IB Balearic Islands|Baleares|Islas Baleares|Illes Balears, MC Murcia Region|Región de Murcia, MD Community of Madrid|Comunidad de Madrid, NC Navarre|Navarra, PV Basque Country|País Vasco|Euskadi, RI La Rioja, VC Valencian Community|Comunidad Valenciana|Comunitat Valenciana
GB: CON Cornwall, DBY Derbyshire, DEV Devon, DOR Dorset, ENG England, ESS Essex, ESX East Sussex, GLS Gloucestershire, HAM Hampshire, HRT Hertfordshire, KEN Kent, LAN Lancashire, LEC Leicestershire, LIN Lincolnshire, NBL Northumberland, NFK Norfolk, NIR Northern Ireland|N. Ireland, NTT Nottinghamshire, NYK North Yorkshire, OXF Oxfordshire, SCT Scotland, SFK Suffolk, SOM Somerset, SRY Surrey, STS Staffordshire, WAR Warwickshire, WIL Wiltshire, WLS Wales, WSX West Sussex
ID: AC Aceh, JI East Java|Jawa Timur|Jatim
IN: AP Andhra Pradesh, AR Arunachal Pradesh, AS Assam, BR Bihar, CG Chhattisgarh, DL Delhi, GA Goa, GJ Gujarat, HP Himachal Pradesh, HR Haryana, JH Jharkhand, JK Jammu and Kashmir|Jammu & Kashmir|J&K, KA Karnataka, KL Kerala, LA Ladakh, MH Maharashtra, ML Meghalaya, MN Manipur, MP Madhya Pradesh, MZ Mizoram, NL Nagaland, OD Odisha|Orissa, PB Punjab, PY Puducherry|Pondicherry, RJ Rajasthan, SK Sikkim, TN Tamil Nadu, TR Tripura, TS Telangana, UK Uttarakhand|Uttaranchal, UP Uttar Pradesh, WB West Bengal
IT: 21 Piedmont|Piemonte, 25 Lombardy|Lombardia, 52 Tuscany|Toscana, 55 Umbria, 82 Sicily|Sicilia, 88 Sardinia|Sardegna
MX: AGU Aguascalientes|Ags., BCN Baja California, BCS Baja California Sur, CAM Campeche, CHH Chihuahua|Chih., CHP Chiapas|Chis., COA Coahuila|Coah., COL Colima, DUR Durango|Dgo., GRO Guerrero|Gro., GUA Guanajuato|Gto., HID Hidalgo|Hgo., JAL Jalisco|Jal., MEX Mexico State|Estado de México|Estado de Mexico|Edomex|Edo. Méx., MIC Michoacán|Michoacan, MOR Morelos, NAY Nayarit|Nay., NLE Nuevo León|Nuevo Leon, OAX Oaxaca|Oax., PUE Puebla|Pue., QUE Querétaro|Queretaro|Qro., ROO Quintana Roo|Q. Roo, SIN Sinaloa, SLP San Luis Potosí|San Luis Potosi|S.L.P., SON Sonora, TAB Tabasco, TAM Tamaulipas|Tamps., TLA Tlaxcala|Tlax., VER Veracruz|Ver., YUC Yucatán|Yucatan|Yuc., ZAC Zacatecas|Zac.
MY: 01 Johor, 04 Melaka|Malacca, 10 Selangor
RU: AL Altai Republic|Республика Алтай, BA Bashkortostan|Bashkiria|Башкирия|Башкортостан, BEL Belgorod Region|Белгородская область, BRY Bryansk Region|Брянская область, BU Buryatia|Бурятия, CE Chechnya|Чечня, CHU Chukotka|Чукотка, DA Dagestan|Дагестан, IN Ingushetia|Ингушетия, KAM Kamchatka|Камчатка, KB Kabardino-Balkaria|Кабардино-Балкария, KDA Krasnodar Territory|Краснодарский край, KGD Kaliningrad Region|Калининградская область, KO Komi|Коми, KR Karelia|Карелия, KRS Kursk Region|Курская область, LEN Leningrad Region|Ленинградская область, MOS Moscow Region|Московская область, MUR Murmansk Region|Мурманская область, PRI Primorye|Приморье, ROS Rostov Region|Ростовская область, SA Yakutia|Sakha|Якутия, SAK Sakhalin|Сахалин, SE North Ossetia|Северная Осетия, SVE Sverdlovsk Region|Свердловская область, TA Tatarstan|Татарстан
US: AK Alaska|Alas.|AK, AL Alabama|Ala.|AL, AR Arkansas|Ark.|AR, AS American Samoa|A.S., AZ Arizona|Ariz.|AZ, CA California|Calif.|Cal.|CA, CO Colorado|Colo.|CO, CT Connecticut|Conn.|CT, DC District of Columbia|D.C.|DC|D. C., DE Delaware|Del.|DE, FL Florida|Fla.|FL, GA Georgia|Ga.|GA, GU Guam|GU, HI Hawaii|HI, IA Iowa|Ia.|IA, ID Idaho|Ida.|ID, IL Illinois|Ill.|IL, IN Indiana|Ind.|IN, KS Kansas|Kan.|Kans.|KS, KY Kentucky|Ky.|KY, LA Louisiana|La.|LA, MA Massachusetts|Mass.|MA, MD Maryland|Md.|MD, ME Maine|Me.|ME, MI Michigan|Mich.|MI, MN Minnesota|Minn.|MN, MO Missouri|Mo.|MO, MP Northern Mariana Islands, MS Mississippi|Miss.|MS, MT Montana|Mont.|MT, NC North Carolina|N.C.|NC|N. C., ND North Dakota|N.D.|ND|N. D.|N.Dak.|N. Dak., NE Nebraska|Neb.|Nebr.|NE, NH New Hampshire|N.H.|NH|N. H., NJ New Jersey|N.J.|NJ|N. J., NM New Mexico|N.M.|NM|N. M.|N.Mex.|N. Mex., NV Nevada|Nev.|NV, NY New York|N.Y.|NY|N. Y., OH Ohio|O.|OH, OK Oklahoma|Okla.|OK, OR Oregon|Ore.|Oreg.|OR, PA Pennsylvania|Pa.|PA|Penn.|Penna., PR Puerto Rico|P.R., RI Rhode Island|R.I.|RI|R. I., SC South Carolina|S.C.|SC|S. C., SD South Dakota|S.D.|SD|S. D.|S.Dak.|S. Dak., TN Tennessee|Tenn.|TN, TX Texas|Tex.|TX, UT Utah|UT, VA Virginia|Va.|VA, VI U.S. Virgin Islands|V.I., VT Vermont|Vt.|VT, WA Washington|Wash.|WA, WI Wisconsin|Wis.|Wisc.|WI, WV West Virginia|W.Va.|W. Va.|WV, WY Wyoming|Wyo.|WY
`

/** States and provinces, with the spellings that they have after a place: `Wash.`, `WA`. */
export const regions: () => readonly Region[] = /* @__PURE__ */ once(() => {
  const found: Region[] = []
  for (const row of lines(table)) {
    for (const region of words(row.slice(4))) {
      const space = region.indexOf(' ')
      found.push({ code: `${row.slice(0, 2)}-${region.slice(0, space)}`, names: region.slice(space + 1).split('|') })
    }
  }
  return found
})

/**
 * Codes of Italian provinces on car plates, which count as regions only in brackets: `MONOPOLI (BA)`.
 * Without brackets they may be another region: `MI` is Milan after an Italian place and Michigan after an American one.
 */
export const italianPlates = `
  AG, AL, AN, AO, AP, AQ, AR, AT, AV, BA, BG, BI, BL, BN, BO, BR, BS, BT, BZ, CA, CB, CE, CH, CL, CN, CO, CR,
  CS, CT, CZ, EN, FC, FE, FG, FI, FM, FR, GE, GO, GR, IM, IS, KR, LC, LE, LI, LO, LT, LU, MB, MC, ME, MI, MN,
  MO, MS, MT, NA, NO, NU, OR, PA, PC, PD, PE, PG, PI, PN, PO, PR, PT, PU, PV, PZ, RA, RC, RE, RG, RI, RM, RN,
  RO, SA, SI, SO, SP, SR, SS, SU, SV, TA, TE, TN, TO, TP, TR, TS, TV, UD, VA, VB, VC, VE, VI, VR, VT, VV`

/** ISO codes of the states of Brazil by their letters, which count as regions only in brackets: `Salvador (BA)`. */
export const brazilianStates = (): ReadonlyMap<string, string> =>
  new Map(regions().flatMap(({ code }) => (code.startsWith('BR-') ? [[code.slice(3), code] as const] : [])))
