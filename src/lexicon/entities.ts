import { words } from './words'

/*
 * Character entities of HTML 4.01 (section 24), which word processors and content systems leave in text. Those from U+00A0 to U+00FF are in
 * order; the others have their code point.
 */
const latin1 =
  words(`nbsp, iexcl, cent, pound, curren, yen, brvbar, sect, uml, copy, ordf, laquo, not, shy, reg, macr, deg, plusmn,
  sup2, sup3, acute, micro, para, middot, cedil, sup1, ordm, raquo, frac14, frac12, frac34, iquest, Agrave, Aacute, Acirc, Atilde,
  Auml, Aring, AElig, Ccedil, Egrave, Eacute, Ecirc, Euml, Igrave, Iacute, Icirc, Iuml, ETH, Ntilde, Ograve, Oacute, Ocirc, Otilde,
  Ouml, times, Oslash, Ugrave, Uacute, Ucirc, Uuml, Yacute, THORN, szlig, agrave, aacute, acirc, atilde, auml, aring, aelig, ccedil,
  egrave, eacute, ecirc, euml, igrave, iacute, icirc, iuml, eth, ntilde, ograve, oacute, ocirc, otilde, ouml, divide, oslash, ugrave,
  uacute, ucirc, uuml, yacute, thorn, yuml`)

const others =
  words(`quot 22, amp 26, excl 21, num 23, dollar 24, percnt 25, lpar 28, rpar 29, comma 2c, hyphen 2010, period 2e, sol 2f, colon 3a, quest 3f, commat 40, apos 27, lt 3c, gt 3e, OElig 152, oelig 153, Scaron 160, scaron 161, Yuml 178, fnof 192, circ 2c6,
  tilde 2dc, Alpha 391, Beta 392, Gamma 393, Delta 394, Omega 3a9, alpha 3b1, beta 3b2, gamma 3b3, delta 3b4, mu 3bc, pi 3c0, omega 3c9,
  ensp 2002, emsp 2003, thinsp 2009, zwnj 200c, zwj 200d, lrm 200e, rlm 200f, ndash 2013, mdash 2014, horbar 2015, lsquo 2018, rsquo 2019,
  sbquo 201a, ldquo 201c, rdquo 201d, bdquo 201e, dagger 2020, Dagger 2021, bull 2022, hellip 2026, permil 2030, prime 2032, Prime 2033,
  lsaquo 2039, rsaquo 203a, frasl 2044, euro 20ac, trade 2122, larr 2190, uarr 2191, rarr 2192, darr 2193, minus 2212, infin 221e,
  asymp 2248, ne 2260, le 2264, ge 2265, loz 25ca, spades 2660, clubs 2663, hearts 2665, diams 2666`)

/** Characters by the name of their HTML entity: `’` for `rsquo`. */
export const entities: ReadonlyMap<string, string> = /* @__PURE__ */ new Map<string, string>([
  ...latin1.map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...others.map((row): [string, string] => {
    const [name = '', code = ''] = row.split(' ')
    return [name, String.fromCharCode(Number.parseInt(code, 16))]
  }),
])
