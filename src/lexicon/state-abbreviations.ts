/** AP’s abbreviations of states and provinces, without their full stop, in lower case: `ore` in `Portland, Ore.` */
export const stateAbbreviations = `
  ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, md, mass, mich, minn, miss, mo, mont, neb, nev, okla, ore, pa,
  tenn, vt, va, wash, wis, wyo, ont, que, sask, alta, man`
/** Abbreviations that may end a headline, without their full stop, in lower case: `Widgets Inc.`, `Sammy Davis Jr.` */
export const finalAbbreviations = `
  inc, corp, co, ltd, jr, sr, bros, plc, etc, vs, dept, gov, rep, sen, dr, blvd, mln, bln, pct, mio, mrd, dna, prof`
