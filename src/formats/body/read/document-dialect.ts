import type { Report } from '../../create-reporter'
import type { ReadDialect } from './dialect'
import { DOCUMENT_ELEMENTS } from './vocabulary'

/** Returns the dialect of documents of the trade: NITF, XHTML in NewsML-G2, HTML in JSON and feeds. `report` receives the problems. */
export const documentDialect = (report?: Report): Omit<ReadDialect, 'readDateline'> => ({
  kinds: DOCUMENT_ELEMENTS,
  report: (rule, message) => report?.(rule, message),
  isDocument: true,
  base: report?.base,
})

/** The dialect of documents of the trade, without reports of problems. */
export const plainDialect: Omit<ReadDialect, 'readDateline'> = /* @__PURE__ */ documentDialect()
