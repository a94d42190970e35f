// Codes: ISO 3166-2, the Italian provinces by their car plates. Spellings: usage of ANSA, EFE, the Brazilian and Mexican press, AAP, PTI.
import type { Region } from './geography'
import { lines, words } from './words'

/**
 * Spellings that name a region at home and something else abroad: `MI` is Milan behind an Italian place, Michigan behind an American one.
 * They count only where the country is known by something else, such as the language of the copy, or in brackets: `MONOPOLI (BA)`.
 * A row is a code and the names; for Italy they are the plate and the province.
 */
export const localRegions: readonly Region[] = lines(`
AU-NT NT, N.T.
AU-SA SA, S.A.
AU-WA WA, W.A.
BR-AC AC
BR-AL AL
BR-AM AM
BR-AP AP
BR-BA BA
BR-CE CE
BR-DF DF
BR-ES ES
BR-GO GO
BR-MA MA
BR-MG MG
BR-MS MS
BR-MT MT
BR-PA PA
BR-PB PB
BR-PE PE
BR-PI PI
BR-PR PR
BR-RJ RJ
BR-RN RN
BR-RO RO
BR-RR RR
BR-RS RS
BR-SC SC
BR-SE SE
BR-SP SP
BR-TO TO
ES-A Alicante
ES-AB Albacete
ES-AL Almería
ES-AV Ávila
ES-B Barcelona
ES-BA Badajoz
ES-BI Vizcaya, Bizkaia
ES-BU Burgos
ES-C A Coruña, La Coruña
ES-CA Cádiz
ES-CC Cáceres
ES-CO Córdoba
ES-CR Ciudad Real
ES-CS Castellón
ES-CU Cuenca
ES-GC Las Palmas
ES-GI Girona, Gerona
ES-GR Granada
ES-GU Guadalajara
ES-H Huelva
ES-HU Huesca
ES-J Jaén
ES-L Lleida, Lérida
ES-LE León
ES-LU Lugo
ES-M Madrid
ES-MA Málaga
ES-MU Murcia
ES-OR Ourense, Orense
ES-P Palencia
ES-PO Pontevedra
ES-SA Salamanca
ES-SE Sevilla
ES-SG Segovia
ES-SO Soria
ES-SS Guipúzcoa, Gipuzkoa
ES-T Tarragona
ES-TE Teruel
ES-TF Santa Cruz de Tenerife, Tenerife
ES-TO Toledo
ES-V Valencia
ES-VA Valladolid
ES-VI Álava, Araba
ES-Z Zaragoza
ES-ZA Zamora
IN-AP A.P.
IN-HP H.P., HP
IN-MP M.P., MP
IN-TN T.N., TN
IN-UP U.P., UP
IN-WB W.B., WB
IT-AG AG, Agrigento
IT-AL AL, Alessandria
IT-AN AN, Ancona
IT-AO AO, Aosta
IT-AP AP, Ascoli Piceno
IT-AQ AQ, L'Aquila
IT-AR AR, Arezzo
IT-AT AT, Asti
IT-AV AV, Avellino
IT-BA BA, Bari
IT-BG BG, Bergamo
IT-BI BI, Biella
IT-BL BL, Belluno
IT-BN BN, Benevento
IT-BO BO, Bologna
IT-BR BR, Brindisi
IT-BS BS, Brescia
IT-BT BT, Barletta-Andria-Trani
IT-BZ BZ, Bolzano
IT-CA CA, Cagliari
IT-CB CB, Campobasso
IT-CE CE, Caserta
IT-CH CH, Chieti
IT-CL CL, Caltanissetta
IT-CN CN, Cuneo
IT-CO CO, Como
IT-CR CR, Cremona
IT-CS CS, Cosenza
IT-CT CT, Catania
IT-CZ CZ, Catanzaro
IT-EN EN, Enna
IT-FC FC, Forlì-Cesena, Forlì
IT-FE FE, Ferrara
IT-FG FG, Foggia
IT-FI FI, Firenze
IT-FM FM, Fermo
IT-FR FR, Frosinone
IT-GE GE, Genova
IT-GO GO, Gorizia
IT-GR GR, Grosseto
IT-IM IM, Imperia
IT-IS IS, Isernia
IT-KR KR, Crotone
IT-LC LC, Lecco
IT-LE LE, Lecce
IT-LI LI, Livorno
IT-LO LO, Lodi
IT-LT LT, Latina
IT-LU LU, Lucca
IT-MB MB, Monza e Brianza, Monza
IT-MC MC, Macerata
IT-ME ME, Messina
IT-MI MI, Milano
IT-MN MN, Mantova
IT-MO MO, Modena
IT-MS MS, Massa-Carrara
IT-MT MT, Matera
IT-NA NA, Napoli
IT-NO NO, Novara
IT-NU NU, Nuoro
IT-OR OR, Oristano
IT-PA PA, Palermo
IT-PC PC, Piacenza
IT-PD PD, Padova
IT-PE PE, Pescara
IT-PG PG, Perugia
IT-PI PI, Pisa
IT-PN PN, Pordenone
IT-PO PO, Prato
IT-PR PR, Parma
IT-PT PT, Pistoia
IT-PU PU, Pesaro e Urbino, Pesaro
IT-PV PV, Pavia
IT-PZ PZ, Potenza
IT-RA RA, Ravenna
IT-RC RC, Reggio Calabria
IT-RE RE, Reggio Emilia
IT-RG RG, Ragusa
IT-RI RI, Rieti
IT-RM RM, Roma
IT-RN RN, Rimini
IT-RO RO, Rovigo
IT-SA SA, Salerno
IT-SI SI, Siena
IT-SO SO, Sondrio
IT-SP SP, La Spezia
IT-SR SR, Siracusa
IT-SS SS, Sassari
IT-SU SU, Sud Sardegna
IT-SV SV, Savona
IT-TA TA, Taranto
IT-TE TE, Teramo
IT-TN TN, Trento
IT-TO TO, Torino
IT-TP TP, Trapani
IT-TR TR, Terni
IT-TS TS, Trieste
IT-TV TV, Treviso
IT-UD UD, Udine
IT-VA VA, Varese
IT-VB VB, Verbano-Cusio-Ossola, Verbania
IT-VC VC, Vercelli
IT-VE VE, Venezia
IT-VI VI, Vicenza
IT-VR VR, Verona
IT-VT VT, Viterbo
IT-VV VV, Vibo Valentia
MX-AGU Ags.
MX-BCN B.C.
MX-BCS B.C.S.
MX-CAM Camp.
MX-CHH Chih.
MX-CHP Chis.
MX-COA Coah.
MX-COL Col.
MX-DUR Dgo.
MX-GRO Gro.
MX-GUA Gto.
MX-HID Hgo.
MX-JAL Jal.
MX-MEX Méx., Edo. Méx., Edo. de Méx.
MX-MIC Mich.
MX-MOR Mor.
MX-NAY Nay.
MX-NLE N.L.
MX-OAX Oax.
MX-PUE Pue.
MX-QUE Qro.
MX-ROO Q.R., Q. Roo, Q.Roo
MX-SIN Sin.
MX-SLP S.L.P.
MX-SON Son.
MX-TAB Tab.
MX-TAM Tamps.
MX-TLA Tlax.
MX-VER Ver.
MX-YUC Yuc.
MX-ZAC Zac.
`).map((row) => {
  const blank = row.indexOf(' ')
  return { code: row.slice(0, blank), names: words(row.slice(blank)) }
})
