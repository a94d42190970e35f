/** Control pictures as they stand in fixtures, to the controls they show: `␁` is SOH, `␡` DEL; `␍` stands before the line feed it belongs to. */
export const controls = (picture: string): string =>
  picture.replace(/[\u2400-\u241f\u2421]/g, (sign) =>
    sign === '\u2421' ? '\x7f' : String.fromCharCode(sign.charCodeAt(0) - 0x2400),
  )
