/** Whether quotation marks enclose direct speech, not the name of an outlet: `„Wir haben einen Plan“, sagte sie`; not: `«Az Xəbər» -`. */
export const isSpeech = (text: string, open: number, close: number): boolean =>
  /\s/.test(text.slice(open, close)) &&
  (/[.!?,]$/.test(text.slice(open, close)) || /^[,.]?\s*\p{Ll}/u.test(text.slice(close + 1, close + 5)))
