// Words of restrictions in English, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const englishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    doesn't, none, nor, neither, can't, prohibit*, forbid*, refrain, avoid, desist`,
  // publishing, in general words
  f: `
    runs, running, ran, carrying, usage, usable, rebroadcast*, repost*, upload*, gone out, go to press, appearance, come out, re-release,
    pass on, passed on, sharing, forward, forwarded`,
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
    unpublish*, false, falsely, wrong, wrongly, fake, faked, inaccura*, error, mistake, mistaken, mistakenly`,
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
}
