import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'
import { Line, Text } from './text'

/** JSON value whose strings are Texts: trimmed, not empty, characters of XML 1.0 only. */
export const Extension: z.ZodType<types.Extension, types.Extension> = z
  .lazy(() =>
    z.union([
      Text,
      z.number().refine((value) => !Object.is(value, -0)),
      z.boolean(),
      z.null(),
      z.array(Extension),
      z.record(Key, Extension),
    ]),
  )
  .meta({ id: 'Extension', description: 'A value of JSON whose strings are Texts.' })

export type Extension = types.Extension

const Key = Line.refine((key) => key !== '__proto__')

/** User-defined data by name. JSON and Markdown carry it; other formats leave it out. */
export const Extensions = z.record(Key, Extension).meta({ id: 'Extensions', description: 'User-defined data by name.' })
export type Extensions = types.Extensions
true satisfies Same<types.Extensions, z.infer<typeof Extensions>>
