"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }




var _chunkLJEI46IJcjs = require('./chunk-LJEI46IJ.cjs');


var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');


var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');

// src/formats/nitf/inner-restrictions.ts
var NITF = /* @__PURE__ */ new Set(["nitf"]);
function readInnerRestrictions(parent) {
  let all;
  for (const nitf of parent ? _chunkLJEI46IJcjs.outermost.call(void 0, parent, NITF) : []) {
    const found = _chunkLJEI46IJcjs.readRestrictions.call(void 0, _chunkLJEI46IJcjs.docdataOf.call(void 0, nitf), nitf);
    const status = _chunkLJEI46IJcjs.readStatus.call(void 0, nitf, found.embargo);
    const one = { ...found, ...status && { item: { status } } };
    all = all ? { ...all, ..._chunkDCAEOTAUcjs.mergeRestrictions.call(void 0, all, one) } : one;
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
  const code = _nullishCoalesce(_optionalChain([value, 'optionalAccess', _ => _.trim, 'call', _2 => _2()]), () => ( ""));
  if (code.length !== 3) return _chunkGPU7YA55cjs.toCountryCode.call(void 0, code);
  codes ??= new Map(
    table.trim().split(/\s+/).map((row) => [row.slice(0, 3), row.length > 3 ? row.slice(3) : row.slice(0, 2)])
  );
  return codes.get(code);
}




exports.readInnerRestrictions = readInnerRestrictions; exports.countryOf = countryOf;
