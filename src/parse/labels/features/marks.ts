import { MARKS } from '../line-facts'
import type { FeatureRow } from './feature'

const URL = /https?:\/\/|www\.|\b[a-z\d-]{3,}\.(?:com|org|net|example|de|fr|it|es|co|io|gov|edu)\b/
const HANDLE = /(?:^|[\s(/])@\w{2,}/
const SLUG = /^[^\s]{1,24}(?:[-/_][^\s]{1,24})+$/
const FIELD = /^\p{L}[\p{L}\d._' -]{0,20}\p{L}\s?[:：]\s*\S/u
const CODE = /\b(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{3,}\b/
const SPOKEN = /["“”„«»‘「『]/
const PHONE = /\+\d[\d\s().-]{6,}|\(\d{2,5}\)\s?\d|\b\d{3,5}[\s.-]\d{2,4}[\s.-]\d{2,4}/
const COUNTED = /^\(?\d{1,3}[.)\]]?\s+\p{L}|^\d{1,2}[.)]/u

/** Separators, signs and numbers in a line. */
export const markFeatures: readonly FeatureRow[] = [
  // Home > News > Coast     not: Home and news
  ['arrow', ({ text }) => / [>›»→] /.test(text)],
  // Home | News | Coast     not: Home, news
  ['bar', ({ marks }) => (marks & MARKS.bar) !== 0],
  // London · 3 min read     not: London
  ['dot', ({ marks, text }) => (marks & MARKS.dot) !== 0 || / [•·・] /.test(text)],
  // Foto: Ana Ruiz/Reuters     not: Foto: Ana Ruiz
  ['slash', ({ marks }) => (marks & MARKS.slash) !== 0],
  // Ferry-Strike-Vote     not: Ferry strike vote
  ['slug', ({ text, words }) => words === 1 && SLUG.test(text)],
  // US-FERRY-STRIKE (UPDATE 1)     not: Ferry strike
  ['slug first', ({ text, words }) => words > 1 && /^\p{L}[^\s]{0,20}[-/_]+\p{L}\S*(?:,|\s\(|\s--|\s\d)/u.test(text)],
  // COURTS Ferry     not: Courts and ferry
  [
    'capital word first',
    ({ text, words, smalls }) => words > 1 && words <= 5 && smalls > 0 && /^\p{Lu}{2,}[ :/-]/u.test(text),
  ],
  // Home  News  Sport     not: Home News
  ['gaps', ({ marks }) => (marks & MARKS.gap) !== 0],
  // Ana Ruiz, 012 555 0100     not: Ana Ruiz
  ['comma', ({ marks }) => (marks & MARKS.comma) !== 0],
  // Two lines – one bridge     not: Two-line bridge
  ['dash', ({ marks, text }) => (marks & MARKS.dash) !== 0 || / [–—] /.test(text)],
  // Note: photos follow     not: Note photos
  ['label', ({ text, colon }) => colon > 0 && colon <= 24 && FIELD.test(text)],
  // Subject: the bridge     not: The long bridge over the river: closed
  [
    'label word',
    ({ text, colon }) =>
      colon > 0 && colon <= 14 && !/\s\S.*[:：]/.test(text.slice(0, colon + 1)) && text.length > colon + 2,
  ],
  // We cover: roads, mail, milk     not: Roads, mail, milk
  ['colon within', ({ colon, text }) => colon > 0 && colon < text.length - 1],
  // ana@example.com     not: @ana
  ['mail', ({ text, marks }) => (marks & MARKS.at) !== 0 && /[\w.-]@[\w-]/.test(text)],
  // Follow @ana_ruiz     not: ana@example.com
  ['handle', ({ text, marks }) => (marks & MARKS.at) !== 0 && HANDLE.test(text)],
  // See https://example.com/a     not: See below
  ['address', ({ text }) => text.length < 300 && URL.test(text)],
  // Newsdesk: +49 30 555 0100     not: 2014-2015
  ['phone', ({ text, digits }) => digits >= 6 && text.length < 200 && PHONE.test(text)],
  // © Example News 2024     not: Example News
  ['copyright', ({ text }) => text.length < 300 && /[©ⓒ]|\([cC]\)/.test(text)],
  // “It is over,” she said     not: It is over
  ['quoted', ({ text }) => SPOKEN.test(text.length > 400 ? text.slice(0, 400) : text)],
  // — Ana Ruiz, mayor     not: Ana Ruiz
  ['signed dash', ({ text, words }) => words <= 12 && /^[—–-]{1,2}\s?\p{Lu}/u.test(text)],
  // UPR41 0512 BIN     not: Update 41
  ['code', ({ text, words, weight }) => words <= 8 && weight < 60 && CODE.test(text)],
  // 1 Ferry crews vote     not: Ferry crews vote
  ['counted', ({ text }) => COUNTED.test(text)],
  // Three; four; five     not: Three, four
  ['semicolon', ({ text }) => text.length < 300 && text.includes(';')],
  // 24% of crews     not: 24 crews
  [
    'figures',
    ({ text, digits, weight }) =>
      digits > 0 && weight < 100 && /\d\s?[%$€£¥°]|[$€£¥]\s?\d|[+-]\d|\d\s?(?:km|kg|g|m|cm|ml|l)\b/.test(text),
  ],
  // 10. Bridge 3-2 Harbour     not: Bridge beat Harbour
  ['score', ({ text, weight }) => weight < 120 && /(?<!\d)\d{1,3}\s?[-–—:]\s?\d{1,3}(?![\d:])/.test(text)],
]
