/**
 * Ordinary English words, each with others that a publication may use instead, the nearest first: in readers' words, which
 * are seldom those of officials. It serves only words that a publication does not have, so it may be generous, but a word
 * is better left out than given one that is only about the same matter. Written for this project.
 */
export const ENGLISH_THESAURUS = `
  abolish: close end dissolve disband abolition; abolition: closure end abolish; abroad: international overseas;
  absorb: merge incorporate; academic: university scholar researcher; academics: researchers universities;
  accelerate: speed quicken hasten; access: entry; accessible: available; accomplish: achieve; accomplishment:
  achievement; accord: agreement; accountability: responsibility; accountable: responsible accountability;
  accuracy: correctness; accurate: correct precise; achieve: reach meet; achievement: success; acquire: buy
  purchase acquisition; act: law legislation bill; add: include; adopt: introduce use take-up; adoption: uptake
  use introduction; advantage: benefit; advice: guidance recommendation; advise: recommend suggest; adviser:
  advisor consultant; advisor: adviser consultant; against: opposed; age: years; aged: older; agency: body
  organisation; agree: agreement; ai: artificial-intelligence; aid: help support; aim: goal objective purpose;
  aims: goals objectives; airplane: aircraft; airport: aviation; algorithm: ai algorithms; algorithms: ai
  artificial-intelligence; alliance: partnership collaboration coalition; allow: permit let enable; alternative:
  option other; amalgamate: merge combine; ambition: aim goal; america: us; american: us; ancient: old historic;
  animal: animals; announce: reveal unveil declare; announcement: statement news declaration; annual: yearly;
  anonymised: anonymous de-identified pseudonymised; anonymous: anonymised de-identified; answer: reply response;
  antiquated: outdated old legacy obsolete; anxiety: concern worry; app: application software; application: app
  software; apply: application; appoint: name; appointed: named; appraisal: evaluation assessment; approval:
  agreement consent authorisation clearance; approve: accept agree endorse authorise; apps: applications software;
  archaic: outdated old legacy; archive: records; area: region; army: military; arrest: police; article: paper
  publication; ask: request; assess: evaluate review; assessment: evaluation review; assist: help support;
  assistance: help support; association: society union body; assurance: guarantee; atomic: nuclear; audit: review
  inspection; auditor: audit inspector; authenticate: login identity; authentication: login identity; author:
  writer; authority: body agency; automatic: automated; automation: automated; automobile: vehicle car; available:
  accessible; award: prize grant; axe: abolish close cut cancel end scrap; axed: abolished closed cut cancelled
  ended disbanded; baby: child infant; backer: funder supporter sponsor; backlog: waiting queue; bad: poor; badge:
  card smartcard; ban: prohibit forbid bar; bankroll: fund finance; barrier: obstacle difficulty; began: started
  launched; begin: start launch commence; belief: opinion view; believe: think; belong: part; benchmark: standard;
  benefit: advantage gain; benefits: advantages gains; best: leading; better: improved improve; bias: prejudice
  discrimination unfair; bicycle: cycling; big: large major; bike: cycling; bill: legislation act law; bin:
  abandon drop cancel; birth: born; blame: criticise; blaze: fire; blog: post; blueprint: plan strategy; board:
  committee council; boat: vessel; body: organisation agency authority; book: publication; boost: increase raise
  improve; border: frontier; boss: head chief leader director manager executive; bosses: heads chiefs leaders
  managers executives; brain: neurological; branch: department office; brand-new: new; breach: leak violation;
  brexit: eu withdrawal; bribe: corruption; brief: short; britain: uk; british: uk britain; budget: funding
  allocation spending; bug: error fault; build: develop construct create; building: estate premises; buildings:
  estate premises; bursary: scholarship grant; bus: transport; business: company firm industry enterprise; buy:
  purchase procure acquire; buying: procurement purchasing; calculate: estimate; called: named; campaign:
  advocacy; cancel: abandon end withdraw stop; cancer: tumour; car: vehicle; carbon: emissions; card: smartcard;
  cardiac: heart; career: job; cars: vehicles; cash: money funds funding finance; catastrophe: failure disaster;
  cease: end stop; centre: institute hub; century: years; ceo: chief executive director; certain: sure; chair:
  chairman chairwoman head; chairman: chair chairperson head; chairperson: chair; chairwoman: chair chairperson;
  challenge: problem difficulty; charge: responsible; charity: foundation trust voluntary; chart: graph figure;
  chatbot: ai; cheap: inexpensive affordable low-cost; cheat: fraud; check: verify; chemist: pharmacy; chief: head
  leader director executive; child: children paediatric; children: child paediatric young; choice: option
  selection; choose: select decide; citizen: public people; citizens: public people; city: town urban; claim:
  statement; clean: cleaning; clear: plain; client: customer user; climate: environment; clinic: hospital
  practice; clinician: doctor; clinicians: doctors; clinics: hospitals practices; closed: shut; closure: closing
  end abolition; cloud: hosting; club: association society; coal: energy; coalition: alliance partnership; coast:
  coastal; code: rules conduct software; coder: developer; collaborate: cooperate partner; collapse: failure;
  colleague: staff; college: university; combine: merge join unite; come: arrive; commence: begin start; comment:
  remark; commission: committee; commitment: promise pledge; committee: panel group; companies: firms businesses
  industry suppliers; company: firm business corporation enterprise; compare: comparison; comparison: compare;
  compatibility: interoperability; compatible: interoperable; complain: complaint; complaint: complaints;
  complete: finish full; complex: complicated; complicated: complex; compulsory: mandatory required; computer: it
  technology digital; computerise: digitise; computerised: electronic digital; computers: it technology systems
  equipment; computing: it technology; concept: idea; concern: worry fear; concerns: worries fears; conclusion:
  finding; condition: illness disease; confederation: federation association; conference: meeting event congress;
  confidence: trust; confidential: private secret; confirm: verify; conflict: war dispute; congress: parliament;
  connect: link join integrate; consent: permission agreement; consequence: effect result; construct: build
  develop; construction: building; consultant: adviser advisor; consumer: customer user; contact: address;
  contain: include; contract: agreement; contractor: supplier provider; control: manage; cooperate: collaborate;
  cooperation: collaboration partnership; cop: police; copyright: licence; corona: covid coronavirus; coronavirus:
  covid pandemic; corporation: company firm; correct: right; corruption: fraud bribery; council: authority;
  counsel: advice; count: number; countries: nations; country: nation state; county: local council region; course:
  training; court: tribunal judge; covid: coronavirus pandemic; create: establish found make launch; creation:
  establishment launch founding; crime: criminal offence; criminal: crime; crisis: emergency disaster; critic:
  criticism critical; criticise: criticism critical; criticism: critics criticised; crop: agriculture; crucial:
  important key; cure: treatment therapy; current: present; currently: now; customer: user client; cut: reduce
  reduction decrease; cuts: reductions savings; cyberattack: attack cyber breach; daily: day; danger: risk hazard
  threat; dangerous: unsafe risky hazardous; data: information; database: register data; date: day; dead: died;
  deadline: date target; deal: agreement contract; death: mortality died; deaths: mortality; debacle: failure;
  debate: discussion; debt: borrowing loan liabilities; decade: years; decide: choose determine; decision: ruling
  choice; decline: fall decrease drop; decrease: reduce fall cut; defect: fault; defence: military; define:
  definition; definition: meaning; defunct: closed abolished former; delay: late postpone slip; delete: remove
  erase; deliver: provide delivery; delivery: provision; demise: end closure abolition; demo: demonstration pilot;
  demolish: dismantle destroy remove; demonstrate: show; dentist: dental; deny: refuse reject; department:
  ministry; deploy: implement introduce install; deployment: implementation introduction; describe: description;
  desktop: computer; develop: build create design; developer: programmer software; device: equipment machine; die:
  died death; difference: differences distinction; different: various; difficult: hard; difficulty: problem
  challenge; digital: electronic; digitisation: digitalisation digital; digitise: digital paperless; digitization:
  digitisation digitalisation; director: head manager chief; directorate: department unit; dirty: polluted;
  disability: disabled; disabled: disability; disadvantage: drawback; disagree: dispute; disaster: failure crisis;
  disband: dissolve abolish close wind-up; disbanded: dissolved abolished closed merged; disclose: reveal publish;
  discontinue: end stop withdraw close; discrimination: bias prejudice; discuss: talk debate; discussion: debate
  talk; disease: illness condition; dismantle: close end break-up; disparity: inequality gap; dispute: conflict
  disagreement; dissolve: disband abolish close; district: area local; ditch: abandon drop cancel abolish;
  ditched: abandoned dropped cancelled abolished; divide: split separate; division: department directorate;
  doctor: clinician physician gp; doctors: clinicians physicians gps; document: paper report; donate: give
  contribute fund; donation: gift contribution; donor: funder giver; dossier: file record; double: increase twice;
  doubt: uncertainty; drawback: disadvantage problem; drop: fall decrease decline; drug: medicine; drugs:
  medicines medication; dump: abandon drop discard; duty: obligation responsibility; earnings: income pay; easy:
  simple; eat: food; eco: environmental; effect: impact result; effort: initiative work; elderly: older old;
  election: vote; electricity: energy power; electronic: digital; electronically: digitally; eliminate: remove end
  abolish; email: mail; emergency: crisis urgent; emission: pollution carbon; employee: staff worker; employees:
  staff workers workforce; end: final; endorse: support approve back; energy: power electricity; england: english;
  enhance: improve better; enquiry: inquiry investigation; enterprise: business company; entire: whole full;
  entitlement: right; entry: access; environment: environmental climate; epidemic: pandemic; equal: same;
  equality: equity fairness; equipment: devices kit; eradicate: eliminate end remove; erase: delete remove; error:
  mistake fault; essay: article paper; essential: necessary important; establish: found create launch set-up;
  established: founded created launched; estimate: calculation; ethical: moral ethics; ethics: ethical moral
  principles; european: europe; evaluate: assess review; evaluation: assessment review; event: conference meeting;
  every: all; evidence: proof; examine: review study investigate; exchange: share sharing; executive: manager
  director chief; exit: leave withdrawal; expand: extend grow enlarge; expansion: growth extension; expect:
  predict; expensive: costly dear; experiment: trial test pilot; explain: explanation; explanation: explain;
  extend: expand lengthen; fact: information; factory: plant works manufacturing; facts: information evidence;
  fail: failure failed; failed: failure abandoned dismantled; failure: fail failed; fair: equitable just;
  fairness: equity equality bias; false: wrong; farm: agriculture; farmer: agriculture; farming: agriculture;
  fast: quick rapid accelerated; faster: sooner quicker accelerated; fault: error defect; fear: concern worry;
  federation: confederation association; fee: charge payment; feedback: contact comments; fewer: less reduced;
  fiasco: failure; figure: number; figures: numbers statistics; file: record document; files: records documents;
  film: video; final: last; finding: result conclusion; findings: results conclusions; fine: penalty; fingerprint:
  biometric; finish: end complete; fire: blaze; fired: dismissed; firm: company business; firms: companies
  businesses industry; first: initial; flat: housing; flight: aviation; flood: flooding; flooding: flood; flop:
  failure failed; folder: file record; food: nutrition; forbid: ban prohibit; forecast: prediction; foreign:
  international overseas; former: previous old; forum: group meeting; found: establish create set-up; founder:
  creator established founded; fraud: deception; free: available; freedom: liberty; freeze: pause suspend; fresh:
  new; fuel: energy; full: complete; fuse: merge combine; future: plans; gadget: device; gadgets: devices
  technology; garbage: waste; gas: energy; gasoline: petrol fuel; get: obtain; giant: large; give: provide;
  glitch: error fault; global: international worldwide; go: move; goal: aim target objective; goals: aims targets
  objectives; good: strong; government: ministers state ministry; governmental: government state; gp: doctor
  practice; grant: funding award subsidy; graph: chart figure; green: environmental sustainable; group: team body;
  grow: increase expand growth; growth: increase expansion; guarantee: promise assurance; guard: protect
  safeguard; guidance: guidelines advice guide; guide: guidance handbook manual; guideline: guidance rule;
  guidelines: guidance rules principles; hack: breach attack; hacker: attack cyber; half: part; halt: stop end
  pause suspend; handbook: guide manual; hard: difficult; hardware: equipment computers; hasten: accelerate speed;
  hazard: risk danger; head: leader chief director; heart: cardiac; help: support assist aid; helped: supported;
  high: tall; highway: road; hindrance: barrier obstacle; hire: recruit appoint; hired: recruited appointed;
  history: past; hold: keep; holiday: leave vacation; home: domestic; hook: connect link; hope: expect; hospital:
  trust; hospitals: trusts; house: housing; housing: homes; hub: centre; huge: large major; hunger: food; hurdle:
  barrier obstacle; id: identity; idea: concept; identity: id authentication; ill: sick patient; illness: disease
  condition; image: picture scan; images: pictures scans; immigrant: migrant; immigration: migration; impact:
  effect; implement: introduce deploy deliver; implementation: delivery deployment introduction; important: key
  main significant; improve: better enhance; improvement: progress enhancement; inaugurate: open launch; include:
  contain; income: revenue earnings; incorrect: wrong error; increase: rise growth; industry: business sector
  manufacturers companies; inequality: inequalities disparity; infant: baby child; infirmary: hospital; influence:
  impact effect; info: information data; inform: tell; information: data knowledge; infrastructure: systems
  network; inhabitant: resident; initial: first; initiative: programme project scheme; innovation: invention new
  technology; innovative: new novel; inquiry: investigation review enquiry; inspect: examine audit; inspection:
  audit review; install: introduce deploy fit; institute: centre institution; institution: organisation institute
  body; integrate: join combine link connect; interface: interoperability; international: global; internet: web
  online; interoperable: interoperability; interview: conversation; introduce: launch start bring; invention:
  innovation; invest: investment funding; investigate: review examine inquiry; investigation: inquiry review;
  investor: investment funder; issue: problem matter; jab: vaccine vaccination; jail: prison; job: post role;
  jobs: posts roles; join: merge connect link unite; joined: connected linked integrated; joining: connecting
  linking merging; journal: publication; journalist: press reporter; journey: travel; judge: court tribunal; keep:
  retain; key: important main; keycard: smartcard; kickoff: start launch; kid: child; kids: children; kill: end
  cancel abolish; kit: equipment; knowledge: information; known: called; labour: staff workers; lag: delay behind
  late; land: estate; landlord: housing; laptop: computer device; large: big; last: final; latest: newest recent;
  launch: start begin open introduce; launched: started began opened introduced established; law: legislation act
  bill statute; laws: legislation acts regulations; lawsuit: court case legal; lawyer: legal solicitor; layoff:
  redundancy; layoffs: redundancies job; leader: head chief chair; leadership: management head; leading: top main;
  leak: breach disclosure; learn: learning; leave: exit departure; lecture: talk presentation speech; legislation:
  law act bill; legislature: parliament; levy: tax charge; liberty: freedom; licence: license; lie: false; life:
  lives; link: connect join; linked: connected joined; list: register; little: small; live: life; loan: borrowing
  credit; lobby: association campaign advocacy; lobbying: advocacy campaigning; lobbyist: advocate association;
  local: regional community; login: sign-on password; logins: sign-on passwords; logon: login; long: lengthy;
  lorry: vehicle; loss: deficit losses; low: small; lower: reduce cut; machine: device equipment;
  machine-learning: ai artificial-intelligence algorithms; magazine: journal publication; mail: post; main:
  principal key; major: large important; maker: manufacturer producer; man: men male; manage: run control;
  management: managing; manager: director head leader; mandatory: compulsory required; manpower: staff workforce;
  manual: guide handbook; manufacture: produce make production; manufacturer: maker producer company industry;
  manufacturers: makers producers companies industry; many: numerous; map: chart; marriage: married; massive:
  large major; mayor: council; mean: meaning; meaning: definition; measure: measurement; measurement: measure;
  media: press news; medic: clinician doctor; medication: medicines drugs; medications: medicines drugs; medicine:
  drug; medicines: drugs; medics: clinicians doctors; meeting: conference event session; member: membership;
  members: membership; mental: psychological; merge: combine join amalgamate integrate merger; merger: merge
  amalgamation combination; message: messaging; midwife: maternity; migrant: immigrant; military: army defence;
  minister: secretary ministers; ministry: department; minor: small; mission: aim goal purpose; mistake: error
  fault; mistakes: errors faults; mobile: phone; modern: new contemporary; modernisation: upgrade reform
  improvement digitisation; modernise: upgrade improve reform update; monitor: track watch oversee; monthly:
  month; moral: ethical; morality: ethics; mortality: death deaths; move: transfer; movie: film video; mp:
  parliament commons; mps: parliament commons committee; mri: imaging scan; municipal: local city council; must:
  required mandatory; name: called; nation: country national; national: countrywide nationwide; nationwide:
  national; nature: environment; necessary: required essential; need: require; network: group; new: recent latest
  modern; news: announcement; newspaper: press news; nonprofit: charity foundation voluntary; norm: standard rule;
  notes: records; novel: new innovative; now: current currently; nuclear: atomic; number: figure; nurse: clinician
  nursing; nurses: clinicians staff nursing; object: oppose; objective: aim goal target; obligation: duty
  requirement; obligatory: mandatory compulsory; obsolete: outdated old legacy; obstacle: barrier difficulty;
  obtain: get acquire; ocean: sea marine; offer: provide; office: department; oil: petroleum; okay: approve agree
  accept; old: legacy outdated obsolete ageing former; online: internet digital web; open: public; operate: run;
  operation: running; operator: provider; opinion: view; opponent: opposition critics; oppose: opposition against;
  opposition: critics against; option: choice alternative; optional: voluntary; organisation: body agency
  institution; outcome: result; outcomes: results; outdated: obsolete old legacy; outlaw: ban prohibit; outsource:
  contract externalise; overdue: late delayed; overhaul: reform reorganise restructure; overseas: international
  abroad; oversee: supervise monitor; oversight: supervision scrutiny governance; overview: summary; own:
  ownership; owner: ownership; ownership: owner; pact: agreement treaty; pandemic: covid coronavirus; panel:
  committee group board; paper: report document publication; paperless: digital electronic; parent: family;
  parliament: commons lords; part: portion share; partial: part; partner: collaborate partnership; partnership:
  collaboration alliance; passport: identity; password: login credentials; passwords: logins credentials; past:
  history former; patient: patients; pause: suspend halt delay; pay: fund finance salary wages; pc: computer it;
  peace: treaty; penalty: fine sanction; pensioner: older; people: persons population citizens; permission:
  consent approval authorisation; permit: allow licence authorise; person: individual; personal: private
  individual; personnel: staff; petrol: fuel; pharma: medicines; pharmaceutical: medicines; pharmaceuticals:
  medicines; pharmacist: pharmacy; pharmacy: medicines; philanthropy: charity foundation; phone: telephone mobile;
  phones: telephones; photo: image picture; physician: doctor clinician; physicians: doctors clinicians; pick:
  choose select; picture: image photo; pictures: images scans; pill: medicine; pills: medicines; pilot: trial
  test; plan: strategy programme; plane: aircraft; plans: strategy proposals; platform: system; pledge: promise
  commitment; pledged: promised committed; police: policing; policies: strategy rules; policy: strategy plan;
  politician: minister parliament; politicians: ministers parliament; poll: survey; pollution: emissions; poor:
  bad weak; population: people; port: harbour; portion: part share; postpone: delay defer; postponed: delayed
  deferred; power: energy electricity; praise: welcome; predecessor: former previous; predict: forecast;
  prediction: forecast; presentation: talk speech; president: chair head leader; press: news media; previous:
  former earlier; price: cost charge fee; pricey: expensive costly dear; principal: main; principle: rule value;
  prison: jail; privacy: confidentiality data-protection; private: confidential personal; prize: award; probe:
  inquiry investigation; problem: issue difficulty challenge fault; problems: issues difficulties challenges;
  procurement: purchasing buying tender; producer: manufacturer maker; professor: academic; profit: surplus gain;
  program: programme software; programme: project scheme initiative; programmer: developer; prohibit: ban forbid;
  project: programme initiative scheme; projects: programmes initiatives schemes; promise: pledge commitment;
  promised: pledged committed; proof: evidence; property: estate building; proposal: plan recommendation; propose:
  suggest plan; proposed: planned suggested; protect: safeguard secure; protection: safeguard safety; protest:
  opposition; prototype: pilot model trial; prove: show demonstrate; provide: give supply offer; provider:
  supplier; provision: supply; public: citizens people; publication: report paper; publish: release issue;
  published: released issued; punishment: penalty sanction; purchase: buy procurement acquire; purpose: aim goal;
  quality: standard; quango: body agency; query: question; question: query; questionnaire: survey; queue: waiting
  wait backlog; quick: fast rapid; quicken: accelerate speed; quit: leave resign; radiologist: imaging radiology;
  radiology: imaging; railroad: rail railway; railway: rail; raise: increase lift; rapid: fast quick; recent:
  latest new; recommend: advise propose suggest; recommendation: advice proposal; record: file; records: files
  data; recruit: hire appoint; recruitment: hiring staff; recycle: recycling waste; recycling: waste; reduce: cut
  lower decrease; reduction: cut decrease; redundant: redundancy; reform: change overhaul reorganise; refugee:
  asylum; refuse: reject decline; region: area regional; regional: area local; regions: areas local; register:
  list registry; registry: register database; regulate: regulation govern control; regulation: rules law control;
  regulations: rules laws; regulator: watchdog authority; reject: refuse decline dismiss; release: publish issue;
  reliability: quality; reliable: trustworthy; remedy: treatment; remote: online distance; removal: abolition;
  remove: delete withdraw; renew: replace update; renewable: energy; rent: housing; reorganisation: restructuring
  reform; reorganise: restructure reform; replace: substitute supersede successor; replacement: successor
  substitute; reply: response answer; report: paper publication review; request: ask; require: need; requirement:
  standard obligation; rescue: help; research: study studies science; researcher: scientist academic; researchers:
  scientists academics; resident: citizen; resign: leave step-down; resigned: left; resist: oppose; respond:
  response reply; response: reply answer; responsibility: accountability duty; responsible: responsibility
  accountable; restructure: reorganise reform; restructuring: reorganisation reform; result: outcome; results:
  outcomes findings; retain: keep; reuse: licence; revamp: reform renew improve; reveal: announce disclose
  publish; revenue: income turnover; review: evaluation inquiry report; reward: award; rid: abolish remove; right:
  rights; rights: entitlement; rise: increase growth grow; risk: danger hazard threat; risky: unsafe dangerous;
  river: water; road: transport highway; roadmap: plan strategy; roads: transport highways; robot: automation;
  robots: automation ai; role: post job; roll-out: implementation deployment introduction; rollout: implementation
  deployment introduction; rubbish: waste; rule: regulation principle; rules: regulations code principles
  guidelines requirements; ruling: judgement decision; run: manage operate; sack: dismiss redundancy; sacked:
  dismissed; safe: secure safety; safeguard: protection protect; safety: security protection; said: stated;
  salary: pay wages earnings; same: identical; sanction: penalty; satellite: space; saving: savings efficiency;
  say: state; scam: fraud; scan: image imaging; scanner: imaging scan; scans: images imaging; schedule: timetable
  plan; scheme: programme project initiative plan; scholar: academic researcher; school: education; scientist:
  researcher; scientists: researchers; scrap: abolish cancel abandon end withdraw; scrapped: abolished cancelled
  abandoned ended withdrawn dismantled; sea: ocean marine; secrecy: confidentiality; secret: confidential;
  secretary: minister; secure: safe protect security; security: safety protection; select: choose pick; sell: sale
  supply market; seminar: workshop meeting; senate: parliament lords; send: transfer; senior: older; sensor:
  device; separate: split divide; server: infrastructure; several: various; shake-up: reorganisation reform
  restructuring; shakeup: reorganisation reform restructuring; share: sharing exchange; sharing: exchange access;
  shield: protect safeguard; ship: vessel; shop: store retail; short: brief; shortfall: deficit gap; show:
  demonstrate; shrink: reduce decrease fall; shut: close closed closure; shutdown: closure closing close; sick:
  patient ill; sickness: illness disease; sign-in: login sign-on; signed: logged; significant: important; signin:
  login; signing: login logging; similar: like; simple: easy; single: one; site: website; skill: skills training;
  slash: cut reduce; slow: delay late; slowdown: delay decline; small: little minor; smartphone: mobile phone;
  soar: rise increase; society: association; software: system application programme; solar: energy; soldier:
  military army; sole: single only; soon: imminent; speaker: presenter; speech: talk address presentation; speed:
  accelerate pace fast; speeding: accelerating faster sooner; spend: spending expenditure cost outlay; spent: cost
  paid; split: divide separate; sponsor: funder backer supporter; spy: monitor surveillance; staff: workers
  employees workforce personnel; standard: norm requirement specification; standards: norms requirements
  specifications; start: begin launch commence; start-up: company firm enterprise; startup: company firm
  enterprise; statement: claim; statistics: figures data numbers; stats: statistics figures; statute: law act
  legislation; steal: theft; stolen: theft; stop: end cease halt; storage: store; store: keep storage; storm:
  weather; strategic: strategy; strategy: plan policy; street: road; strike: industrial-action; strong: robust;
  student: training university; studies: research; study: research report; subsidy: grant support; succeed:
  achieve success; success: achievement successful; successful: success achieved; successor: replacement
  follow-up; sue: court legal; suggest: propose recommend; suggestion: proposal recommendation; summary: overview;
  summit: conference meeting; supersede: replace; supervise: oversee; supervision: oversight; supplier: vendor
  provider contractor manufacturer; supply: provide; support: back help; sure: certain; surge: rise increase;
  surgeon: clinician doctor; surgeons: clinicians doctors; surgeries: practices gp hospitals; surgery: practice
  hospital; surveillance: monitoring tracking; survey: poll questionnaire; survival: survive; survive: survival;
  suspend: pause halt; sustainable: green environmental; swipe: smartcard card; system: platform; systems:
  platforms; tablet: device; take: adopt; takeover: acquisition merger; talk: presentation speech lecture; target:
  goal aim objective; task-force: group team; taskforce: group team; tax: levy duty; teach: train education;
  teacher: education; team: unit group; teamwork: collaboration cooperation; tech: technology digital; technology:
  technologies; teenager: young; telehealth: remote video; telemedicine: remote video; telephone: phone; tell:
  inform; tender: procurement bid contract; term: word; terminate: end close stop; termination: end closure;
  terrorism: terrorist; test: trial pilot assess; theft: stealing; theory: idea; therapy: treatment; think:
  believe; thought: idea; threat: risk danger; thrift: economy savings; timetable: schedule plan; tiny: small;
  today: now current; tool: tools technology; tools: technology; top: leading; tourist: tourism visitor; town:
  city local; trace: track; track: monitor trace follow; tracking: monitoring tracing; traffic: transport; train:
  teach rail; training: education skills; trains: rail; transfer: move share; transform: change reform;
  transformation: change reform; transport: travel; trash: waste; travel: transport journey; treat: treatment
  care; treatment: therapy care; treaty: agreement convention; trial: pilot test experiment; trials: pilots tests;
  trip: journey visit; trouble: problem difficulty; truck: vehicle lorry; true: correct; trust: confidence;
  trustworthy: reliable; truth: facts; tumor: cancer; tumour: cancer; uncertain: unclear; uncertainty: doubt;
  unclear: uncertain; unemployed: unemployment; union: association; unique: single; unit: team department
  directorate; unite: merge join combine; university: academic college; unsafe: dangerous risk; unveil: announce
  launch reveal; unveiled: announced launched revealed; upgrade: modernise improve replace update; uptake:
  adoption use; urgent: emergency; usage: use; use: usage; user: users; username: login; vacation: holiday leave;
  vaccine: vaccination; various: different; vehicle: car; vendor: supplier seller company; verdict: judgement
  ruling decision; verify: check; veto: reject block; view: opinion; virtual: online remote; virus: coronavirus
  covid; vision: aim strategy; visit: trip; vital: essential important; voluntary: optional; vote: election; vow:
  promise pledge; wage: wages pay salary earnings; wait: delay queue waiting; want: wish; war: conflict; ward:
  hospital; warming: climate; waste: rubbish; watchdog: regulator auditor inspectorate; water: river; weak: poor;
  weapon: arms; wearable: device; weather: climate; web: internet online; webpage: page website; website: site
  web; weekly: week; welcome: praise; whole: entire full; wildlife: nature biodiversity; win: award; wind: energy;
  winner: award; winners: award; wish: want; withdraw: leave remove; withdrawal: exit removal; woman: women
  female; work: works; worker: staff employee; workers: staff employees workforce; workforce: staff employees
  workers; working: operation; workshop: seminar meeting; worldwide: international global; worried: concerned;
  worries: concerns fears; worry: concern fear anxiety; worst: poor; write: author; writer: author; wrong:
  incorrect error; wrote: author written published; x-ray: imaging radiology radiological; xray: imaging radiology
  radiological; yearly: annual; youngster: child; youth: young
`;
