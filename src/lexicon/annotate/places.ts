// Names of places in running text, besides the table of dateline places. Compiled by hand, from general knowledge.

/** Last words of the names of places: `Yangtze River`, `Orange County`. */
export const placeHeads = `
  airport, archipelago, expressway, freeway, motorway, parkway, thruway, turnpike, avenue, basin, bay, beach, boulevard, bridge, canal, canyon, cape, channel, city, coast, county, creek, dam, delta, desert, district, falls, forest, garden, gardens, glacier, governorate, gulf, harbor, harbour, heights, highway, hill, hills, island,
  islands, isle, isles, junction, lake, lakes, lane, mountain, mountains, oblast, ocean, park, passage, peak, peninsula, plains, plateau, plaza, point, port, prefecture, province, quarter, reef, region, reservoir, ridge, river, road, rock, sea, shore, shores, springs, square, state, strait, straits,
  street, strip, territories, territory, town, township, area, zone, neighborhood, neighbourhood, hamlet, settlement, tehsil, taluk, barangay, commune, canton, voivodeship, valley, village, volcano, woods, municipality, parish, borough, republic, highlands, lowlands, midlands, ranges, bazaar, crossing, suburb, suburbs, emirate, camp, base`

/** Words after the name of a place that are not part of it: `Chongqing Municipality`. */
export const placeTails = 'municipality'

/** Words before `park`, `zone` and the like that make it a site of buildings, which is no place on a map: `Logistics Hub Park`. */
export const siteWords =
  'hub, business, industrial, logistics, science, technology, retail, office, theme, amusement, exhibition'

/** First words of the names of places: `Lake Victoria`, `Mount Everest`. */
export const placeFirstWords =
  'lake, mount, mt, port, fort, ft, cape, isle, camp, st, ste, saint, san, santa, santo, sao, são, puerto, punta, rio, los, las, la, el, al, new, north, south, east, west, upper, lower, great, greater, costa, monte, villa, baie, ile, tel, ras, wadi, jebel, tierra, nova, novo, veliki'

/** Words before a place for a part of it: `southwest China`, `central London`. */
export const compass = `
  north, south, east, west, northeast, northwest, southeast, southwest, north-east, north-west, south-east, south-west, northern, southern, eastern, western, northeastern, northwestern, southeastern, southwestern, north-eastern, north-western, south-eastern, south-western, central, upper, lower, inner, outer, mid, downtown, rural, suburban, mainland, coastal, greater, nearby, neighboring, neighbouring, coastal, inland, mainland`

/** Nouns for a part of a country: `China’s western region`, `the eastern provinces`. */
export const regionNouns = 'region, regions, part, parts, area, areas, coast, province, provinces'

/** Prepositions that often precede the name of a place. */
export const prepositions =
  'in, at, near, from, to, outside, across, around, toward, towards, into, throughout, via, through, inside, within, off, over, beyond, between, above, along, via, visiting, left, leaving, reach, reached, reaching, entered, entering'

/** Nouns for towns and villages, with which the text refers to one that it has named: `the city`; in the languages with a table of names. */
export const settlements = `
  city, town, village, municipality, hamlet, stadt, gemeinde, dorf, ort, ortschaft, kleinstadt, kreisstadt, weiler, ortsteil, ville, village, commune, bourg, bourgade, localité, hameau, ciudad, pueblo, localidad, municipio, aldea, caserío, poblado, città, paese, comune, borgo, frazione, cittadina, cidade, vila, município, aldeia, povoado, vilarejo, freguesia, stad, dorp, gemeente, stadje, dorpje, gehucht, город, города, городе, деревня, село, посёлок`

/** Nouns for zones named by the places at their ends: `Torvik-Norvane economic corridor`. */
export const zones = 'circle, corridor, belt, cluster, zone, axis, rim, agglomeration, conurbation, megaregion'

/** Nouns and abbreviations for roads before their number, in the languages with a table of names: `Route 66`, `Ruta 40`. */
export const roads = `
  route, rte, rt, hwy, highway, road, rd, interstate, motorway, freeway, expressway, turnpike, autobahn, bundesstraße, landstraße, kreisstraße, staatsstraße, nationale, départementale, autoroute, rocade, ruta, autopista,
  autovía, carretera, nacional, statale, provinciale, autostrada, superstrada, tangenziale, rijksweg, snelweg, autoweg, provincialeweg, rodovia, estrada, autoestrada, via, riksväg, riksvei, europaväg, länsväg, motorvej, трасса, трассе, трассы, шоссе, автодорога, автодороге, автомагистраль`

/** Nouns before `of` and the name of a place: `the city of Kandahar`, `the port of Aden`. */
export const placeNouns = `
  city, town, village, port, province, state, district, region, capital, county, suburb, island, area, municipality, republic, territory, peninsula, prefecture, governorate, oblast, settlement, zone, tehsil, taluk, barangay, commune, canton, voivodeship, enclave, hamlet, resort, neighborhood, neighbourhood, township, kingdom, coast, borders, border, streets, outskirts, residents, people, shores, north, south, east, west, hills, mountains, part, parts, mayor, governor, bishop, archbishop`

/** Well-known areas without a country code: parts of the world, seas, rivers, mountains, historical lands. */
export const areas = `
  Africa, Asia, Europe, America, North America, South America, Latin America, Central America, Oceania, Antarctica, Australasia, Eurasia, Middle East,
  Mideast, Near East, Far East, Southeast Asia, South Asia, East Asia, Central Asia, West Africa, East Africa, North Africa, Southern Africa,
  South-East Asia, Sub-Saharan Africa, Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, Balkans, Caribbean,
  Scandinavia, Caucasus, North Caucasus, Maghreb, Sahel, Sahara, Horn of Africa, Levant, Siberia, Arctic, Polynesia, Melanesia, Baltics, Crimea,
  Donbas, Donbass, Gulf, Persian Gulf, Arabian Gulf, Gulf of Mexico, Gulf of Aden, Red Sea, Black Sea, Dead Sea, Caspian Sea, Mediterranean,
  Mediterranean Sea, Adriatic, Adriatic Sea, Aegean, Aegean Sea, Baltic, Baltic Sea, North Sea, South China Sea, East China Sea, Yellow Sea,
  Arabian Sea, Atlantic, Pacific, Indian Ocean, Atlantic Ocean, Pacific Ocean, Arctic Ocean, Asia Pacific, Asia-Pacific, English Channel,
  Strait of Hormuz, Suez Canal, Panama Canal, Bay of Bengal, Nile, Danube, Rhine, Volga, Thames, Seine, Mississippi River, Missouri River,
  Amazon River, Congo River, Mekong, Yangtze, Yellow River, Ganges, Indus, Euphrates, Tigris, Jordan River, Rio Grande, Hudson River, Alps, Andes,
  Himalayas, Rockies, Rocky Mountains, Urals, Pyrenees, Appalachia, Everest, Kilimanjaro, Great Lakes, British Isles, Korean Peninsula,
  Korean peninsula, Iberian Peninsula, Sinai, Sinai Peninsula, Golan, Golan Heights, East Jerusalem, Old City, Temple Mount, Judea, Samaria, Galilee,
  Negev, Kurdistan, Abkhazia, South Ossetia, Nagorno-Karabakh, Transdniestria, Vojvodina, Republika Srpska, Herzegovina, Kashmir, Bengal, Balochistan,
  Baluchistan, Sindh, Khyber Pakhtunkhwa, Waziristan, South Waziristan, North Waziristan, Swat, Darfur, South Kordofan, Tigray, Oromia, Amhara,
  Puntland, Somaliland, Biafra, Katanga, Kivu, North Kivu, South Kivu, Ituri, Casamance, Kordofan, Rift Valley, Manchuria, Hokkaido, Honshu, Kyushu,
  Okinawa, Papua, West Papua, Sumatra, Java, Borneo, Sulawesi, Bali, Kalimantan, Sabah, Sarawak, Luzon, Mindanao, Visayas, Patagonia, Galapagos,
  Guantanamo, Corsica, Crete, Normandy, Brittany, Provence, Flanders, Wallonia, Prussia, Silesia, Transylvania, Lapland, Ulster, Yorkshire, Midlands,
  Soviet Union, USSR, U.S.S.R., Yugoslavia, Czechoslovakia, Persia, Mesopotamia, Brooklyn, Manhattan, Bronx, Queens, Staten Island, Harlem, Long Island, Wall Street,
  Broadway, Hollywood, Beverly Hills, Silicon Valley, Las Vegas Strip, Capitol Hill, New England, Midwest, Bay Area, Southern California,
  Northern California, Deep South, West Coast, East Coast, Gulf Coast, Cape Cod, Martha's Vineyard, Grand Canyon, Yellowstone, Yosemite,
  Lake Michigan, Lake Tahoe, Heathrow, Gatwick, Tiananmen Square, Tiananmen, Red Square, Tahrir Square, Trafalgar Square, Times Square, Twickenham,
  Old Trafford, Anfield, Lord's, Silverstone, Monza, Imola, Augusta, Ground Zero, North Pole, South Pole, Auschwitz, Channel Islands, Azores, Madeira,
  U.S.|US|USA|U.S.A.|United States|United States of America|U.S.A, EU|E.U., Holy See, Tobago, Birmingham, Manchester, Newcastle, Cambridge, Oxford,
  Bristol, Plymouth, Portsmouth, Coventry, Derby, York, Bath, Bradford, Wolverhampton, Swansea, Aberdeen, Dundee, Cork, Limerick, Galway, Portland,
  San Jose, Oakland, Long Beach, Jacksonville, Charlotte, Greensboro, Durham, Richmond, Arlington, Newark, Jersey City, New Haven, Providence,
  Worcester, Springfield, Albany, Rochester, Syracuse, Columbus, Dayton, Toledo, Akron, Grand Rapids, Kansas City, Wichita, Mobile, Montgomery,
  Savannah, Charleston, Columbia, Lexington, Knoxville, Chattanooga, Madison, Green Bay, Tampa Bay, Golden State, Colorado Springs, Boulder, Tacoma,
  Hamilton, Windsor, Halifax, Kingston, Georgetown, San Juan, Valencia, Cordoba, Merida, Leon, Newport, Stamford, Palo Alto, Pasadena, Santa Monica,
  Santa Barbara, Anaheim, Bakersfield, Stanford`

/** Adjectives of places and nouns for their people: `Chinese`, `Londoners`. They are not places themselves. */
export const demonyms = `
  afghan, afghans, african, africans, albanian, albanians, algerian, algerians, american, americans, angolan, angolans, arab, arabs, arabian, argentine, argentinian, argentines, armenian, armenians, asian, asians, australian, australians, aussie, aussies, austrian, austrians, azerbaijani, azeri, bahraini, bangladeshi, bangladeshis, basque, basques, bavarian, belarusian,
  belarussian, belgian, belgians, bolivian, bosnian, bosnians, botswanan, brazilian, brazilians, british, briton, britons, brit, brits, bulgarian, bulgarians, burmese, burundian, cambodian, cambodians, cameroonian, canadian, canadians, caribbean, catalan, catalans, chadian, chechen, chechens, chilean, chileans, chinese, colombian, colombians, congolese, croat, croats, croatian,
  croatians, cuban, cubans, cypriot, cypriots, czech, czechs, dane, danes, danish, dominican, dutch, dutchman, ecuadorean, ecuadorian, egyptian, egyptians, english, englishman, eritrean, estonian, estonians, ethiopian, ethiopians, european, europeans, fijian, filipino, filipinos, finn, finnish, finns, french, frenchman, georgian, georgians, german, germans, ghanaian, ghanaians, greek,
  greeks, guatemalan, guinean, haitian, haitians, honduran, hungarian, hungarians, icelandic, indian, indians, indonesian, indonesians, iranian, iranians, iraqi, iraqis, irish, irishman, israeli, israelis, italian, italians, ivorian, jamaican, jamaicans, japanese, jordanian, jordanians, kazakh, kenyan, kenyans, korean, koreans, kosovar, kosovars, kurd, kurdish, kurds, kuwaiti, kyrgyz,
  laotian, latvian, latvians, lebanese, liberian, liberians, libyan, libyans, lithuanian, lithuanians, macedonian, macedonians, malawian, malaysian, malaysians, malian, maltese, mauritanian, mexican, mexicans, moldovan, mongolian, montenegrin, moroccan, moroccans, mozambican, namibian, nepalese, nepali, nigerian, nigerians, nigerien, norwegian, norwegians, omani, pakistani, pakistanis, palestinian,
  palestinians, panamanian, paraguayan, persian, peruvian, peruvians, pole, poles, polish, portuguese, prussian, qatari, roman, romanian, romanians, russian, russians, rwandan, rwandans, salvadoran, saudi, saudis, scandinavian, scot, scots, scottish, scotsman, senegalese, serb, serbian, serbians, serbs, siberian, singaporean, slovak, slovaks, slovakian, slovene, slovenian, slovenians, somali, somalis, soviet, soviets, spaniard,
  spaniards, spanish, sudanese, swede, swedes, swedish, swiss, syrian, syrians, taiwanese, tajik, tamil, tamils, tanzanian, tanzanians, texan, texans, thai, thais, tibetan, tibetans, togolese, tunisian, tunisians, turk, turkish, turks, turkmen, ugandan, ugandans, ukrainian, ukrainians, uruguayan, uighur, uyghur, uyghurs, uzbek, uzbeks, venezuelan, venezuelans, vietnamese, welsh, welshman, yemeni, yemenis, yugoslav, yugoslavs, zairean, zambian,
  zambians, zimbabwean, zimbabweans, zulu, hutu, hutus, tutsi, tutsis, hispanic, hispanics, latino, latinos, islamic, islamist, islamists, muslim, muslims, moslem, moslems, christian, christians, catholic, catholics, protestant, protestants, orthodox, jew, jews, jewish, buddhist, buddhists, hindu, hindus, sikh, sikhs, shiite, shiites, shi'ite, shia, sunni, sunnis, mormon, anglican, lutheran, presbyterian, methodist, baptist, baptists, communist, communists, marxist, nazi, nazis, maoist, maoists, republican, republicans, democrat, democrats, democratic, socialist, socialists, conservative, conservatives, liberal, liberals, tory, tories, marxist,
  californian, new yorker, londoner, parisian, muscovite, berliner, west indian, north korean, north koreans, south korean, south koreans, south african, south africans, new zealander, new zealanders, sri lankan, sri lankans, saudi arabian, puerto rican, puerto ricans, costa rican, african american, african americans, african-american, african-americans, latin american, latin americans, bosnian serb, bosnian serbs, native american, native americans, burkinabe, gambian, sierra leonean, kenyan, lankan, emirati, emiratis, caucasian, slavic, hebrew, arabic, latin, english-speaking, francophone, anglophone, northerner, southerner`
