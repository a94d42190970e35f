import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { builtCli } from '../../support/built-package'

interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: Diagnostic[]
}

/** A client of the language server in a folder, as an editor is one. */
export class LspClient {
  readonly folder = mkdtempSync(join(tmpdir(), 'wirecopy-lsp-'))
  readonly published: Published[] = []
  readonly shown: string[] = []
  #child: ChildProcess | undefined
  #connection: ProtocolConnection | undefined
  #versions = new Map<string, number>()

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true })
    writeFileSync(join(this.folder, name), text)
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href
  }

  /** Starts the server, and returns what it can do. */
  async start(args: readonly string[] = []): Promise<InitializeResult> {
    const child = spawn(process.execPath, [builtCli, 'language-server', '--stdio', ...args], { cwd: tmpdir() })
    this.#child = child
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    this.#connection = connection
    connection.onNotification('textDocument/publishDiagnostics', (one: Published) => void this.published.push(one))
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => void this.shown.push(message))
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.shown.push(message))
    connection.listen()
    const found = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      workspaceFolders: [{ uri: pathToFileURL(this.folder).href, name: 'desk' }],
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    })
    await connection.sendNotification('initialized', {})
    return found
  }

  request<Result>(method: string, params: object): Promise<Result> {
    if (!this.#connection) throw new Error('The server is not started.')
    return this.#connection.sendRequest<Result>(method, params)
  }

  notify(method: string, params: object): Promise<void> {
    if (!this.#connection) throw new Error('The server is not started.')
    return this.#connection.sendNotification(method, params)
  }

  /** Opens a document and returns its findings. */
  async open(name: string, text: string, languageId = 'wirecopy'): Promise<Diagnostic[]> {
    this.#versions.set(name, 1)
    await this.notify('textDocument/didOpen', {
      textDocument: { uri: this.uri(name), languageId, version: 1, text },
    })
    return this.diagnostics(name)
  }

  /** Types text at a position of a document, without waiting for findings. */
  async type(name: string, position: Position, text: string, end: Position = position): Promise<void> {
    const version = (this.#versions.get(name) ?? 1) + 1
    this.#versions.set(name, version)
    await this.notify('textDocument/didChange', {
      textDocument: { uri: this.uri(name), version },
      contentChanges: [{ range: { start: position, end }, text }],
    })
  }

  /** Waits for the findings of the last version of a document. */
  async diagnostics(name: string): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.published.findLast(
        ({ uri, version }) => uri === this.uri(name) && version === this.#versions.get(name),
      )
      if (found) return found.diagnostics
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }

  /** Ends the session, and returns the exit code of the server. */
  async stop(): Promise<number | null> {
    const child = this.#child
    if (!child || child.exitCode !== null) return child?.exitCode ?? null
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
    await this.request('shutdown', {})
    await this.notify('exit', {})
    const code = await ended
    this.#connection?.dispose()
    return code
  }

  /** Closes the pipe without a word, as an editor that was killed. Returns the exit code of the server. */
  async abandon(): Promise<number | null> {
    const child = this.#child
    const ended = new Promise<number | null>((resolve) => child?.on('exit', resolve))
    child?.stdin?.end()
    return ended
  }

  /** Ends the server at once and removes the folder. */
  remove(): void {
    this.#child?.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Returns a text with the edits of an editor. */
export const edited = (text: string, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create('file:///x', 'x', 0, text), [...edits])
