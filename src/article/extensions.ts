/** JSON value whose strings are Texts: trimmed, not empty, characters of XML 1.0 only. */
export type Extension = string | number | boolean | null | Extension[] | { [key: string]: Extension }

/** User-defined data by name. JSON and Markdown carry it; other formats leave it out. */
export type Extensions = Record<string, Extension>
