import { fileURLToPath } from 'node:url'
import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { FIX_ALL } from './code-actions'
import { DocumentService } from './document-service'
import { tokenTypes } from './semantic-tokens'
import { type ServerFlags, SettingsLoader } from './settings-loader'

const CONFIGS = '**/{wirecopy.config.*,.wirecopyignore}'

/** Starts the language server on standard input and output. It ends when the client says so or closes the pipe. */
export function startServer(flags: ServerFlags): void {
  const connection = createConnection(process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  const settings = new SettingsLoader(flags, (message) => {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
  })
  const service = new DocumentService(connection, documents, settings)
  let canWatch = false
  connection.onInitialize((given) => {
    enterFolder(given)
    canWatch = given.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    return capabilities()
  })
  connection.onInitialized(() => {
    if (canWatch)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: CONFIGS }] })
  })
  connection.onDidChangeWatchedFiles(() => service.reload())
  connection.onDidChangeConfiguration(() => service.reload())
  service.listen()
  documents.listen(connection)
  connection.listen()
}

/** Makes the folder of the workspace the working directory: there, and above, the config is looked for. */
function enterFolder({ workspaceFolders, rootUri }: InitializeParams & { readonly rootUri?: string | null }): void {
  const uri = workspaceFolders?.[0]?.uri ?? rootUri
  try {
    if (uri?.startsWith('file:')) process.chdir(fileURLToPath(uri))
  } catch {
    // a folder that does not exist has no config
  }
}

const capabilities = (): InitializeResult => ({
  serverInfo: { name: 'wirecopy' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
  },
})
