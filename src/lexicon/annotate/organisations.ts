// Names of organisations. Compiled by hand, from general knowledge.

/** Last words of organisations' names: `Foreign Ministry`, `Stanford University`. */
export const organisationHeads = `
  academy, administration, agency, air, airlines, airline, airways, alliance, army, assembly, associates, association, assn, authority, bank, bancorp, bankers, bar, battalion, board, brigade, brigades, broadcasting,
  brotherhood, brewery, brewing, bureau, business, cabinet, caucus, center, centre, centers, centres, chamber, channel, chemical, chemicals, church, clinic, club, coalition, college, command, commission, committee,
  communications, company, computers, confederation, conference, congress, consortium, constabulary, construction, consulting, cooperative, corps, council, court, courts, daily, department, dept, division, electric,
  electronics, embassy, energy, engineering, enterprise, enterprises, entertainment, exchange, express, faculty, federation, finance, financial, firm, fleet, force, forces, forum, foundation, front, fund, funds, gazette,
  group, guard, guards, herald, holding, holdings, hospital, house, industries, industry, initiative, institute, institution, institutes, insurance, international, investment, investments, investors, journal, laboratories, laboratory,
  labs, league, legion, library, lines, management, markets, mafia, media, medical, militia, mills, ministry, mission, monitor, mortgage, motor, motors, movement, museum, navy, network, networks, news, newspaper, observatory,
  observer, office, oil, opera, orchestra, organisation, organization, organizations, panel, parliament, partners, partnership, party, patrol, petroleum, pharmaceutical, pharmaceuticals, philharmonic, police, politburo, post, press, products, productions,
  project, publications, publishing, radio, railroad, railway, railways, records, regiment, registry, republicans, research, reserve, resources, restaurant, restaurants, review, school, schools, secretariat, securities, semiconductor,
  senate, seminary, societies, survey, service, services, shipping, shipyard, society, software, solutions, squad, star, station, steel, stores, studio, studios, sun, symphony, syndicate, systems, taskforce, team, technologies, technology,
  telecom, telecommunications, telegraph, telephone, television, theater, theatre, times, today, tribunal, tribune, troops, trust, tv, union, unions, unit, universities, university, ventures, watch, weekly, works, workers, yard,
  aerospace, aviation, automotive, beverage, biotech, capital, cement, consultants, consultancy, credit, data, diagnostics, digital, foods, gas, healthcare, health, hotels, logistics, metals, mining, mines, paper, pictures, power, properties,
  realty, savings, semiconductors, shipbuilding, textiles, therapeutics, toys, trading, transport, utilities, wines, wireless, parliament, knesset, duma, bundestag, bundesbank, majlis, observer, chronicle, inquirer, dispatch, globe, mirror, guardian, independent, sentinel, mail`

/** Nouns of trades and goods, which close the names of companies and are no family names, also after a given name: `Norwood Freight`, `Ellis Trucking`. */
export const tradeWords = `
  freight, haulage, trucking, hauling, warehousing, storage, leasing, rentals, tankers, aircraft, tires, boats, yachts, cycles, motorcycles, engines, machinery, tools, tooling, hardware, appliances, instruments, optics, robotics,
  plumbing, roofing, paving, heating, lighting, landscaping, contracting, contractors, builders, developers, architects, realtors, homes, interiors, lumber, timber, furniture, furnishings, carpets, ceramics, plastics, coatings,
  paints, packaging, printing, manufacturing, processing, drilling, logging, milling, bottling, coal, fertilizers, farms, orchards, vineyards, dairy, dairies, poultry, seafood, seafoods, meats, bakeries, confectionery, chocolates, snacks,
  beverages, spirits, distillers, coffee, tobacco, apparel, clothing, clothiers, footwear, fashions, fabrics, jewelers, jewellers, cosmetics, pharmacies, genomics, biosciences, biologics, staffing, advertising, catering, outfitters, brands, cruises, cinemas,
  airlines, airways, foods, metals, rubber, logistics, hotels, brewing, textiles, cement, pharmaceuticals, software, electronics, petroleum, oil, chemicals, industries, technologies`

/**
 * Legal forms of companies and letters of clubs: `Inc`, `FC`.
 * They are no evidence of an organisation alone, only beside more of the name.
 */
export const legalForms = `
  inc, corp, co, ltd, llc, llp, plc, lp, pty, pte, bhd, berhad, tbk, gmbh, ag, kg, kgaa, se, sa, s.a, sas, sarl, nv, n.v, bv, b.v, spa, s.p.a, srl, s.r.l, s.l, s.a.s, s.r.o, d.o.o, a.s, a.ş, p.l.c, l.l.c, l.l.p, l.p, a.g, ab, asa, oyj, oy, as, a/s, kk, ohg, ooo, oao, zao, incorporated, corporation, limited, cos, cie, fc, sc, cf, afc, bc, rfc, cc, utd`

/** First words of organisations’ names before `of`: `Bank of England`, `Ministry of Health`. */
export const ofHeads = `
  academy, administration, agency, alliance, army, assembly, association, authority, bank, board, bureau, center, centre, centers, centres, chamber, chambers, chiefs, church, city, coalition, college, commission, committee, community, company, confederation, conference,
  congress, convention, corporation, council, court, department, dept, diocese, archdiocese, directorate, division, embassy, faculty, federation, foundation, friends, front, government, fund, guild, high, hospital, house, institute, institution, institutes, joint,
  kingdom, league, library, ministry, movement, museum, national, office, order, organisation, organization, parliament, party, police, register, republic, royal, school, schools, secretariat, section, society, states, statistics, supreme, temple, trust, union, university,
  gulf, bay, isle, isles, cape, strait, straits, sea, province, state, district, commonwealth, port, rock, lake, mount, county, borough, town, village, valley, territory, sons, daughters, brotherhood, party, communist, headquarters, journal, knights, lords, commons, daughters, general, panel, standing, political, central, trustees, regents`

/** Those of offices, before their fields: `Committee` of `Committee on Banking, Housing and Urban Affairs`. */
export const officeHeads =
  'ministry, department, dept, office, bureau, secretariat, directorate, commission, committee, subcommittee, council, division, agency'

/** Words between such a head and its fields. */
export const officeJoins = 'of, for, on'

/** First words of the names of houses that heads of state govern from: `White House`. */
export const houseColours = 'white, blue'

/** Legal forms that are also written in lower case: `plc`. No word of any language is spelt so. */
export const smallForms = 'plc, ltd, llc, llp, gmbh, kgaa, oyj, bhd, tbk'

/** First words of the names of companies and bodies, also before a family name: `Royal Philips`. */
export const royalWords = 'royal'

/** Endings of nouns for the field of an organisation: `Development`, `Planning`, `Affairs`. */
export const fieldEndings = 'ment, tion, sion, ity, ety, ance, ence, ing, ics, ture, ship, ness, ology, wal, fare, s'

/** Those that no family name has. */
export const abstractEndings = 'tion, sion, ity, ology, ewal, opment'

/** Organisations known by one name or by an acronym: `Reuters`, `NATO`. Acronyms that can only be those of organisations need no row. */
export const organisations = `
  NATO, OPEC, ASEAN, IMF, WTO, WHO, UNESCO, UNICEF, UNHCR, IAEA, OECD, OSCE, ECB, IOC, FIFA, UEFA, NBA, NFL, NHL, PKK, PLO, IRA, ANC, FBI, CIA, NSA, NASA, FDA,
  KGB, FSB, BBC, CNN, NBC, CBS, AFP, UPI, TASS, BJP, CDU, SPD, GOP, IBM, BMW, HSBC, UBS, AIG, NYSE, MIT, KLM,
  Organisation mondiale de la santé|Organisation mondiale de la Santé|Organización Mundial de la Salud|Organizzazione mondiale della sanità|Weltgesundheitsorganisation|Organização Mundial da Saúde|Wereldgezondheidsorganisatie,
  UN|U.N.|United Nations|Nations unies|Nations Unies|Vereinte Nationen|Vereinten Nationen|Naciones Unidas|Nazioni Unite|Nações Unidas|Verenigde Naties,
  ONU, OTAN, OMS, FMI, IWF, Union européenne|Europäische Union|Europäischen Union|Unión Europea|Unione europea|Unione Europea|União Europeia|Europese Unie,
  World Food Program|World Food Programme, U.N. World Food Program|U.N. World Food Programme, U.N. Development Program|U.N. Development Programme,
  U.N. Environment Program|U.N. Environment Programme, Group of Seven, Group of Eight, Group of 20, EU|E.U.|European Union, OPEC+, IMF|I.M.F.,
  WHO|World Health Organization|World Health Organisation, AU, G7, G8, G20, G-7, G-8, G-20, CONCACAF, CONMEBOL,

  Red Cross, Red Crescent, Commonwealth, Hezbollah|Hizbollah|Hizbullah, Hamas, Fatah, Islamic Jihad, Islamic State, IS, Daesh,
  Taliban|Taleban, al-Qaeda|al-Qaida|al Qaeda|Al Qaeda|Al-Qaeda|Al-Qaida, Boko Haram, al-Shabab|al-Shabaab|al Shabaab, Sinn Fein, FRELIMO, ZANU-PF,
  Houthis, FBI|F.B.I., CIA|C.I.A., MI5, MI6, TASS|Tass|ITAR-TASS|Itar-Tass, Interfax, Xinhua, AP|A.P., Reuters, dpa|DPA, Kyodo, Yonhap, Anadolu,
  Antara, Bernama, RIA Novosti, Bloomberg, Getty Images, NurPhoto, Shutterstock, EPA, EFE, ANSA, APA, Al Jazeera|Al-Jazeera, Al Arabiya, Voice of America, Radio Free Europe,
  Le Monde, Le Figaro, Der Spiegel, Die Welt, Die Zeit, El Pais, La Repubblica,
  Corriere della Sera, Asahi Shimbun, Yomiuri Shimbun, Chosun Ilbo, Granma, Haaretz, Izvestia, Pravda, Kommersant, Itogi, People's Daily,
  Al-Ahram, Dawn, Sky Sports, Fox, Newsweek, Fortune,
  Forbes, Twitter, Facebook, Google, YouTube, Instagram, WhatsApp, TikTok, WeChat, Telegram, Uber, Airbnb, Netflix, Amazon, Apple, Microsoft, Intel,
  IBM|I.B.M., Oracle, Cisco, Dell, HP, Hewlett-Packard, Compaq, Xerox, Kodak, AT&T, Verizon, Sprint, T-Mobile, WorldCom, Vodafone, Nokia, Ericsson,
  Motorola, Siemens, Samsung, Sony, Panasonic, Toshiba, Hitachi, Fujitsu, LG, Huawei, Xiaomi, Lenovo, Alibaba, Tencent, Baidu, SoftBank, Netscape,
  Yahoo, eBay, PayPal, Tesla, SpaceX, Boeing, Airbus, Lockheed, Lockheed Martin, Northrop Grumman, Raytheon, McDonnell Douglas,
  Rolls-Royce, Bombardier, Embraer, Gazprom, Rosneft, Lukoil, Yukos, Shell, Exxon, ExxonMobil, Mobil, Chevron, Texaco, Total, BP|B.P., Conoco,
  Petrobras, Pemex, Aramco, Saudi Aramco, Sinopec, PetroChina, Repsol, Eni, Statoil, Equinor, Enron, Halliburton, GM|G.M., Ford,
  Chrysler, Toyota, Honda, Nissan, Mitsubishi, Mazda, Suzuki, Hyundai, Kia, Daewoo, Volkswagen, VW, Daimler, Daimler-Benz, Mercedes-Benz, Audi,
  Porsche, Fiat, Renault, Peugeot, Citroen, Volvo, Saab, Ferrari, McLaren, Michelin, Bridgestone, Goodyear, GE|G.E., Philip Morris,
  Coca-Cola, Coke, Pepsi, PepsiCo, McDonald's, Burger King, Starbucks, Wal-Mart|Walmart, Kmart, Sears, Target, Costco, Tesco, Sainsbury's, Carrefour,
  Ikea|IKEA, Nike, Adidas, Reebok, Unilever, Nestle, Danone, Procter & Gamble, Colgate, L'Oreal|L'Oréal, Pfizer, Merck, Novartis, Roche, Bayer, Hoechst,
  GlaxoSmithKline, Glaxo, AstraZeneca, Moderna, BioNTech, Sanofi, Eli Lilly, Johnson & Johnson, Monsanto, DuPont|Du Pont, 3M,
  Goldman Sachs, Morgan Stanley, Merrill Lynch, Lehman Brothers, Salomon Brothers, JPMorgan|J.P. Morgan|JP Morgan, Citigroup, Citibank, Citicorp,
  Barclays, Lloyds, NatWest, Credit Suisse, Commerzbank, BNP Paribas, Societe Generale, Nomura, Mizuho, ABN Amro,
  Rabobank, Santander, UniCredit, Standard & Poor's, S&P, Moody's, Fitch, Nasdaq|NASDAQ, PwC, Deloitte, Ernst & Young, Accenture, McKinsey, Allianz,
  Prudential, Lloyd's, Berkshire Hathaway, BlackRock, Fidelity, Vanguard, Fed, Treasury, Pentagon, Congress, Senate,
  Joint Chiefs of Staff, House of Representatives, House of Commons, House of Lords, Kremlin,
  Downing Street, Interpol, Europol, Knesset, Duma, Bundestag, Bundesbank, Bundesrat, Majlis, Lok Sabha, Rajya Sabha,
  Riksbank, Seimas, Sejm, Storting, Folketing, Riksdag, Diet, Politburo, Greenpeace, Oxfam,
  Save the Children, Doctors Without Borders, Medecins Sans Frontieres, Parliament,
  Likud, Kadima, Shas, Meretz, PML-N, Golkar, Kuomintang, AfD,
  GOP|G.O.P., Syriza, New Democracy, Podemos, Ciudadanos, Morena, Fidesz, Jobbik, DA, Jubilee, Chadema, Swapo,
  Khmer Rouge, Ku Klux Klan, Harvard, Yale,
  Princeton, Stanford, Caltech, Lufthansa, Qantas, Aeroflot, Alitalia, Iberia, Ryanair, EasyJet|easyJet,
  Emirates, Etihad, El Al, Air France, Pan Am, Amtrak, FedEx,
  Disney, Walt Disney, Time Warner, Viacom, Universal, Paramount, Vivendi, Bertelsmann, News Corp, Polygram, Comcast, DreamWorks, Pixar, Cosatu|COSATU,
  AFL-CIO, UNPROFOR, MONUSCO`

/** Sports teams with a name of their own. A place before the name belongs to the name. */
export const teams = `
  49ers, 76ers, Angels, Astros, Athletics, Avalanche, Bears, Bengals, Bills, Blackhawks, Blue Jays, Blues, Braves, Brewers, Broncos, Browns, Bruins, Buccaneers, Bucks, Bulls, Canadiens, Canucks, Capitals, Cardinals, Cavaliers,
  Celtics, Chargers, Chiefs, Clippers, Colts, Cowboys, Coyotes, Cubs, Devils, Diamondbacks, Dodgers, Dolphins, Ducks, Eagles, Expos, Falcons, Flames, Flyers, Giants, Grizzlies, Hawks, Heat, Hornets, Hurricanes, Indians, Islanders, Jaguars, Jazz, Jets,
  Kings, Knicks, Lakers, Lightning, Lions, Magic, Maple Leafs, Mariners, Marlins, Mavericks, Mets, Nets, Nuggets, Oilers, Orioles, Packers, Padres, Panthers, Patriots, Penguins, Phillies, Pirates, Pistons, Predators, Raiders, Rams, Rangers, Raptors, Ravens, Red Sox, Redskins,
  Reds, Rockets, Rockies, Royals, Sabres, Saints, Seahawks, Senators, Sharks, Sonics, Spurs, Stars, Steelers, Suns, SuperSonics, Texans, Thunder, Tigers, Timberwolves, Titans, Trail Blazers, Blazers, Twins, Vikings, Warriors, White Sox, Wizards, Yankees, Seminoles, Gators, Huskies, Wildcats, Bulldogs, Longhorns, Trojans, Hoosiers, Buckeyes, Wolverines, Cornhuskers, Sooners, Razorbacks, Cougars, Crusaders, Highlanders, Brumbies, Waratahs, Springboks, Wallabies, All Blacks, Proteas, Springbok,
  Arsenal, Aston Villa, Blackburn Rovers, Chelsea, Coventry City, Crystal Palace, Derby County, Everton, Fulham, Leeds United, Leicester City, Manchester City, Manchester United, Middlesbrough, Newcastle United, Nottingham Forest, Queens Park Rangers, Sheffield Wednesday, Sheffield United, Tottenham Hotspur, Tottenham, West Ham United, West Ham, Wolverhampton Wanderers, Celtic, Hearts, Hibernian, Dundee United,
  Real Madrid, Atletico Madrid, FC Barcelona, Real Sociedad, Real Betis, Espanyol, Athletic Bilbao, Deportivo Coruna, Deportivo La Coruna, Celta Vigo, Real Zaragoza, Sporting Gijon, Racing Santander, Juventus, Inter Milan, Internazionale, AC Milan, Lazio, AS Roma, Sampdoria, Fiorentina, Napoli, Atalanta, Udinese, Bayern Munich, Bayern, Borussia Dortmund, Borussia Moenchengladbach, Bayer Leverkusen, Werder Bremen, Schalke, Schalke 04, VfB Stuttgart, Hansa Rostock, Hertha Berlin, Paris Saint-Germain, Paris St Germain, PSG, Olympique Marseille, Olympique Lyon, Ajax, Ajax Amsterdam, PSV Eindhoven, PSV, Feyenoord, Anderlecht, Club Brugge, Standard Liege, Benfica, FC Porto, Sporting Lisbon, Galatasaray, Fenerbahce, Besiktas, Trabzonspor, Olympiakos, Panathinaikos, AEK Athens, PAOK, Spartak Moscow, CSKA Moscow, Dynamo Moscow, Lokomotiv Moscow, Dynamo Kiev, Shakhtar Donetsk, Steaua Bucharest, Dinamo Bucharest, Red Star Belgrade, Partizan Belgrade, Croatia Zagreb, Dinamo Zagreb, Hajduk Split, Sparta Prague, Slavia Prague, Legia Warsaw, Widzew Lodz, Ferencvaros, Rapid Vienna, Austria Vienna, Grasshoppers, FC Zurich, Rosenborg, Brondby, IFK Gothenburg, Maccabi Tel Aviv, Hapoel Tel Aviv, Boca Juniors, River Plate, Flamengo, Corinthians, Palmeiras, Gremio, Penarol, Nacional, Colo Colo, Kaizer Chiefs, Orlando Pirates, Al Ahly, Zamalek, Al-Ahly, Al-Hilal, Al-Nassr, Mohun Bagan, East Bengal, Mumbai Indians, Chennai Super Kings, Kolkata Knight Riders`

/** Last words of team names after a place: `Leeds United`, `Sheffield Wednesday`. */
export const teamHeads = `
  united, city, town, rovers, wanderers, albion, athletic, county, forest, hotspur, villa, argyle, academical, thistle, orient, wednesday, alexandra, rangers, juniors, dynamo, sparta, spartak, lokomotiv, real, borussia, olympique, racing, sporting, atletico, deportivo, maccabi, hapoel, cska, dinamo, torpedo, zenit, shakhtar`

/** Possessives that open a name: `People's Daily`, `Women's Tennis Association`. */
export const possessors = `
  people, women, men, children, workers, teachers, farmers, veterans, players, journalists, lawyers, writers, peoples, mothers, students, soldiers, actors, doctors, king, queen, prince, girls, boys, consumers, employers, miners, citizens, fishermen, lloyd, moody, sotheby, christie, sainsbury, mcdonald, macy, kohl, wendy, marks, st, lord, standard, poor, bishop, trinity`

/** Nouns for an organisation directly before its name: `retailer` in `the retailer Velmar`. Those of `organisationHeads` need no row here. */
export const nounsBeforeBodies = `
  retailer, maker, carmaker, automaker, drugmaker, chipmaker, planemaker, lender, insurer, broadcaster, magazine, tabloid, website, startup, start-up, giant, manufacturer, producer, chain, supermarket, platform, app, charity, brewer,
  miner, supplier, operator, provider, developer, distributor, brokerage, subsidiary, affiliate, parent, nonprofit, watchdog, pollster, outlet, conglomerate, utility, bookmaker, brand, carrier, side, label, band, faction, cooperative`

/** Nouns directly after the name of an organisation that say what it has: `shares` in `Velmar shares`. */
export const nounsAfterBodies = `
  shares, stock, employees, staff, staffers, customers, users, subscribers, headquarters, executives, bonds, debt, shareholders, stores, plant, plants, factory, lawyers, supporters, fans, fighters, militants, rebels, leadership, brand,
  products, software, data, figures, website, magazine, survey, poll, flight, report, newspaper, daily, weekly, party, index, unit, channel, network, station,
  airline, app, group, movement, members, leaders, activists, officials, police, restaurant, hotel`

/** Adjectives of local authorities: `municipal` in `the municipal government`. */
export const localWords = 'municipal, prefectural, cantonal'
export const localBodies = 'government, committee, council, assembly, commission, court'
