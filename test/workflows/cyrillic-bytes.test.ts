import { describe, expect, it } from 'vitest'
import { encode } from '../../src/bytes/encode'
import { isPublicationBlocked, parse } from '../../src/entries/index'

const RUSSIAN = `ОТМЕНА ОТМЕНА ОТМЕНА

Старый мост через реку закроют на месяц

Старый мост через реку закроют на месяц для ремонта, сообщил в понедельник мэр города Иван Петров.
`

/** Returns the bytes of a text in a charset, by the characters that the engine decodes from each byte. */
function bytesIn(charset: string, text: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f)
}

describe('Cyrillic bytes without a declared charset', () => {
  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('finds %s, and the kill in the story', (charset) => {
    const story = parse(bytesIn(charset, RUSSIAN))
    expect(story.text).toBe(RUSSIAN)
    expect(story.charset).toEqual({ found: charset })
    expect(story.article.notices).toMatchObject([{ kind: 'kill' }])
    expect(isPublicationBlocked(story.article)).toBe(true)
  })

  it('finds Ukrainian and text in capitals', () => {
    const ukrainian =
      'Старий міст через річку зачинять на місяць, повідомив у понеділок міський голова Іван Петренко.\n'
    expect(parse(bytesIn('windows-1251', ukrainian)).text).toBe(ukrainian)
    expect(parse(bytesIn('koi8-u', ukrainian)).text).toBe(ukrainian)
    expect(parse(bytesIn('windows-1251', RUSSIAN.toUpperCase())).text).toBe(RUSSIAN.toUpperCase())
  })

  it.each([
    [
      'windows-1252',
      'Zürich: «Ärger über die Brücke», schreibt Jörg Müller. Êtes-vous d’accord ? Öl ÄÖÜ, ÅÄÖ. Señor, mañana, año.\n',
    ],
    [
      'windows-1253',
      'Η παλιά γέφυρα του λιμανιού θα κλείσει για έναν μήνα, είπε τη Δευτέρα ο δήμαρχος της πόλης Νίκος.\n',
    ],
    ['windows-1253', 'Η ΠΑΛΙΑ ΓΕΦΥΡΑ ΤΟΥ ΛΙΜΑΝΙΟΥ ΘΑ ΚΛΕΙΣΕΙ ΓΙΑ ΕΝΑΝ ΜΗΝΑ, ΕΙΠΕ ΤΗ ΔΕΥΤΕΡΑ Ο ΔΗΜΑΡΧΟΣ ΤΗΣ ΠΟΛΗΣ\n'],
    ['windows-1255', 'הגשר הישן בנמל ייסגר לחודש ימים לצורך שיפוצים, אמר ביום שני ראש העיר אבי כהן בישיבה\n'],
    ['windows-1256', 'قال رئيس البلدية يوم الاثنين إن الجسر القديم في الميناء سيغلق لمدة شهر من أجل الإصلاحات\n'],
    ['windows-874', 'สะพานเก่าที่ท่าเรือจะปิดเป็นเวลาหนึ่งเดือนเพื่อซ่อมแซม นายกเทศมนตรีกล่าวเมื่อวันจันทร์\n'],
  ])('does not read %s as Cyrillic: %s', (charset, text) => {
    expect(parse(bytesIn(charset, text)).charset?.found).toMatch(/^(?:windows-1252|iso-8859-1)$/)
  })

  it('believes a declared charset', () => {
    const bytes = bytesIn('koi8-r', RUSSIAN)
    expect(parse(bytes, { charset: 'windows-1251' }).charset?.found).toBe('windows-1251')
  })

  it('keeps every byte', () => {
    const bytes = Uint8Array.from([...bytesIn('koi8-r', RUSSIAN), ...Array.from({ length: 64 }, (_, i) => 0x80 + i)])
    const { text, charset } = parse(bytes)
    expect([...encode(text, charset)]).toEqual([...bytes])
  })
})
