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

const CREDIT = /(?:^|\s)\p{Lu}[\p{L}.'’-]+\s?\/\s?\p{Lu}[\p{L}.'’ -]{1,30}\)?$/u

/** Features of a short line by its separators, signs and numbers. Notation: {@link FeatureRow}. */
export const markFeatures: readonly FeatureRow[] = [
  // An arrow between spaces: a path through a site's menu. For `site`; against `boilerplate`, `section`.
  // Home > News > Coast     not: Home and news
  ['arrow', ({ text }) => / [>›»→] /.test(text)],
  // A vertical bar: a menu, or a byline with a date. For `section`, `timestamp`, `photo`; against `site`, `headline`.
  // Home | News | Coast     not: Home, news
  ['bar', ({ marks }) => (marks & MARKS.bar) !== 0],
  // A middle dot or bullet between parts. For `slugline`, `timestamp`, `restriction`; against `headline`, `site`.
  // London · 3 min read     not: London
  ['dot', ({ marks, text }) => (marks & MARKS.dot) !== 0 || / [•·・] /.test(text)],
  // A slash: a credit to photographer and agency. For `photo`, `signoff`, `header`; against `body`.
  // Foto: Ana Ruiz/Reuters     not: Foto: Ana Ruiz
  ['slash', ({ marks }) => (marks & MARKS.slash) !== 0],
  // One word with hyphens, slashes or underscores. For `slugline`, `signoff`, `separator`; against `headline`, `boilerplate`.
  // Ferry-Strike-Vote     not: Ferry strike vote
  ['slug', ({ text, words }) => words === 1 && SLUG.test(text)],
  // A hyphenated first word before a comma, a bracket or a number. For `list`, `slugline`, `header`; against `body`, `boilerplate`.
  // US-FERRY-STRIKE (UPDATE 1)     not: Ferry strike
  ['slug first', ({ text, words }) => words > 1 && /^\p{L}[^\s]{0,20}[-/_]+\p{L}\S*(?:,|\s\(|\s--|\s\d)/u.test(text)],
  // A word in capitals before one to four others. For `slugline`; against `headline`, `byline`.
  // COURTS Ferry     not: Courts and ferry
  [
    'capital word first',
    ({ text, words, smalls }) => words > 1 && words <= 5 && smalls > 0 && /^\p{Lu}{2,}[ :/-]/u.test(text),
  ],
  // Two spaces within the line: columns, or a menu. For `list`, `boilerplate`; against `subhead`, `headline`.
  // Home  News  Sport     not: Home News
  ['gaps', ({ marks }) => (marks & MARKS.gap) !== 0],
  // A comma. For `body`.
  // Ana Ruiz, 012 555 0100     not: Ana Ruiz
  ['comma', ({ marks }) => (marks & MARKS.comma) !== 0],
  // A dash or a hyphen after or before a space. For `list`.
  // Two lines – one bridge     not: Two-line bridge
  ['dash', ({ marks, text }) => (marks & MARKS.dash) !== 0 || / [–—] /.test(text)],
  // A label of at most 24 characters before a colon and a text. For `header`, `list`.
  // Note: photos follow     not: Note photos
  ['label', ({ text, colon }) => colon > 0 && colon <= 24 && FIELD.test(text)],
  // One word before a colon and a text. For `header`, `embed`, `list`.
  // Subject: the bridge     not: The long bridge over the river: closed
  [
    'label word',
    ({ text, colon }) =>
      colon > 0 && colon <= 14 && !/\s\S.*[:：]/.test(text.slice(0, colon + 1)) && text.length > colon + 2,
  ],
  // A colon that is not the last character. For `list`.
  // We cover: roads, mail, milk     not: Roads, mail, milk
  ['colon within', ({ colon, text }) => colon > 0 && colon < text.length - 1],
  // A mail address. For `contact`, `header`, `byline`; against `list`.
  // ana@example.com     not: @ana
  ['mail', ({ text, marks }) => (marks & MARKS.at) !== 0 && /[\w.-]@[\w-]/.test(text)],
  // The name of an account, with its `@`. For `embed`, `boilerplate`, `byline`; against `list`, `body`.
  // Follow @ana_ruiz     not: ana@example.com
  ['handle', ({ text, marks }) => (marks & MARKS.at) !== 0 && HANDLE.test(text)],
  // A web address. For `contact`, `header`, `note`; against `photo`, `signoff`.
  // See https://example.com/a     not: See below
  ['address', ({ text }) => text.length < 300 && URL.test(text)],
  // A telephone number. For `contact`; against `boilerplate`, `header`.
  // Newsdesk: +49 30 555 0100     not: 2014-2015
  ['phone', ({ text, digits }) => digits >= 6 && text.length < 200 && PHONE.test(text)],
  // A copyright sign. For `rights`; against `boilerplate`, `timestamp`.
  // © Example News 2024     not: Example News
  ['copyright', ({ text }) => text.length < 300 && /[©ⓒ]|\([cC]\)/.test(text)],
  // A quotation mark in the first 400 characters. For `quote`, `body`.
  // “It is over,” she said     not: It is over
  ['quoted', ({ text }) => SPOKEN.test(text.length > 400 ? text.slice(0, 400) : text)],
  // A dash before a capital: the name below a quotation. For `quote`, `signoff`, `embed`; against `boilerplate`, `subhead`.
  // — Ana Ruiz, mayor     not: Ana Ruiz
  ['signed dash', ({ text, words }) => words <= 12 && /^[—–-]{1,2}\s?\p{Lu}/u.test(text)],
  // A code of capitals and digits: the header of a transmission. For `header`; against `boilerplate`, `headline`.
  // UPR41 0512 BIN     not: Update 41
  ['code', ({ text, words, weight }) => words <= 8 && weight < 60 && CODE.test(text)],
  // A number before a word: an entry of a list. For `list`, `timestamp`, `embed`.
  // 1 Ferry crews vote     not: Ferry crews vote
  ['counted', ({ text }) => COUNTED.test(text)],
  // A semicolon: a list. For `list`, `deck`; against `header`.
  // Three; four; five     not: Three, four
  ['semicolon', ({ text }) => text.length < 300 && text.includes(';')],
  // A number with its unit, currency or sign. For `list`, `contact`.
  // 24% of crews     not: 24 crews
  [
    'figures',
    ({ text, digits, weight }) =>
      digits > 0 && weight < 100 && /\d\s?[%$€£¥°]|[$€£¥]\s?\d|[+-]\d|\d\s?(?:km|kg|g|m|cm|ml|l)\b/.test(text),
  ],
  // Two numbers with a dash or a colon between: a result, or a time of day. For `timestamp`.
  // 10. Bridge 3-2 Harbour     not: Bridge beat Harbour
  ['score', ({ text, weight }) => weight < 120 && /(?<!\d)\d{1,3}\s?[-–—:]\s?\d{1,3}(?![\d:])/.test(text)],
  // Opens with a sign and a space, or with a single letter `o`: an entry of a list. For `list`, `summary`.
  // ** Three routes closed     not: Three routes closed
  ['sign first', ({ text }) => /^(?:[^\p{L}\p{M}\p{N}\s"'“«(<{[]{1,3}|o)\s+\S/u.test(text)],
  // Ends with a name, a slash and a name: the credit of a picture. For `photo`.
  // Boats on the river. Ana Ruiz/Example News     not: Ferry/bridge news for the river
  ['credit last', ({ text, words }) => words > 2 && CREDIT.test(text)],
  // Ends with a sentence and a short text in brackets. For `photo`.
  // Boats on the river. (Ana Ruiz via Example)     not: Boats on the river (and lake).
  ['bracket after stop', ({ text, last }) => last === 0x29 && /[.!?。”"]\s?\([^()]{3,60}\)$/.test(text)],
]
