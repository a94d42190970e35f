import type { Report } from '../../create-reporter'
import type { ReadDialect } from './dialect'
import { DOCUMENT_ELEMENTS } from './vocabulary'

/** The reading of documents of the trade: NITF, XHTML in NewsML-G2, HTML in JSON and feeds. `tell` receives the problems. */
export const documentDialect = (tell?: Report): Omit<ReadDialect, 'readDateline'> => ({
  kinds: DOCUMENT_ELEMENTS,
  isSkipped: () => false,
  isOpened: () => false,
  report: (rule, message) => tell?.(rule, message),
  isDocument: true,
  wholeParagraphs: false,
})

/** The reading of documents without reports. */
export const plainDialect: Omit<ReadDialect, 'readDateline'> = /* @__PURE__ */ documentDialect()
