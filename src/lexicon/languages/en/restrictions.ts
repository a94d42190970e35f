// Words of restrictions in English, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const englishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    does not, doesn't, none, nor, neither, can't, shall not, will not, not to be, is not to, are not to, prohibit*, forbid*, ban on,
    it is not allowed, refrain, avoid, desist, under no circumstances, on no account, in no way, at no time, by no means, nowhere, no one,
    nobody, unless`,
  // publishing, in general words
  f: `
    runs, running, ran, carrying, usage, usable, rebroadcast*, repost*, upload*, put online, gone out, go to press, appearance, come out,
    re-release, pass on, passed on, sharing, forward, forwarded, forwarding, quoting, cite, cited, citing, mention*, named, naming,
    identify, identified, identification, reporting, write about, written about, cover`,
  // before, until, from
  p: `
    not earlier than, no earlier than, no sooner than, earliest, at the earliest, as long as, while, until after, as soon as, only after,
    when, as from, from then on, onward, onwards, starting, beginning, not until, up to, not prior to, unless and until`,
  // secrecy
  c: `
    confidential*, secrecy, top secret, in strict confidence, off-the-record, not for attribution, non-attributable, background only,
    on background, deep background, for background, internal, internal use, internal use only, for internal use, in-house,
    for your eyes only, eyes only, your eyes, discretion, discreet, silence, news blackout, media blackout, blackout, keep to yourself,
    keep this to yourselves, between us, between ourselves, lock-up, lock-in, lockup, under seal, hush-hush, non-disclosure,
    chatham house rule, chatham house rules, need to know, for your information only, fyi only, guidance only, not for ears, mum, schtum,
    proprietary, sensitive, gagged, gag`,
  // withdrawing, and why
  i: `
    withdraw*, retract*, kills, killing, remov*, taking down, take it down, takedown, take off, binned, throw away, thrown away, destroy*,
    cancel*, revok*, recall*, disregard*, pay no attention, forget, discard*, dispose of, replac*, substitut*, purge, erase, erased, wipe,
    unpublish*, false, falsely, wrong, wrongly, fake, faked, inaccura*, error, in error, mistake, mistaken, mistakenly, by mistake,
    prematurely, test, test message, only a test, hoax, denied, denial, untrue, no longer valid, obsolete, outdated, out of date,
    misleading, manipulated, doctored, unfounded, baseless, duplicate`,
  // holding back
  l: `
    holds, holding, held, hold for release, hold fire, await*, kept, block, blocked, delay*, postpon*, on standby, on ice, put off,
    shelve, shelved, locked, retain, stay, be patient, quarantine, moratorium, tbc, sit tight, in abeyance`,
  // unfinished, or ahead of time
  r: `
    draft*, rough copy, rough cut, rough, unedited, not edited, not final, final version, non-final, provisional, preliminary,
    not approved, unapproved, not cleared, uncleared, advancer, preview, in advance, beforehand, for preparation, for planning,
    for planning only, planning purposes, planning only, prepared, as prepared for delivery, pre-written, prewritten, early,
    early version, work in progress, wip, unfinished, incomplete, uncorrected, uncorrected proof, proof, first take, placeholder, dummy,
    outline, skeleton, raw, unproofed, unchecked, unsubbed, to be checked, subject to change, subject to approval, pre-release,
    prepublication, background prep, stock obituary, template, check against delivery, unpublished`,
}
