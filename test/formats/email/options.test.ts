import { describe, expect, it } from 'vitest'
import { convert, convertAllAsync, convertAsync, detect, read, readAsync } from '../../../src/entries/convert'
import { email, fromEmail, readEmail } from '../../../src/entries/email'
import { joinFlowedText } from '../../../src/formats/email/flowed-text'
import { isMailFooter } from '../../../src/formats/email/mail-margins'
import { plainSubject } from '../../../src/formats/email/subject'

const mail = `Message-ID: <1@port.example>
Date: Mon, 13 May 2024 09:00:00
From: Port Office <press@port.example>
Subject: Bridge opens
MIME-Version: 1.0
Content-Type: text/html

<p>Bridge opens</p><p>TVERVIK, Norway - The bridge opened on Monday after two years of repairs, the port said.</p>
<p><img src="bridge.jpg" alt="The bridge"></p><p>The work cost 20 million crowns and took a year longer than planned.</p>`

describe('detection', () => {
  const openings: readonly (readonly [what: string, text: string, format: string])[] = [
    ['a mail', mail, 'email'],
    ['transport fields first', 'Delivered-To: a@b.example\nSubject: Rain\n\nRain.', 'email'],
    ['folded fields', 'Subject: Rain\n in May\nMIME-Version: 1.0\n\nRain.', 'email'],
    ['a line of an mbox file', 'From a@b.example Mon May 13\nMessage-ID: <1@b>\n\nRain.', 'email'],
    ['pasted fields that copy also has', 'Subject: Rain\nDate: 13 May 2024\n\nRain.', 'copy'],
    ['a field after the first paragraph', 'Rain fell.\n\nMessage-ID: <1@b.example>', 'copy'],
    ['a content type of HTTP', 'Content-Type: application/json\n\n{}', 'copy'],
  ]
  it.each(openings)('%s', (_, text, format) => {
    expect(detect(text)).toBe(format)
    expect(detect(text.replaceAll('\n', '\r\n'))).toBe(format)
  })
})

describe('reading and converting', () => {
  it('is asynchronous, and `read` says so', async () => {
    expect(() => read(mail)).toThrow('Mail is read asynchronously: use readAsync or readEmail.')
    expect(() => convert(mail, { to: 'json' })).toThrow('Mail is read asynchronously')
    const [story] = await readEmail(mail)
    expect(await readAsync(mail)).toEqual([story])
    expect(await email.read(mail)).toEqual([story])
    expect(await fromEmail(mail)).toEqual(story?.article)
    expect(await convertAsync(mail, { to: 'json' })).toContain('"Bridge opens"')
    expect(await convertAllAsync(mail, { to: 'markdown' })).toHaveLength(1)
  })

  it('reads other formats as `read` does', async () => {
    const copy = 'Rain\n\nOSLO - Rain fell.\n'
    expect(await readAsync(copy)).toEqual(read(copy))
    await expect(readAsync('{', { from: 'json' })).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(convertAsync(copy, { to: 'nothing' as 'json' })).rejects.toMatchObject({ code: 'unknown-format' })
  })

  it('takes the zone of a date without one, and the base of relative addresses', async () => {
    const plain = await fromEmail(mail)
    expect(plain.item?.sent).toBeUndefined()
    const { item, body } = await fromEmail(mail, { zone: '+02:00', base: 'https://port.example/news/' })
    expect(item?.sent).toBe('2024-05-13T09:00:00+02:00')
    expect(body).toContainEqual(
      expect.objectContaining({ renditions: [{ href: 'https://port.example/news/bridge.jpg' }] }),
    )
  })

  it('refuses what is no mail option', async () => {
    await expect(readEmail(mail, { limits: { parts: -1 } })).rejects.toMatchObject({ code: 'invalid-argument' })
    await expect(readEmail(1 as unknown as string)).rejects.toMatchObject({ code: 'invalid-argument' })
  })
})

describe('plainSubject', () => {
  const subjects: readonly (readonly [string, string])[] = [
    ['Bridge opens', 'Bridge opens'],
    ['Fwd: RE: Bridge opens', 'Bridge opens'],
    ['WG: Brücke offen', 'Brücke offen'],
    ['RE[2]: Bridge opens', 'Bridge opens'],
    ['转发：大桥开通', '大桥开通'],
    ['Bergen: Bridge opens', 'Bergen: Bridge opens'],
    ['KILL: Bridge opens', 'KILL: Bridge opens'],
  ]
  it.each(subjects)('%s', (subject, plain) => {
    expect(plainSubject(subject)).toBe(plain)
  })
})

describe('joinFlowedText', () => {
  const texts: readonly (readonly [what: string, text: string, joined: string])[] = [
    ['soft breaks', 'The bridge \nopened.\n', 'The bridge opened.\n'],
    ['a stuffed space', ' From here\n', 'From here\n'],
    ['a quotation of another depth', '> The bridge \nopened.', '> The bridge \nopened.'],
    ['a quotation', '> The bridge \n> opened.', '> The bridge opened.'],
    ['the separator of a signature', 'Rain \n-- \nAnna', 'Rain \n-- \nAnna'],
  ]
  it.each(texts)('%s', (_, text, joined) => {
    expect(joinFlowedText(text, false)).toBe(joined)
  })
  it('removes the space if the mail says so', () => {
    expect(joinFlowedText('大桥 \n开通', true)).toBe('大桥开通')
  })
})

describe('isMailFooter', () => {
  const paragraphs: readonly (readonly [string, boolean])[] = [
    ['This e-mail and any attachments are confidential and intended solely for the addressee.', true],
    ['Diese E-Mail ist vertraulich. Falls Sie nicht der richtige Empfänger sind, löschen Sie sie.', true],
    ['Ce message est confidentiel et réservé à son destinataire.', true],
    ['Sent from my phone', true],
    ['This e-mail was read out in court on Monday.', false],
    ['The report is confidential, the minister said.', false],
    ['This message is confidential and embargoed. Not for release before Tuesday.', false],
  ]
  it.each(paragraphs)('%s', (paragraph, isFooter) => {
    expect(isMailFooter(paragraph)).toBe(isFooter)
  })
})
