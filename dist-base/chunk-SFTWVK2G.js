import {
  docdataOf,
  outermost,
  readRestrictions,
  readStatus
} from "./chunk-N74KBTMA.js";
import {
  mergeRestrictions
} from "./chunk-WIDA2SCI.js";
import {
  toCountryCode
} from "./chunk-WZR4J4NQ.js";

// src/formats/nitf/inner-restrictions.ts
var NITF = /* @__PURE__ */ new Set(["nitf"]);
function readInnerRestrictions(parent) {
  let all;
  for (const nitf of parent ? outermost(parent, NITF) : []) {
    const found = readRestrictions(docdataOf(nitf), nitf);
    const status = readStatus(nitf, found.embargo);
    const one = { ...found, ...status && { item: { status } } };
    all = all ? { ...all, ...mergeRestrictions(all, one) } : one;
  }
  return all;
}

// src/formats/country-code.ts
var table = `
  ABWAW AFG AGOAO AIA ALAAX ALB ANDAD AREAE ARG ARMAM ASM ATAAQ ATFTF ATGAG AUS AUTAT AZE BDIBI BEL BENBJ BESBQ BFA BGDBD BGR BHR
  BHSBS BIHBA BLM BLRBY BLZBZ BMU BOL BRA BRBBB BRNBN BTN BVT BWA CAFCF CAN CCK CHE CHLCL CHNCN CIV CMR CODCD COGCG COKCK COL
  COMKM CPVCV CRI CUB CUWCW CXR CYMKY CYP CZE DEU DJI DMA DNKDK DOM DZA ECU EGY ERI ESHEH ESP ESTEE ETH FIN FJI FLKFK FRA FROFO
  FSMFM GAB GBR GEO GGY GHA GIB GINGN GLPGP GMB GNBGW GNQGQ GRC GRDGD GRLGL GTM GUFGF GUM GUYGY HKG HMD HND HRV HTI HUN IDN IMN
  IND IOT IRLIE IRN IRQIQ ISL ISRIL ITA JAMJM JEY JOR JPN KAZKZ KEN KGZ KHM KIR KNA KORKR KWT LAO LBN LBRLR LBYLY LCA LIE LKA LSO
  LTU LUX LVA MACMO MAFMF MAR MCO MDA MDGMG MDVMV MEXMX MHL MKD MLI MLTMT MMR MNEME MNG MNPMP MOZMZ MRT MSR MTQMQ MUS MWI MYS
  MYTYT NAM NCL NER NFK NGA NIC NIUNU NLD NOR NPL NRU NZL OMN PAKPK PAN PCNPN PER PHL PLWPW PNGPG POLPL PRI PRKKP PRTPT PRYPY PSE
  PYFPF QAT REU ROU RUS RWA SAU SDN SENSN SGP SGSGS SHN SJM SLBSB SLE SLVSV SMR SOM SPMPM SRBRS SSD STP SURSR SVKSK SVNSI SWESE
  SWZSZ SXM SYCSC SYR TCA TCDTD TGO THA TJK TKL TKMTM TLS TON TTO TUNTN TURTR TUVTV TWN TZA UGA UKRUA UMI URYUY USA UZB VAT VCT
  VEN VGB VIR VNM VUT WLFWF WSM YEM ZAF ZMB ZWE
`;
var codes;
function countryOf(value) {
  const code = value?.trim() ?? "";
  if (code.length !== 3) return toCountryCode(code);
  codes ??= new Map(
    table.trim().split(/\s+/).map((row) => [row.slice(0, 3), row.length > 3 ? row.slice(3) : row.slice(0, 2)])
  );
  return codes.get(code);
}

export {
  readInnerRestrictions,
  countryOf
};
