import type * as z from 'zod'

export function jsonSchema(Article: z.ZodType, schemaVersion: number): Record<string, unknown>
export function schemaText(Article: z.ZodType, schemaVersion: number): string

/** Returns the JSON Schema of an extraction as the text of its file. */
export declare function extractionText(extractionSchema: object): string

/** Returns the JSON Schema of a config file, with every rule by name. */
export declare function configSchema(base: object, rules: readonly object[]): object
