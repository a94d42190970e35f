import { fileURLToPath } from 'node:url'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type AnnotatedStory, annotate } from 'wirecopy'
import { type Checked, checkerOf } from '../cli/check-story'
import type { RuleFailures } from '../cli/config/rule-failures'
import type { Settings } from '../cli/config/settings'

/** What is known of one version of a document: its stories with their findings, or the error of the reader. */
export interface Analysis {
  readonly version: number
  readonly checked: readonly Checked[]
  readonly error?: unknown
  /** Returns the stories with annotations. They are made when first asked for. */
  annotated(): readonly AnnotatedStory[]
}

/** Reads and checks a document. Never rejects: an error of the reader is a part of the result. */
export async function analyse(document: TextDocument, settings: Settings, failures: RuleFailures): Promise<Analysis> {
  const { version } = document
  try {
    const checked = await checkerOf(settings, failures, fileNameOf(document.uri))(document.getText())
    let stories: readonly AnnotatedStory[] | undefined
    return { version, checked, annotated: () => (stories ??= checked.map(({ story }) => annotate(story))) }
  } catch (error) {
    return { version, checked: [], error, annotated: () => [] }
  }
}

/** Returns the path of a document, by which its format and the rules of its folder are found; the address if it is no file. */
export function fileNameOf(uri: string): string {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : decodeURIComponent(uri)
  } catch {
    return uri
  }
}
