/** The second half of the thesaurus: see `english-thesaurus.ts`. */
export const FROM_L = `
  lab: laboratory; labour: staff workers work workforce; lack: shortage absence; lag: delay behind late; land:
  estate ground; landlord: housing owner; language: translation; laptop: computer device; large: big major;
  last: final latest; late: delayed; latest: newest recent; launch: start begin open introduce; launched:
  started began opened introduced established; law: legislation act bill statute regulation; laws: legislation
  acts regulations; lawsuit: court case legal; lawyer: legal solicitor counsel barrister; lawyers: legal
  counsel; layoff: redundancy; layoffs: redundancies job; lead: head; leader: head chief chair director;
  leadership: management head; leading: top main; leaflet: brochure; leak: breach disclosure; learn: learning
  study training; learning: training education; leave: exit departure vacation holiday absence; lecture: talk
  presentation speech; legal: law; legislation: law act bill; legislature: parliament assembly; lend: loan;
  length: duration; lessen: reduce; lesson: training; letter: mail; level: grade; levy: tax charge; liability:
  responsibility; liberty: freedom; library: archive; licence: license permit; license: permit; lie: false;
  life: lives living; lift: raise; limit: cap maximum; limits: caps restrictions; link: connect join; linked:
  connected joined; list: register; listen: hear; little: small; live: life reside; loan: borrowing credit debt;
  lobby: association campaign advocacy represent; lobbying: advocacy campaigning; lobbyist: advocate
  association; local: regional community; location: place site; lodging: hotel accommodation; logging-in:
  sign-in; login: sign-on password sign-in log-in; logins: sign-on passwords sign-ins; logon: login; long:
  lengthy; long-term: future; look: search; lorry: vehicle truck freight; lose: loss; loss: deficit losses
  damage; lost: missing; love: like; low: small; lower: reduce cut; luggage: baggage; lunch: meal dinner; machine:
  device equipment; machine-learning: ai artificial-intelligence algorithms; magazine: journal publication;
  mail: post email; main: principal key primary; maintain: keep; maintenance: repair; major: large important;
  majority: most; make: create produce; maker: manufacturer producer; makers: manufacturers producers; man: men
  male; manage: run control lead; management: managing leadership administration; manager: director head leader
  supervisor boss; managers: supervisors leaders; mandatory: compulsory required; manpower: staff workforce;
  manual: guide handbook; manufacture: produce make production; manufacturer: maker producer company industry;
  manufacturers: makers producers companies industry; many: numerous; map: chart plan; march: demonstration;
  market: industry; marketing: advertising promotion; marriage: married wedding spouse; massive: large major;
  maternity: parental baby pregnancy birth; maximum: limit cap; mayor: council; meal: food; mean: meaning;
  meaning: definition; means: method; measure: measurement metric; measurement: measure; measures: steps
  actions; media: press news; medic: clinician doctor; medical: clinical health; medication: medicines drugs
  medicine drug; medications: medicines drugs; medicine: drug treatment; medicines: drugs; medics: clinicians
  doctors; meet: meeting; meeting: conference event session; member: membership participant; members:
  membership; membership: members; memo: note; mental: psychological; mentor: coach buddy; merge: combine join
  amalgamate integrate merger unite; merged: combined joined absorbed; merger: merge amalgamation combination
  union; message: messaging email chat; method: approach technique; midwife: maternity; migrant: immigrant;
  migrate: move transfer; military: army defence armed-forces; minimum: least; minister: secretary ministers;
  ministry: department; minor: small; minutes: time; mission: aim goal purpose; mistake: error fault; mistakes:
  errors faults; misuse: abuse; mobile: phone smartphone; model: example; modern: new contemporary;
  modernisation: upgrade reform improvement digitisation; modernise: upgrade improve reform update; modify:
  change adjust; money: funding funds budget; monitor: track watch oversee; monitoring: observability tracking;
  month: monthly; monthly: month; moral: ethical; morality: ethics; mortality: death deaths; mother: parent
  maternity pregnant; motherhood: maternity parental; motive: reason; move: transfer relocation; movie: film
  video; moving: relocation; mp: parliament commons member; mps: parliament commons committee; mri: imaging
  scan; multiple: several many; municipal: local city council; museum: gallery; music: concert; must: required
  mandatory; name: called; nation: country national; national: countrywide nationwide; nationwide: national;
  nature: environment; necessary: required essential needed; need: require; negotiate: bargain; negotiation:
  talks; network: group system; neutral: impartial; new: recent latest modern; newcomer: new-employee
  onboarding; news: announcement press; newspaper: press news; night: evening; noise: sound; nonprofit: charity
  foundation voluntary; norm: standard rule; normal: usual standard; notes: records; notice: notification;
  notify: inform; novel: new innovative; now: current currently; nuclear: atomic reactor; number: figure; nurse:
  clinician nursing clinical staff; nursery: childcare; nurses: clinicians staff nursing; obesity: weight;
  object: oppose protest; objective: aim goal target; obligation: duty requirement; obligatory: mandatory
  compulsory; obsolete: outdated old legacy; obstacle: barrier difficulty; obtain: get acquire; occupation: job;
  ocean: sea marine; offence: crime; offer: provide; office: department building location; officer: official;
  official: officer; officials: staff; offline: disconnected; oil: petroleum; okay: approve agree accept; old:
  legacy outdated obsolete ageing former; older: elderly; online: internet digital web; open: public launch;
  opening: start launch; operate: run; operation: running surgery; operator: provider supplier company; opinion:
  view; opponent: opposition critics critic; opportunity: chance; oppose: opposition against reject; opposition:
  critics against; option: choice alternative; optional: voluntary; order: purchase; ordinary: normal;
  organisation: body agency institution; organise: arrange plan; origin: source; outbreak: epidemic pandemic;
  outcome: result; outcomes: results; outdated: obsolete old legacy; outgoing: departing; outlaw: ban prohibit;
  output: production; outside: external; outsource: contract externalise; overdue: late delayed; overhaul:
  reform reorganise restructure review; overseas: international abroad; oversee: supervise monitor; oversight:
  supervision scrutiny governance monitoring; overtime: extra-hours; overview: summary; owe: debt; own:
  ownership; owner: ownership proprietor; ownership: owner property; package: bundle; pact: agreement treaty;
  pain: suffering; paint: painting; pandemic: covid coronavirus; panel: committee group board; paper: report
  document publication; paperless: digital electronic; papers: documents; paperwork: forms documents; parent:
  family parental mother father; park: parking; parking: car-park spaces; parliament: commons lords mps; part:
  portion share; partial: part; participant: member; participate: join; partner: collaborate partnership ally
  collaborator; partnership: collaboration alliance; party: organisation; passenger: traveller rider commuter;
  passengers: travellers riders commuters; passport: identity; password: login credentials; passwords: logins
  credentials; past: history former; paternity: parental father; path: route; patient: patients sick; pause:
  suspend halt delay stop; pay: fund finance salary wages payment; payback: reimbursement; paying: payment;
  payment: fee; payroll: salary pay; pc: computer it; peace: treaty; penalty: fine sanction; pension:
  retirement; pensioner: older; people: persons population citizens public; perform: carry-out; performance:
  results; period: time; permanent: lasting; permission: consent approval authorisation; permit: allow licence
  authorise; person: individual; personal: private individual; personnel: staff; persuade: convince; petrol:
  fuel gasoline; pharma: medicines; pharmaceutical: medicines; pharmaceuticals: medicines; pharmacist: pharmacy;
  pharmacy: medicines chemist; phase: stage; philanthropy: charity foundation; phone: telephone mobile; phones:
  telephones mobiles; photo: image picture; photograph: picture image; physician: doctor clinician; physicians:
  doctors clinicians; pick: choose select; picture: image photo; pictures: images scans; pill: medicine; pills:
  medicines; pilot: trial test; place: location; plan: strategy programme; plane: aircraft flight aeroplane;
  planning: plan; plans: strategy proposals strategies; plant: factory works; plastic: waste; platform: system;
  play: role; pledge: promise commitment; pledged: promised committed; poet: writer; point-of-contact: contact;
  police: policing; policies: strategy rules; policy: strategy plan rule; politician: minister parliament;
  politicians: ministers parliament mps; poll: survey vote; pollution: emissions; poor: bad weak inadequate;
  population: people inhabitants; port: harbour; portable: mobile; portion: part share; position: role post;
  positive: good; possess: own; postpone: delay defer; postponed: delayed deferred; poverty: poor; power: energy
  electricity; powers: authority; practice: surgery; practise: exercise; praise: welcome commend; precise:
  exact; predecessor: former previous; predict: forecast; prediction: forecast; pregnancy: maternity birth;
  pregnant: maternity birth pregnancy; premises: building; prepare: plan; present: show; presentation: talk
  speech; preserve: keep; president: chair head leader; press: news media; pressure: stress; prevent: avoid
  stop; prevention: avoidance; previous: former earlier; price: cost charge fee; pricey: expensive costly dear;
  primary: main; principal: main; principle: rule value; print: paper; prison: jail; privacy: confidentiality
  data-protection; private: confidential personal; prize: award; probe: inquiry investigation; problem: issue
  difficulty challenge fault; problems: issues difficulties challenges; procedure: process; process: procedure;
  procure: buy purchase; procurement: purchasing buying tender; produce: make; producer: manufacturer maker;
  product: good; products: goods; profession: job; professional: expert; professor: academic; profit: surplus
  gain earnings; program: programme software; programme: project scheme initiative; programmer: developer
  engineer; progress: improvement; prohibit: ban forbid; project: programme initiative scheme; projects:
  programmes initiatives schemes; promise: pledge commitment; promised: pledged committed; promote: advance;
  promotion: advancement; proof: evidence verification; proper: correct; property: estate building asset;
  proportion: share; proposal: plan recommendation; propose: suggest plan; proposed: planned suggested;
  prosecute: charge court; prospect: future; protect: safeguard secure; protection: safeguard safety security;
  protest: opposition demonstration; prototype: pilot model trial; prove: show demonstrate authenticate verify;
  provide: give supply offer; provider: supplier; providers: suppliers; provision: supply; psychological:
  mental; public: citizens people; publication: report paper; publish: release issue; published: released
  issued; pull: withdraw; punish: penalise; punishment: penalty sanction; pupil: student child; pupils: students
  children; purchase: buy procurement acquire order; purpose: aim goal; push: promote; qualification:
  certificate; quality: standard; quango: body agency; quantity: amount; quarrel: dispute; query: question;
  question: query; questionnaire: survey; questions: queries; queue: waiting wait backlog; quick: fast rapid;
  quicken: accelerate speed; quit: leave resign resigned left; quitting: leaving resigning resigned; quote:
  citation; racism: discrimination; radio: broadcast; radiologist: imaging radiology; radiology: imaging scan
  x-ray; rail: train railway; railroad: rail railway; railway: rail train; rain: rainfall; raise: increase lift;
  random: chance; range: variety; rank: level; rapid: fast quick; rare: uncommon; rate: pace; ratio: proportion;
  reach: achieve; read: reading; ready: prepared; real: actual; realistic: reasonable achievable; reason: cause;
  rebuild: reconstruct; recall: remember; receipt: proof; receive: get; recent: latest new; recipient:
  beneficiary; recommend: advise propose suggest; recommendation: advice proposal; record: file document;
  records: files data documents; recover: recovery; recruit: hire appoint; recruiting: hiring; recruitment:
  hiring staff; recycle: recycling waste reuse; recycling: waste reuse; reduce: cut lower decrease; reduction:
  cut decrease; redundant: redundancy; refer: referral; reform: change overhaul reorganise; refugee: asylum;
  refuse: reject decline; region: area regional; regional: area local; regions: areas local; register: list
  registry enrol sign-up; registration: enrolment; registry: register database; regret: apologise; regulate:
  regulation govern control; regulation: rules law control rule; regulations: rules laws; regulator: watchdog
  authority; reimburse: repay refund; reimbursed: repaid refunded; reimbursement: repayment refund; reject:
  refuse decline dismiss; relation: link; relationship: relations; relative: family; release: publish issue;
  relevant: related; reliability: quality; reliable: trustworthy dependable; relief: aid; religion: faith
  religious; relocate: move; relocation: moving; remain: stay; remark: comment; remedy: treatment solution;
  remote: online distance telework distributed; remote-work: telework; removal: abolition deletion; remove:
  delete withdraw; renew: replace update extend; renewable: energy solar wind; rent: housing lease tenant;
  reorganisation: restructuring reform; reorganise: restructure reform; repair: mend fix; repay: reimburse;
  replace: substitute supersede successor succeed; replaced: superseded succeeded successor; replacement:
  successor substitute; reply: response answer; report: paper publication review account; reporter: journalist
  press; represent: stand; representative: delegate; request: ask; require: need; required: mandatory;
  requirement: standard obligation condition; requirements: criteria conditions; rescue: help save; research:
  study studies science; researcher: scientist academic; researchers: scientists academics; reserve: book;
  resident: citizen inhabitant; residents: inhabitants citizens; resign: leave step-down quit; resignation:
  departure; resigned: left quit; resilience: strength; resist: oppose; resource: asset; resources: assets;
  respond: response reply; response: reply answer; responsibility: accountability duty; responsible:
  responsibility accountable; rest: break; restaurant: food; restore: recover; restrict: limit; restriction:
  limit; restructure: reorganise reform; restructuring: reorganisation reform; result: outcome; results:
  outcomes findings; retail: shops; retain: keep; retire: retirement; retirement: pension; return: come-back;
  reuse: licence; revamp: reform renew improve; reveal: announce disclose publish; revenue: income turnover;
  review: evaluation inquiry report assessment; revise: amend; reward: award; rich: wealthy; rid: abolish
  remove; right: rights entitlement; rights: entitlement entitlements; rise: increase growth grow; risk: danger
  hazard threat; risky: unsafe dangerous; river: water stream; road: transport highway; roadmap: plan strategy;
  roads: transport highways; robot: automation automated; robots: automation ai; role: post job position;
  roll-out: implementation deployment introduction; rollout: implementation deployment introduction; room:
  space; route: path; rubbish: waste; rule: regulation principle; rules: regulations code principles guidelines
  requirements; ruling: judgement decision; run: manage operate; rural: countryside; sack: dismiss redundancy;
  sacked: dismissed; safe: secure safety; safeguard: protection protect; safety: security protection; said:
  stated; salary: pay wages earnings wage; sale: selling; same: identical; sanction: penalty; satellite: space;
  satisfaction: contentment; save: preserve; saving: savings efficiency reduction; savings: reductions; say:
  state; scale: size; scam: fraud; scan: image imaging; scandal: controversy affair misconduct; scanner: imaging
  scan; scans: images imaging; schedule: timetable plan calendar; scheme: programme project initiative plan;
  scholar: academic researcher; school: education; schools: education; science: scientific; scientist:
  researcher; scientists: researchers; scope: range; score: rating; scrap: abolish cancel abandon end withdraw;
  scrapped: abolished cancelled abandoned ended withdrawn dismantled; screen: display; screening: test; script:
  code; sea: ocean marine; search: look; seat: headquarters; secrecy: confidentiality; secret: confidential;
  secretary: minister; section: part; sector: industry; secure: safe protect security; security: safety
  protection; select: choose pick; selection: choice; sell: sale supply market sold; seminar: workshop meeting;
  senate: parliament lords; send: transfer; senior: older leading; sensitive: confidential; sensor: device;
  separate: split divide distinct; server: infrastructure computer; service: facility; session: meeting; set-up:
  establish founded established; settle: resolve; settlement: agreement; several: various; severe: serious;
  sewage: wastewater water; shake-up: reorganisation reform restructuring; shakeup: reorganisation reform
  restructuring; share: sharing exchange portion; sharing: exchange access; shelter: housing; shield: protect
  safeguard; shift: move; ship: vessel boat; shop: store retail; shops: stores retail; short: brief; shortage:
  lack; shorten: reduce cut; shortfall: deficit gap; show: demonstrate; shrink: reduce decrease fall; shut:
  close closed closure; shutdown: closure closing close; sick: patient ill; sickness: illness disease;
  side-effect: adverse; sign: signature; sign-in: login sign-on log-in; sign-up: register enrol; signature:
  sign; signed: logged agreed; significant: important; signin: login; signing: login logging signature sign;
  similar: like alike; simple: easy; single: one; site: website location; situation: circumstances; size: scale;
  skill: skills training ability; skills: abilities competence; slash: cut reduce; slow: delay late sluggish;
  slowdown: delay decline; small: little minor; smart: intelligent; smartphone: mobile phone; smoke: smoking
  tobacco; soar: rise increase; soccer: football; social: community; society: association; software: system
  application programme program; soil: land; solar: energy sun renewable; soldier: military army; soldiers:
  military; sole: single only; solution: answer; solve: resolve; soon: imminent; source: origin; space: room;
  speak: talk; speaker: presenter; speaking: talk; special: particular; specialist: expert; speech: talk address
  presentation; speed: accelerate pace fast; speeding: accelerating faster sooner speed limit; spend: spending
  expenditure cost outlay spent; spending: expenditure; spent: cost paid expenditure; split: divide separate
  divided; spoke: talked said; sponsor: funder backer supporter; sport: athletics; spouse: partner; spread:
  distribution extended; spy: monitor surveillance; stadium: venue; staff: workers employees workforce
  personnel; stage: phase; standard: norm requirement specification; standards: norms requirements
  specifications; start: begin launch commence; start-up: company firm enterprise; startup: company firm
  enterprise; state: government; statement: claim declaration; station: stop terminus; statistics: figures data
  numbers; stats: statistics figures; status: condition; statute: law act legislation; stay: remain; steal:
  theft; step: stage; stock: supply; stolen: theft; stop: end cease halt; storage: store; store: keep storage
  shop; storm: weather flood; story: account; strategic: strategy; strategy: plan policy; stream: river brook;
  street: road; strength: power; stress: pressure; strike: industrial-action walkout; strong: robust secure;
  student: training university learner; students: learners; studies: research; study: research report; subject:
  topic; submit: send; subsidy: grant support benefit; substance: material; succeed: achieve success follow;
  success: achievement successful; successful: success achieved; successor: replacement follow-up; sue: court
  legal; suggest: propose recommend; suggestion: proposal recommendation; suicide: death mental; suitable:
  appropriate; sum: amount; summary: overview; summit: conference meeting; superior: senior; supersede: replace;
  supervise: oversee; supervision: oversight; supervisor: manager boss; supplier: vendor provider contractor
  manufacturer; suppliers: vendors providers; supply: provide; support: back help; sure: certain; surge: rise
  increase; surgeon: clinician doctor; surgeons: clinicians doctors; surgeries: practices gp hospitals; surgery:
  practice hospital operation; surveillance: monitoring tracking; survey: poll questionnaire; survival: survive;
  survive: survival; suspend: pause halt; sustainable: green environmental; swap: exchange; swipe: smartcard
  card; switch: change; symptom: sign; system: platform network; systems: platforms; table: chart; tablet:
  device ipad; take: adopt; takeover: acquisition merger; talent: ability; talk: presentation speech lecture;
  talks: negotiations; target: goal aim objective; task: job; task-force: group team; taskforce: group team;
  tax: levy duty; taxes: levies; taxi: cab ride; teach: train education; teacher: education educator school;
  teachers: educators education schools; teaching: education; team: unit group; teamwork: collaboration
  cooperation; tech: technology digital; technical: technological; technician: engineer; technique: method;
  technology: technologies tech digital; teenager: young; teenagers: young-people; telehealth: remote video;
  telemedicine: remote video; telephone: phone; television: broadcast; telework: remote; teleworking: remote;
  tell: inform; temporary: interim term; tenant: renter; tenants: renters; tender: procurement bid contract;
  term: word period; terminate: end close stop; termination: end closure; terrorism: terrorist; test: trial
  pilot assess; text: words; theft: stealing; theory: idea; therapist: clinician; therapy: treatment; think:
  believe; thought: idea; threat: risk danger; thrift: economy savings; ticket: booking; time-off: leave;
  timesheet: timecard; timetable: schedule plan; tiny: small; tip: advice; tips: advice guidance; title: name;
  tobacco: smoking; today: now current; tool: tools technology software; tools: technology software; top:
  leading; topic: subject; total: sum; tourism: visitors; tourist: tourism visitor; tower: building; town: city
  local municipality; trace: track; track: monitor trace follow; tracking: monitoring tracing; trade: commerce;
  tradition: custom; traffic: transport; train: teach rail; trainee: apprentice; training: education skills
  learning; trains: rail; transfer: move share; transform: change reform; transformation: change reform;
  transit: transport; translate: translation; transparency: openness; transparent: open; transport: travel;
  trash: waste; travel: transport journey trip; traveller: passenger; travelling: travel; treat: treatment care;
  treatment: therapy care; treaty: agreement convention; tree: forest woodland; trees: forest woodland forests;
  trend: tendency; trial: pilot test experiment; trials: pilots tests; trip: journey visit travel; trips: travel
  journeys; trouble: problem difficulty; truck: vehicle lorry; true: correct; trust: confidence; trustworthy:
  reliable; truth: facts accuracy; try: attempt; tuition: teaching fees; tumor: cancer; tumour: cancer;
  turn-down: reject; tutor: teacher; type: kind; uncertain: unclear unknown; uncertainty: doubt; uncle:
  relative; unclear: uncertain; undergo: experience; underground: subway; unemployed: unemployment jobless;
  unemployment: joblessness; unfair: discrimination; union: association labour; unique: single; unit: team
  department directorate; unite: merge join combine; university: academic college; unknown: uncertain; unlawful:
  illegal; unpaid: voluntary; unsafe: dangerous risk; unsure: uncertain; unveil: announce launch reveal;
  unveiled: announced launched revealed; upgrade: modernise improve replace update; uptake: adoption use; urban:
  city; urgent: emergency; usage: use; use: usage utilise; user: users customer; username: login; users:
  customers; vacancy: opening; vacation: holiday leave; vaccination: vaccine immunisation; vaccine: vaccination
  jab; valid: correct; value: worth; van: vehicle; variety: range; various: different; vehicle: car; vendor:
  supplier seller company; venture: business; venue: location; verdict: judgement ruling decision judgment
  finding; verify: check; version: edition; veteran: ex-military; veto: reject block; victim: casualty; video:
  film; videoconference: video-call meeting; view: opinion; village: town rural; violence: abuse; virtual:
  online remote; virus: coronavirus covid infection; visa: permit; vision: aim strategy; visit: trip; visitor:
  guest; vital: essential important; voice: sound; voluntary: optional; volunteer: voluntary; vote: election
  poll referendum ballot; vow: promise pledge; vulnerability: weakness; vulnerable: weak; wage: wages pay salary
  earnings; wages: pay salary salaries; wait: delay queue waiting; waiting: queue; walk: walking; wallet: money;
  want: wish; war: conflict; ward: hospital; warming: climate; warn: alert; warning: alert; waste: rubbish;
  watch: monitor; watchdog: regulator auditor inspectorate; water: river rivers; way: method; weak: poor;
  weakness: flaw; wealth: assets money; weapon: arms; wearable: device; weather: climate; web: internet online;
  webpage: page website; website: site web; wed: marriage; weekly: week; weight: mass; welcome: praise greet;
  welfare: benefits; well-being: wellness health; wheelchair: disability accessibility; whiteboard: mural;
  whole: entire full; wife: spouse; wildlife: nature biodiversity; win: award; wind: energy turbine; winner:
  award recipient; winners: award recipients; wireless: network; wish: want desire; withdraw: leave remove
  cancel; withdrawal: exit removal; woman: women female; women: female; wood: timber; word: term; work: works
  job; worker: staff employee; workers: staff employees workforce; workforce: staff employees workers; working:
  operation; workload: burden; workplace: office; workshop: seminar meeting training; world: global; worldwide:
  international global; worried: concerned; worries: concerns fears; worry: concern fear anxiety; worst: poor;
  worth: value; wound: injury; write: author; writer: author; wrong: incorrect error; wrote: author written
  published; x-ray: imaging radiology radiological; x-rays: imaging images; xray: imaging radiology
  radiological; yearly: annual; young: youth; youngster: child; youth: young; zone: area`;
