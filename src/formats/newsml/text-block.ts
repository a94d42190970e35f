import { writeMarkedText } from '../markup/write-marked-text'
import { type Attributes, element } from '../xml/element'

/** A text of several lines as an element, its line breaks as `<br/>`. */
export const textBlock = (name: string, text: string, attributes: Attributes = {}): string =>
  element(
    name,
    attributes,
    writeMarkedText(text, undefined, () => ['', '']),
  )
