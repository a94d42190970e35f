// Compiled from general knowledge: AP and Reuters usage of dates and times; the TimeML guidelines for the extent of a time.
import type { TimeRow } from '../../annotate/time-row'

export const englishTimes: TimeRow = {
  months: `
    january|jan=1, february|feb|febr=2, march|mar=3, april|apr=4, may=5, june|jun=6, july|jul=7, august|aug=8,
    september|sept|sep=9, october|oct=10, november|nov=11, december|dec=12`,
  weekdays: `
    monday|mon=1, tuesday|tue|tues=2, wednesday|wed|weds=3, thursday|thu|thur|thurs=4, friday|fri=5, saturday|sat=6,
    sunday|sun=7`,
  numbers: `
    one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12, thirteen=13,
    fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19, twenty=20, thirty=30, forty=40, fifty=50,
    sixty=60, seventy=70, eighty=80, ninety=90, hundred=100, thousand=1000, dozen=12, half=0.5`,
  ordinals: `
    first|1st=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9, tenth=10, eleventh=11,
    twelfth=12, thirteenth=13, fourteenth=14, fifteenth=15, sixteenth=16, seventeenth=17, eighteenth=18, nineteenth=19,
    twentieth=20, thirtieth=30`,
  suffixes: 'st, nd, rd, th',
  units: `
    second/seconds|secs=S, minute/minutes|mins=MIN, hour|hr/hours|hrs=H, day/days=D, week/weeks=W, weekend/weekends=WE,
    month/months=M, quarter/quarters=Q, year|yr/years|yrs=Y, decade/decades=DE, century/centuries=CE,
    millennium/millennia=ML, fortnight/fortnights=FN`,
  parts: `
    morning|mornings=MO, midday=MI, afternoon|afternoons=AF, evening|evenings=EV, night|nights=NI, daytime=DT`,
  seasons: 'spring=SP, summer=SU, fall|autumn=FA, winter=WI',
  days: `
    today=0, yesterday=-1, tomorrow=1, tonight=0NI, the day before yesterday|day before yesterday=-2,
    the day after tomorrow|day after tomorrow=2`,
  relations: 'last|past|previous|preceding|latest=-1, this|current=0, next|coming|following|upcoming=1',
  ago: 'ago=-1, from now=1',
  references: `
    now|currently|nowadays|presently|right now|at present|at the moment|current|the present=PRESENT_REF,
    recently|lately|long ago|the past|the recent past|recent=PAST_REF,
    soon=SOON, the future|the near future|the foreseeable future|the near term|as soon as possible=FUTURE_REF,
    as soon as|soon as|soon after|soon afterward|soon afterwards|sooner or later|then current|then-current|high noon|as many|mail on sunday|saturday night live|monday night football|friday's child|monday's child|
    wednesday's child|wednesday addams|mar del plata|man friday|girl friday|three-quarters|two-thirds|twenty-twenty=NONE`,
  modifiers: 'early|beginning|start=start, earlier|later=any, mid|middle=mid, late|end=end',
  bounds: `
    about|around|roughly|approximately|nearly|almost|some=approx, more than|at least|no less than|well over|just over=more,
    less than|under|up to|no more than|at most=less`,
  often: `
    daily|every day|each day=P1D, weekly|every week|each week=P1W, monthly|every month|each month=P1M,
    quarterly|every quarter|each quarter=P1Q, annually|yearly|every year|each year=P1Y, hourly|every hour=PT1H,
    nightly|every night|each night=XXXX-XX-XXTNI, every morning|each morning=XXXX-XX-XXTMO, biweekly=P2W,
    every weekend|each weekend=XXXX-WXX-WE, every season|each season=P1Y, mondays=XXXX-WXX-1, tuesdays=XXXX-WXX-2, wednesdays=XXXX-WXX-3,
    thursdays=XXXX-WXX-4, fridays=XXXX-WXX-5, saturdays=XXXX-WXX-6, sundays=XXXX-WXX-7, weekdays=XXXX-WXX-XWD`,
  spans: 'daylong=P1D, weeklong=P1W, monthlong=P1M, yearlong=P1Y, hourlong=PT1H',
  holidays: `
    christmas|christmas day=12-25, christmas eve=12-24, new year's day=01-01, new year's eve=12-31, valentine's day=02-14,
    halloween=10-31, independence day=07-04, the fourth of july=07-04, boxing day=12-26, veterans day=11-11,
    thanksgiving|thanksgiving day=11-4-4, labor day=9-1-1, memorial day=5-0-1, columbus day=10-2-1, presidents day|presidents' day=2-3-1,
    martin luther king day=1-3-1, mother's day=5-2-7, father's day=6-3-7, easter|easter sunday=E0, easter monday=E1, good friday=E-2,
    holy thursday|maundy thursday=E-3, palm sunday=E-7, ash wednesday=E-46, shrove tuesday|mardi gras=E-47, ascension day=E39,
    pentecost|whit sunday=E49, whit monday=E50, may day=05-01, st patrick's day|st. patrick's day=03-17, armistice day=11-11,
    guy fawkes night=11-05, bastille day=07-14, epiphany=01-06, all saints' day=11-01`,
  clock: `
    a.m|a.m.|am=AM, p.m|p.m.|pm=PM, gmt|utc=Z, est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|jst|ist|hkt|et|pt|ct=ZONE,
    o'clock=HOURS`,
  decades: `
    the twenties=1920, the thirties=1930, the forties=1940, the fifties=1950, the sixties=1960, the seventies=1970,
    the eighties=1980, the nineties=1990, the roaring twenties=1920`,
  capitals: true,
  smallUnits: true,
  datesBeforeNouns: true,
  leads: `
    in, since, by, until, till, of, from, to, through, before, after, during, for, early, late, mid, last, next, this, and,
    or, between, on, at, the, around, about, through, throughout, starting, beginning, ending, ended, dated`,
  edges: 'end, start, beginning, middle',
  edgeLeads: 'by, at, until, till, since, from, before, after, for, of, around, about, the',
  notCounted:
    'like, unlike, without, so, because, while, he, she, it, they, we, i, you, his, her, their, its, the, a, an, when, but, as, with, was, is, were, has, had, will, would, said, this, that, there, which, who, says, say, reports, wrote, writes, could, can, also, did, does, quoted, quotes, out, up, down, off, away',
  pluralEnding: 's',
  noPlurals: ['ss', 'is', 'us'],
  old: 'old, olds, younger, older',
  agesOf: 'his, her, their, my, our, your',
  ageDecades: 'teens, preteens, twenties, thirties, forties, fifties, sixties, seventies, eighties, nineties',
  lists: 'and, or, to, through, nor',
  spansTwo: 'between, from',
  age: {
    youngOf: 'of',
    young:
      'boy, boys, girl, girls, child, children, kid, kids, baby, babies, infant, infants, toddler, toddlers, pupil, pupils, son, sons, daughter, daughters, brother, brothers, sister, sisters, twins, puppy, puppies, kitten, kittens, calf, cub, cubs',
    people: 'man, men, woman, women, person, adult, adults, teenager, teenagers, youth, youths, widow, widower',
  },
  measured:
    'temperature, temperatures, high, highs, low, lows, degrees, mercury, thermometers, readings, humidity, winds, gusts, mph, percentile',
  papers: 'daily, weekly, monthly, quarterly',
  determiners: 'the, this, that, another, one, his, her, its, their',
  doubtful: 'may, march, mar, mon, sun, sat, wed, fri, dec, sep, jan, second',
  notBefore: `
    times, telegraph, post, herald, mirror, express, mail, star, sun, tribune, independent, journal, world, review, school, people, percent, dollars, feet`,
  notAfter: 'black, bloody, super, cyber, ruby, fat',
  noon: 'noon|midday=12, midnight=24',
  articles: 'a, an',
  vague: 'several|few|a few|many|hundreds of|dozens of|tens of|thousands of=X, a couple of|couple|a couple|couple of=2',
  patterns: `
    WEEKDAY ,? MONTH DAY/ORDINAL ,? YEAR?
    WEEKDAY ,? DAY MONTH ,? YEAR?
    WEEKDAY ,? the? ORDINAL of? MONTH ,? YEAR?
    RELATION WEEKDAY ,? MONTH DAY ,? YEAR?
    RELATION MONTH DAY/ORDINAL ,? YEAR?
    RELATION DAY MONTH ,? YEAR?
    WEEKDAY ( MONTH DAY )
    WEEKDAY ( DAY MONTH )
    BOUND? MONTH DAY ,? YEAR?
    MONTH ORDINAL ,? YEAR?
    DAY MONTH ,? YEAR?
    the? ORDINAL of? MONTH ,? YEAR?
    MONTH DAY | - | DAY ,? YEAR?
    MONTH DAY | , | DAY ,? | and | DAY ,? YEAR?
    MONTH DAY | , | DAY | , | DAY ,? | and | DAY ,? YEAR?
    ~on the ORDINAL
    ISO/WEEKDAY/YEAR/OFTEN/REFERENCE/SPAN
    MOD? MONTH ,? YEAR?
    MOD? MONTH of YEAR
    the MOD of MONTH ,? YEAR?
    MOD - MONTH ,? YEAR?
    MONTH of? RELATION year => UNIT:Y
    MOD? RELATION MONTH/WEEKDAY/PART/ONE/SEASON
    MOD on? WEEKDAY
    the RELATION WEEKDAY/ONE
    this coming WEEKDAY/SEASON => RELATION:1
    this coming WEEKDAY ,? MONTH DAY/ORDINAL => RELATION:1
    this past WEEKDAY/SEASON => RELATION:-1
    this past MONTH DAY/ORDINAL ,? YEAR? => RELATION:-1
    this past DAY MONTH ,? YEAR? => RELATION:-1
    this coming MONTH DAY/ORDINAL ,? YEAR? => RELATION:1
    this coming DAY MONTH ,? YEAR? => RELATION:1
    WEEKDAY RELATION week => UNIT:W
    MOD? RELATION? WEEKDAY PART
    BOUND? CLOCK ,? on? WEEKDAY ,? PART?
    BOUND? CLOCK | ( | CLOCK ~) ~WEEKDAY => OTHER_ZONE:1
    BOUND? CLOCK | ( | CLOCK ~) ~on ~WEEKDAY => OTHER_ZONE:1
    BOUND? CLOCK local time | ( | CLOCK ~) ~WEEKDAY => OTHER_ZONE:1
    BOUND? CLOCK local time | ( | CLOCK ~) ~on ~WEEKDAY => OTHER_ZONE:1
    BOUND? CLOCK local time ,? on? WEEKDAY ,? PART?
    BOUND? CLOCK local time
    BOUND? CLOCK RELATION PART
    WEEKDAY PART? at CLOCK
    BOUND? CLOCK ,? on? WEEKDAY ,? MONTH DAY ,? YEAR?
    BOUND? CLOCK ,? on? MONTH DAY ,? YEAR?
    BOUND? CLOCK ,? on? DAY MONTH ,? YEAR?
    BOUND? CLOCK DAYS
    DAYS at CLOCK
    BOUND? CLOCK
    CLOCK/HOUR in the PART
    NOON WEEKDAY?
    MOD? DAYS
    DAYS PART
    early MOD? PART => MOD:start
    late PART => MOD:end
    MOD - PART/YEAR
    the PART of MONTH DAY ,? YEAR?
    the PART of DAY MONTH YEAR?
    the PART of WEEKDAY
    the PART of WEEKDAY ,? MONTH DAY ,? YEAR?
    ~in/during the MOD? PART
    ~by PART
    the year YEAR
    MOD YEAR
    the MOD of YEAR
    year - end YEAR => MOD:end
    fiscal year? YEAR
    the YEAR fiscal? year
    the? RELATION fiscal/financial/calendar year => UNIT:Y
    the YEAR period => UNIT:Q
    the? MOD? -? DECADE
    the MOD of the DECADE
    the? MOD -? to -? MOD -? DECADE
    the? MOD? -? ORDINAL century => UNIT:CE
    the MOD of the ORDINAL century => UNIT:CE
    the RELATION decade => COUNT:10 UNIT:Y
    the RELATION century => COUNT:100 UNIT:Y
    the? RELATION UNITS => COUNT:X
    MOD in? the ONE => RELATION:0
    the MOD of the ONE => RELATION:0
    the MOD of RELATION ONE
    the latest period => RELATION:-1 UNIT:Q
    ONE 's end => RELATION:0 MOD:end
    RELATION ONE 's end => MOD:end
    the? fiscal? ORDINAL quarter => UNIT:Q
    fiscal? -? ORDINAL - quarter => UNIT:Q
    the? ORDINAL fiscal? -? quarter of YEAR => UNIT:Q
    the? ORDINAL fiscal? -? quarter of RELATION year => UNIT:Q
    the? YEAR 's? ORDINAL -? quarter => UNIT:Q
    RELATION year 's ORDINAL quarter => UNIT:Q
    the? ORDINAL -? half => UNIT:HALF
    the? ORDINAL half of YEAR => UNIT:HALF
    the? ORDINAL half of RELATION year => UNIT:HALF
    the? last half of YEAR => UNIT:HALF ORDINAL:2
    the quarter => UNIT:Q RELATION:-1
    RELATION year 's quarter => UNIT:Q SHIFT:-1
    the? year - earlier/ago ORDINAL? quarter => UNIT:Q SHIFT:-1
    the? year - earlier/ago period => UNIT:Q SHIFT:-1
    the year ago period/quarter => UNIT:Q SHIFT:-1
    a year ago/earlier => SHIFT:-1
    the corresponding/same period RELATION year => SHIFT:-1
    the corresponding/same period a year AGO => SHIFT:-1
    the same/corresponding period a year earlier => SHIFT:-1
    the quarter a year earlier/AGO => UNIT:Q SHIFT:-1
    the? year - end => MONTH:12 DAY:31
    year end => MONTH:12 DAY:31
    overnight => DAYS:-1 PART:NI
    the weekend => UNIT:WE RELATION:0
    the? MOD? SEASON of? YEAR
    the? MOD? SEASON of RELATION year => UNIT:Y
    ~in/by/during/since the? MOD? SEASON
    ~over/through/throughout/until the MOD? SEASON
    the MOD SEASON
    BOUND? the? COUNT more? full? UNIT
    BOUND? the? COUNT straight/consecutive/successive/whole/entire UNIT
    BOUND? COUNT UNIT AGO
    BOUND? COUNT UNIT | and | COUNT UNIT => JOINED:1
    BOUND? COUNT UNIT ~earlier ~than
    BOUND? COUNT UNIT ~later ~than
    BOUND? COUNT and a half UNIT AGO? => HALF:1
    BOUND? COUNT UNIT and a half => HALF:1
    BOUND? COUNT UNIT and a half AGO => HALF:1
    BOUND? COUNT - and - a - half UNIT => HALF:1
    BOUND? half ARTICLE UNIT => COUNT:0.5
    BOUND? half ARTICLE UNIT AGO => COUNT:0.5
    BOUND? half ARTICLE UNIT later => COUNT:0.5 AGO:1 ANAPHORIC:1
    BOUND? half ARTICLE UNIT earlier => COUNT:0.5 AGO:-1 ANAPHORIC:1
    BOUND? a half UNIT => COUNT:0.5
    BOUND? COUNT - UNIT
    ~for/in/after/of/lasted/took over COUNT UNIT => BOUND:more
    over COUNT UNIT AGO => BOUND:more
    over COUNT UNIT earlier => BOUND:more AGO:-1 ANAPHORIC:1
    over COUNT UNIT later => BOUND:more AGO:1 ANAPHORIC:1
    an additional UNIT => COUNT:1
    a UNIT or so => COUNT:1
    a UNIT or two => COUNT:X
    BOUND? COUNT | to/or | COUNT UNIT
    BOUND? COUNT | - | COUNT UNIT
    ~between COUNT | and | COUNT UNIT
    COUNT - to - COUNT - UNIT => COUNT:X
    ~between HOUR | and | CLOCK
    ~from HOUR | to | CLOCK
    ~from HOUR | to | CLOCK ,? on? WEEKDAY
    HOUR | - | CLOCK
    HOUR | to | CLOCK
    HOUR | to | CLOCK ,? on? WEEKDAY
    CLOCK | to/until/- | CLOCK
    CLOCK | to/until/- | CLOCK ,? on? WEEKDAY
    CLOCK | to/until/- | NOON WEEKDAY?
    ~between CLOCK | and | CLOCK
    ~between CLOCK | and | CLOCK ,? on? WEEKDAY
    MONTH DAY | and/to/or/through/until | DAY ,? YEAR?
    DAY | and/to/or/through/until | DAY MONTH ,? YEAR?
    ORDINAL | and/to/or | ORDINAL of? MONTH ,? YEAR?
    DAY | - | DAY MONTH ,? YEAR?
    MONTH | and/to/or | MONTH YEAR
    MONTH | and/to/or | MONTH of? RELATION year => UNIT:Y
    YEAR | - | SHORTYEAR
    YEAR | / | SHORTYEAR
    the? RELATION COUNT UNIT
    the? RELATION COUNT UNIT or so
    the RELATION COUNT to/or COUNT UNIT => COUNT:X
    the first/final COUNT UNIT
    another COUNT UNIT
    another UNIT => COUNT:1
    UNITS AGO => COUNT:X
    UNITS ~before/after => COUNT:X
    BOUND? COUNT UNIT earlier => AGO:-1 ANAPHORIC:1
    BOUND? COUNT UNIT later => AGO:1 ANAPHORIC:1
    BOUND? COUNT UNIT before ~, => AGO:-1 ANAPHORIC:1
    BOUND? COUNT UNIT before ~. => AGO:-1 ANAPHORIC:1
    the day before ~, => RELATION:-1 UNIT:D ANAPHORIC:1
    the day before ~. => RELATION:-1 UNIT:D ANAPHORIC:1
    the day after ~, => RELATION:1 UNIT:D ANAPHORIC:1
    the day after ~. => RELATION:1 UNIT:D ANAPHORIC:1
    the following ONE/WEEKDAY/PART => RELATION:1 ANAPHORIC:1
    the next day => RELATION:1 UNIT:D ANAPHORIC:1
    the previous/preceding ONE => RELATION:-1 ANAPHORIC:1
    the previous WEEKDAY/PART => RELATION:-1 ANAPHORIC:1
    the next PART => RELATION:1 ANAPHORIC:1
    the same ONE => RELATION:0 ANAPHORIC:1
    that same? ONE/PART => RELATION:0 ANAPHORIC:1
    UNITS later => COUNT:X AGO:1 ANAPHORIC:1
    UNITS earlier => COUNT:X AGO:-1
    UNITS ~of/since/without => COUNT:X BARE:1
    UNITS ~went/passed/pass/go/elapsed/dragged => COUNT:X BARE:1
    ~been/faces/face/facing/served/serve/serving/lose/loses/waste UNITS => COUNT:X
    ~for/in/over/within/after/of UNITS => COUNT:X
    UNITS or weeks/months/years => COUNT:X
    ~UNITS ~and UNITS => COUNT:X
    ~and/or/before/despite/amid/following/with/from/endured/faced UNITS ~of => COUNT:X
    ~last/lasts/spend/spends/spending/taking/lasting/takes UNITS => COUNT:X
    ~will/would/could/might/may/to ~last/take UNITS => COUNT:X
    ~took/take/takes/lasted/last/spent/waited/waiting/wait UNITS => COUNT:X
    the years => COUNT:X UNIT:Y
    recent UNITS => REFERENCE:PAST_REF
    future UNITS => REFERENCE:FUTURE_REF
    ~in/of STOPWATCH
    every/once/twice COUNT UNIT => SET:1
    every other UNIT => SET:1 COUNT:2
    every/each WEEKDAY PART? => SET:1
    every/each SEASON/MONTH/PART => SET:1
    COUNT times COUNT UNIT => SET:1
    COUNT UNITS ARTICLE ONE => SET:1 COUNT:1
    HOLIDAY ,? YEAR?
    RELATION HOLIDAY
    HOLIDAY week => UNIT:W
    the week of HOLIDAY => UNIT:W
    the day after HOLIDAY => OFFSET:1
    the day before HOLIDAY => OFFSET:-1
    the day before RELATION WEEKDAY => OFFSET:-1
    a week from WEEKDAY => OFFSET:7
    two weeks from WEEKDAY => OFFSET:14
    the full year => RELATION:0 UNIT:Y
    the week of MONTH DAY ,? YEAR? => UNIT:W
    the week of DAY MONTH ,? YEAR? => UNIT:W
    the ONE ~ended/ending => COUNT:1
    ~for the year => RELATION:0 UNIT:Y
    ~for the year YEAR
    ~months ~of the year => RELATION:0 UNIT:Y
    ~rest ~of the ONE => RELATION:0
    the week ~'s => RELATION:0 UNIT:W
    the latest fiscal? year => RELATION:-1 UNIT:Y
    BOUND? COUNT - UNIT - long
    ~a ONE - long => COUNT:1
    ONE - long => COUNT:1
    ~a UNITS - long => COUNT:X
    UNITS - long => COUNT:X
    ~will/would/could/might/may/to one day => REFERENCE:FUTURE_REF
    some time => COUNT:X UNIT:M`,
  future: `
    will, shall, 'll, would, due, scheduled, expected, expects, expect, plans, plan, planned, planning, going, upcoming,
    should, might, begins, begin, starts, start, opens, ends, end, slated, resume, resumes, meet, meets, convenes, arrives, departs, leaves,
    expires, airs, retires, hosts, faces, takes, may, must, can, cannot, could`,
  expected:
    "would, should, might, may, must, can, cannot, could, couldn't, wouldn't, expected, expects, expect, likely",
  backshifted: 'would, could, might, should, must',
  joins: 'and, but',
  relatives: 'that, which, who, whose, whether, where, when, while, because, although, after, before',
  past: `
    said, was, were, had, did, didn't, told, came, went, took, made, met, won, lost, beat, fell, rose, began, held, left, got,
    gave, found, saw, sent, put, hit, shot, led, died, killed, became, has, have, been, ran, spoke, stood, wrote, drove, flew, grew, wed,
    shown, given, taken, written, driven, thrown, chosen, stolen, broken, hidden, beaten, flown, drawn, sworn, shut, quit, swung, dug, clung, stung, flung, spun, hung, wept, crept, rebuilt, repaid, rewritten, withheld, leapt, bred, shrank, sprang, drank, strode, arose, undertook, forbade, forgave, foresaw, knew, threw, drew, wore, swore, chose, froze, broke, woke, stole, rode, sold, told, bought, brought, caught, fought, sought, taught,
    thought, felt, kept, slept, swept, dealt, meant, spent, lent, bent, built, shook, struck, stuck, swam, sang, sank, rang, sat, ate, fed,
    fled, sped, hid, laid, paid, heard, withdrew, overthrew, overcame, forgot, slid, bit, lit, spread, burst, hurt`,
  to: 'to',
  takesTo:
    'like, prefer, prefers, is, are, am, was, were, set, due, about, ready, yet, likely, expected, scheduled, want, wants, need, needs, hope, hopes, aim, aims, intend, intends, threaten, threatens, seek, seeks, wish, wishes, vow, vows, pledge, pledges, promise, promises, refuse, refuses, agree, agrees, ought, propose, proposes, try, tries, offer, offers, prepare, prepares, has, have, decline, declines, hesitate, expects, expect, plan, plans',
  ahead: 'until, till, through, effective, payable, as',
  limit: 'by',
  upcoming:
    'ahead, await, awaits, awaiting, awaited, prepare, prepares, preparing, brace, braces, bracing, ticket, tickets, training, trains, train, rehearse, rehearses, rehearsing, favorite, favorites, favourite, favourites, seats',
  demands: `
    called, urged, urges, demanded, demands, asked, ordered, orders, instructed, pledged, pledges, vowed, vows, promised, promises, agreed, agrees, offered, warned,
    threatened, wants, wanted, hopes, hoped, aims, aimed, committed, told`,
  is: 'is, are',
  had: 'had',
  tenseless: 'be, get',
  pastEndings: 'ed',
  since: 'since',
  present:
    'begins, begin, starts, start, opens, ends, end, resume, resumes, meet, meets, convenes, arrives, departs, leaves, expires, airs, retires, hosts, faces, takes, expects, expect, plan, plays, visits, travels, returns, heads, reopens, plans, is, are, open, goes, go, sails, flies, appears, testifies, debuts, premieres, unveils, reconvenes, competes, concludes, runs, lasts, speaks, addresses, gathers, stop, stops, decides, elects, choose, chooses, marry, marries, weds, publish, publishes, perform, performs, inaugurate, inaugurates, weigh, weighs, consider, considers, wraps, commemorate, commemorates, observe, observes, swears, inducts, delivers, submits, announces, kicks, commences, commence, recommences, crown, hears, celebrates, holds, launches, closes, competes, reconvenes, convenes, sails, reopen',
  attribute: 'of',
  planned: 'for',
  ages: 'age, ages, aged',
  captions: 'photo, photos, image, images, picture, pictures, pictured, caption, file',
  occasions: `
    match, matches, game, games, final, finals, semifinal, semifinals, semi-final, quarterfinal, quarter-final, playoff, playoffs, opener, kickoff, kick-off, derby, race, bout, fight, clash, tie, fixture, election, elections, vote, ballot, referendum, poll, polls, primary, primaries, caucus, caucuses, runoff, run-off, meeting, meetings, summit, hearing, session, debate, talks, conference, ceremony, concert, festival, parade, funeral, wedding, launch, rally, march, protest, protests, demonstration, demonstrations, strike, walkout, blockade, visit, trip, show, auction, boycott, sit-in, vigil, mass, stoppage, speech, address, inauguration, trial, deadline, draw, premiere, service, event, gala, performance, flight, game, celebration, celebrations, qualifier, qualifying, report, reports, data, figures, release, opening, start, broadcast, interview, edition, anniversary, test, practice, training`,
  results: `
    ruling, rulings, decision, decisions, verdict, verdicts, judgment, judgement, attack, attacks, assault, bombing, bombings, bomb, crash, crashes, collision, fire, fires, blaze, quake, earthquake, death, deaths, killing, killings, murder, murders, shooting, shootings, stabbing, loss, losses, defeat, defeats, win, wins, victory, arrest, arrests, resignation, raid, raids, explosion, explosions, blast, blasts, accident, incident, announcement, violence, riot, riots, unrest, storm, flood, floods, flooding, outage, massacre, coup, failure, collapse, disaster, tragedy, disappearance, derailment, spill, leak, rejection, conviction, acquittal, remarks, comments, injury, setback, tornado, eruption, avalanche, landslide, kidnapping, abduction, robbery, theft, ambush, airstrike, airstrikes, shelling, closure, sell-off, plunge, rout, downgrade`,
  negations: `
    not, never, nobody, no, none, unable, failed, powerless, nothing, neither, n't, didn't, wasn't, weren't, hadn't, hasn't, haven't, isn't, aren't, doesn't, don't, couldn't, cannot, can't`,
  lasting: `
    lasted, stayed, remained, continued, raged, burned, burnt, lived, waited, worked, served, endured, lingered, persisted, stood, slept, fought, ruled, played, smoldered, smouldered, held, kept, fell, rose, ran, spoke, sat, sang, drove, rained, snowed, dragged`,
  nounsToo: `
    elect, mark, name, pick, post, release, award, honor, honour, sign, rule, battle, issue, present, review, test, crown, tip, ballot, rehearse, parade, premiere, contest, vie, marks, names, picks, posts, releases, awards, honors, honours, signs, rules, battles, issues, presents, reviews, crowns, tips, parades, contests, results, visits, returns, launches, hosts, strike, march, vote, play, visit, travel, return, rally, race, face, host, launch, debate, protest, walk, take, arrive, compete, celebrate, decide, hold, gather, appear, testify, speak, head, sail, fly, leave, depart, reopen, close, begin, convene, debut, hear, mourn, tour, run, reconvene, demonstrate, train, practice, try, strikes, marches, votes, rallies, races, tours, debates, protests, walks, mourns, rests, trains, tests, reports, plan, plans, start, starts, end, ends, open, opens, stop, stops, heads, faces, tie, ties`,
  plurals: `
    they, we, you, people, police, men, women, children, crews, fans, both`,
  occurs:
    'held, place, happen, occur, begin, start, kick, played, staged, decide, decides, determine, determines, broadcast, televised, contested',
  nounNext: 'the, a, an, his, its, their, our, my, this, any, new',
  abilities:
    "failure, attempt, attempts, refusal, inability, effort, efforts, able, unable, could, couldn't, failed, managed, powerless",
  sequels: 'after, following',
  moves:
    'extended, postponed, postpones, postpone, adjourned, delayed, deferred, rescheduled, adjourn, delay, reschedule',
  motions: `
    slipped, slips, slip, carried, moved, move, moves, moving, pushed, shifted, brought, put, switched, switch, switches, pushes, push, shifts, shift, bumped, changed`,
  sooner: 'forward, earlier, advanced',
  preludes: 'before',
  invariable: 'quit, hit, put, shut, wed, spread, burst, hurt, beat',
  movesTo: 'to, until, till, for',
  calls:
    'urged, urges, urge, urging, demanded, demands, demand, demanding, advocates, advocate, seeks, seek, convened, convene, convenes, scheduled, proclaimed',
  callsWith: 'call, calls, called, calling',
  callsTo: 'for, on, to',
  publications: `
    magazine, magazines, newspaper, newspapers, paper, papers, journal, journals, newsletter, newsletters, gazette, tabloid, tabloids, periodical, periodicals, broadsheet`,
  sequelEndings: 'ing',
  sensed: 'see, hear, feel, smell, watch, seen, heard, felt',
  notVerbs:
    'proceed, exceed, succeed, speed, feed, need, bleed, breed, heed, seed, indeed, hundred, precede, concede, supersede, shed, embed, exceeded',
  movesFrom: 'from',
  wishes:
    'need, prefer, prefers, want, wants, expect, expects, ask, asks, urge, urges, invite, invites, tell, tells, needs, allow, allows, require, requires, advise, advises, encourage, encourages',
  outcomes: `
    winning, losing, beating, defeating, scoring, crashing, falling, dying, collapsing, failing, suffering, edging, thrashing, upsetting, sinking, missing`,
  counting:
    'seats, seat, seated, holds, hold, houses, employs, employ, employed, accommodates, accommodate, sleeps, fits, numbers, numbered, totals, totaled, totalled, exceeds, exceeded',
  suffered: `
    man, men, woman, women, boy, boys, girl, girls, people, child, children, suspect, suspects, driver, drivers, victim, victims, soldier, soldiers, officer, officers, teenager, teenagers, arrested, charged, accused, detained, convicted, jailed, hurt, killed, injured, wounded, shot, stabbed, murdered, kidnapped, stolen, lost, trapped, damaged, destroyed, imposed, caused, committed`,
}
