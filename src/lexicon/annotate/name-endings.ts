// Compiled by hand, from general knowledge.

/**
 * Endings of family names: `enko` in `Tymoshenko`, `shvili` in `Saakashvili`, `sson` in `Johansson`.
 * Of two endings that end alike, the longer comes first.
 */
export const familyEndings =
  'ovich, evich, enko, chuk, shvili, adze, idze, ian, yan, ov, ev, ova, eva, yev, sky, ski, ska, skiy, skyy, skaya, icz, wicz, vic, cic, zic, jic, nic, lic, kic, tic, sen, sson, dottir, escu, eanu, oglu, opoulos, akis, idis, iadis, ides, berg, stein, mann, baum, feld, wald, bauer, meyer, maier, ez, ini, etti, elli, ucci, azzi, ese, inho, eira, eiro, aes, quist, gren, lund, strom, dal, aard, veld, ink, stra, sma, waite, worth, ham, field, ham, shaw, dez, guez, guchi, moto, naka, yama, kawa, mura, saki, nen, inen, kainen, anen'

/** Endings of the names of towns and regions: `ville` in `Harnville`, `stan` in `Tormistan`. */
export const placeEndings =
  'ville, ton, stone, ford, shire, land, lands, stan, istan, grad, gorod, pur, pore, abad, nagar, polis, bury, mouth, ster, brook, wick, wich, haven, stadt, dorf, furt, burg, burgh, borg, boro, fjord, sund, vik, ping, aine, onia, ania, olia, esia, idad, garh, giri, dong, jiang, zhou, ghar, guay, ovo, evo, insk, omsk, irsk, yevsk, ovka, ivka, eiro, agua, anga, umba, oko, aru, agos, uru, kwa, bwe, imba, ombo, itsa, avik, nesse, arta, angi, inam, port, pool, field, gate, mere, dale, wood, head, holme, hurst, leigh'

/** Endings of words for the people of a place or the followers of a cause: `Marlovians`, `Kestrelites`. */
export const peopleEndings = 'ians, eans, icans, gers, ners, ites, ists, isms, ism, ist, ians'
