/** Replaces the control pictures of fixtures by control characters: `␁` is SOH, `␡` DEL; `␍` comes before its line feed. */
export const controls = (picture: string): string =>
  picture.replace(/[\u2400-\u241f\u2421]/g, (sign) =>
    sign === '\u2421' ? '\x7f' : String.fromCharCode(sign.charCodeAt(0) - 0x2400),
  )
