import { type ErrorCode, WirecopyError } from '../../diagnostics/error'
import { createLocator } from '../../text/position'

/** The error of a document that is not read, with the place at which it shows. */
export function fault(code: ErrorCode, message: string, document: string, offset: number): WirecopyError {
  const { line, column } = createLocator(document)(offset)
  return new WirecopyError(code, `${message} (line ${line}, column ${column}).`, [{ offset, line, column, message }])
}
