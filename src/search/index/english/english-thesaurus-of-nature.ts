/** More entries of the thesaurus: see `english-thesaurus.ts`. Land and water, plants, animals, farming, waterworks, weather,
 * buildings, materials, food. */
export const OF_NATURE = `
  bog: marsh mire peat fen swamp wetland moss; brook: stream burn beck river; burn: stream brook; canyon: gorge
  valley; cliff: crag rock; coastal: shore seaside; desert: arid dry; dune: sand; estuary: mouth tidal river; fen: bog
  marsh wetland; field: meadow pasture farmland; forests: woods woodland trees; gorge: ravine valley; grassland:
  meadow pasture prairie; grove: wood trees; heath: moor heather; hedge: hedgerow; hedgerow: hedge; hills: fells
  uplands mountains; island: isle; lagoon: lake; marsh: bog fen swamp wetland mire saltmarsh; marshes: wetlands bogs
  fens; marshland: wetland bog fen; meadow: pasture grassland field; meadows: pasture grassland fields; moor: moorland
  heath fell; moorland: moor heath heather; mud: silt sediment; peat: bog turf; peatland: bog peat; pond: pool lake;
  prairie: grassland; puddle: pool; ravine: gorge valley; reef: coral; ridge: crest; rock: stone; rocks: stones; sand:
  beach dune; scenery: landscape; scrub: bushes; seaside: coast beach shore; shore: coast beach bank; shoreline:
  coast; spring: source well; streams: brooks burns rivers; swamp: marsh bog wetland; tide: tidal; tidal: tide tides;
  upland: hill moor fell; valley: dale glen vale; waterfall: falls cascade; wetland: marsh bog fen; wetlands: marshes
  bogs; wilderness: wild; wooden: timber wood oak;

  blossom: flower bloom; branches: boughs limbs; bulb: flower; cereal: grain wheat barley; conifer: pine spruce fir;
  fern: bracken; fungus: mould mushroom fungal; fungal: fungus; grain: wheat corn cereal barley; greenery: plants
  trees; hay: grass fodder; herb: plant; ivy: climber; leaf: leaves foliage; leaves: foliage; lumber: timber wood;
  moss: sphagnum; mushroom: fungus; oak: tree timber wood; orchard: fruit apple; plants: vegetation flora; pollen:
  flowers; reed: reeds; sapling: young-tree seedling; saplings: young-trees seedlings; seed: grain; seedling: sapling;
  seedlings: saplings; shrub: bush; sow: plant seed; timber: wood oak lumber; trunk: stem; turf: grass peat; twig:
  branch; vegetation: plants flora; weed: plant; weeds: plants;

  beast: animal; bee: pollinator insect; bees: pollinators insects; beetle: insect; bird: fowl; birds: fowl; breed:
  nest reproduce; breeding: nesting reproduction; bull: cattle; butterfly: insect; buzzard: raptor; calf: young
  cattle; chick: young; chicks: young; cow: cattle; cows: cattle livestock; creature: animal; creatures: animals; cub:
  young; deer: stag hind doe; doe: deer; duck: waterfowl; eagle: raptor; ewe: sheep; falcon: raptor; fauna: wildlife
  animals; flock: herd sheep; foal: horse; fowl: birds poultry; goose: geese waterfowl; gull: seabird; hare: rabbit;
  harrier: raptor; hawk: harrier raptor falcon; hawks: harriers raptors falcons; hen: chicken poultry; herd: flock
  cattle; horse: pony; horses: ponies; insect: bee; kestrel: raptor; kits: young; kitten: cat; lamb: sheep; mammal:
  animal; mice: rodents; mouse: rodent; mussel: shellfish; newt: amphibian; otter: mammal; owl: bird; ox: cattle;
  oyster: shellfish; pig: swine; pigs: swine; pony: horse; poultry: chickens hens; predator: raptor wolf; prey:
  hunted; puppy: dog; rat: rodent; rats: rodents vermin; raptor: bird-of-prey hawk harrier eagle; raptors:
  birds-of-prey hawks harriers eagles; rodent: rat mouse; salmon: fish; seabird: gull; shellfish: oysters mussels;
  sheep: ewe lamb flock; spawn: breed; species: animals plants; spider: insect; stag: deer; stags: deer; swine: pigs;
  toad: frog amphibian; trout: fish; vermin: rats pests; whale: mammal; wolf: predator; wolves: predators; worm:
  earthworm;

  barn: shed farm; cull: kill shoot slaughter reduction; culling: shooting killing slaughter reduction; dairy: milk;
  farmhouse: farm; farmyard: farm; fence: barrier railing; fertiliser: nitrogen manure; fertilizer: nitrogen manure;
  fisherman: angler fisher; fishermen: anglers fishers; fishing: angling fishery; gamekeeper: keeper; gamekeepers:
  keepers; graze: pasture; grazing: pasture; harvest: crop reap; hunt: shoot stalk; hunter: stalker shooter; hunters:
  stalkers shooters; hunting: shooting stalking; irrigation: water; killing: shooting cull slaughter; manure: dung
  fertiliser; pasture: meadow grazing; pesticide: spray chemical; plough: till; poach: illegal-hunting; poaching:
  illegal-hunting; shed: hut barn; shepherd: sheep; slaughter: cull kill; tractor: farm; vineyard: wine grapes; yield:
  harvest crop;

  aqueduct: canal; barrage: dam weir; barriers: gates fences walls dams; canal: waterway; dams: weirs barrages; dike:
  embankment ditch; ditches: drains trenches; dock: harbour quay; drain: ditch sewer; drainage: drains ditches;
  drains: ditches; drench: soak; dyke: embankment dike; embankment: dyke bank; flooded: inundated underwater; gate:
  sluice barrier door; gates: sluices barriers doors; inundated: flooded; jetty: pier; lock: sluice gate; pier: jetty;
  pipes: mains; pump: pumping; pumped: pumping; quay: dock wharf; reservoir: dam lake; rewetted: flooded; sewer: drain
  sewage; sewers: drains sewage; sluice: gate lock; sluices: gates locks; soak: wet; tap: water; trench: ditch;
  trenches: ditches; wastewater: sewage; waterway: canal river; waterways: canals rivers; weir: dam barrage; weirs:
  dams barrages; wharf: quay; wet: damp soaked;

  avalanche: snow; blazes: fires; blizzard: snow; burn-down: fire; burning: fire alight; chill: cold; cyclone: storm
  hurricane; deluge: flood rain; drizzle: rain; earthquake: quake; eruption: volcano; extinguish: put-out;
  extinguished: put-out; flames: fire; fog: mist; freezing: frost ice cold; frost: freeze ice; frosty: frost; gale:
  storm wind; hail: storm; heatwave: heat hot; hurricane: storm; ice: frost frozen; icy: ice frost; inferno: fire;
  landslide: mudslide; lightning: thunderstorm; mist: fog; quake: earthquake; snow: winter; storms: gales; sunny: sun;
  temperature: heat; thaw: melt; thunderstorm: storm; tornado: storm; tsunami: wave; volcano: eruption; wildfire:
  fire; wildfires: fires;

  altar: church; attic: loft; balcony: terrace; basement: cellar; bathhouse: baths; bench: seat; brick: masonry;
  bricks: masonry; cabin: hut; castle: fortress palace; cathedral: church; cellar: basement; cemetery: graveyard;
  chapel: church; chimney: stack; column: pillar; corridor: passage; cottage: house; dome: roof; door: gate entrance;
  doorway: entrance; entrance: door gate; facade: front; fireplace: hearth; floor: storey; fortress: castle; foyer:
  hall; garage: workshop; gardens: parks; graveyard: cemetery churchyard; greenhouse: glasshouse; hall: room; hostel:
  accommodation; hut: cabin shed; huts: cabins sheds; inn: pub hotel; lawn: grass; lighthouse: beacon; loft: attic;
  mansion: house; masonry: stone brick; mill: works; mosque: prayer; palace: castle; pillar: column; porch: entrance;
  pub: inn bar; roof: roofing; ruin: remains; ruins: remains; spire: steeple tower; stairs: steps staircase; steeple:
  spire tower; storey: floor; synagogue: prayer; temple: shrine; tent: camp; terrace: row; theatre: stage playhouse;
  tomb: grave; tower-block: flats; vault: cellar; villa: house; wall: barrier; warehouse: store depot; windmill: mill;
  yard: court;

  bronze: metal; carpenter: joiner woodworker; carpenters: joiners woodworkers; carpentry: joinery woodwork; carve:
  cut; cement: concrete; ceramic: pottery; cloth: textile fabric; concrete: cement; copper: metal; cotton: textile;
  craft: trade skill; craftsman: artisan; craftsmen: artisans; fabric: textile cloth; forge: smithy; glass: glazing;
  glue: adhesive; gravel: stones; grease: oil lubricate; greased: oiled lubricated; hammer: tool; iron: metal; joiner:
  carpenter; leather: hide; linen: cloth; lubricate: oil grease; lubricated: oiled greased; lubrication: oil oiling;
  marble: stone; metal: iron steel; nail: fix; oiled: greased lubricated; painted: coated; plank: board; planks:
  boards; plaster: render; pottery: ceramics; rope: cable; rubber: tyre; rust: corrosion; rusty: corroded; rot: decay;
  rotten: decayed; sew: stitch; silk: cloth; slate: stone; smith: blacksmith; steel: metal iron; stone: rock masonry;
  stones: rocks; textile: cloth fabric; textiles: cloth fabric; tile: tiling; varnish: paint; weave: loom textile;
  weaver: loom; weld: join; wool: fleece;

  apple: fruit; bake: bread; bakery: bread; barbecue: grill; barbecues: grills; beef: meat; beer: brewery ale;
  beverage: drink; beverages: drinks; bread: loaf; brew: beer; butcher: meat; butter: dairy; cafe: coffee restaurant;
  canteen: cafeteria dining; canteens: cafeterias dining; carrot: vegetable; chef: cook; chefs: cooks; chicken:
  poultry; cook: chef; cooked: prepared; cooking: kitchen; cooks: chefs; dessert: sweet; dine: eat; dining: canteen
  meal; dish: meal; dishes: meals; eaten: consumed; eating: diet food; fast-food: takeaway; feast: meal; flour: wheat;
  fruit: apples; grill: barbecue; grills: barbecues; hungry: hunger starving; juice: drink; leftover: waste;
  leftovers: waste; lunches: meals; meals: lunches food; meat: beef pork; milk: dairy; pork: meat; potato: vegetable;
  potatoes: vegetables; recipe: dish; restaurants: cafes; salad: vegetables; sausage: meat; snack: food; soup: meal;
  starvation: hunger famine; starve: hunger; sugary: sugar sweet; supper: dinner; sweets: sugar confectionery; tasty:
  taste; thirst: water; vegan: plant-based vegetarian; vegetarian: meat-free meatless; venison: deer; wheat: grain;
  wine: vineyard`;
