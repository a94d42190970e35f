// Names that are not people, organisations or places, and words that only look like names. Compiled by hand, from general
// knowledge.

/** Last words of the names of events, laws, prizes and works: `World Championship`. */
export const thingHeads = `
  accord, accords, act, agreement, amendment, anniversary, award, awards, bill, bond, bonds, bowl, campaign, championship, championships, charter, christmas, clause, classic, code, constitution, convention, crisis, cup, day, days, deal, declaration, derby, directive, doctrine, edition, eve, era, expo, fair, festival, fever, final, finals, game, games, holiday,
  index, intifada, law, marathon, masters, medal, medals, memorial, month, night, olympics, open, operation, paralympics, plan, prix, prize, programme, program, protocol, race, referendum, regatta, resolution, revolution, rule, season, series, show, slam, stakes, summit, syndrome, tour, tournament, treaty, trophy, uprising, virus, vase, war, wars, week, year, disease, spring, process, road-map, budget,
  average, standard, language, bible, koran, quran, test, tests, ashes, division, grand, conference`

/**
 * Forms of verbs that are seldom nouns, between two names of a headline: `beats` of `Tulsa Beats Dover`.
 * The other such forms are those of `rareHeadlineVerbs` with an `s`.
 */
export const headlineVerbForms = `
  beats, defeats, edges, routs, stuns, tames, trounces, thrashes, upsets, thumps, blanks, clinches, crushes, topples, outlasts, nips, rocks, shocks, buys, sues, meets, wins, loses, rejects, hits, falls,
  cuts, says, gets, takes, gives, keeps, holds, sells, tells, becomes, begins, breaks, brings, builds, chooses, drops, fails, finds, hears, helps, joins, kills, leads, leaves, makes, opens, picks,
  reaches, sees, sends, shuts, signs, slips, spends, throws, tops, wants, warns, asks, backs, quits, rises, closes, ends, adds, names, appoints, hires, acquires, posts, beat, won, lost, fell, took, met, sued, bought, sold, says, is, are, was, has, to`

/** Verbs with one side of a match before them and the other after them. */
export const victoryVerbs = `
  beat, beats, defeat, defeats, defeated, edge, edges, edged, rout, routs, routed, trounce, trounces, trounced, thrash, thrashes, thrashed, outlast, outlasts, outlasted, thump, thumps, thumped,
  blanks, blanked, tames, topples, stuns, upsets, crushes, nips`

/** Verbs of headlines for what organisations do: `Norvane Names New Chief`. */
export const deedVerbs = 'names, appoints, hires, buys, acquires, unveils, posts'

/** Parts of compounds that are nouns for what happens: `over` of `overtime`, `out` of `outbreak` and `shootout`. */
export const compoundParticles = 'over, out, off, down, back, up'

/** Nouns for a picture, beside an agency or before the name of a photographer in a credit. */
export const photoWords =
  'photo, photos, photograph, photographer, foto, fotos, fotografie, bild, picture, image, graphic, fotografía, фото'

/** First words of the names of storms, operations and flights: `Hurricane Odile`, `Operation Sea Wall`. */
export const thingFirstWords = 'hurricane, typhoon, cyclone, storm, tropical, operation, flight'

/** Well-known events, works and products by their full name: `World Cup`. */
export const things = `
  World Cup, World Series, Super Bowl, Olympic, Olympics, Olympic Games, Winter Olympics, Asian Games, Commonwealth Games, Davis Cup, Ryder Cup, UEFA Cup, European Cup, Champions League, Premier League, Premiership, Bundesliga, Serie A, Primera Liga, La Liga, Ligue 1, FA Cup, League Cup, Europa League, Copa America, Copa Libertadores, Grand Prix, Formula One, Formula 1, Grand Slam, U.S. Open, US Open, Australian Open, French Open, British Open, Tour de France, Giro d'Italia, Grand National, Kentucky Derby, America's Cup, Nobel, Nobel Prize, Nobel Peace Prize, Pulitzer, Pulitzer Prize, Oscar, Oscars, Academy Award, Academy Awards, Grammy, Grammys, Emmy, Golden Globe, Booker Prize, Koran, Quran, Bible, Torah, Talmud, God, Allah, Jesus, Christ, Buddha, Islam, Christianity, Judaism, Hinduism, Buddhism, Christmas, Easter, Ramadan, Eid, Hanukkah, Passover, Thanksgiving, Halloween, New Year, New Year's Eve, New Year's Day, Diwali, Holocaust, Cold War, World War, World War I, World War II, World War One, World War Two, First World War, Second World War, Vietnam War, Gulf War, Civil War, Great Depression, Renaissance, Industrial Revolution, Arab Spring, Brexit, Watergate, Internet, Web, World Wide Web, Windows, Linux, Android, iPhone, iPad, PlayStation, Xbox, Java, Boeing 737, Boeing 747, COVID-19, Covid-19, COVID, Covid, Ebola, HIV, AIDS, SARS, Zika, DNA, GDP, CPI, IPO, CEO, CFO, TV, PC, CD, DVD, GMT, EST, EDT, PST, BST, CET, A.M., P.M., AM, PM, NGO, NGOs, GPS, UFO, VAT, ID, DJIA, FTSE, Dow Jones, Dow, Nikkei, Hang Seng, DAX, CAC, S&P 500, Euro, Brent, WTI, Marxism, Communism, Socialism, Nazism, Zionism, Catholicism, Apartheid, Twenty20, ODI, T20, MVP, VIP, SUV, PhD, MBA, BA, FILE PHOTO, FILE, PHOTO, Nobel Laureate, Boxing Day, Labor Day, Memorial Day, Independence Day, Black Lives Matter, Silk Road, Belt and Road Initiative, Belt and Road, Operation Desert Storm, Mideast peace, Oslo Accords, Geneva Convention, Geneva Conventions, Kyoto Protocol, Paris Agreement, Good Friday Agreement, Maastricht Treaty, Magna Carta, Bill of Rights, Air Force One, Titanic, Mona Lisa, Hamlet, Macbeth, OK, I, LP, EP, PLC, RTRS`

/** Days, months and parts of the year. Capitalised, they are not names. */
export const calendar = `
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun`

/** Words that are capitalised at the start of a sentence and never open a name: `the`, `however`. */
export const sentenceStarters = `
  a, about, above, according, across, actually, after, afterwards, again, against, ago, all, almost, along, already, also, although, am, among, amid, an, and, another, any, anyone, anything, apart, apparently, are, around, as, asked, at, back, barely, based, be, because, been, before, behind, being, below, besides, between, beyond, both, but, by, can, cannot, can't, clearly, compared, concerning, could, couldn't, currently,
  despite, did, didn't, do, does, doesn't, doing, don't, down, due, during, each, earlier, either, else, elsewhere, enough, especially, even, eventually, ever, every, everybody, everyone, everything, except, far, few, fewer, finally, first, following, for, forget, former, formerly, fortunately, frankly, from, further, furthermore, generally, given, had, half, hardly, has, have, having, he, he'd, he'll, he's, hello, hence, her, here, hers, herself, hey, him, himself, his, how, however, hundreds,
  i, i'd, i'll, i'm, i've, if, in, including, indeed, initially, inside, instead, into, is, isn't, it, it'd, it'll, its, itself, just, last, lastly, late, later, lately, least, less, let, let's, like, likewise, little, long, look, made, mainly, many, maybe, me, meanwhile, might, millions, mine, more, moreover, most, mostly, much, must, my, myself, near, nearly, neither, never, nevertheless, new, next, no, nobody, none, nonetheless, nor, normally, not, nothing, now, nowadays,
  obviously, of, off, often, oh, on, once, one, only, or, other, others, otherwise, our, ours, out, outside, over, overall, own, part, partly, perhaps, please, possibly, presumably, previously, probably, quite, rather, reached, really, recently, reportedly, right, roughly, said, same, second, secondly, see, seen, several, shall, she, she'd, she'll, she's, should, similarly, simply, since, so, some, somebody, someone, something, sometimes, soon, still, strangely, such, suddenly, sure, surely, surprisingly,
  than, thank, thanks, that, that's, the, their, theirs, them, themselves, then, there, there's, thereafter, therefore, these, they, they'd, they'll, they're, they've, third, thirdly, this, those, though, thousands, three, through, throughout, thus, till, to, today, together, tomorrow, tonight, too, toward, towards, two, under, unfortunately, unless, unlike, until, up, upon, us, usually, very, via, was, wasn't, we, we'd, we'll, we're, we've, well, were, what, what's, whatever, when, whenever, where, whereas, whether, which, while, who, who's, whoever, whole, whom, whose, why, will,
  with, within, without, won't, worse, would, wouldn't, yes, yesterday, yet, you, you'd, you'll, you're, you've, your, yours, yourself, four, five, six, seven, eight, nine, ten, eleven, twelve, dozens, twenty, thirty, fifty, hundred, thousand, million, nos, no., mr, police, people, officials, analysts, experts, critics, supporters, residents, witnesses, authorities, investigators, prosecutors, troops, soldiers, shares, sources, traders, dealers, economists, investors, women, men, children, students, workers, farmers`

/** Plurals for groups of people that open a sentence as news writes it and that the list of plain words lacks. */
export const pluralPeople = `
  allies, bakers, beekeepers, cadets, captives, captors, caregivers, carers, clans, clergy, clerics, crews, envoys, exiles, families, fans, guests, hikers, insiders, locals, medics, midwives, migrants,
  natives, outsiders, passersby, paramedics, pastors, peers, pundits, recruits, scouts, seniors, settlers, staffers, tourists, tribes, trustees, vets, wardens, youths, backers, bystanders, campaigners, commuters, connoisseurs, constituents, creditors, cyclists, defectors, detractors, dissenters, evacuees, forecasters, foresters, gamblers, harvesters,
  homeowners, hoteliers, hunters, jurors, landlords, loyalists, mourners, motorists, naysayers, newcomers, onlookers, organizers, organisers, pensioners, picketers, pickets, pollsters, protesters, protestors, rescuers,
  retailers, retirees, sceptics, skeptics, shoppers, skiers, smokers, squatters, strikers, suppliers, tenants, truckers, vendors, villagers, volunteers, wholesalers`

/** Prepositions of places that name a cause in headlines: `Recalls Cars Over Faulty Brakes`. */
export const causes = 'over'

/**
 * Verbs that are frequent in headlines only: `vow` and, with an `s`, `vows`.
 * They are too rare elsewhere to be in the list of plain words.
 */
export const rareHeadlineVerbs = `
  accuse, aid, announce, appeal, arrest, attack, await, axe, ban, battle, blame, block, boost, calm, cancel, celebrate, challenge, cheer, cite, climb, collapse,
  condemn, debate, decline, delay, deny, dive, doubt, drown, ease, eject, emerge, endorse, escape, eye, face, fear, fight, fire, flee, flood, gather, grab, grip,
  hail, halt, hike, hunt, hurt, investigate, jail, kick, launch, loom, mourn, mull, nab, near, oust, outlaw, overtake, plead, pledge, plunge, postpone, praise,
  probe, protest, raid, recall, rescue, resign, resume, review, revive, risk, seal, search, seek, seize, shake, shed, shelve, shoot, shrink, sink, slam, soar,
  spur, steal, sue, surge, swear, sweep, swing, target, threaten, torch, trade, trail, unveil, urge, vow, weigh, withdraw, woo, yield`
