const NAME = /^[A-Z](?:[A-Za-z.-]|'(?=[A-Z]))*(?: [A-Z](?:[A-Za-z.-]|'(?=[A-Z]))*){1,3}$/

/** Whether a text is two to four words with capitals and no other mark, in ASCII: `MALCOLM RITTER`, `John B. O'Neil-Roe`; not: `Ana de Roe`. */
export const isPlainName = (text: string): boolean => NAME.test(text)
