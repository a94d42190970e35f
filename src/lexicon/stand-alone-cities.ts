// Source: AP Stylebook, datelines, as quoted in public style sheets of newspapers and universities: the cities that need no state or
// country after them.
import { once, words } from './words'

/** Cities of the United States that datelines name without a state. */
export const standAloneInUs: () => ReadonlySet<string> = /* @__PURE__ */ once(
  () =>
    new Set(
      words(`
    ATLANTA, BALTIMORE, BOSTON, CHICAGO, CINCINNATI, CLEVELAND, DALLAS, DENVER, DETROIT, HONOLULU, HOUSTON, INDIANAPOLIS, LAS VEGAS,
    LOS ANGELES, MIAMI, MILWAUKEE, MINNEAPOLIS, NEW ORLEANS, NEW YORK, OKLAHOMA CITY, PHILADELPHIA, PHOENIX, PITTSBURGH, ST. LOUIS,
    SALT LAKE CITY, SAN ANTONIO, SAN DIEGO, SAN FRANCISCO, SEATTLE, WASHINGTON`),
    ),
)

/** Cities outside the United States that datelines name without a country, and the United Nations. */
export const standAloneAbroad: () => ReadonlySet<string> = /* @__PURE__ */ once(
  () =>
    new Set(
      words(`
    AMSTERDAM, BAGHDAD, BANGKOK, BEIJING, BEIRUT, BERLIN, BRUSSELS, CAIRO, DJIBOUTI, DUBLIN, GENEVA, GIBRALTAR, GUATEMALA CITY, HAVANA,
    HELSINKI, HONG KONG, ISLAMABAD, ISTANBUL, JERUSALEM, JOHANNESBURG, KUWAIT CITY, LONDON, LUXEMBOURG, MACAU, MADRID, MEXICO CITY,
    MILAN, MONACO, MONTREAL, MOSCOW, MUNICH, NEW DELHI, PANAMA CITY, PARIS, PRAGUE, QUEBEC CITY, RIO DE JANEIRO, ROME, SAN MARINO,
    SAO PAULO, SHANGHAI, SINGAPORE, STOCKHOLM, SYDNEY, TOKYO, TORONTO, UNITED NATIONS, VATICAN CITY, VIENNA, ZURICH`),
    ),
)

/** AP’s spellings of states after a place, by postal code: `Wash.` for `WA`. Eight states are written in full. */
export const statesByAp: () => ReadonlyMap<string, string> = /* @__PURE__ */ once(
  () =>
    new Map(
      words(`
    AL Ala., AK Alaska, AZ Ariz., AR Ark., CA Calif., CO Colo., CT Conn., DE Del., DC D.C., FL Fla., GA Ga., HI Hawaii, ID Idaho,
    IL Ill., IN Ind., IA Iowa, KS Kan., KY Ky., LA La., ME Maine, MD Md., MA Mass., MI Mich., MN Minn., MS Miss., MO Mo., MT Mont.,
    NE Neb., NV Nev., NH N.H., NJ N.J., NM N.M., NY N.Y., NC N.C., ND N.D., OH Ohio, OK Okla., OR Ore., PA Pa., RI R.I., SC S.C.,
    SD S.D., TN Tenn., TX Texas, UT Utah, VT Vt., VA Va., WA Wash., WV W.Va., WI Wis., WY Wyo.`).map(
        (row): [string, string] => [row.slice(0, 2), row.slice(3)],
      ),
    ),
)
