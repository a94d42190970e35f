import { writeText } from '../body/write/write-marked-text'
import { type Attributes, element } from '../xml/element'

/** Writes a text of several lines as an element, with `<br/>` for each line break. */
export const textBlock = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, writeText(text))
