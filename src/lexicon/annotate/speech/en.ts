// Verbs and frames: usage of agencies and of style guides; the small words: any grammar of English.
import type { Speech } from './speech'

/** English. */
export const englishSpeech: Speech = {
  tag: 'en',
  // The forms: with he or she; past; gerund.
  paradigms: `
    ay: ays, ayed, aying
    ey: eys, eyed, eying
    oy: oys, oyed, oying
    y: ies, ied, ying
    ee: ees, eed, eeing
    e: es, ed, ing
    ch: ches, ched, ching
    sh: shes, shed, shing
    ss: sses, ssed, ssing
    x: xes, xed, xing
    : s, ed, ing`,
  verbs: [
    { force: 'assertion', takes: 'speech that whether hearer-to', verbs: 'say/says/said/saying', sure: 98 },
    { force: 'assertion', takes: 'speech that whether hearer', verbs: 'tell/tells/told/telling', sure: 95 },
    {
      force: 'assertion',
      takes: 'speech that',
      verbs: `
        add, allege, argue, assert, aver/avers/averred/averring, boast, claim, comment, concede, conclude, contend,
        declare, estimate, explain, insist, joke, lament, maintain, muse, note, observe, opine, predict, proclaim,
        protest, quip/quips/quipped/quipping, reckon, recount, remark, reply, respond, retort, shout, state, suggest,
        tweet, retweet, write/writes/wrote/writing, caution, warn, testify, gush, scoff, intone, whisper, yell, chant,
        exclaim, cry, enthuse, fume, sigh, caution, counter, elaborate, continue, announce, acknowledge, admit/admits/admitted/admitting,
        confirm, affirm, reaffirm, reiterate, stress, emphasise, emphasize, underline, underscore, reveal, disclose, indicate,
        imply, mention, recall, repeat, report, agree, confess, complain, grumble, bemoan, brag/brags/bragged/bragging,
        speculate, theorize, declaim, posit, allow, advise`,
    },
    {
      force: 'assertion',
      takes: 'thing',
      verbs: `
        announce, acknowledge, admit/admits/admitted/admitting, allege, argue, assert, claim, concede, confirm, declare, describe, detail, disclose,
        emphasise, emphasize, explain, highlight, cite, indicate, lament, mention, note, predict, recall, recount, reaffirm,
        reiterate, repeat, reveal, stress, suggest, tout, underline, underscore, report, state, outline, echo, reference, invoke, quote, bemoan, imply, boast`,
    },
    {
      force: 'assertion',
      takes: 'thing that',
      verbs: 'point, hint, allude, refer/refers/referred/referring',
      with: 'to, out, at',
    },
    {
      force: 'assertion',
      takes: 'thing',
      verbs:
        'speak/speaks/spoke/speaking, talk, comment, boast, complain, joke, write/writes/wrote/writing, warn, testify, tweet, say/says/said/saying, ask, lie/lies/lied/lying, rant',
      with: 'about, of, on',
      sure: 70,
    },
    {
      force: 'assertion',
      takes: 'speech that',
      verbs: 'read/reads/read/reading, go/goes/went/going',
      with: ':',
      sure: 80,
    },
    {
      force: 'assertion',
      takes: 'thing',
      verbs:
        'compare, liken, call, label, dub/dubs/dubbed/dubbing, brand, deem, portray, characterize, characterise, depict, cast/casts/cast/casting, paint, declare, describe',
      sure: 85,
    },
    {
      force: 'evaluation',
      takes: 'thing that',
      verbs: `
        accuse, applaud, assail, attack, backtrack, bash, belittle, berate, blame, blast, castigate, chastise, chide, commend, compliment,
        condemn, congratulate, criticise, criticize, decry, defend, denounce, deplore, deride, disparage, endorse, excoriate,
        fault, hail, hit/hits/hit/hitting, impugn, insult, knock, lambast, lambaste, laud, lash, mock, pan, praise, rebuke, reprimand, ridicule, rip/rips/ripped/ripping, savage,
        scold, skewer, slam/slams/slammed/slamming, smear, salute, taunt, thank, trash, vilify, welcome, disavow, oppose, support, back, favor, favour, embrace, question, challenge`,
    },
    {
      force: 'assertion',
      takes: 'reference',
      verbs: 'make/makes/made/making',
      with: 'the remarks, the comments, the statement, the announcement, the remark, the comment, his remarks, her remarks, his comments, her comments',
      sure: 95,
    },
    { force: 'evaluation', takes: 'thing', verbs: 'affirm' },
    { force: 'evaluation', takes: 'thing', verbs: 'apologise, apologize', with: 'for' },
    { force: 'evaluation', takes: 'that thing', verbs: 'regret/regrets/regretted/regretting, worry, fear, doubt' },
    {
      force: 'denial',
      takes: 'speech that thing',
      verbs: 'deny, reject, dismiss, refute, dispute, rebut/rebuts/rebutted/rebutting, disagree, repudiate, downplay',
    },
    {
      force: 'directive',
      takes: 'thing',
      verbs: 'call, push, press, appeal, ask, plead, lobby, argue, advocate',
      with: 'for',
    },
    { force: 'directive', takes: 'hearer-to', verbs: 'call, appeal', with: 'on, upon, to' },
    {
      force: 'directive',
      takes: 'hearer-to that thing',
      verbs:
        'urge, order, instruct, command, demand, request, recommend, propose, beg/begs/begged/begging, implore, encourage, invite, advise, advocate, pressure, counsel',
    },
    { force: 'question', takes: 'speech whether hearer-to hearer to thing', verbs: 'ask' },
    { force: 'question', takes: 'speech whether thing', verbs: 'wonder, inquire' },
    {
      force: 'commissive',
      takes: 'to that thing speech',
      verbs: 'promise, pledge, vow, threaten, swear/swears/swore/swearing, offer, agree, volunteer',
    },
    { force: 'commissive', takes: 'to', verbs: 'refuse, decline, plan/plans/planned/planning, intend, hope' },
    {
      force: 'assertion',
      takes: 'speech that',
      verbs:
        'believe, think/thinks/thought/thinking, feel/feels/felt/feeling, hope, expect, assume, suspect, know/knows/knew/knowing',
      sure: 70,
    },
    { force: 'assertion', takes: 'to thing', verbs: 'want, seek/seeks/sought/seeking', sure: 70 },
    { force: 'assertion', takes: 'that thing speech', verbs: 'show, find/finds/found/finding', sure: 60 },
  ],
  nouns: [],
  sources: [{ side: 'after', phrases: 'according to, in the words of' }],
  words: {
    determiners: `the, a, an, this, these, those, some, any, no, every, each, another, both, all, half, several, few, many, most,
      two, three, four, five, six, seven, eight, nine, ten, dozens, hundreds, thousands, one, other, more, such`,
    possessives: 'his, her, its, their, our, my, your',
    prepositions: `of, in, on, at, for, from, with, by, about, against, between, among, under, over, after, before, during,
      since, through, within, without, near, into, onto, across, behind, inside, outside, toward, towards, despite, amid,
      via, per, upon, like, including, around, until, throughout, beyond, above, below, except, unlike, to, as, than, off, out, up, down`,
    pronouns: `he, she, they, we, i, it, you, someone, everyone, nobody, somebody, everybody, others, many, some, both, all, one,
      several, few, most, neither, none, another, those, i'm, they're, we're, you're, i've, they've, we've, you've, he'd, she'd, i'd, they'd, we'd, you'd, he'll, she'll, they'll, we'll, i'll, you'll, it'll`,
    he: 'he, him, his, himself',
    she: 'she, her, hers, herself',
    they: 'they, them, their, themselves',
    relatives: 'who, which, that, whom',
    auxiliaries: `is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, will, would, can, could, may, might,
      must, shall, should, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, don't, doesn't, didn't, won't, wouldn't, can't,
      couldn't, cannot, shouldn't, i'm, they're, we're, you're, i've, they've, we've, you've, he'd, she'd, i'd, they'd, we'd, you'd, he'll, she'll, they'll, we'll, i'll, you'll, it'll, gets, got, get`,
    passive: 'is, are, was, were, be, been, being, am, gets, got, get, getting',
    negations: `not, never, n't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, don't, doesn't, didn't, won't, wouldn't, can't, couldn't, cannot`,
    adverbs: `also, then, later, already, now, often, again, once, even, still, just, only, ever, always, sometimes, soon, too, not, never,
      further, twice, thus, so, yet, rather, instead, however, first, afterward, afterwards, earlier, long, perhaps, maybe, well, quite, very, almost, nearly, here, there, both, all, indeed, meanwhile, though, simply, further, n't, more`,
    adverbEndings: 'ly',
    pastEndings: 'ed',
    gerundEndings: 'ing',
    pluralEndings: 's, people, men, women, police',
    and: 'and, or, &',
    conjunctions: 'and, but, or, nor, yet, so',
    subordinators: `because, if, when, while, although, though, whereas, unless, once, whenever, wherever, where, since, until, after, before, as, that, whether, how, why, what, who, which, whose, than, but, and, or, so`,
    that: 'that',
    whether: 'whether, if, how, why, what, when, where, who, which',
    to: 'to',
    times: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tomorrow, tonight, january, february, march,
      april, june, july, august, september, october, november, december, morning, afternoon, evening, night, week, month, year, ago, late, early, last, earlier`,
    verbs: `lay, lies, won, lost, got, made, came, took, gave, went, saw, met, held, ran, began, became, kept, left, led, brought, spoke, fell, rose,
      stood, sat, set, put, let, hit, cut, sent, spent, built, bought, caught, fought, taught, drew, grew, flew, threw, drove, rode, broke, chose,
      paid, laid, won, struck, shot, hurt, beat, bid, cost, seems, appears, looks, remains, becomes, makes, takes, gives, comes, goes, gets, keeps, wants, needs, means, includes, has, does,
      make, take, give, come, go, see, want, need, seem, appear, become, keep, help, let, try, tries, getting, making, taking, giving, going, coming, having, including, following`,
  },
}
