const SALUTATION = /^[\p{Lu}\p{Lo}][^,.:!\s]{1,14}(?: [^,.:!\s]{1,14}){0,5}[,:!،，：！]/u

/** Whether a block may open like a letter, in any language: `Dear Sir, the bridge`, `Señora directora:`; not: `The bridge is open` */
export const isSalutation = (text: string): boolean => SALUTATION.test(text)
