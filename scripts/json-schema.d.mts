import type * as z from 'zod'

export function jsonSchema(Article: z.ZodType, schemaVersion: number): Record<string, unknown>
export function schemaText(Article: z.ZodType, schemaVersion: number): string
