import type { NoticeName } from './language'

/** Tag before a headline, with what it says about the story: `UPDATE 2-`, `CORRECTED -`. */
export interface HeadlineTag {
  readonly shape: RegExp
  readonly genre?: true
  readonly notice?: NoticeName
  readonly take?: 'lead' | 'update' | 'writethru'
  readonly urgency?: number
}

/**
 * Tags before headlines.
 * In a pattern, group `t` is the tag, `n` the version number. Above each pattern: headlines that it matches and, after `not:`, one that it
 * must not match.
 */
export const HEADLINE_TAGS: readonly HeadlineTag[] = [
  // CORRECTED-UPDATE 1-Gold rises     CORRECTED - GM SEES RISE     (CORRECTED)-IVORY COAST     (CORRECTION) - MARCH 30     not: Corrected figures show loss
  { shape: /^\(?(?<t>CORRECTED|CORRECTION|OFFICIAL CORRECTION)\)? ?-/, notice: 'correction' },
  // COR-…     CORRIGÉ -     Berichtigung:     Korrektur:     RETTELSE:     not: COR LEONIS
  {
    shape: /^(?<t>COR|CORR|CORRIGÉ|RETTELSE|Korr|KORREKTUR|Korrektur|BERICHTIGUNG|Berichtigung)(?: ?- ?| ?: )/,
    notice: 'correction',
  },
  // Correção: Ponte fecha     更正：大桥关闭     (CORRECTED) Bridge closes     CORRECTING and REPLACING Bridge closes     not: Correct answers: six
  {
    shape:
      /^(?<t>Correção|CORREÇÃO|Corrección|CORRECCIÓN|Corrigé|Correzione|Correctie|Rättelse|Rettelse|Sprostowanie|Исправление|Düzeltme|Koreksi|Ralat|Correction|Corrected|تصحيح|更正|訂正|订正|정정)\s?[:：]\s*/u,
    notice: 'correction',
  },
  { shape: /^\((?<t>CORRECTED|CORRECTION|Corrected|Correction)\) (?=\p{Lu})/u, notice: 'correction' },
  { shape: /^(?<t>CORRECTING (?:and|AND) REPLACING) /, notice: 'correction' },
  // REFILE-Gold rises     RPT-Gold rises     (RPT) U.S. SAYS     REPEAT-…     RPT/NY COMEX     REEMISIÓN …     not: Repeat offender held
  { shape: /^\(?(?<t>REFILE|RPT|REPEAT|REEMISIÓN)(?:\)| ?-|\/)/, notice: 'refile' },
  // STORY WITHDRAWN-…     WITHDRAWN-…     ANNULATION-…     not: Withdrawn troops
  { shape: /^\(?(?<t>STORY WITHDRAWN|WITHDRAWN|ANNULATION|ANULACIÓN)\)? ?-/, notice: 'kill' },
  // UPDATE 2-Primeira Liga Results     WRAPUP 3-…     not: UPDATE ON RESULTS
  { shape: /^(?<t>UPDATE (?<n>\d{1,2})) ?-/, take: 'update' },
  { shape: /^(?<t>WRAPUP (?<n>\d{1,2})) ?-/, take: 'update', genre: true },
  // (LEAD) Seoul to talk     (2nd LD) Seoul to talk     2ND LEAD     not: (Lead poisoning)
  { shape: /^\((?:(?<n>\d)(?:st|nd|rd|th) )?(?<t>LEAD|LD)\)/, take: 'lead' },
  // (URGENT) Quake hits     URGENT: …     Urgent: …     [속보]     速報：     МОЛНИЯ:     СРОЧНО:     عاجل:     EIL:     not: Urgent care closes
  {
    shape:
      /^(?<t>\(URGENT\)|URGENT ?[:-]|Urgent:|\[속보\]|[【[]?(?:速報|快讯|快訊)[】\]：:]|МОЛНИЯ[.:-]|СРОЧНО[.:-]|عاجل ?[:/-]|EIL(?:MELDUNG)?[:-]|URGENTE ?[:.-])/,
    urgency: 3,
  },
  // FLASH-…     BULLETIN-…     not: Flash floods
  { shape: /^(?<t>FLASH ?[:-]|ULTIM['’]ORA[:-]|BLITZ[:-])/, urgency: 1 },
  { shape: /^(?<t>BULLETIN ?[:-])/, urgency: 2 },
  // ANALYSIS-Gold     FACTBOX-…     SPECIAL REPORT-…     INTERVIEW-…     not: ANALYSIS OF RESULTS     EXCLUSIVE-USE ZONE OPENS
  {
    shape:
      /^(?<t>PREVIEW|ANALYSIS|FACTBOX|TIMELINE|SCENARIOS|INTERVIEW|EXCLUSIVE|INSIGHT|FEATURE|COLUMN|NEWSMAKER|POLL|TEXT|TABLE|DIARY|BRIEF|BUZZ|SPECIAL REPORT|BREAKINGVIEWS|QUOTES|EXPLAINER|LIVE MARKETS|CHRONO|ENCADRE|PAPIER GENERAL|ROUNDUP|RESUMEN|PREVISIÓN)-(?=[“"'‘]?[\p{Lu}\d])(?![A-Z]+\b [A-Z]+ [A-Z]+$)/u,
    genre: true,
  },
  // Roundup: Markets rise     News Analysis: …     Xinhua Headlines: …     Feature: …     Zusammenfassung: …     not: Feature films
  {
    shape:
      /^(?<t>Roundup|Feature|Spotlight|Interview|Commentary|News Analysis|Xinhua Headlines|Analysis|Factbox|Explainer|Backgrounder|Profile|Hintergrund|Zusammenfassung|Analyse|Porträt): /,
    genre: true,
  },
]

/**
 * Matches a headline that its tag identifies, even with places and dates in it: `CORRECTION - LONDON - BANK ISSUES BONDS`.
 * Not `CORRECTION: the toll was six.`
 */
export const TAGGED_HEADLINE = /^\(?(?:CORRECTION|CORRECTED|OFFICIAL CORRECTION|RPT|REPEAT|REFILE)\)? ?- ?[^.]{4,110}$/

/** Matches the tag of a release that replaces another one: `CORRECTING and REPLACING Bridge closes`. */
export const REPLACING_TAG = /^CORRECTING (?:and|AND) REPLACING /

/** Matches a remark on a line beside that of the story’s version: `REFILE`, `(Achtung)`; not: `Refile of the story`. */
export const VERSION_REMARK = /^(?:REFILE|REPEAT|\((?:Achtung|ACHTUNG)\))$/
