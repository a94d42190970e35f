// Titles, jobs and ranks of people as news English writes them. Compiled by hand, from general knowledge.

/** Titles before a name that are not part of it: `mr`. In lower case, without the final full stop. */
export const honorifics = `
  mr, mrs, ms, miss, mister, messrs, mme, mmes, mlle, monsieur, madame, madam, sir, dame, lord, lady, dr, doctor, prof, professor, rev, reverend,
  fr, father, sister, brother, pastor, rabbi, imam, sheikh, sheik, shaikh, shaykh, ayatollah, hojatoleslam, mullah, maulana, mufti, swami, guru,
  bishop, archbishop, cardinal, pope, monsignor, msgr, king, queen, prince, princess, emperor, empress, sultan, emir, duke, duchess, baron,
  baroness, count, countess, earl, sen, rep, reps, sens, gov, govs, gen, lt, col, maj, capt, cmdr, cpl, sgt, adm, brig, pvt, pfc, hon, pres, supt, insp, det, atty,
  assemb, assem, asm, ald, alds, aldm, supv, supvr, coun, cllr, cllrs, comm, commr, cmsr, amb, sec, dep, ofc, tpr, ptl, spc, sfc, ens, cwo, cpo, radm, vadm, sgts, cols, gens, capts,
  lts, profs, drs, revs, mlles, bp, abp, del, dels,
  herr, frau, don, doña, señor, señora, sr, sra, signor, signora, datuk, dato, tan, tun, haji, hajji, shri, smt, mzee, alhaji, chief, comrade,
  justice, highness, highnesses, majesty, majesties, excellency, honorable, honourable`

/** Titles that are titles only with a full stop: `Del.` of `Del. Ann Tovey`, not `Del` of `Del Monte`. */
export const titlesWithStop = 'del, dels, comm, coun, dep, sec, ens, bp, abp, asm'

/** Titles before a list of names: each of `Messrs. Holt and Baines` has it. */
export const titlesOfSeveral =
  'messrs, mmes, mlles, mm, sens, reps, govs, alds, cllrs, sgts, cols, gens, capts, lts, profs, drs, revs, dels'

/** Titles that are also given names: `Duke` in `Singer Duke Hart`, `Dean` in `Dean Moss, who starred in it`. */
export const titleNames =
  'dean, duke, earl, king, queen, prince, princess, judge, major, baron, count, bishop, pope, marshal, deacon, sultan'

/** Verbs for what artists do, after a name and `who`. */
export const performances =
  'starred, stars, co-starred, co-stars, sang, sings, acted, acts, performed, performs, danced, dances, drummed, drums, rapped, raps, toured, tours, recorded, composed, voiced'

/** Roles of those who lead a company, before which its name may end with a word such as `Bank`. */
export const companyRoles =
  'ceo, cfo, coo, cto, chairman, chairwoman, chairperson, president, executive, founder, co-founder, cofounder'

/** Roles that are held in a body, which is named after `of`: `founder of Norvane`. */
export const bodyRoles =
  'ceo, cfo, coo, cto, chairman, chairwoman, chairperson, chair, president, executive, founder, founders, co-founder, cofounder, director, directors, owner, owners, manager, editor, publisher, spokesman, spokeswoman, spokesperson, member, members, treasurer, partner, shareholder, subsidiary'

/** Positions of players before a name, in capitals: right-handed pitcher, quarterback, wide receiver, centre, defenceman. */
export const positions =
  'c, d, f, g, p, t, k, s, rhp, lhp, rp, qb, rb, fb, hb, wr, te, ot, og, ol, dl, dt, nt, lb, ilb, olb, mlb, cb, db, fs, lf, cf, rf, of, inf, ss, dh, ph, pg, sg, sf, pf, lw, rw, gk, mf, fw, df'

/** Nouns for what a person is or does, before or after a name: `President Lee`, `Lee, the president`. */
export const roles = `
  president, premier, minister, chancellor, secretary, undersecretary, ambassador, envoy, governor, mayor, senator, congressman, congresswoman, representative,
  deputy, speaker, chairman, chairwoman, chairperson, chair, director, chief, head, leader, commissioner, commander, general, colonel, major, captain,
  lieutenant, sergeant, corporal, private, admiral, commodore, marshal, brigadier, inspector, superintendent, detective, constable, officer, sheriff,
  judge, magistrate, prosecutor, attorney, lawyer, solicitor, barrister, counsel, spokesman, spokeswoman, spokesperson, treasurer, manager, coach, trainer,
  captain, skipper, striker, defender, midfielder, goalkeeper, keeper, winger, forward, quarterback, pitcher, catcher, shortstop, outfielder, fullback, halfback,
  bowler, batsman, batter, opener, spinner, seamer, paceman, allrounder, all-rounder, champion, driver, rider, jockey, golfer, boxer, sprinter, swimmer, cyclist, skier, runner, economist,
  analyst, strategist, trader, dealer, broker, banker, professor, scientist, researcher, historian, expert, doctor, physician, surgeon, nurse, engineer, architect,
  author, writer, novelist, poet, playwright, journalist, reporter, editor, columnist, correspondent, photographer, publisher, actor, actress, singer,
  musician, pianist, violinist, cellist, bassist, saxophonist, trumpeter, songwriter, bandleader, dancer, soprano, screenwriter, composer, conductor, comedian, filmmaker, producer, director, designer, artist, painter, rapper, guitarist, drummer, activist, dissident, campaigner,
  lawmaker, legislator, assemblyman, assemblywoman, assemblymember, councilmember, councilperson, selectman, selectwoman, freeholder, alderwoman, supervisor, comptroller,
  trooper, patrolman, airman, ensign, midshipman, chaplain, deacon, vicar, curate, bailiff, parliamentarian, deputy, councillor, councilman, councilwoman, councilor, alderman, delegate, candidate, nominee, official, diplomat,
  negotiator, mediator, adviser, advisor, aide, consultant, assistant, administrator, coordinator, executive, founder, co-founder, cofounder, owner, entrepreneur,
  businessman, businesswoman, tycoon, billionaire, millionaire, magnate, mogul, heir, partner, farmer, teacher, student, principal, dean, rector, provost, pilot, astronaut,
  cosmonaut, priest, cleric, preacher, monk, nun, bishop, archbishop, cardinal, pope, patriarch, imam, rabbi, warlord, rebel, guerrilla, dictator, monarch, king, queen, prince,
  princess, emperor, sultan, emir, widow, wife, husband, son, daughter, father, mother, brother, sister, uncle, aunt, nephew, niece, cousin, grandson, granddaughter,
  grandfather, grandmother, friend, colleague, girlfriend, boyfriend, fiancee, neighbor, neighbour, resident, witness, victim, suspect, defendant, survivor, veteran,
  soldier, policeman, policewoman, firefighter, fisherman, worker, employee, clerk, accountant, actuary, agent, referee, umpire, announcer, commentator, anchor, host,
  presenter, blogger, chef, inventor, laureate, philosopher, sociologist, psychologist, anthropologist, biologist, chemist, physicist, geologist, astronomer, meteorologist, seismologist,
  climatologist, epidemiologist, virologist, pathologist, coroner, investigator, inspector, auditor, ombudsman, regulator, president-elect, member, incumbent, mep, mp, mps, mla, ceo, cfo, coo, cto, vp,
  striker, mastermind, gunman, hijacker, kidnapper, militant, extremist, fugitive, inmate, prisoner, hostage, refugee, teenager, toddler, pensioner, veteran, legend, star, ace, hero, icon,
  chairperson, superstar, rookie, newcomer, teammate, compatriot, countryman, opponent, rival, predecessor, successor, counterpart, namesake, wicketkeeper, hooker, prop, flanker, flyhalf, scrum-half, centre-back, playmaker`

/** Words before a role that are part of the role: `Deputy Prime Minister`, `Foreign Minister`, `acting chief executive`. */
export const roleModifiers = `
  prime, vice, deputy, foreign, cabinet, interior, finance, defense, defence, justice, health, education, trade, economy, economic, labor, labour, environment, energy, transport,
  transportation, agriculture, culture, information, communications, tourism, sports, sport, home, housing, planning, industry, commerce, treasury, state, first, second, former, ex,
  then, late, acting, interim, outgoing, incoming, caretaker, assistant, associate, senior, junior, chief, executive, managing, general, lieutenant, major, brigadier, rear, vice, air, field, wing,
  attorney, solicitor, district, chief, police, army, navy, military, opposition, party, government, parliamentary, presidential, special, principal, head, team, national, honorary, emeritus,
  staff, sergeant, petty, lance, squadron, flight, group, detective, world, olympic, defending, reigning, financial, operating, technical, sporting, artistic, press, political, legal, medical,
  scientific, creative, marketing, sales, national, crown, grand, shadow, junior, undersecretary, under, union, water, development, women, youth, science, technology, research, higher, public, affairs, security, intelligence,
  central, bank, company, majority, minority, whip, house, senate, assembly, lord, lady, founding, co, two-time, three-time, four-time, five-time, fellow, veteran, longtime, top, self-styled`

/** Those of the words of roles that tell a rank, not a field of work: `deputy`. */
export const ranks = `
  prime, vice, deputy, first, second, caretaker, assistant, associate, senior, junior, chief, executive, managing, general, lieutenant, major,
  brigadier, rear, attorney, solicitor, district, special, principal, head, honorary, emeritus, staff, sergeant, petty, lance, detective, defending, reigning, crown, grand, shadow, undersecretary, under, majority,
  minority, lord, lady, founding, co, fellow, veteran, longtime, top, self-styled, cabinet, opposition, party, government, house, senate, assembly, state`

/** Roles that lead a field of work, which is named before or after them: `Trade and Industry Minister`. */
export const fieldRoles = 'minister, secretary'

/** What offices are held for: the last words of the fields of ministers, secretaries and commissioners, `Trade`, `Public Works`. */
export const officeFields = `
  trade, industry, industries, finance, finances, foreign, defense, defence, interior, home, health, healthcare, welfare, education, culture, science, sciences, technology, technologies, justice,
  labor, labour, pensions, agriculture, food, fisheries, fishery, forestry, forests, livestock, irrigation, affairs, environment, ecology, conservation, wildlife, climate, energy, mining, mines,
  minerals, water, resources, transport, transportation, infrastructure, aviation, shipping, ports, railways, roads, highways, traffic, mobility, works, construction, building, buildings,
  housing, planning, development, lands, land, survey, reform, reforms, reconstruction, rehabilitation, communications, communication, telecommunications, information, media, broadcasting, post, posts, sport,
  sports, recreation, arts, heritage, youth, gender, equality, equalities, families, tourism, commerce, business, enterprise, enterprises, employment, manpower, skills, training, schools, universities, research, innovation, security, safety,
  intelligence, immigration, migration, integration, refugees, treasury, revenue, revenues, budget, economy, economics, tax, taxation, customs, privatization, privatisation, investment, investments, procurement, supply,
  supplies, cooperation, cooperatives, government, administration, management, services, service, police, fire, rescue, emergency, emergencies, disaster, disasters, relief, rights, religion, petroleum, oil, gas,
  power, electricity, utilities, sanitation, hygiene, nutrition, drugs, protection, competition, insurance, banking, statistics, population, community, communities, veterans, elections, sustainability,
  seed, seeds, quarries, soils, fuels, children, care, rivers, waterways, harbors, harbours, canals, drainage, horticulture, museums, libraries, archives, railroads, oceans, antiquities`

/** Those that tell whether an office is held: `former`. */
export const terms = 'former, ex, then, late, acting, interim, outgoing, incoming'

/** Particles inside a person’s name: `Ursula von der Leyen`, `Mohammed bin Salman`, `Moshe ben Ari`. */
export const particles = `
  de, da, do, dos, das, los, las, les, del, della, dello, dei, di, du, des, la, le, van, von, der, den, ter, ten, zu, zur, af, av, bin, ibn, bint, ben, bar, abu, al, el, arap, wa, ole, ul, ud, ur, ould, ap, y, e, i, san, santa`

/** Particles that also open a family name without a given name: `van Gaal`, `bin Laden`. */
export const leadingParticles = 'van, von, de, der, den, bin, ibn, dos, da, del, di, ter, ten, al, el'

/** Speech verbs, and other verbs whose subject is often a name. */
export const sayings = `
  said, says, say, reported, told, tells, added, adds, asked, asks, announced, announces, argued, argues, warned, warns, claimed, claims, denied, denies, explained, explains, insisted, insists, noted, notes,
  stated, states, stressed, declared, replied, recalled, recalls, wrote, writes, believes, believed, thinks, thought, hopes, hoped, wants, wanted, urged, urges, vowed, vows, pledged, promised, admitted, admits,
  acknowledged, conceded, concluded, continued, commented, complained, confirmed, described, disclosed, emphasized, emphasised, expressed, predicted, quipped, recommended, rejected, remarked, responded,
  suggested, testified, tweeted, voiced, cautioned, conceded, joked, lamented, observed, opined, alleged, asserted, contended, maintained, reiterated, retorted`

/** Other verbs that often have a person before them. */
export const deeds = `
  signed, smiled, laughed, nodded, died, resigned, married, studied, graduated, retired, scored, hit, struck, finished, won, lost, beat, defeated, faced, led, played, joined, became, earned, shot, headed, fired, drove, served, saved, missed, threw, ran, who, whose, whom`

/** Suffixes that are part of a person’s name: `John Smith Jr.` */
export const generations = 'jr, sr, ii, iii, iv, junior, senior'

/** Nouns directly after the name of somebody who leads or is tried: `administration` in `the Marlow administration`. */
export const nounsAfterLeaders =
  'administration, presidency, campaign, regime, family, era, trial, doctrine, camp, dynasty, clan, brothers, sisters, siblings'
