/**
 * Ordinary English words that stand in no entry of the thesaurus, by one form of each: a search that has one of them, or one
 * of the thesaurus, is not misspelt where a publication is without it. Written for this project.
 */
export const ENGLISH_COMMON_WORDS = `
  able across actress admire admit afford afternoon again ago ahead album alive almost alone along already also
  although always amaze among amuse angle angry another anybody anyhow anyone anything anyway anywhere appear
  appearance apple april arise around arrow art artist ashamed aside asleep ate autumn awake away awful bag bake
  balance ball balloon banana band bang bark barn base basket bath bathroom battle bean bear beard beautiful beauty
  became because become bed bedroom bee beef beer before beg begun behave bell below belt bend beneath beside
  between beyond bible bird birthday biscuit bit black blade blanket bless blood blow blue boil bold bomb bone boot
  bore both bottle bottom bounce bow bowl box boy brave bread breath brick bride bright brilliant broad
  broke brother brought brown brush bubble bucket built bunch burn burst bury bush but button bye cage cake calf
  calm came camp cannot canvas careful cart cast castle cat cave ceiling cell chain chalk chapter charm chase cheek
  cheer cheese chest chew chicken chin chip chocolate chop chose christmas cinema circle clap clay clever climb
  clock coat coffee coin cold colour comb comedy comfort comfortable command confess confuse consider continue
  contrast cook cool corn cottage cotton cough could couple courage cousin cow crack crawl crazy cream creature
  creep cross crown cruel crush cry cup cupboard curious curl curtain curve dad damp dance dare dark darkness dawn
  december deep deer degree delicate delicious delight depth desert deserve devil diamond dig dip disappear
  dish disturb dive doll dollar door dot dozen drag drank dream drew drift drove drown drum duck dull dumb dust each
  eager easily east eastern echo edge egg eight eighteen either elbow elephant eleven else elsewhere empty energetic
  enough envelope envy especially everybody everyone everything everywhere evil excite excuse exist face fade faint
  familiar fan fancy far fashion fat favourite feather february feed fell fellow felt fence fetch fever fiction
  field fierce fifteen fifth fifty finger fist five flag flame flash flesh flew float flour flow folk fool foot
  forehead forever forget forgive forgot fork forth fortunate forty forward fought four fourteen fox frame friday
  fridge friendship frightened frog front frost frown fruit fry fun fur game garage garlic gate gave gentle
  gentleman ghost girl glad glance glass glory glove glue goat god gold golden gone goodbye goodness gorgeous gossip
  grab grace grain grandfather grandmother grape grass grateful grave greedy grew grey grief grin grip guilty guitar
  gun guy habit hair hall hammer hand handle handsome hang happy harvest hat hatch haunt have hay heap heard heaven
  heavy heel height held hello hen hence herb here hero herself hesitate hide hill him himself hit hollow holy honey
  hopeful horn horrible horror horse hot however humble hundred hungry hunt hurry husband hut ice ideal idle idol
  ignorant imagine imitate imply impossible inch indeed indoor inside instant instead iron island itself jacket jam
  january jar jealous jeans jelly jewel joke jolly joy juice july jump june jungle junior keen kept kettle kick king
  kingdom kiss kitchen knee kneel knew knife knit knock knot know ladder lake lamb lamp lane lap laugh laughter lawn
  lay lazy leaf lean leap leather led lemon lick lid light likely limb line lion lip liquid loaf lock lonely loose
  lot loud lounge lovely loyal luck lump lung luxury mad magic mark mask master match mate maybe meant meanwhile
  meat medium melt memory merry mess met middle midnight might mild mile milk million mind mirror miserable miss mix
  mixture moment monday monkey mood moon morning mountain mouse mouth much mud multiply murder muscle musician
  mutual myself mystery nail naked narrow nasty native naughty near nearby neat neck needle neighbour neither nephew
  nerve nest net never nevertheless next nice niece nine nineteen ninety nobody nod noisy nonsense noon nor north
  northern nose notebook nothing noun november nowadays nowhere nuisance nut obey obvious occasion occasional
  october odd offend once onion onto opera opposite orange orchestra otherwise ought ourselves outdoor oven overcoat
  overnight oxygen pack pair palace pale palm pan pant paradise pardon passage pasta patience peak pear pen pencil
  pepper perfect perfume perhaps phrase piano picnic pie piece pig pile pillow pin pink pint pipe pitch pity pizza
  plate player pleasant please pleasure plenty plough plural pocket poem poetry pole polish polite pond pool popular
  pork possible pot potato pound pour powder prayer precious prefer pretend pretty priest prince princess probable
  probably proud pub pump punch pure purple purse put puzzle quarter queen queer quiet quiz rabbit race rainbow ran
  rat rather raw really rear rebel recipe red reflect rejoice relax remarkable remind repeat resemble reverse rhythm
  rice ring ripe roar roast rob rock rocket rod romantic roof root rope rose rotten rough round row royal rub rude
  rug ruin rush sacred sacrifice sad saddle sail salad salt sand sandwich sang sank sat satisfy saturday sauce
  sausage saw scarce scare scarf scatter scene scent scissors scratch scream screw seal season second see seed seem
  seize seldom self selfish sent sentence september series seven seventeen seventy sew shade shadow shall shallow
  shame shape sharp shave she shed sheep sheet shelf shell shine shirt shock shoe shone shook shoot shot should
  shout shy sigh silence silent silk silly silver since sincere sing sink sir sister six sixteen sixty skate ski
  skin skirt sky slave sleep sleeve slept slice slide slight slope smell smile smooth snake snow soap sock sofa soft
  sold solid some somebody somehow someone something sometimes somewhere son song sore sort soul soup sour south
  southern spade spare spell spider spill spin spirit spit splendid spoil spoken spoon spot spring square squeeze
  stable stair stamp star starve steady steam steel steep stem stick stiff still sting stir stole stomach stone
  stood stool stove straight strange straw stretch strict string strip stroke stuck stupid style such suck sudden
  suffer sugar suit sunday sunshine suppose surely surface surname surprise surround swallow swam swear sweat sweep
  sweet swell swim swing sword swore sympathy tail taken tale tame tap taste taught tea tear tease temper
  temperature temple ten tennis tent terrible than thank that theatre then there therefore these thick thief thin
  thing third thirsty thirteen thirty this thorn thorough those though thousand thread three threw throat through
  throughout throw thrown thumb thunder thursday thus tidy tie tiger tight till tired tissue toast toe together
  toilet told tomato tomorrow ton tongue tonight too took tooth torch touch tough tour towards towel toy trail trap
  tray treasure tremble trick trousers trunk tube tuesday tune tunnel twelve twenty twin twist two tyre ugly
  umbrella under underneath understand understood unless unlike until unusual upon upper upright upset upstairs
  upward urge useless utter valley vanish vegetable verb very violin visible vowel voyage waist wake wall wander
  wash wave wax wear weave wednesday weekend weep weigh weird went west western wet whatever wheat wheel whenever
  whereas wherever whether whichever while whisper whistle white whoever wicked wide widow width wild willing window
  wing winter wipe wire wisdom wise wit witch within without witness woke woken wolf won wonder wonderful wooden
  wool worm worn worrying worse worship would wrap wreck wrist yard yawn yellow yes yesterday yet yield yours
  yourself zebra zero zoo`;
