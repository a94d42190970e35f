/** Escapes a string for an HTML attribute in double quotes, also against template languages: `{` becomes `&#123;`. */
export const writeAttribute = (value: string): string =>
  value.replace(/[&<>"'{}`\t\n]/g, (c) => `&#${c.charCodeAt(0)};`)
