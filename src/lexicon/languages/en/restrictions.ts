// Words of restrictions in English, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const englishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    doesn't, none, nor, neither, can't, prohibit*, forbid*, refrain, avoid, desist`,
  // publishing, in general words
  f: `
    runs, running, ran, carrying, usage, usable, rebroadcast*, repost*, upload*, gone out, go to press, appearance, come out, re-release,
    pass on, passed on, sharing, forward, forwarded,
    leak, leaks, leaked, leaking, give away, spoil, mention, mentioned, tell, trail, trailed, trails, tease, leave the room,
    leaves the room, leave this room, stay in the room, social posts, social media, social networks, in print, in any form, word of,
    breathe, whisper`,
  // before, until, from
  p: `
    not earlier than, no earlier than, no sooner than, earliest, at the earliest, as long as, while, as soon as, when`,
  // secrecy
  c: `
    confidential*, secrecy, in strict confidence, off-the-record, not for attribution, non-attributable, background only, on background,
    deep background, for background, internal, in-house, for your eyes only, eyes only, your eyes, discretion, discreet, silence,
    blackout, keep to yourself, keep this to yourselves, between us, between ourselves, lock-up, lock-in, lockup, under seal, hush-hush,
    nda, non-disclosure, chatham house rule, chatham house rules, need to know, for your information only, fyi only, guidance only,
    not for ears, mum, schtum, proprietary, sensitive, gagged`,
  // withdrawing, and why
  i: `
    withdraw*, retract*, kills, killing, remov*, taking down, take it down, takedown, take off, binned, throw away, thrown away, destroy*,
    cancel*, revok*, recall*, disregard*, ignore*, pay no attention, forget, discard*, dispose of, replac*, substitut*, purge, erase, erased, wipe,
    unpublish*, false, falsely, wrong, wrongly, fake, faked, inaccura*, error, mistake, mistaken, mistakenly,
    strike them, strike it, cut them, take it off, take them off, taken off, make no use, no longer be used, make no further use`,
  // holding back
  l: `
    holds, holding, held, hold for release, hold fire, await*, kept, block, blocked, delay*, postpon*, on ice, put off, shelve, shelved,
    locked, retain`,
  // unfinished, or ahead of time
  r: `
    draft*, rough, unedited, not edited, not final, final version, non-final, provisional, preliminary, not approved, unapproved,
    not cleared, uncleared, advancer, preview, in advance, beforehand, for preparation, for planning, for planning only,
    planning purposes, planning only, prepared, pre-written, prewritten, early, work in progress, wip, unfinished, incomplete,
    uncorrected, proof, first take, placeholder, dummy, outline, skeleton, raw`,
  // events that a release waits for, and their end
  g: `
    ceremony, ceremonies, speech*, vote, votes, voted, voting, ballot, jury, court rises, kick-off, kickoff, final whistle, whistle, bell,
    doors, unlock*, reopen*, rises, rise, rose, sits, sat down, speaks, spoken, spoke, lands, landed, unveil*, ribbon, curtain, stage,
    concluded, adjourns, adjourned, hearing, sitting, session, read out, signed, meeting ends, funeral, draw, polls close, finish*,
    premiere, inauguration, handover`,
  // accepting a condition
  a: `
    undertake, undertakes, undertaking, undertook, by accepting, accepting, by opening, by reading, by receiving, you accept, you agree,
    agree to, on condition, on the condition, condition that, on the understanding, understanding that, pledge, bound, recipients,
    signatories, admitted on`,
  // parts and details of a story that may be withheld
  W: `
    name, names, naming, identity, identities, identifying, photograph, photographs, face, faces, paragraph, paragraphs, par, pars, para,
    paras, graf, grafs, passage, address`,
  // word from the sender, and who must be told first
  C: `
    tell you, been told, say so, notify you, ring you, call you, ring back, come back to you, get back to you, let you know, hear from us,
    give the word, otherwise advised, told otherwise, until told, been informed, next of kin, relatives, say the word, all clear,
    all-clear`,
}
