/**
 * Words before the place of a dateline that mean nothing else in capitals.
 * Examples: `ABOARD AIR FORCE ONE`, `NEAR TIKRIT`, `OUTSIDE MOSUL`. Listed in lower case; usage of AP, Reuters and EFE.
 */
export const placePrefixes = `
  à bord d', à bord de, à bord du, a bordo de, a bordo del, a bordo do, a bordo della, aboard, alongside, an bord der, an bord des, at sea, cerca de,
  east of, embedded with, en route to, in orbit, near, north of, northeast of, northwest of, off the coast, on board, on the border,
  outside, près de, south of, southeast of, southwest of, traveling with, west of, with u.s. forces, with us forces, на борту`

/** Abbreviations of words for `city`, `town` and `village` before the name of one, without the full stop: `г. Белоярск`. Russian, Ukrainian, Bulgarian. */
export const settlementMarks = 'г, гор, пос, пгт, смт, сел, с, дер, д, ст-ца, р.п, м, гр'

/** Endings of the names of towns in Hindi: `रामनगर`, `फतेहपुर`. */
export const townEndings = 'पुर, पुरी, नगर, ाबाद, गढ़, गढ़, गंज, सराय'
