/** More entries of the thesaurus: see `english-thesaurus.ts`. Fields of policy one after the other, then expressions of several words. */
export const OF_FIELDS = `
  airline: carrier flight; ambulance: paramedic emergency; automobiles: cars vehicles motor; bicycles: bikes
  cycles; biker: cyclist motorcycle; bikes: bicycles cycles; buses: coaches; cab: taxi; cabs: taxis; carmaker:
  manufacturer car-maker; carriage: train coach; commuter: passenger traveller; commuters: passengers
  travellers; crossing: ferry bridge tunnel; cycling: cycle bicycle; cyclist: rider bicycle cycling; drivers:
  motorists; fare: ticket price; fares: tickets prices; fatalities: deaths killed died; fatality: death killed
  died; freight: goods cargo; gridlock: congestion jam; intersection: junction crossroads; jam: congestion
  traffic; jams: congestion traffic; lorries: trucks freight; metro: underground subway tube; motor: car
  vehicle; motorbike: motorcycle; motorist: driver; motorists: drivers cars; motorway: road highway expressway;
  pedestrian: walker foot; pedestrians: walkers foot; rails: tracks railway; ride: journey trip; rider:
  passenger cyclist; riders: passengers cyclists; ridership: passengers; scooter: e-scooter; sleeper: night
  overnight; overnight: night sleeper; streetcar: tram; streetcars: trams; subway: underground metro; toll:
  charge fee; tolls: charges fees; tram: streetcar light-rail; trams: streetcars light-rail; travellers:
  passengers; trucks: lorries; tube: underground metro; tyre: wheel; undersea: sea tunnel submarine; wagon:
  carriage train; badges: stickers labels cards; bed: sleeping couchette; beds: sleeping couchette; dig: bore
  excavate; dug: bored excavated; exhaust: emissions; fumes: emissions pollution smoke; kerb: pavement;
  pavement: footpath sidewalk; sidewalk: pavement; smog: pollution air emissions; soot: smoke particulates;
  windscreen: window; winter: snow ice; summer: june july august;

  bust: bankrupt administration insolvent; bankrupt: insolvent administration; bankruptcy: insolvency
  administration bankrupt; insolvency: bankruptcy administration; bailout: rescue loan; borrow: loan debt;
  borrowing: loan debt; broke: bankrupt insolvent; buyer: purchaser customer; costly: expensive cost; debts:
  debt liabilities; discounted: reduced cheaper; dividend: payment shares; donors: funders; fined: penalty
  fines; fortune: wealth money; gratis: free; handout: grant subsidy; investors: shareholders; lottery: draw;
  overspend: cost budget; overspent: costs budget; owned: owner ownership; payer: funder; payout: compensation
  payment; profits: surplus earnings; purchaser: buyer; refund: repayment compensation; salaries: pay wages;
  selling: sale sold privatisation; shareholder: investor; shareholders: investors; shares: stock; subsidies:
  subsidy grants; tariff: tax duty charge; taxpayer: public; unaffordable: expensive cost;

  barrister: lawyer counsel; banned: prohibited forbidden closed; ballot: vote referendum election; bribery:
  corruption; cabinet: government ministers; campaigner: protester activist; campaigners: protesters activists;
  cheated: fraud deceived tests; convict: sentence guilty; cops: police; councillor: council member; courts:
  judges tribunals; crook: criminal; decree: law order; demonstration: protest; demonstrations: protests;
  demonstrators: protesters; elections: votes; electorate: voters; embassy: diplomatic; guilty: convicted;
  inquest: inquiry death; judges: courts; jury: court; lawmaker: parliament member; lawmakers: parliament
  members mps; municipality: council city town; petition: signatures campaign; plebiscite: referendum vote;
  premier: prime-minister president; prohibited: banned forbidden; prosecution: court case; referendum: vote
  ballot; republic: state country; riot: protest unrest; rioters: protesters; senator: parliament member; sued:
  court legal; suing: court legal; tribunal: court; voted: referendum approved; voter: electorate; witness:
  evidence testimony; apologise: apology sorry; apologised: apology sorry; apology: apologised regret; sorry:
  apologised apology; scold: criticise; scolded: criticised; rebuke: criticise; rebuked: criticised;

  acre: land; allotment: garden; biodiversity: nature species wildlife; bloom: flower plants; bush: plants;
  cattle: cows livestock; contaminated: polluted; creek: stream river; dam: reservoir; downpour: rain flood;
  drought: water dry; flower: plant planter; flowers: plants planters; hill: mountain; jungle: rainforest
  forest; lake: water reservoir; litter: waste rubbish; mountain: alps hill; mountains: alps hills; pipe: water
  sewer; polluted: contaminated; rainfall: rain; reactor: nuclear; renewables: wind solar; rivers: streams;
  turbine: wind; woodland: forest trees; woods: forest woodland;

  apartments: flats homes; builders: contractors construction; bungalow: house; dwelling: house home; dwellings:
  homes houses; eviction: tenant; homes: housing houses; landlords: owners; mortgage: loan; neighbourhood: area
  district; neighbourhoods: areas districts; neighbour: resident; neighbours: residents; renting: tenants rent;
  skyscraper: building tower; slum: housing; suburb: outskirts district; suburbs: outskirts districts; downtown:
  centre city-centre; merchants: shopkeepers traders; merchant: shopkeeper trader; shopkeepers: traders
  retailers;

  academy: school; apprentice: trainee; apprenticeship: training; degree: university; exams: tests
  qualifications; kindergarten: nursery; lecturer: university academic; literacy: reading; reading: literacy;
  schooling: education; syllabus: curriculum; undergraduate: student;

  ache: pain; addict: drug; ageing: older elderly; ailment: illness disease; anaesthetic: surgery; babies:
  infants maternity; births: maternity; carers: care; checkup: screening examination; childbirth: maternity
  birth; dementia: alzheimer; dental: dentist; healing: treatment; immunisation: vaccine; injection: vaccine;
  injured: hurt casualties injuries; injuries: hurt casualties; jabs: vaccines vaccination; kidney: renal; lung:
  respiratory; mothers: maternity pregnant; mum: mother maternity; mums: mothers maternity; obese: obesity
  overweight; patients: sick; plague: pandemic; poorly: sick; prescription: medicine; psychiatric: mental;
  psychiatrist: mental; scanners: imaging; smoking: tobacco; stroke: cardiovascular; vaccines: vaccination jabs;
  wards: hospitals; wellbeing: health;

  broadband: internet; chip: microchip card; cloned: copied; clone: copy; encrypt: encryption security; laptops:
  computers devices; passcode: password login; passcodes: passwords logins; pcs: computers; smartphones: phones
  mobiles; spreadsheet: data file; technological: digital technology; technologically: digitally digital; wifi:
  wireless internet;

  abandoned: dropped cancelled; absorbed: merged taken-over; advised: recommended; allowed: permitted;
  announced: launched; backed: supported; barred: banned; blamed: criticised; blocked: closed stopped; boosted:
  increased; botched: failed; boycott: protest; built: constructed; burned: fire; capped: limited; ceased: ended
  stopped; claimed: said; clash: dispute conflict; collapsed: failed fell; combined: merged; complained:
  criticised; completed: finished; condemned: criticised; constructed: built; copied: cloned; crash: derailment
  collision accident; crashed: derailed collided; damaged: harmed; demolished: torn-down destroyed; denied:
  refused; destroyed: demolished; died: killed death; dismantled: abolished; dismissed: sacked; divided: split;
  doubled: twice; dropped: abandoned fell; enlarged: extended expanded; exploded: bomb; explosion: bomb blast;
  expanded: extended enlarged; failing: failure; fell: dropped decreased; finished: completed opened; fixed:
  repaired; flopped: failed; gathered: collected; halted: stopped paused; halved: half; handed: given; harmed:
  injured; imposed: introduced; jumped: rose increased; killed: died deaths; kicked: removed; leaked: disclosed;
  mended: repaired; mess: failure; missed: failed; moved: transferred; named: called; obstacles: barriers;
  opposed: against; overhauled: reformed; overtook: exceeded; passed: approved; paused: suspended; picked:
  selected named chosen; pooling: sharing joining; pool: share join; pulled: withdrawn; quicker: faster shorter;
  raised: increased rose; rebuilt: restored; refused: rejected; remade: rebuilt; removed: withdrawn; renamed:
  name; repaired: mended; rescued: saved; retired: left; reversed: undone; revamped: reformed; ripped: torn;
  ruined: destroyed; rushed: quick fast; saved: rescued; scaled: reduced; screwed: failed; seized: taken;
  shrunk: reduced; shrank: fell; slashed: cut reduced; slower: delay; smashed: broken; soared: rose increased;
  stalled: delayed paused; started: began; struck: strike; struggle: problems; swallowed: absorbed merged;
  swapped: replaced exchanged; taught: training; tested: trial pilot; threatened: threats; torn: demolished;
  tripled: three times grew; tried: trial test; troubled: problems; upgraded: improved; upset: angry; vanished:
  disappeared; vetoed: rejected; wasted: lost; welcomed: supported; widened: extended; won: winner; wrecked:
  destroyed damaged;

  artificial-intelligence: ai; back-up: copy support; behind-schedule: late delayed; bring-back: restore reopen;
  brought-back: restored reopened; bring-in: introduce; brought-in: introduced; brought-down: reduced;
  bullet-train: high-speed shinkansen; bullet-trains: high-speed; call-off: cancel; called-off: cancelled;
  car-maker: manufacturer; carried-out: conducted; climate-change: warming emissions; cut-back: reduce;
  cut-down: reduce; express-train: high-speed; express-trains: high-speed; express-railway: high-speed;
  fast-train: high-speed; fast-trains: high-speed; fast-line: high-speed; fell-apart: collapsed failed;
  flower-boxes: planters; flower-pots: planters; found-out: discovered; gave-up: abandoned; get-rid: abolish
  remove; give-up: abandon; general-practitioner: gp; go-up: rise increase; goes-up: rises increases; going-up:
  rising; went-up: rose increased; went-down: fell; go-down: fall; went-bust: administration bankrupt insolvent;
  go-bust: administration bankrupt; went-wrong: failed; go-wrong: fail; go-ahead: approval; goods-train:
  freight; goods-trains: freight; head-of-state: president; head-of-government: prime-minister; health-service:
  nhs; held-up: delayed; hold-up: delay; laid-off: dismissed redundant; left-out: excluded; light-rail: tram;
  log-on: login sign-in; looked-into: investigated; made-up: invented; medical-file: record; medical-files:
  records; no-cost: free; no-fare: free; no-fares: free; old-people: elderly older; over-budget: cost costs;
  paid-back: refunded; paid-off: repaid; pay-back: refund; phased-out: withdrawn ended; phase-out: withdraw end;
  pop-up: temporary; prime-minister: premier; pulled-down: demolished; pulled-out: withdrew; put-back: restored;
  put-off: delayed postponed; put-up: built raised; ran-out: ended; rapid-transit: metro; road-deaths: killed;
  rolled-out: introduced; rolling-out: introduction; said-sorry: apologised; say-sorry: apologise; sell-off:
  privatisation; selling-off: privatisation sale; sold-off: privatised sale; set-out: proposed; shot-down:
  rejected; shut-down: closed; sick-people: patients; signed-off: approved; signing-in: login; social-media:
  online; sped-up: accelerated faster; speed-up: accelerate faster; spelt-out: explained; split-up: divided;
  stepped-down: resigned; stood-down: resigned; street-car: tram; struck-down: annulled; taken-over: absorbed;
  take-over: absorb; talked-about: discussed; tear-down: demolish; tore-down: demolished; torn-down: demolished;
  thrown-out: rejected; thought-up: idea invented; took-over: absorbed replaced; turned-down: rejected refused;
  turned-into: became; turned-out: proved; underground-railway: metro subway; used-up: spent; voted-down:
  rejected; watered-down: weakened; worked-out: calculated; wound-up: closed dissolved; young-people: youth`;
