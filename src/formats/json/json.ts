import { everything, fieldSupport } from '../field-support'
import type { Format } from '../format'

/** The JSON format. It carries every field of an article under its own name. */
export const json: Format = {
  name: 'json',
  mimeType: 'application/json',
  extension: 'json',
  table: everything,
  ...fieldSupport(everything),
}
