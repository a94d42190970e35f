import { decode } from '../../bytes/decode'
import { WirecopyError } from '../../diagnostics/error'
import type { Report } from '../create-reporter'
import { joinFlowedText } from './flowed-text'
import type { MailPart } from './mail-part'

/**
 * Returns the text of a part in its charset, with flowed lines joined; undefined for binary data, which is reported.
 * `isDecoded` says that the mail came as a string: parts without transfer encoding are then UTF-8, whatever they declare.
 */
export function partText(part: MailPart, isDecoded: boolean, report: Report): string | undefined {
  const declared = isDecoded && !part.isEncoded ? 'utf-8' : part.parameters.charset
  const text = decodedText(part.bytes, declared, report)
  if (text === undefined || part.type !== 'text/plain' || !/^flowed$/i.test(part.parameters.format ?? '')) return text
  return joinFlowedText(text, /^yes$/i.test(part.parameters.delsp ?? ''))
}

function decodedText(bytes: Uint8Array, declared: string | undefined, report: Report): string | undefined {
  try {
    return decode(bytes, declared).text.replace(/^\uFEFF/, '')
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error
    if (declared !== undefined && error.code === 'invalid-argument') {
      report('content-unread', `Unknown charset ${JSON.stringify(declared)}; another was detected.`, {
        severity: 'warning',
      })
      return decodedText(bytes, undefined, report)
    }
    report('content-unread', 'A part of the mail is binary data and was not read.', { severity: 'warning' })
    return undefined
  }
}
