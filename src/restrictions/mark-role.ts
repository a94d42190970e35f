/** Returns the role of a punctuation mark or a weekday in brackets, one letter; an empty string for none: `,` for `、`. */
export function markRole(mark: string): string {
  const unit = mark.charCodeAt(0)
  if (mark.length === 3) return 'T' // a weekday in brackets
  if (mark.length === 1 && unit < 0x80) return MARK_ROLES[unit] as string
  return otherMarkRole(mark)
}

function otherMarkRole(mark: string): string {
  if (mark === ':' || mark === '：') return ':'
  if (mark === ',' || mark === '、' || mark === '，' || mark === '،') return ','
  if (/[.!?;。！？…؛]/.test(mark)) return '.'
  return /[-–—/|_／*)\]】）］]/.test(mark) ? '-' : ''
}

/** Roles of the marks in ASCII. */
const MARK_ROLES: readonly string[] = /* @__PURE__ */ Array.from({ length: 0x80 }, (_, unit) =>
  otherMarkRole(String.fromCharCode(unit)),
)
