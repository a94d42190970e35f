/** Text: well-formed Unicode of XML 1.0 characters, trimmed, not empty; its line break is U+000A. */
export type Text = string

/** Line: a text as {@link Text}, without line breaks and tabs. */
export type Line = string
