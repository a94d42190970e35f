import fs from 'node:fs'
import path from 'node:path'
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm'

/** Folder of the IPTC’s schemas and examples: WIRECOPY_IPTC, or one beside the project. We may not redistribute them. */
export const IPTC = process.env.WIRECOPY_IPTC ?? path.join(import.meta.dirname, '../../../shared/iptc')

/** Whether the IPTC’s schemas are present; tests that need them are skipped otherwise. */
export const hasIptc = fs.existsSync(path.join(IPTC, 'xsd'))
if (!hasIptc)
  console.warn(`IPTC's schemas are not at ${IPTC}: the tests that need them are skipped (set WIRECOPY_IPTC)`)

const PARTS = [
  'NewsML-G2_2.35-spec-All-Power.xsd',
  'nitf-3-6.xsd',
  'nitf-3-6-ruby-include.xsd',
  'xml.xsd',
  'ODRL22.xsd',
]

/** Returns a check of documents against an XML schema: the check returns the errors, or undefined for a valid document. */
export function xsdCheck(schema: string): (document: string) => string | undefined {
  const file = (name: string): Buffer => fs.readFileSync(path.join(IPTC, 'xsd', name))
  const parts = Object.fromEntries(PARTS.map((name) => [`mem://iptc/${name}`, new Uint8Array(file(name))]))
  xmlRegisterInputProvider(new XmlBufferInputProvider(parts))
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(file(schema), { url: `mem://iptc/${schema}` }))
  return (document) => {
    const read = XmlDocument.fromString(document)
    try {
      validator.validate(read)
      return undefined
    } catch (error) {
      return error instanceof XmlValidateError ? error.details.map(({ message }) => message).join('\n') : String(error)
    } finally {
      read.dispose()
    }
  }
}

/** Returns a document from the IPTC’s examples, or from those made by hand. */
export const iptcDocument = (name: string): string => fs.readFileSync(path.join(IPTC, name), 'utf8')
