import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { iptcDocument } from './iptc'

/**
 * Returns a check of documents against a version of the IPTC’s ninjs schema: the check returns the errors, or undefined for a valid document.
 */
export function ninjsCheck(version: string): (document: string) => string | undefined {
  const ajv = new (version === '1.6' ? Ajv : Ajv2020)({ strict: false })
  addFormats(ajv)
  if (version !== '1.6')
    ajv.addSchema(JSON.parse(iptcDocument('ninjs/GeoJSON-schema.json')), 'https://geojson.org/schema/GeoJSON.json')
  const check = ajv.compile(JSON.parse(iptcDocument(`ninjs/ninjs-schema_${version}.json`)))
  return (document) => (check(JSON.parse(document)) ? undefined : ajv.errorsText(check.errors))
}
