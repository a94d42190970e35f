// Acronyms known to readers of English news, from the lists that AP, Reuters and the BBC print for their writers.
import { once, words } from './words'

/** Acronyms that readers know without an explanation: a rule does not ask for one. */
export const commonAcronyms: () => ReadonlySet<string> = /* @__PURE__ */ once(
  () =>
    new Set(
      words(`
    US, USA, UK, EU, UN, UAE, USSR, NATO, OPEC, ASEAN, GDP, GNP, VAT, CEO, CFO, COO, CIA, FBI, KGB, IRS, FDA, EPA, NASA, NFL, NBA, NHL, MLB, FIFA,
    UEFA, IOC, BBC, CNN, ABC, CBS, NBC, PBS, NPR, HBO, MTV, AFP, AP, UPI, DPA, TV, PC, DVD, CD, GPS, ATM, SUV, DNA, RNA, HIV, AIDS, SARS, COVID, IQ, ID,
    PR, AM, PM, GMT, ET, CT, MT, PT, JST, IST, CEST, AEST, EST, EDT, CST, CDT, PST, PDT, CET, BST, UTC, AD, BC, DC, LA, NYC, IBM, GM, BMW, UNESCO, UNICEF, IMF, WHO, WTO, IRA, PLO, ISIS, MP, MPs, PM, VIP, UFO,
    GOP, OK, AI, IT, USB, LGBT, LGBTQ, NGO, PhD, MBA, II, III, IV, VI, VII, VIII, IX, XI, XII, XIV, XVI, JP, TNT, SOS, Q&A, R&D`),
    ),
)
