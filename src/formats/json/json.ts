import { everything, fieldSupport } from '../field-support'
import type { Format } from '../format'

/** JSON says the whole article, in its own names. */
export const json: Format = {
  name: 'json',
  mimeType: 'application/json',
  extension: 'json',
  table: everything,
  ...fieldSupport(everything),
}
