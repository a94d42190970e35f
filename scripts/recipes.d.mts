/** Recipe of docs/sites.md: a minimal project, and how it is built. */
export interface Recipe {
  readonly name: string
  /** Texts of the files by their paths. */
  readonly files: Readonly<Record<string, string>>
  /** Packages with exact versions. */
  readonly packages: readonly string[]
  readonly command: string
  readonly expected: {
    readonly files?: readonly string[]
    readonly server?: string
    readonly contain: readonly string[]
  }
}

export function recipesOf(markdown: string): Recipe[]
