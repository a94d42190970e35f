import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'

/** Code in a scheme, or the name of a scheme, without spaces: `medtop`, `04000000`, `US-WA`. */
export const Code = z
  .string()
  .regex(/^[!-\u0084\u0086-\u009F\u00A1-\u1FFF\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]+$/u)
  .meta({ id: 'Code', description: 'A code, or the name of a scheme of codes, without spaces.' })
export type Code = types.Code
true satisfies Same<types.Code, z.infer<typeof Code>>

/*
 * RFC 3986, 3: scheme, then an authority with a numeric port, a path, a query and a fragment, in ASCII.
 * Schemes that run code are rejected: a link of an article must be safe on a page.
 */
const URI =
  /^(?!(?:[Jj][Aa][Vv][Aa]|[Vv][Bb])[Ss][Cc][Rr][Ii][Pp][Tt]:|[Dd][Aa][Tt][Aa]:)[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+(?::[0-9]{1,5})?(?=[/?#]|$))?(?!\/\/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/

/** Absolute URI by RFC 3986: `https://example.com/a`, `urn:newsml:example.com:20240424:a1`, `mailto:desk@example.com`. */
export const Uri = z.string().regex(URI).meta({
  id: 'Uri',
  description: 'An absolute URI by RFC 3986, such as `https://example.com/a` or `urn:newsml:example.com:20240424:a1`.',
})
export type Uri = types.Uri
true satisfies Same<types.Uri, z.infer<typeof Uri>>

/* RFC 3986, 4.2: a path whose first part has no colon, so that it names no scheme; then a query and a fragment, in ASCII. */
const RELATIVE =
  /^(?![^/?#]*:)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/

/** Address of a file: a Uri, or one relative to the document that names it, `pictures/0514-1.jpg`. */
export const UriReference = z
  .string()
  .regex(/* @__PURE__ */ (() => new RegExp(`${URI.source}|${RELATIVE.source}`))())
  .meta({
    id: 'UriReference',
    description:
      'An absolute URI, or an address relative to the document that names it, such as `pictures/0514-1.jpg`.',
  })
export type UriReference = types.UriReference
true satisfies Same<types.UriReference, z.infer<typeof UriReference>>

/** Email address as filed: characters around an at sign, no spaces. */
export const Email = z
  .string()
  .regex(/^[!-?A-~]+@[!-?A-~]+$/)
  .meta({ id: 'Email', description: 'A mail address, such as `desk@example.com`.' })
export type Email = types.Email
true satisfies Same<types.Email, z.infer<typeof Email>>

/** BCP 47 language tag, such as `en`, `pt-BR`, `zh-Hant`. */
export const LanguageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/)
  .meta({ id: 'LanguageTag', description: 'A language tag by BCP 47, such as `en`, `pt-BR`, `zh-Hant`.' })
export type LanguageTag = types.LanguageTag
true satisfies Same<types.LanguageTag, z.infer<typeof LanguageTag>>
