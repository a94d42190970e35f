export type Fields = Map<string, unknown>
export function fieldsOf(
  build: object,
  text: { readonly source: string | Uint8Array; readonly document?: boolean },
): Fields
export function nameOf(path: string): string
export class ReadingDiff {
  add(id: string, before: Fields, after: Fields): void
  report(examples?: number): string
}
