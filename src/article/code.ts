/** Code in a scheme, or the name of a scheme, without spaces: `medtop`, `04000000`, `US-WA`. */
export type Code = string

/** Absolute URI by RFC 3986: `https://example.com/a`, `urn:newsml:example.com:20240424:a1`, `mailto:desk@example.com`. */
export type Uri = string

/** Address of a file: a Uri, or one relative to the document that names it, `pictures/0514-1.jpg`. */
export type UriReference = string

/** Email address as filed: characters around an at sign, no spaces. */
export type Email = string

/** BCP 47 language tag, such as `en`, `pt-BR`, `zh-Hant`. */
export type LanguageTag = string
