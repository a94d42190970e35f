import * as z from 'zod'
import { Line, Text } from './text'

/** JSON value whose strings are Texts: trimmed, not empty, characters of XML 1.0 only. */
export type Extension = string | number | boolean | null | Extension[] | { [key: string]: Extension }
export const Extension: z.ZodType<Extension, Extension> = z
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

const Key = Line.refine((key) => key !== '__proto__')

/** User-defined data by name. JSON and Markdown carry it; other formats leave it out. */
export const Extensions = z.record(Key, Extension).meta({ id: 'Extensions', description: 'User-defined data by name.' })
export type Extensions = z.infer<typeof Extensions>
