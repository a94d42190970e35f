/*
 * The few globals of the WHATWG Encoding Standard that every host has (Node, browsers, workers, Deno, Bun).
 * The core is compiled without Node's and the browser's types, so that it cannot lean on either.
 */

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  readonly encoding: string
  decode(input?: ArrayBufferView | ArrayBufferLike, options?: { readonly stream?: boolean }): string
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
  encodeInto(input: string, into: Uint8Array): { readonly read: number; readonly written: number }
}
