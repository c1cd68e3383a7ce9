/**
 * More ordinary English words, by one form of each: those of the commonest lists (sizes 10 and 20) of SCOWL
 * (http://wordlist.aspell.net) of which no form stands in our own. Copyright 2000-2016 by Kevin Atkinson. Permission to use,
 * copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and its
 * documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all
 * copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson
 * makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or
 * implied warranty.
 */
export const ENGLISH_MORE_WORDS = `
  aardvark abbreviate abide abnormal abort absent absolute absolutely abstract absurd abysmal accent acceptable
  acceptance accessed accompany accompanying accordance accordingly accountant accumulate accurately accustom acid
  acknowledge acorn acoustic acquaintance acronym actively activity acute addressed adequate adequately adhere
  adjacent adjective administer administered administrative admirable admittedly advantageous advent adventure
  adventurous adversely advisable advisory aerial aesthetic affect aforementioned after afterwards aggressive agony
  agreeing akin alas albeit algebra alias aliases alien align allegedly allergic alleviate allowable alongside aloud
  alpha alphabet altered alternate alternatively alternatives altogether amateur amazingly ambient ambiguity
  ambiguous ambitious amongst ample amplifier anagram analogous analogue analogy anarchy anatomy ancestor anecdote
  anguish annoy annoyance annoys anomalies anomaly anorak answered anthology antidote antisocial anyplace apathetic
  apathy apostrophe appalled appallingly appals apparatus apparatuses apparent appeals appendix applause applicable
  applying appreciate appropriately approximate approximately arbitrarily arbitrary arcade arcane architecture
  archived arena arguable arguably arising arithmetic array arrays arrogance arrogant ascend ashcan ashes aspect
  assault assemble assort assure asterisk astronomy asynchronous atheism atheist atlas atrocity attach attain
  attendant attention attitude attorney attorneys attract attribute audible audio authentic autobiography
  availability average await aware awareness awkward axiom axis backbone background backspace backward bacteria
  bacterium baffle ballet bandwagon bandwidth barely baroque barrel bash basics basis basses batch battery baud beam
  beast beaten beating been beforehand behalf believable beloved bench bent beta beware biased biggest bigot bigotry
  billfold binary bind biochemistry biography biologist biology bishop bitmap bitten bizarre blackboard blackmail
  blank blatant blessed blew blink bliss blob blown blurb bobs boggle bogs bogus bolt bond booklet bookshop
  bookstore boom borderline boredom bothered bound boundary bout bracket brake brass breakdown bred breed breeds
  breeze brethren brigade brightest brightness browse brutal buck buffer buffered bulb bulk bull bulletin bump
  bureaucracy burnt burying busses bypass byte cabbage cable caffeine calculus campus canonical cans cant capable
  capitalism capitalist capitals captain cardboard careless carpet carrot carrying cartoon cartridge cassette casual
  catalogue category cathedral catholic causality caution caveat cellular censor censored censorship cent certainty
  chamber champagne champion chancellor changeover channel chaos chaotic chap chapel character characteristic
  characteristics charitable cheapest cheerful chemical chemicals chemistry cheque chess chestnut childhood childish
  choir choral chord chorus chuck chunk cider cigarette circa circuit circuitry circular circulate cities civilian
  clarification clarifying clarity classes classics classifying clause cleanest clearest cleverer cleverest click
  cliff clip clique clog closely closest closet clue clumsy cluster coarse cobbler coherent coincide coincidence
  coke collar collate colon column comfortably comics comma commentary commented commissioned commodity communism
  communist compact comparable comparative comparatively compassion compelled competent competitor compile
  complacent complement complementary completely completeness compliment compose composite compound comprehend
  comprehensible comprehensive compress compressed comprise compulsion concatenate conceal conceals concede
  conceivable conceivably conceived concentrate conceptual concerto concise concrete concur concurrently condense
  conditional condom condone confident configure confine conform confront congratulate conjecture conjunction
  connotation conscience conscious consciously consciousness consecutive consensus consequent conservation
  conservative conservatives considerable considerably considered consist consistency consistent console conspicuous
  conspiracy constant constituency constituent constitute constitutional consultancy contemplate contempt contend
  contentious context continent continuous continuously continuum contour contraception contradict contradictory
  contrary contravention contrive contrived controlled controversial convenience convenient conventional conversely
  convert convey convincingly cookie coordinate copying core corpse correlate correspond correspondence
  correspondent corridor cosmic cosmology cosy counselled counterexample counterpart countless courier courtesy
  coverage covered craft cramp crass creative credibility credible crew cricket cried cries criminals crisp
  criterion crossword crude cruelty cruise crunch cryptic crystal crystals cube cuckoo cuddly culprit cult culture
  cumbersome cums cumulative cunning curiosity curiously currency curse custard customary cylinder cynic daft
  dangerously darling dash dated dating datum daughter daylight daytime debatable debug decay decent decimal deck
  decode dedicate deduce deduction deed deem deepest default defeated defensive deficiency definite definitely
  degenerate degrade deity deliberate deliberately delightful delimiters delta delusion demented democracy
  democratic denominator denote dense denying departmental depend dependant dependence dependent deposit depress
  depressed deprive deprived derange derivative derive derived derogatory desirable despair desperate desperately
  despise despite destine detach detectable deter deterrent detract devastate deviation devious devise devoid devote
  diagnostics diagonal diagram dial dialect dialled dialog dialogue diameter diary dice dictate dictatorship
  dictionary differed differential digest dignity dilemma dimension dimensional dire directives disagreeing
  disappoint disastrous disc discharge disciplinary disclaimer disco discourage discrepancy discrete disguise
  disgust dishonest disk dismal disorder displays disposable dispose disregard disrupt dissertation dissimilar
  distant distasteful distinguish distort distract distress distressed disturbance ditto dived divert divine divorce
  doctrine documentary dodge does dogma dogs doing dole domain dominant dominate doom dose doubtful doubtless
  downhill downright downstairs downwards dragon drain drama dramatic drastic draught dread dreadful dreamt dreary
  dressed dried dries drill drip drivel drunk drunken dual dubious duff duly dummy dumpster dustbin dying dynamic
  dynamics eagerly eagle earliest easiest eaten eating eccentric economics editorial effectively effectiveness egos
  eighth elaborate electronics elegant element elementary elevator eligible elite elitist embarrass embarrassed
  embed embeds emerge eminent emit emotion emotional emphasis emphasise empire emptying emulate enclose encode
  encounter encountered endeavour endless endlessly engage engine engineered enjoyable enjoys enlighten enormous
  enormously entail entered entertain enthusiasm enthusiastic entirely entirety envisage epic episode equilibrium
  equivalent ergo erroneous esoteric essays essence eternal ethnic etymology eventual everyday evident evolutionary
  exaggerate exceedingly excellent exceptional excessive excessively exclamation exclusive exclusively executable
  exhibit exotic expedition experimental explanatory explicit explore exponential expressed expressways extant
  extensively extent extinction extract extraneous extraordinarily extraordinary extreme extremely extremist
  eyesight fabric facilitate factual faculty faintest fairest faithful fallacious fallacy fame families famine
  fantastic fantasy farce farewell farther farthest fascinate fascist fashionable fashioned fastest fate fatuous
  faucet favour favourable feasibility feasible feat feature feeble feet feminist fender festival fewest fibre
  fictional fiddle filter filtered filthy finals finest finite firework fiscal fiver fizzy flavour fleet flexibility
  flied flies flip floor flown fluctuation fluent fluffy fluid flush flute foam focus fond font foolish footnote
  forbade forcibly foreseeable forgave forgiven forgives format formerly formula formulation forthcoming fortnight
  fortunately fossil foul fountain fourth fraction fragile fragment framework frank frantic freak freely freeway
  freeways friction fried fries fringe frivolous from froze frozen frustrate fudge fulfil fulfilled fullest fully
  function functional functionality fundamental fundamentalist funnier funniest furthermore furthest fussy futile
  fuzzy galactic galaxy gang garble gasp gateway generalise generous genius genocide genre gentlemen gently genuine
  genuinely geography geology geometry gesture ghastly gibberish girlfriend glasses glean glorious glossy glow gnome
  goldfish golf gospel gotten gown graffiti graffito grammar grammatical grand graphics grasp gratuitous
  gratuitously gravitational greasy greatest grid grim grind groan gross grosses guaranteeing guessed guinea gulf
  gullible guts hail haircut handful hangover happiest happily happiness hardback harden hardest hardship harmful
  harmless harmony harsh hash hassle hasty hated hating hatred havoc hazy headache headline heartily heated heaviest
  heavily helicopter hell helmet helpful helpless henceforth herd hereby heresy heroin heterosexual hexadecimal
  hideous hideously hierarchy highest highlight hilarious hindsight hint historian hitherto hobby homosexual
  homosexuality honorary hopeless hopelessly horde horizon horizontal horrendous horrendously horribly horrid
  horrify horrifying hostile hugely humbly humorous humour hundreds hydrogen hyphen hypocrisy hypocrite hypothesis
  hypothetical hysterical icon idealistic ideals identifier identifying ideology idiom idiosyncratic idiot ignorance
  ignore illiterate illogical illusion imaginary imaginative imbalance immature immediate immediately immense
  immensely immoral immortal impair impend imperative imperfect imperial impersonal implausible implication implicit
  implying import importance impractical impress impressed imprison improbable impulse inability inaccessible
  inaccuracy inadvertently inane inappropriate incapable incarnation incidence incline incoherent incompatible
  incompetence incompetent incomplete incomprehensible inconsistency inconsistent inconvenience inconvenient
  increasingly incredible incredibly increment incur indefensible indefinite indefinitely indent independence
  indeterminate index indicate indicative indictment indirect indistinguishable individuals induce induction indulge
  ineffective inefficiency inefficient inertia inevitable inevitably inexperienced infallible infamous infantile
  infelicity infer inference inferior inferiority infinite infinitely infinity inflexible inflict influential
  informative infrequent infringement ingenious inhabit inherent inheritance inhibit inhibition initials injustice
  inner innocence innocent input insane insect insensitive insert insidious insight insignificant insist insistence
  insofar inspire instance instinct instrument instrumental insufficient insult intact intake integer intellect
  intellectual intense intensely intentional inter interact interactively intercourse interestingly interfere
  interference interior intermediate intermittent internals interrogate interval intervals intervene intervention
  intimate intolerance intrinsic introductory intuitive invalid invaluable invariably inverse invert invisible
  invoke irate irrational irrelevant irrespective irresponsible irritate item jack jargon jazz jellies jerk jest
  journals junk justice justifiable justifiably justification justify justifying juvenile kernel keyboard keystroke
  keyword kidnap kindness knight labelled lain landscape largely largest lark laser later lavatory layout laziness
  leach league legend legendary legible legitimate legitimately leisure lenient lens lenses lesbian lesser lest
  lethal liable liaison libel liberal librarian lied lifestyle lifetime lightest lightning lightninged likelihood
  likewise linear linguistic linkage liquor lisp literal literary literature litre livest locals logo longest loop
  loophole loosely loudest lousy lowered lowest luckily ludicrous ludicrously lunatic lunchtime lurk lust lying
  lyric lyrics machinery madness magnetic magnificent magnitude mailbox mainframe mainstream maize malfunction
  malicious mandate mangle mania manifestly manifesto manipulate mankind manuals margin marital marrying marvellous
  massively materials mathematical mathematician mathematics matrices matrix mature maximise maze meaningful
  meaningless meantime mechanic mechanics mechanism medieval megabyte melody memorable mentality mentioned menu
  mercury mercy merely merit messy metaphor mice microcomputer microprocessor microwave midday mileage mimic
  mindless minimal minimalist minority mint minus miracle miraculous miscellaneous misdirect miserably misery
  misfortune misguide misinterpret mislead misled misplace misprint misread misrepresent missile mist mistaken
  mistook misunderstand misunderstood mnemonic moan mock mode modelled moderate moderately modest modifying module
  mole molecular molecule momentarily momentum monarch monkeys monochrome monopoly monster moreover moron mortal
  motives motorways motto mould mount muck muddle mugs multiplying mumble mundane murdered mutter muttered
  mysterious mysteriously mystic myth mythology naive nameless namely narrative narrowest nastier nastiest natives
  nearest necessarily necessity needless needlessly negate negative neglect negligible negotiable nervous neural
  newsletter nicely nicest nick nickname nightmare noble nominal nonetheless normality nostalgia notable notably
  noticeable noticeably notifying notorious notwithstanding novelty null numbered numbest numeral numerals nuns
  obeys objectionable obnoxious obscene obscure observe obsess obsessed obstruct obtainable obviously occupying
  offensive offered offhand offset offspring oldest oneself ongoing onus oppress oppressed optimal optimistic
  optimum opus opuses oral orbit orchestral ordered organiser orient originals orthodox ours outcry outline outlook
  outrageous outright outset outstanding outweigh overall overcame overcome overdraft overflow overhead overlap
  overload overlong overlook overprice overridden override overrode overtone overwhelm overwriting overwritten owed
  owing ozone pacifier packet pads painful painless paperback paradox paragraph parallel parameter paranoia paranoid
  paraphrase parentheses parenthesis parity parochial parody parrot parse particle partitioned passionate patch
  patent pathetic patronise pattern peaceful peanut peasant peculiar pedal pedant pedantry pence pends penguin
  perceive perceived percent percentage perception peripheral peripherals permissible perpetual persecute persist
  persistent personality perspective perverse phenomena phenomenon philosophy phoenix photocopy physic physicist
  physics physiology pigeon pinch pipeline pitfall planetary plastered plausible playground plea plot ploy plug plus
  pointless poison poke polar policeman politeness politics polynomial pompous poorest populace pornography
  portability portray portrays positioned positively possibility possibly postage postcard postmaster postscript
  postulate potential powered powerful practicable practicals pragmatic preach precaution precede precedence
  precedent precisely precision predictable predominantly preface preferable preferably preferred prefix preliminary
  prematurely premium prerequisite prescribe pressed presumably presume pretentious prevail prevalent preview
  previously primarily primitive primitives printout prior priority prise privately privilege probability proceed
  proceeds processed proclaim productivity professionals profile profitable profound programmable progressed
  proliferation prolong prominent prompt prone pronoun pronounce pronunciation propaganda properly prophet
  proportional proprietary prose prostitute protein protocol proven provisional provocative provoke proximity pseudo
  psychologist pudding pulp pulse punctuation puncture puns punt purely purge pursue pursuit python qualifier
  qualifying quantum questionable questioned quibble quickest quietest quota rabid racial racist rack racket radar
  radiation radical radius rage raid raising rampant rant rape rarely rarest rash rated rational rationally rattle
  rave razor reactionary readable readership readily realm rearrange reasonably reassure received reckless reckon
  reclaim recognisable recollection reconcile reconsider recreational rectangle rectangular rectify rectifying
  recursion redefine redirect refine reflex reformat refrain refresh refute regain regard regardless regime
  registered regrettably reign reinstate reiterate relatively relatives relay relevance reliably relieve reluctance
  reluctant remainder remarkably remembered reminiscent remotely rend rendered repeatable repeated repeatedly repent
  repertoire repetitive rephrase replied replying representatives reproduction repulsive reputation requisite reread
  resemblance resent reset residence resistance resort respect respectable respectively restart resume resurrection
  retract retrieve revenge revert revision revolt revolution revolutionary rewrite rewritten rewrote rhetorical
  rhyme ribbon richest ridden ridiculous ridiculously rigid rigorous ritual rituals rivals roman romance rotate
  roundabout routine routinely royalties rumour rung rusty sabotage sadden safely safest saga saint sake saki
  salesman salvation sample sane sarcasm sarcastic satire satisfactorily satisfactory satisfying scarcely scarlet
  scattered scenario scenery sceptical scotch scroll scum secondary secular seemingly segment selectively semantic
  semantics sensible sensibly sensitivity sentient sentiment sentimental separately sequel sequence sequential
  serial seriously seriousness sermon seventh severely sexist sexual sexuality shaken shortest shorthand shove shown
  sicken sideways sigma signalled signals significance silicon sillier silliest simplest simplicity simplify
  simplifying simplistic simply simulate simultaneous simultaneously sincerely sine sinful singular sinister sixth
  sized sizing skeleton sketch skip skull slag slang slightest slim slippery slogan slot slowest smallest smallish
  smelly smith smug snack snag snail sneak sniff snobbery sober socialism socialist socket solely solo someplace
  somewhat soonest sophisticate sordid soundtrack span spatial specialise specify specifying specimen spectacular
  spectrum speculate sphere spies spigot spike spiral spiritual spoilt spokesman sponsored spontaneous spontaneously
  spoof spool spout sprang spray sprung spur spurious squad squash stability stack staggered staircase stake stale
  stance standpoint stark startle stating stationary statistic stays steadily steered stereo stereotype sterile
  sterling stimulate storey storeys straightforward strain strangely strangest stray strengthen stressed stringent
  strive strongest structure studio studying stuff stumble stun stunt subroutine subscribe subscription subsequent
  subset subsidiary substantial subtle subtlety subtly subways suffice sufficient suffix suitability suitably sundry
  sung sunk sunlight sunrise superb superficial superfluous superiority supermarket supernatural supplementary
  supplied supplying supposedly suppress suppressed supreme surprisingly surveys susceptible suspect suspicion
  suspicious suspiciously sustain swamp sweating swept sworn swum symbol symmetry sympathetic symphony syndicate
  syndrome synonym synonymous syntactic syntax synthesis synthesizer systematic tabs tack tackle tactic tactics
  tactless tailored tangent tank tasteless teapot tedious teeth telescope temporarily tempt tense tentative
  tentatively tenth terminals terminology terribly terrify terrifying territory terror terse textbook textual
  thankful their them themselves theology theorem theoretical thereabouts thereafter thereby therein thereof thesis
  they thickness thieve thoroughfare thou threshold throughput thrust tick tidying tied tile timescale tiresome toad
  toggle token tolerance tolerant tolerate tome topics torture toss traditional tragedy tragic transaction
  transcript transient transition trashcan tread trek tremendous tremendously triangle tribe tries trifle trigger
  triggered trilogy trinity tripos triumph trivia trivial trolley troop trumpet truncate turntable tutorial
  twentieth tying typeset typewriter ultimate ultimately unable unacceptable unaffected unambiguous unattended
  unauthorised unavailable unavoidable unaware unbalanced unbearable unbelievable unbelievably unbiased unchanged
  uncomfortable unconnected unconscious unconvincing undefined underestimate undergone underlain underlay underlie
  underlies underline underlying understandable undertake undertaken undertook underwent undesirable undid undo
  undocumented undoubtedly unduly uneasy unexpected unexpectedly unexplained unfamiliar unfinished unfortunate
  unfortunately unfounded unfriendly unhappy unhealthy unhelpful unify unifying unimportant uninteresting uniquely
  unity unjustified unlikely unlimited unload unlock unlucky unnatural unnecessarily unnecessary unobtainable
  unofficial unpleasant unpopular unpredictable unread unreadable unrealistic unreasonable unrelated unreliable
  unsatisfactory unseen unset unsolicited unsound unspecified unstable unsuccessful unsuitable unsupported
  unsuspecting untidy unto untrue unusable unused unwanted unwelcome unwilling unwise unworkable upbringing upside
  usable useful usefulness using utterly vacuum vague vaguely vain valuable valve vandalism variable variance
  variant varying vast vector vegetarian vein velocity verbatim verbose verifying versatile versus vertical viable
  vicar vicinity vicious victory viewpoint vigorously vile vintage vinyl violent virgin viruses visual vocabulary
  vocal void voltage volume voluntarily volunteered vomit vouch wade waffle wandered warehouse warp warrant wartime
  wasteful weaknesses weasel weekday were whale what whatsoever when whence where whereby whereupon which whilst
  whim whisky wholeheartedly whom whoop whose widely widespread widest willingly wiser wisest with witnessed wive
  wives wizard wombat wondered wondrous wont workable workstation worthless worthwhile wrath wren wretched yeti
  youngest yourselves zoom`;
