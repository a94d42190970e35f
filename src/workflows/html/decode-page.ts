import { charsetNamed, decode } from '../../bytes/decode'

/** The number of bytes searched for a charset, by the HTML standard (13.2.3.2). */
const PRESCAN = 1024

/**
 * The usual charset of pages in a language that name none, by the HTML standard (13.2.3.2, step 9); Windows-1252 in all other languages.
 * Dialects of Chinese have their own.
 */
const USUAL: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    'windows-1250': 'cs hr hu pl sk sl',
    'windows-1251': 'ba be bg kk ky mk ru sah sr tg tt uk',
    'iso-8859-7': 'el',
    'windows-1254': 'az ku tr',
    'windows-1255': 'he',
    'windows-1256': 'ar fa ur',
    'windows-1257': 'et lt lv',
    'windows-1258': 'vi',
    'windows-874': 'th',
    shift_jis: 'ja',
    'euc-kr': 'ko',
    gb18030: 'zh zh-cn zh-hans zh-sg',
    big5: 'zh-tw zh-hk zh-hant zh-mo',
  }).flatMap(([charset, tags]) => tags.split(' ').map((tag) => [tag, charset] as const)),
)

/**
 * Decodes the bytes of a page. The order of precedence: a byte order mark; the charset that the caller states, as of an HTTP header; the one
 * that the page declares; UTF-8, if the bytes are valid; the usual one of the page’s language.
 */
export function decodePage(bytes: Uint8Array, stated?: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN))
  const declared = stated ?? declaredCharset(head)
  const { text, charset } = decode(bytes, declared)
  if (declared !== undefined || !WESTERN.test(charset?.found ?? '')) return text
  const usual = usualCharset(head)
  return usual ? decode(bytes, usual).text : text
}

/** The charsets that bytes are read in when nothing else is known. */
const WESTERN = /^(?:windows-1252|iso-8859-1)$/

/**
 * Returns the charset that a page declares in its first bytes. Undefined if none or an unknown one.
 * Found: `<meta charset="windows-1252">`, `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">`, `<?xml encoding="koi8-r"?>`
 */
function declaredCharset(head: string): string | undefined {
  const label =
    /^\s*<\?xml\b[^>]{0,100}?\sencoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})/.exec(head)?.[1] ??
    /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?([\w.:-]{1,40})/i.exec(head)?.[1]
  if (!label) return undefined
  try {
    return charsetNamed(label)
  } catch {
    return undefined
  }
}

function usualCharset(head: string): string | undefined {
  const tag = /<html\b[^>]{0,300}?\slang\s{0,8}=\s{0,8}["']?([a-z-]{2,20})/i.exec(head)?.[1]?.toLowerCase()
  return tag && (USUAL.get(tag) ?? USUAL.get(tag.split('-')[0] ?? ''))
}
