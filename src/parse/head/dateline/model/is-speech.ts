const MOST_WORDS = 4 // words of the name of an outlet

/** Whether quotation marks enclose direct speech, not the name of an outlet: `„Wir haben einen Plan“, sagte sie`; not: `«Az Xəbər» -`. */
export function isSpeech(text: string, open: number, close: number): boolean {
  const quoted = text.slice(open, close)
  const words = quoted.split(/\s+/).length
  if (words === 1) return false
  return words > MOST_WORDS || /[.!?,]$/.test(quoted) || /^[,.]?\s*\p{Ll}/u.test(text.slice(close + 1, close + 5))
}
