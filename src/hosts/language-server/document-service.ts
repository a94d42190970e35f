import type { CodeAction, Connection, TextDocuments } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { rules } from 'wirecopy/config'
import { type Analysis, analyse } from './analysis'
import { codeActions } from './code-actions'
import { lspDiagnostics } from './diagnostics'
import { documentSymbols } from './document-symbols'
import { foldingRanges } from './folding-ranges'
import { formatDocument } from './format-document'
import { hoverAt } from './hover'
import { semanticTokens } from './semantic-tokens'
import type { SettingsLoader } from './settings-loader'

/** Milliseconds to wait for the next keystroke: as long as the last analysis took, within these. */
const SHORTEST = 20
const LONGEST = 400

/** Answers what an editor asks about its documents. An analysis is made once a version; keystrokes that come meanwhile share the next. */
export class DocumentService {
  readonly #analyses = new Map<string, { readonly version: number; readonly made: Promise<Analysis> }>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #builtIn: ReadonlySet<string> = new Set(rules.map(({ id }) => id))
  #lastDuration = SHORTEST

  constructor(
    readonly connection: Connection,
    readonly documents: TextDocuments<TextDocument>,
    readonly settings: SettingsLoader,
  ) {}

  /** Registers the handlers of all requests. */
  listen(): void {
    const { connection, documents } = this
    documents.onDidOpen(({ document }) => this.#schedule(document, 0))
    documents.onDidChangeContent(({ document }) => this.#schedule(document, this.#lastDuration))
    documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(this.#timers.get(uri))
      this.#timers.delete(uri)
      this.#analyses.delete(uri)
      void connection.sendDiagnostics({ uri, diagnostics: [] })
    })
    connection.onHover(({ textDocument, position }) =>
      this.#answer(
        textDocument.uri,
        null,
        (document, analysis) => hoverAt(document, analysis, document.offsetAt(position)) ?? null,
      ),
    )
    connection.onDocumentSymbol(({ textDocument }) => this.#answer(textDocument.uri, [], documentSymbols))
    connection.onFoldingRanges(({ textDocument }) => this.#answer(textDocument.uri, [], foldingRanges))
    connection.languages.semanticTokens.on(({ textDocument }) =>
      this.#answer(textDocument.uri, { data: [] }, semanticTokens),
    )
    connection.onCodeAction(({ textDocument, range, context }) =>
      this.#answer(textDocument.uri, [], (document, analysis) => codeActions(document, analysis, range, context.only)),
    )
    connection.onCodeActionResolve((action) => this.#resolveFixAll(action))
    connection.onDocumentFormatting(({ textDocument }) =>
      this.#answer(textDocument.uri, [], async (document) =>
        formatDocument(document, await this.settings.get(), this.settings.failures),
      ),
    )
  }

  /** Checks every open document again, with a config that has changed. */
  reload(): void {
    this.settings.reset()
    this.#analyses.clear()
    for (const document of this.documents.all()) this.#schedule(document, 0)
  }

  #schedule(document: TextDocument, delay: number): void {
    const { uri } = document
    clearTimeout(this.#timers.get(uri))
    const wait = Math.min(Math.max(delay, SHORTEST), LONGEST)
    this.#timers.set(
      uri,
      setTimeout(() => void this.#publish(uri), wait),
    )
  }

  /** Sends the findings of a document, unless it changed or was closed meanwhile. */
  async #publish(uri: string): Promise<void> {
    await this.#answer(uri, undefined, (document, analysis) => {
      if (this.documents.get(uri)?.version !== analysis.version) return
      const diagnostics = lspDiagnostics(document, analysis, this.#builtIn)
      void this.connection.sendDiagnostics({ uri, version: analysis.version, diagnostics })
    })
  }

  /** Returns what a function makes of the analysis of a document. An error is logged, and the fallback is the answer: the server lives on. */
  async #answer<Result>(
    uri: string,
    fallback: Result,
    run: (document: TextDocument, analysis: Analysis) => Result | Promise<Result>,
  ): Promise<Result> {
    const document = this.documents.get(uri)
    if (!document) return fallback
    try {
      return await run(document, await this.#analysisOf(document))
    } catch (error) {
      this.connection.console.error(
        `${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      return fallback
    }
  }

  /** Returns the analysis of a document as it is now: one that changes meanwhile is read again. */
  async #analysisOf(document: TextDocument): Promise<Analysis> {
    const { uri, version } = document
    let known = this.#analyses.get(uri)
    if (known?.version !== version) {
      known = { version, made: this.#analyse(document) }
      this.#analyses.set(uri, known)
    }
    const analysis = await known.made
    return analysis.version === document.version ? analysis : this.#analysisOf(document)
  }

  async #analyse(document: TextDocument): Promise<Analysis> {
    const settings = await this.settings.get()
    const from = performance.now()
    const analysis = await analyse(document, settings, this.settings.failures)
    this.#lastDuration = performance.now() - from
    return analysis
  }

  async #resolveFixAll(action: CodeAction): Promise<CodeAction> {
    if (typeof action.data !== 'string') return action
    const uri = action.data
    const edits = await this.#answer(uri, [], async (document) =>
      formatDocument(document, await this.settings.get(), this.settings.failures),
    )
    return { ...action, edit: { changes: { [uri]: edits } } }
  }
}
