/** Digits other than `0` to `9`: Arabic, Persian, Devanagari, Bengali, Thai, full-width. `ZEROS` has the code of each zero. */
const FIGURES = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** Replaces the digits of every script by `0` to `9`: `১৯` becomes `19`. Offsets do not change. */
export function latinFigures(text: string): string {
  return text.replace(FIGURES, (figure) => {
    const unit = figure.charCodeAt(0)
    return String(unit - (ZEROS.findLast((zero) => zero <= unit) ?? unit))
  })
}
