/** More entries of the thesaurus: see `english-thesaurus.ts`. Body, life, leisure, crime, size and time, what is done, feelings,
 * work, then expressions of several words. */
export const OF_PEOPLE = `
  allergy: allergic; ankle: leg; asthma: breathing; belly: stomach; blindness: sight vision; bone: fracture; bones:
  fractures; bowel: gut; breast: mammography; bruise: injury; chest: lung thorax; cough: respiratory; deafness:
  hearing; diabetes: diabetic insulin; diarrhoea: stomach; dose: dosage; eyes: vision sight; fatigue: tired; fever:
  temperature; flu: influenza; germ: bacteria; germs: bacteria; hygiene: cleanliness; infect: contaminate; insomnia:
  sleep; itch: skin; lame: walking; limb: arm leg; liver: hepatic; lungs: respiratory chest; mouth: oral; muscle:
  strength; overweight: obesity obese; parasite: worm; poison: toxic; poisoned: toxic ill; poisoning: illness
  contamination; poisonous: toxic; scar: wound; skin: dermatology; smoker: smoking tobacco; smokers: smoking tobacco;
  stomach: gut; teeth: dental; tired: fatigue exhausted; toxic: poisonous; unwell: ill sick; vaccinate: immunise;
  vomiting: sickness; wounded: injured; wounds: injuries;

  adolescent: teenager youth; adolescents: teenagers youth; ancestor: forebear; aristocrat: lord noble; bachelor:
  unmarried; boy: boys child; boyhood: childhood; bride: wedding; brother: sibling; bullying: harassment; burial:
  funeral grave; captain: skipper; crew: team; crowds: people visitors; dad: father; daughter: child; divorce:
  separation; dwell: live; emigrant: migrant; emigrate: migrate; folk: people; foreigner: immigrant; foreigners:
  immigrants; gentry: landowners; girl: girls child; grandparent: elderly; grandparents: elderly; heir: inherit;
  dustman: crew collector; dustmen: crews collectors; husband: spouse; immigrants: migrants; king: monarch crown; lad: boy; lady: woman; lord: peer; marry: marriage
  wedding; men: male; miller: mill; monarch: king queen; newborn: baby infant; nomad: traveller; old-age: elderly;
  orphan: child; peasant: farmer; pilgrim: pilgrimage; pioneer: founder; princess: royal; queen: monarch crown; royal:
  king queen; sailor: seaman crew; schoolchild: pupil; schoolchildren: pupils; servant: staff; sibling: brother
  sister; sister: sibling; skipper: captain; slave: enslaved slavery; slavery: enslaved slaves; son: child; stranger:
  unknown; teen: teenager youth; teenage: adolescent youth; toddler: child infant; toddlers: children infants; tribe:
  people indigenous; twin: twins; tycoon: owner; villager: resident; villagers: residents; warden: ranger keeper
  guard; wardens: rangers keepers guards; wealthy: rich; wedding: marriage; widow: widowed; youngsters: children youth;

  actor: performer theatre; actress: performer theatre; angler: fisherman; anglers: fishermen; artwork: painting;
  athlete: sport; ballet: dance; band: musicians; bather: swimmer; bathers: swimmers; bathing: swimming; boating:
  boats; boats: vessels ships; camp: campsite tent; campers: campsites camping; camping: campsite campsites tents;
  campfire: fire; campground: campsite; cinema: film; climber: mountaineer; climbers: mountaineers; climbing:
  mountaineering; composer: music; concert: music performance; concerts: music performances; cruise: ship; dance:
  ballet; dancer: ballet; dancing: dance; excursion: trip outing; festival: celebration; footpath: path trail;
  footpaths: paths trails; gallery: museum; game: play; guests: visitors; gym: sport; hike: walk; hiker: walker
  rambler; hikers: walkers ramblers; hiking: walking path footpath; holidaymaker: tourist visitor; holidaymakers:
  tourists visitors; hotels: accommodation inns; hotelier: hotel; itinerary: route; lodge: hotel hut; motorhome:
  caravan; mountaineer: climber; movies: films cinema; museums: galleries; musician: music; opera: music; orchestra:
  music; outing: trip excursion; painter: artist; painting: picture art; paintings: pictures art; paths: footpaths
  trails tracks; photos: photographs pictures; picnic: outdoors; playground: park; poem: poetry; rambler: walker;
  ramblers: walkers; recreation: leisure; sail: boat; sailing: boats; sculpture: statue; ships: vessels boats;
  sightseeing: tourism; singer: music; ski: skiing; song: music; songs: music; statue: sculpture monument; stroll:
  walk; swim: bathe bathing; swimmer: bather; swimmers: bathers; swimming: bathing; tour: visit; tourists: visitors;
  trail: path footpath track; trails: paths footpaths tracks; trek: walk; vacationer: tourist visitor; vessel: ship
  boat; vessels: ships boats; visitors: tourists guests; voyage: journey; walker: hiker rambler; walkers: hikers
  ramblers; walking: hiking foot; walks: paths hikes; yacht: boat; zoo: animals;

  accused: charged; acquitted: cleared; arson: fire; assassin: killer; attacker: assailant; battle: fight war; bomb:
  explosion; brutal: violent; burglar: thief; burglary: theft; convicted: guilty sentenced; conviction: guilty
  sentence; culprit: offender; disguise: hide; embezzlement: fraud; espionage: spying; fighting: war battle; forgery:
  fake; fraudster: fraud; gang: crime; gun: weapon firearm; guns: weapons firearms; illegally: unlawfully; jailed:
  imprisoned; kidnap: abduct; killer: murderer; lawbreaker: offender; looted: stolen; looting: theft; manslaughter:
  killing; murder: killing; outlawed: banned illegal; pirate: piracy; protests: demonstrations petitions; quarrels:
  disputes; rebel: uprising; revolt: uprising; riots: unrest; rob: steal; robbery: theft; row: dispute quarrel;
  sabotage: damage; slain: killed; smuggle: trafficking; smuggling: trafficking; suspect: accused; thief: theft;
  thieves: theft; torture: abuse; trespass: access; uprising: revolt; vandal: vandalism; vandalism: damage; weapons:
  guns arms;

  adjacent: neighbouring; apart: separate; autumn: september october november; backwards: reverse; beginning: start;
  below: beneath under; beside: next; biggest: largest; bottom: base; boundary: border limit; broad: wide; calm:
  quiet; centenary: anniversary; centuries: hundred-years; circular: round; cold: chill; colossal: huge; corner: edge;
  dawn: sunrise morning; decades: years; deep: depth; dense: crowded; dozen: twelve; dozens: many; dusk: sunset
  evening; dusty: dust; edge: border; empty: vacant; enormous: huge large; evening: night; extinct: vanished died-out;
  extinction: vanished disappearance; far: distant; filthy: dirty; fortnight: two-weeks; fragile: delicate; gigantic:
  huge; immense: huge; inner: interior; inside: within; lately: recently; later: after; longest:
  length; loud: noise; lowest: smallest; middle: centre; midnight: night; millennium: thousand; minute: minutes;
  mostly: mainly; muddy: mud; narrow: thin; nightly: night; noisy: noise; northern: north; numerous: many; oldest:
  first; outskirts: edge; percentage: share per-cent proportion; quarter: fourth; rear: back; rough: approximate;
  seldom: rarely; shortest: length; silent: quiet; sink: sank; slight: small; slope: hillside; spare: extra; steep:
  slope; summertime: summer; sunrise: dawn; sunset: dusk; tall: high; tallest: highest; tenth: ten-per-cent; third:
  one-in-three; thousands: many; tonne: weight; triple: threefold; twice: double; uneven: rough; vanish: disappear;
  vast: huge large; vertical: upright; weekend: saturday sunday; wide: broad width; widest: width;

  alight: fire; bar: ban; block: dam stop; blockade: block; blockades: block; boil: heat; bother: trouble; bounce:
  return; bringing-back: reintroduction restoration; burst: broke; bury: burial; carry: transport; chase: pursue;
  chop: fell cut; chopped: felled cut; clean-up: cleaning; cleanse: clean; cling: hold; collide: crash; come-back:
  return; conceal: hide; confess: admit; convene: meet; crack: damage; crawl: slow; crumble: decay; curb: limit
  reduce; decay: rot; deepen: dredge; defrost: thaw; descend: fall; dip: fall; disappear: vanish; disappearance:
  vanished missing; disappeared: vanished; discard: waste throw; disagreement: differ dispute quarrel; disagreements:
  differ disputes quarrels; disturb: trouble; dive: swim; drag: pull; dredge: deepen; drift: move; drown: drowned;
  dry-out: drain; erode: wear; eroded: worn; erosion: worn wear; excavate: dig; explode: explosion; fade: decline;
  feed: food; felled: cut; felling: cut; fetch: bring; flee: escape; fled: escaped; float: boat; fold: close; glow:
  light; grab: take; guarded: protected watched; guarding: protection; hatch: breed; haul: pull; hide: conceal; jump:
  leap; knock-down: demolish; lighten: reduce; loosen: relax; lure: attract; melt: thaw; mend: repair; mending:
  repair; mingle: mix; mow: cut; nurture: care; overflow: flood; patrol: guard; plunge: fall; pour: flow; pursue:
  chase; rebuilding: repair renewal; refurbish: renew repair; refurbished: renewed repaired; refurbishment: renewal
  repair; reintroduce: release return; reintroduced: released returned; reintroduction: release return; released:
  freed set-free; renewal: replacement; renewed: replaced; repairs: mending fixing; replacing: renewal new; rinse:
  wash; roam: wander; scare: fear; scatter: spread; seize: take; set-free: released; shake: tremble; share-out:
  distribution; shine: light; shoot: gun cull; shooting: gun cull hunting; shot: killed; slide: fall; slip: fall;
  smash: break; soaked: wet; spill: leak; spilled: leaked; squeeze: press; stumble: fall; stuck: blocked; surround:
  around; survivor: survived; sweep: clean; tally: count number; tame: domestic; tear: damage; throw: discard;
  throwing-away: waste discarding; thrown-away: wasted discarded; tow: pull; trample: wear; trap: catch; tremble:
  shake; uproot: remove; wander: roam; washed-away: eroded; wear: erosion worn; worn: eroded wear; wear-out: worn;

  admire: praise; adore: love; afford: cost; amazing: remarkable; ashamed: shame; awful: bad; beautiful: beauty;
  beloved: popular; bitter: angry; bold: brave; boredom: bored; brave: courage; bravery: courage; cheerful: happy;
  clever: intelligent; comfort: comfortable; courage: brave; crazy: mad; cruel: cruelty; cruelty: abuse; curious:
  interest; delight: pleasure; despair: hopeless; disappointed: disappointment; disgrace: shame; dislike: oppose;
  dread: fear; drunk: alcohol; dull: boring; eager: keen; embarrassed: shame; embarrassing: shame; envy: jealous;
  evil: bad; excited: excitement; fierce: strong; foolish: stupid; forgive: pardon; friendly: kind; frightened: fear;
  funny: humour; gentle: mild; glad: happy; gossip: rumour; grateful: thanks; grief: mourning; grumble: complain;
  happiness: wellbeing; holy: sacred; hostile: opposed; humiliated: shame; ignorant: unaware; jealous: envy; joke:
  humour; joy: happiness; keen: eager; lazy: idle; lonely: loneliness isolated; loneliness: lonely isolation; loyal:
  faithful; lucky: luck; mad: insane; memory: remember; mercy: pardon; misery: suffering; mourn: grief; mystery:
  unknown unexplained; nasty: unpleasant; naughty: behaviour; neat: tidy; nice: pleasant; odd: strange; polite:
  courtesy; praised: welcomed; pray: prayer; pride: proud; religious: faith church; remember: memory; respect: esteem;
  rumour: gossip; rude: insult; sacred: holy; sad: sadness; shame: embarrassment stigma; shameful: shame; sincere:
  honest; sorrow: grief; stigma: shame; strange: odd; stupid: foolish; suffering: pain; surprising: unexpected;
  terrible: bad; terror: fear; tidy: clean; tolerate: accept; ugly: appearance; unhappy: dissatisfied; weird: strange;
  wicked: evil; wise: wisdom; wonderful: excellent;

  apprentices: trainees; banknote: money; beggar: poor; caretaker: keeper; cashier: shop; clergy: priest church;
  clerk: office; coin: money; coins: money; compensate: pay; compensated: paid; crew-member: staff; customs: border;
  damages: compensation; fees: charges levies; headteacher: head; keeper: guard warden; keepers: guards wardens;
  labourer: worker; librarian: library; millionaire: rich; miner: mining coal; miners: mining coal; overpaid: pay;
  pensioners: retired elderly; porter: staff; priest: church; ranger: warden; rangers: wardens; schoolteacher:
  teacher; shopkeeper: retailer; skint: poor; soldiering: army; trainees: apprentices; treasure: money; treasurer:
  finance; understaffed: shortage vacancies; vacancies: posts shortage; volunteers: helpers; watchman: guard; workman:
  worker; workmen: workers;

  air-raid: bombing; bird-of-prey: raptor hawk harrier falcon eagle; birds-of-prey: raptors hawks harriers falcons
  eagles; bus-stop: bus; came-back: returned; cast-iron: metal; caught-fire: burned fire; chopped-down: felled;
  cleaned-up: cleaned; cut-off: isolated; day-trip: visit; day-trippers: visitors; died-out: extinct; dried-up:
  drought; fed-up: complaint; fell-down: collapsed; fire-brigade: fire-service firefighters; fire-crew: firefighters;
  fire-crews: firefighters; fish-ladder: fish-pass; fish-ladders: fish-passes; flood-defence: embankment dyke;
  flood-defences: embankments dykes; global-warming: climate; greenhouse-gas: carbon emissions; greenhouse-gases:
  carbon emissions; guest-house: hotel; ice-rink: skating; killed-off: extinct; let-out: released; let-go: released;
  lit-up: lighting; litter-louts: rubbish; log-cabin: hut; mountain-biking: cycling; night-time: night; off-road:
  track; old-fashioned: outdated; parking-ticket: fine; parking-tickets: fines; place-of-worship: church;
  places-of-worship: churches; play-area: playground; power-cut: outage; power-cuts: outages; public-transport: bus
  train; rubbish-tip: landfill; ran-away: escaped; sea-level: tide; set-fire: arson; set-loose: released; shot-dead:
  killed; swimming-pool: baths; swimming-pools: baths; town-hall: council; tree-planting: trees woodland; trees-cut:
  felled; washed-up: beach; water-wheel: mill; wind-farm: turbines; wind-farms: turbines; worn-away: eroded; worn-out:
  worn; young-tree: sapling; young-trees: saplings`;
