import type { Severity } from '../diagnostic'
import { fingerprint } from '../fingerprint'
import { type LocatedDiagnostic, locateDiagnostics } from '../locate-diagnostics'
import { documentReader } from '../reader-info'
import type { CheckedCopy } from './checked-copy'
import { escapeLine } from './escape-invisible'
import { asciiControls } from './json-report'

/** Description of a rule in a report. */
export interface RuleInfo {
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  /** Address of the page about the rule. */
  readonly helpUri?: string
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** Returns a SARIF 2.1.0 (OASIS) log: one run with its rules, results, regions and fixes. */
export function sarifReport(copies: readonly CheckedCopy[], known: readonly RuleInfo[]): string {
  const ids = [...new Set(copies.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)))].sort()
  const rules = ids.map((id) => {
    const info = known.find((rule) => rule.id === id)
    return {
      id,
      ...(info && {
        shortDescription: { text: info.summary },
        fullDescription: { text: info.why },
        ...(info.helpUri !== undefined && { helpUri: info.helpUri }),
        defaultConfiguration: { level: LEVELS[info.severity] },
      }),
    }
  })
  const results = copies.flatMap((copy) =>
    locateDiagnostics(copy.text, copy.diagnostics).map((each) =>
      resultOf(copy, each, ids.indexOf(each.diagnostic.rule)),
    ),
  )
  const { version } = documentReader
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'wirecopy', version, informationUri: 'https://www.npmjs.com/package/wirecopy', rules },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return asciiControls(JSON.stringify(log, null, 2))
}

function resultOf(
  { file, text }: CheckedCopy,
  { diagnostic, start, end }: LocatedDiagnostic,
  ruleIndex: number,
): object {
  const { rule, severity, message, hint, path, fix, span } = diagnostic
  const artifactLocation = file === undefined ? undefined : { uri: uriOf(file) }
  const physicalLocation = artifactLocation && {
    artifactLocation,
    ...(start &&
      end &&
      span && {
        region: {
          startLine: start.line,
          startColumn: start.column,
          endLine: end.line,
          endColumn: end.column,
          charOffset: span.start,
          charLength: span.end - span.start,
        },
      }),
  }
  const logicalLocations = path === '' ? undefined : [{ fullyQualifiedName: path }]
  const replacements = fix?.edits.map((edit) => ({
    deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
    ...(edit.text === '' ? {} : { insertedContent: { text: edit.text } }),
  }))
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: escapeMessage(hint === undefined ? message : `${message} ${hint}`) },
    ...((physicalLocation || logicalLocations) && {
      locations: [{ ...(physicalLocation && { physicalLocation }), ...(logicalLocations && { logicalLocations }) }],
    }),
    ...(artifactLocation && replacements && { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] }),
    partialFingerprints: { 'wirecopy/v1': fingerprint(diagnostic, text) },
  }
}

/** Escapes a message for SARIF, where brackets open links (section 3.11.6). */
const escapeMessage = (text: string): string => escapeLine(text).replace(/[[\]\\]/g, '\\$&')

/** Returns a file path as a URI reference: forward slashes, other special characters percent-encoded. */
const uriOf = (file: string): string =>
  file
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
