/** A string between the double quotes of an HTML attribute, with nothing in it that HTML or a template language takes for a sign. */
export const writeAttribute = (value: string): string =>
  value.replace(/[&<>"'{}`\t\n]/g, (c) => `&#${c.charCodeAt(0)};`)
