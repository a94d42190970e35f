export interface GoldParagraph {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly names: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
  readonly times: readonly { readonly value: string; readonly start: number; readonly end: number }[]
  readonly statements: readonly { readonly start: number; readonly end: number; readonly speaker: string | undefined }[]
}

export function goldTags(): readonly string[]
export function readGold(tag: string): readonly GoldParagraph[]
