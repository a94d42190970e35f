// English verbs of headlines, from the word lists of headline grammars: the forms that have no regular ending.
import { once, words } from './words'

/**
 * English words that show that a line is a headline with a verb.
 * These are auxiliaries, plural verb forms, past forms without `-ed`, and words in place of a verb: `up` in `Dollar up`.
 */
export const headlineVerbs: () => ReadonlySet<string> = /* @__PURE__ */ once(
  () =>
    new Set(
      words(`
  is, are, was, were, be, been, am, has, have, had, do, does, did, will, would, can, could, may, might, must, shall, should, to, ’ll, not, let,
  isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, don't, doesn't, didn't, won't, can't, couldn't, wouldn't, cannot, i'm, we're, it's,
  accept, accuse, act, add, adopt, agree, aid, aim, allow, announce, appeal, approve, argue, arrest, ask, attack, avoid, await, back, ban, battle,
  become, began, begin, believe, bet, bid, blame, block, boost, break, bring, broke, brought, build, built, buy, call, calm, came, cancel, care,
  catch, caught, cause, celebrate, challenge, change, charge, cheer, choose, chose, cite, claim, clash, clear, climb, close, collapse, come, condemn,
  confirm, consider, continue, cost, create, cut, deal, debate, decide, declare, decline, delay, demand, deny, deserve, die, discuss, dive, doubt, draw,
  drew, drive, drop, drove, drown, ease, eat, edge, eject, elect, emerge, end, endorse, enter, escape, examine, expand, expect, explain, explore,
  express, face, fail, fall, fear, feel, fell, felt, fight, file, find, fire, flee, fled, flood, fly, flew, follow, force, forget, fought, found,
  free, gain, gather, gave, get, give, go, got, grab, grant, grew, grip, grow, halt, hear, heard, held, help, hike, hire, hit, hold, honour, honor, hope, hunt,
  hurt, ignore, impose, improve, increase, invest, investigate, jail, join, jump, keep, kept, kick, kill, knew, know, land, launch, lay, laid, lead,
  learn, leave, led, left, lend, lift, limit, link, live, look, loom, lose, lost, lower, made, make, mark, marry, meet, met, mind, miss, mourn, move,
  mull, name, near, need, offer, open, oppose, order, oust, outlaw, overtake, overtook, paid, pass, pay, phone, pick, plan, play, plead, pledge,
  plunge, postpone, praise, press, probe, promise, propose, protest, prove, pull, push, put, quit, raid, raise, rally, ran, reach, read, recall,
  recover, reject, release, remain, report, require, rescue, resign, resume, return, reveal, review, revive, ride, rise, risk, rode, rose, rule, run,
  said, sank, save, saw, say, score, seal, search, seek, see, seem, seize, sell, send, sent, set, settle, shake, share, shed, shelve, shook, shoot, shot,
  show, shrink, shut, sign, sing, sink, sit, sold, soar, sought, speak, spend, spent, split, spoke, spread, spur, stage, stand, start, stay, steal,
  step, stick, stole, stood, stop, storm, strike, struck, study, suffer, sue, suggest, support, surge, suspect, suspend, swear, sweep, swept, swing, swore,
  take, talk, target, teach, tell, tend, test, think, threaten, threw, throw, tie, told, took, top, torch, touch, trade, trail, travel, try, turn, unveil,
  urge, use, vote, vow, wait, walk, want, warn, watch, weigh, welcome, went, win, withdraw, withdrew, won, work, worry, write, wrote, yield,
  beat, bar, born, begun, complete, drawn, driven, fallen, flown, frozen, given, gone, grown, hidden, known, laid, mistaken, proven, risen, seen, shaken,
  shown, spoken, stolen, sunk, sworn, taken, thrown, torn, woken, written, up, down, off, over`),
    ),
)
