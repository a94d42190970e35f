/** What a heading at the foot of a story opens. */
export type Foot = 'notes' | 'about' | 'legal' | 'contact'

/** The headings that open the foot of a story. Above each pattern lines that it matches, behind `not:` one that it must not. */
export const headings: readonly (readonly [RegExp, Foot])[] = [
  // # dpa NOTEBOOK     # Notebook     # dpa-Notizblock     ## Note to editors     not: # 1 seed
  [
    /^#{1,2} ?(?:dpa[ -])?(?:notebook|notizblock|refile|note to editors|internet links|redaktionelle hinweise|(?:dpa[ -]|editorial )?(?:contacts?|kontakte?))\b.{0,40}$/i,
    'notes',
  ],
  // The following information is not for publication     not: He said the report was not for publication.
  [
    /^(?:the following (?:information|details?) (?:is|are) not (?:intended )?for publication|(?:die|the) (?:folgenden|following) informationen sind nicht zur veröffentlichung.*|not for publication|nicht zur veröffentlichung)[.:]?$/i,
    'notes',
  ],
  // Forward-Looking Statements     Cautionary note regarding forward-looking statements     Safe Harbor Statement
  [
    /^(?:(?:cautionary|special) (?:note|statement|language)\b.{0,90}|(?:note (?:on|regarding) )?forward[- ]looking (?:statements?|information)(?: disclaimer)?|(?:safe harbou?r|legal)(?: (?:statement|notice|disclaimer).{0,60})?|disclaimer|non-gaap financial measures|haftungsausschluss|avertissement)[.:]?$/i,
    'legal',
  ],
  // Media Contact:     Contacts     Investor Relations:     Press contact:     Pressekontakt:     Contact presse :     not: Contact lenses
  [
    /^(?:for (?:more|further|additional) information,? (?:please )?(?:contact|visit|call)?:?|(?:(?:media|press|investors?|investor relations|public relations|company|editorial|corporate|analyst|news|general|sales)(?:(?:,| and| &|\/) ?(?:media|press|investors?|investor relations|analyst))? )?(?:contacts?|inquiries|enquiries|relations)(?: information| details| persons?)?(?: \(.{2,30}\))?\s?:?|contacts? (?:presse|médias?|investisseurs)\s?:?|(?:pressekontakt|ansprechpartner|kontakt|rückfragehinweis|contacto(?: de prensa)?|contatto stampa|contatti|contato|联系人|媒体联系|お問い合わせ(?:先)?|문의)\s?[:：]?)$/i,
    'contact',
  ],
  // CONTACT: Sgt. Doe (408) 555-0100     Media Contact: Jane Doe, +1 212 555 0100     Kontakt zum Autor: desk@example.com     not: Contact: a novel
  [
    /^(?:(?:media|press|investors?|investor relations|editorial|company)? ?(?:contacts?|inquiries|enquiries|relations)|kontakt(?: zum autor)?|pressekontakt|rückfragehinweis|contacto|contatti)\s?[:：](?=.*(?:\d[\d\s().-]{6}|\S@\S)).{4,240}$/i,
    'contact',
  ],
  // To contact the reporter on this story: Jane Doe in Lima at jdoe@example.com     Write to Jane Doe at jane.doe@example.com
  [/^(?:to contact the (?:reporters?|editors?|author)\b.{0,60}:.{3,300}|write to .{3,80} at \S+@\S+\.?)$/i, 'contact'],
  // For more information, please visit www.example.com.     not: For more information he turned to his books.
  [
    /^for (?:more|further|additional) information(?: on .{3,60})?,? (?:please )?(?:visit|contact|call|go to|see|email)\b.*(?:www\.|https?:|@|\d{3})/i,
    'contact',
  ],
]

/** `About Acme Corp.`, `About the Queen Elizabeth Prize:`, `Über die Beispiel AG`, `À propos d’Exemple`; not: `About 40 people were hurt.` */
export const ABOUT =
  /^(?:About|ABOUT|Über|ÜBER|À propos d(?:e |u |es |['’])|Acerca de|Sobre|Informazioni su|关于|關於) ?(?:the |The |die |der |das |la |el |a |o )?[“"]?(?=[\p{Lu}\p{Lo}]|\d\p{Lu})(?:[^.!?]|\.(?=\w)){1,70}(?:\b(?:Inc|Corp|Co|Ltd|L\.P|S\.A|N\.V|plc|GmbH)\.)?[”"]?\s?:?$/u
