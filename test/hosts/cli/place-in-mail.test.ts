import { describe, expect, it } from 'vitest'
import { placeInMail } from '../../../src/hosts/cli/output/place-in-mail'

/** Finds words of a story in its mail. Returns what the file has at that place, and the message. */
function find(mail: string, text: string, words: string) {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  const diagnostic = { rule: 'a/b', severity: 'info', message: 'Fault.', path: '', span, fix: { edits: [] } } as const
  const [placed] = placeInMail([{ text, diagnostics: [diagnostic] }], mail)[0]?.diagnostics ?? []
  expect(placed).not.toHaveProperty('fix')
  return placed?.span ? mail.slice(placed.span.start, placed.span.end) : placed?.message
}

const head = 'Subject: Ferry\r\nMIME-Version: 1.0\r\n\r\n'

describe('placeInMail', () => {
  it('finds lines that are not encoded, whatever their ends', () => {
    const mail = `${head}Ferry stops\r\n\r\nTALLINN (TWP) -- It stopped.  \r\n`
    const text = 'Ferry stops\n\nTALLINN (TWP) -- It stopped.\n'
    expect(find(mail, text, 'stops')).toBe('stops')
    expect(find(mail, text, 'It stopped.')).toBe('It stopped.')
    expect(find(mail, text, 'It stopped.\n')).toBe('It stopped.')
    expect(find(mail, text, 'stops\n\nTALLINN')).toBe('stops\r\n\r\nTALLINN')
  })

  it('finds words of quoted-printable, through soft breaks and characters of several bytes', () => {
    const mail = `${head}The fer=\r\nry =E2=80=9Cstopped=E2=80=9D at \u00f6ld=20= \r\ncaf=C3=A9s =F0=9F=9A=A2 now=2E\r\n`
    const text = 'The ferry “stopped” at öld cafés 🚢 now.\n'
    expect(find(mail, text, 'ferry')).toBe('fer=\r\nry')
    expect(find(mail, text, '“stopped”')).toBe('=E2=80=9Cstopped=E2=80=9D')
    expect(find(mail, text, 'cafés')).toBe('caf=C3=A9s')
    expect(find(mail, text, '🚢')).toBe('=F0=9F=9A=A2')
    expect(find(mail, text, 'now.')).toBe('now=2E')
    expect(find(`${head}caf=E9 =\nnow`, 'café now', 'é')).toBe('=E9')
  })

  it('tells lines that read the same by their neighbours, and names the line where they cannot be told', () => {
    const mail = `${head}One\r\nMore\r\nTwo\r\nMore\r\nThree`
    const text = 'One\nMore\nTwo\nMore\nThree'
    const place = (start: number) => {
      const diagnostic = {
        rule: 'a/b',
        severity: 'info',
        message: 'Fault.',
        path: '',
        span: { start, end: start + 4 },
      } as const
      return placeInMail([{ text, diagnostics: [diagnostic] }], mail)[0]?.diagnostics[0]
    }
    expect(place(4)?.span?.start).toBe(mail.indexOf('More'))
    expect(place(13)?.span?.start).toBe(mail.lastIndexOf('More'))
    const twice = `${head}--b\r\n\r\nThe ferry\r\n\r\n--b\r\n\r\nThe ferry\r\n\r\n--b--`
    expect(find(twice, '\nThe ferry\n', 'ferry')).toBe('Fault (line 2 of the decoded text).')
  })

  it('names the line of the decoded text in a mail of base64', () => {
    const text = 'Ferry stops\n\nTALLINN (TWP) -- It stopped.\n'
    const mail = `${head}${Buffer.from(text).toString('base64')}`
    expect(find(mail, text, 'It stopped')).toBe('Fault (line 3 of the decoded text).')
  })

  it('takes linear time for lines of spaces, equals signs and soft breaks', () => {
    for (const part of [' ', '=', '= ', '=\n', '=C3', '\n', 'a\n']) {
      const mail = part.repeat(200_000)
      const from = performance.now()
      find(mail, `x\n${'a\n'.repeat(1000)}`, 'a')
      expect(performance.now() - from).toBeLessThan(2000)
    }
  })
})
