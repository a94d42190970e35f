import type * as z from 'zod'

export function jsonSchema(Article: z.ZodType, version: string): Record<string, unknown>
export function schemaText(Article: z.ZodType, version: string): string
