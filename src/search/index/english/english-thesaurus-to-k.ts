/** The first half of the thesaurus: see `english-thesaurus.ts`. */
export const TO_K = `
  abandon: scrap drop cancel axe shelve discontinue; ability: skill capability competence capacity talent;
  abolish: close end dissolve disband abolition scrap axe; abolition: closure end abolish; abroad: international
  overseas foreign; absorb: merge incorporate; abuse: harassment mistreatment bullying; academic: university
  scholar researcher; academics: researchers universities; accelerate: speed quicken hasten; accept: agree
  approve; access: entry; accessible: available; accident: incident crash collision emergency; accommodate:
  adjust adapt modify; accommodation: housing lodging hotel; accomplish: achieve; accomplishment: achievement;
  accord: agreement; account: report description; accountability: responsibility; accountable: responsible
  accountability; accounts: finances bookkeeping; accredited: certified approved; accuracy: correctness;
  accurate: correct precise; accuse: allege blame; achieve: reach meet; achievement: success; acquire: buy
  purchase acquisition obtain procure; act: law legislation bill; adapt: adjust modify change; add: include
  append; address: location; adjustment: modification change accommodation; administrator: admin manager; adopt:
  introduce use take-up embrace; adoption: uptake use introduction; adult: grown-up; advantage: benefit; advert:
  advertisement advertising campaign; advice: guidance recommendation tips help; advise: recommend suggest guide
  counsel; adviser: advisor consultant; advisor: adviser consultant; aeroplane: plane aircraft flight aviation;
  afraid: fear worry concern; against: opposed; age: years old elderly; aged: older; agency: body organisation;
  agenda: programme schedule; agree: agreement; ai: artificial-intelligence; aid: help support; aim: goal
  objective purpose target mission; aims: goals objectives; airplane: aircraft; airport: aviation; alarm:
  warning alert; alcohol: drink drinking; algorithm: ai algorithms artificial-intelligence; algorithms: ai
  artificial-intelligence; alliance: partnership collaboration coalition; allow: permit let enable authorise;
  allowance: benefit subsidy grant stipend; alternative: option other; amalgamate: merge combine; ambition: aim
  goal; amend: change revise modify correct; amount: sum quantity total number; analysis: study assessment
  evaluation; analyst: researcher; ancient: old historic; anger: complaint criticism outrage; animal: animals
  wildlife livestock pet; announce: reveal unveil declare publish; announcement: statement news declaration;
  annual: yearly; anonymised: anonymous de-identified pseudonymised; anonymous: anonymised de-identified;
  answer: reply response; antiquated: outdated old legacy obsolete; anxiety: concern worry; anxious: worried
  concerned; apartment: flat housing home; app: application software tool programme; appeal: challenge;
  applicant: candidate; application: app software; apply: application; appoint: name hire select; appointed:
  named; appointment: consultation visit booking; appraisal: evaluation assessment; approval: agreement consent
  authorisation clearance permission; approve: accept agree endorse authorise sign-off; apps: applications
  software; archaic: outdated old legacy; archive: records; area: region district zone; argue: dispute disagree;
  argument: dispute conflict disagreement; army: military; arrest: police; arrive: arrival come; article: paper
  publication; ask: request question enquire; assess: evaluate review appraise; assessment: evaluation review;
  asset: property; assist: help support aid; assistance: help support; assistant: helper aide; association:
  society union body federation trade-body; assurance: guarantee; atmosphere: climate air; atomic: nuclear;
  attack: breach hack incident threat; attend: visit participate join; attendance: participation presence;
  audience: public readers viewers; audit: review inspection check; auditor: audit inspector; aunt: relative;
  authenticate: login identity; authentication: login identity; author: writer; authority: body agency;
  automated: automatic robot machine; automatic: automated; automation: automated; automobile: vehicle car
  motor; available: accessible; avoid: prevent; award: prize grant honour; axe: abolish close cut cancel end
  scrap; axed: abolished closed cut cancelled ended disbanded; baby: child infant birth newborn maternity;
  backer: funder supporter sponsor; backlog: waiting queue waiting-list delay; bad: poor; badge: card smartcard
  pass id sticker label; ban: prohibit forbid bar outlaw; bank: banking lender; bankroll: fund finance; bargain:
  negotiate; barrier: obstacle difficulty; beach: coast shore; beat: defeat win; began: started launched; begin:
  start launch commence open; beginner: novice newcomer new; behaviour: conduct; belief: opinion view; believe:
  think; belong: part; benchmark: standard; benefit: advantage gain; benefits: advantages gains; best: leading;
  better: improved improve; bias: prejudice discrimination unfair; bicycle: cycling bike cycle; big: large major
  huge; bigger: larger greater; bike: cycling bicycle cycle; bill: legislation act law invoice cost charge; bin:
  abandon drop cancel; birth: born maternity; blame: criticise responsible fault; blaze: fire; blind: vision
  sight; blog: post; blueprint: plan strategy; board: committee council; boat: vessel ship ferry; body:
  organisation agency authority institution; bonus: award incentive; book: publication reserve booking
  reservation; boost: increase raise improve; border: frontier; boss: head chief leader director manager
  executive supervisor; bosses: heads chiefs leaders managers executives; bought: purchased acquired procured;
  brain: neurological mental; branch: department office; brand-new: new; breach: leak violation attack; breakfast: meal; break:
  interruption pause; brexit: eu withdrawal; bribe: corruption; bridge: crossing viaduct; brief: short;
  broadcast: television radio; broken: faulty failed damaged; budget: funding allocation spending money; bug:
  error fault defect vulnerability; build: develop construct create; builder: contractor developer construction;
  building: estate premises property facility office; buildings: estate premises; bully: harassment; burden:
  workload load; bursary: scholarship grant; bus: transport transit coach; business: company firm industry
  enterprise; businesses: companies firms industry; buy: purchase procure acquire order; buying: procurement
  purchasing; calculate: estimate compute; calendar: schedule; call: phone telephone; called: named known;
  camera: video cctv; campaign: advocacy initiative drive; cancel: abandon end withdraw stop revoke; cancer:
  tumour oncology; candidate: applicant nominee; capital: investment; car: vehicle automobile; carbon:
  emissions; card: smartcard; cardiac: heart; care: treatment; career: job profession; carer: caregiver care;
  cars: vehicles; cash: money funds funding finance; catastrophe: failure disaster; catch: capture; catering:
  food meals; cause: reason; cease: end stop; celebrate: anniversary; centre: institute hub; century: years;
  ceo: chief executive director; ceremony: celebration; certain: sure; chair: chairman chairwoman head;
  chairman: chair chairperson head; chairperson: chair; chairwoman: chair chairperson; challenge: problem
  difficulty obstacle; change: reform alter modify; charge: responsible fee cost price; charity: foundation
  trust voluntary non-profit; chart: graph figure; chat: message messaging conversation; chatbot: ai
  artificial-intelligence; cheap: inexpensive affordable low-cost; cheat: fraud deceive; check: verify inspect
  test; checklist: criteria checks; chemist: pharmacy pharmacist; chief: head leader director executive; child:
  children paediatric pupil young; childcare: nursery daycare; children: child paediatric young kids pupils
  young-people; choice: option selection; choose: select decide pick; church: religious religion faith; citizen:
  public people resident; citizens: public people residents; city: town urban; civil-servant: official employee;
  civil-servants: officials employees staff; claim: statement reimbursement request assertion allegation; class:
  course lesson training; classified: secret confidential sensitive; classroom: school; clean: cleaning hygiene;
  clear: plain; client: customer user partner; climate: environment warming carbon emissions; clinic: hospital
  practice surgery; clinician: doctor physician; clinicians: doctors; clinics: hospitals practices; close: shut;
  closed: shut; closure: closing end abolition shutdown; clothes: uniform clothing; cloud: hosting; club:
  association society; coach: mentor trainer; coal: energy mining fuel mine; coalition: alliance partnership
  government; coast: coastal shore sea; code: rules conduct software source-code; coder: developer programmer
  engineer; collaborate: cooperate partner; collapse: failure fall; colleague: staff coworker teammate;
  colleagues: coworkers team staff; collect: gather; college: university school; combine: merge join unite;
  come: arrive; commence: begin start; comment: remark feedback; commission: committee order; commitment:
  promise pledge; committee: panel group board; common: shared; communicate: contact message; communication:
  message contact; commute: travel transit; companies: firms businesses industry suppliers; company: firm
  business corporation enterprise supplier vendor; compare: comparison; comparison: compare; compatibility:
  interoperability; compatible: interoperable; compensation: damages payment; competition: contest contract;
  complain: complaint criticise; complaint: complaints grievance criticism; complete: finish full; complex:
  complicated; complicated: complex; compulsory: mandatory required obligatory; computer: it technology digital
  pc laptop device machine; computerise: digitise electronic; computerised: electronic digital; computers: it
  technology systems equipment pcs laptops devices machines; computing: it technology digital; concept: idea;
  concern: worry fear; concerns: worries fears; conclusion: finding; condition: illness disease; confederation:
  federation association; conference: meeting event congress summit; confidence: trust; confidential: private
  secret; confidentiality: privacy secrecy; confirm: verify; conflict: war dispute disagreement; congress:
  parliament; connect: link join integrate; connected: linked joined; consent: permission agreement;
  consequence: effect result; construct: build develop; construction: building; consult: advise; consultant:
  adviser advisor contractor; consumer: customer user; contact: address email phone; contain: include; contest:
  competition; contract: agreement procurement; contractor: supplier provider vendor; control: manage oversee
  regulate; conversation: discussion talk; cooperate: collaborate; cooperation: collaboration partnership; cop:
  police; copy: duplicate reproduce; copyright: licence; corona: covid coronavirus; coronavirus: covid pandemic;
  corporation: company firm; correct: right; corrupt: bribe fraud; corruption: fraud bribery; cost: price
  expense; costs: expenses spending; council: authority municipality local-authority; councils: municipalities
  local-authorities; counsel: advice; count: number; countries: nations; country: nation state; countryside:
  rural; county: local council region; course: training class; court: tribunal judge legal; cover: insurance;
  covid: coronavirus pandemic; coworker: colleague teammate peer; coworkers: colleagues teammates peers; create:
  establish found make launch produce set-up; creation: establishment launch founding; crime: criminal offence;
  criminal: crime; crisis: emergency disaster; critic: criticism critical opponent; criticise: criticism
  critical blame attack; criticism: critics criticised feedback complaint; crop: agriculture harvest farming;
  crops: agriculture farming harvest; crowd: audience; crucial: important key; cure: treatment therapy; current:
  present; currently: now; customer: user client consumer; customers: clients users consumers; cut: reduce
  reduction decrease; cuts: reductions savings; cyber: security; cyberattack: attack cyber breach
  security-incident security ransomware; daily: day; damage: harm; danger: risk hazard threat; dangerous: unsafe
  risky hazardous; data: information; database: register data dataset records; date: day deadline; dead: died
  death deceased killed; deadline: date target due-date; deaf: hearing hard-of-hearing; deal: agreement
  contract; death: mortality died bereavement funeral; deaths: mortality; debacle: failure disaster; debate:
  discussion; debt: borrowing loan liabilities; decade: years; decide: choose determine; decision: ruling
  choice; decline: fall decrease drop; decrease: reduce fall cut; defect: fault; defence: military; define:
  definition; definition: meaning; defunct: closed abolished former; delay: late postpone slip; delayed:
  postponed late; delegate: assign; delete: remove erase; deliver: provide delivery; delivery: provision;
  demand: require; demise: end closure abolition; demo: demonstration pilot; demolish: dismantle destroy remove
  tear-down; demonstrate: show prove; dentist: dental; deny: refuse reject; department: ministry office
  division; departure: leaving exit; deploy: implement introduce install; deployment: implementation
  introduction; deputy: assistant vice; describe: description explain; design: plan; designer: architect;
  desktop: computer; destroy: demolish; detect: find discover identify; develop: build create design; developer:
  programmer software engineer; device: equipment machine; devices: equipment machines; diagnose: diagnosis;
  diagnosis: diagnostic; die: died death; diet: nutrition food; difference: differences distinction
  disagreement; different: various; difficult: hard; difficulty: problem challenge barrier; digital: electronic
  online; digitisation: digitalisation digital; digitise: digital paperless computerise; digitization:
  digitisation digitalisation; dinner: meal lunch; diplomat: ambassador; director: head manager chief; directorate: department unit;
  dirty: polluted; disability: disabled accessibility; disabled: disability accessible; disadvantage: drawback;
  disagree: dispute conflict; disaster: failure crisis emergency catastrophe; disband: dissolve abolish close
  wind-up; disbanded: dissolved abolished closed merged; discipline: misconduct; disclose: reveal publish;
  discontinue: end stop withdraw close; discount: reduction concession; discover: find; discovery: finding;
  discrimination: bias prejudice inequality; discuss: talk debate; discussion: debate talk; disease: illness
  condition; diseases: illnesses conditions; dismantle: close end break-up; dismiss: fire sack; dismissal:
  termination removal; disparity: inequality gap; dispute: conflict disagreement; dissolve: disband abolish
  close; distribute: allocate; district: area local; ditch: abandon drop cancel abolish; ditched: abandoned
  dropped cancelled abolished; diversity: inclusion equity; divide: split separate; division: department
  directorate unit; doctor: clinician physician gp; doctors: clinicians physicians gps; document: paper report
  record form; documents: records papers files; donate: give contribute fund; donation: gift contribution;
  donor: funder giver; dossier: file record; double: increase twice; doubt: uncertainty; download: install file;
  draft: proposal; drawback: disadvantage problem; drawing: illustration; dress: clothing; drink: beverage;
  driver: motorist; drop: fall decrease decline; drug: medicine medication; drugs: medicines medication; dry:
  drought; dump: abandon drop discard; duties: responsibilities tasks; duty: obligation responsibility; early:
  premature; earn: income salary pay; earnings: income pay salary wages revenue; earth: planet; easy: simple;
  eat: food; eco: environmental; economy: economic; edit: revise change; education: school teaching training;
  effect: impact result; effort: initiative work; elderly: older old ageing; elect: vote; election: vote ballot;
  electric: electricity power; electricity: energy power; electronic: digital; electronically: digitally;
  eliminate: remove end abolish; email: mail e-mail message; emergency: crisis urgent; emission: pollution
  carbon; emissions: carbon pollution; employ: hire recruit; employee: staff worker; employees: staff workers
  workforce; employer: organisation; employment: work job; empower: enable; encourage: promote; end: final
  finish terminate; endorse: support approve back; enemy: threat; energy: power electricity fuel; enforce:
  implement apply police fines; engineer: developer technician; enhance: improve better; enjoy: benefit; enlist:
  recruit; enquiry: inquiry investigation; enrol: register sign-up; enrolment: registration; ensure: guarantee;
  enter: join; enterprise: business company; entire: whole full; entitlement: right benefit; entry: access
  admission; environment: environmental climate nature ecology; epidemic: pandemic outbreak; equal: same equity
  fair; equality: equity fairness; equipment: devices kit device gear; eradicate: eliminate end remove; erase:
  delete remove; error: mistake fault; escape: flee; essay: article paper; essential: necessary important
  required; establish: found create launch set-up; established: founded created launched; estate: buildings
  property; estimate: calculation forecast; ethical: moral ethics; ethics: ethical moral principles; evaluate:
  assess review; evaluation: assessment review; event: conference meeting; every: all; evidence: proof
  documentation; exam: test qualification; examine: review study investigate inspect; example: model; exceed:
  above over; exception: exemption waiver; exchange: share sharing swap; executive: manager director chief
  leader; exercise: practice; exhibition: show display; exit: leave withdrawal departure; expand: extend grow
  enlarge; expansion: growth extension; expect: predict anticipate; expense: cost spending; expenses: costs
  reimbursement spending; expensive: costly dear; experience: knowledge; experiment: trial test pilot; expert:
  specialist; experts: specialists; expire: expiry end; explain: explanation describe clarify; explanation:
  explain description; exploit: use; export: trade; extend: expand lengthen; extension: renewal; extra:
  additional further; eye: vision ophthalmic; facility: building site; fact: information; factory: plant works
  manufacturing; facts: information evidence; fail: failure failed missed; failed: failure abandoned dismantled
  missed collapsed; failure: fail failed collapse problem; fair: equitable just; fairness: equity equality bias;
  faith: religion religious; fake: false; fall: decrease decline drop; false: wrong; family: relative parental;
  famous: known; farm: agriculture farming; farmer: agriculture farm; farmers: agriculture growers farms;
  farming: agriculture; fast: quick rapid accelerated; faster: sooner quicker accelerated; father: parent;
  fatherhood: paternity; fault: error defect; fear: concern worry; federation: confederation association; fee:
  charge payment price; feedback: contact comments comment criticism review; feel: experience; female: woman
  women; ferry: boat ship crossing; fewer: less reduced; fiasco: failure inquiry disaster; fight: combat;
  figure: number; figures: numbers statistics; file: record document; files: records documents; fill: complete;
  film: video movie; final: last; finance: funding money; finances: funding budget money; find: discover locate;
  finding: result conclusion; findings: results conclusions; fine: penalty; fingerprint: biometric; finish: end
  complete; fire: blaze; fired: dismissed sacked; firing: dismissal removal; firm: company business; firms:
  companies businesses industry; first: initial; fish: fishing fisheries; fit: suitable; fix: repair mend
  resolve; flat: housing apartment home; flaw: weakness vulnerability; flexible: adjustable; flight: aviation
  plane air; flood: flooding; flooding: flood; flop: failure failed; fly: air; folder: file record; follow:
  succeed; food: nutrition meal; football: sport; forbid: ban prohibit; forbidden: prohibited banned; force:
  compel; forecast: prediction estimate; foreign: international overseas; forest: woodland trees; form: document
  application establish create; former: previous old; forum: group meeting; foster: care; found: establish
  create set-up established; founded: established created; founder: creator established founded; fraud:
  deception; free: available no-cost; freedom: liberty; freeze: pause suspend; frequent: often regular; fresh:
  new; friend: ally; fuel: energy petrol gas diesel oil; full: complete; fund: finance pay; funded: financed
  paid; funder: sponsor donor; funding: money finance budget; funds: money funding; funeral: bereavement death;
  furniture: desk chair; fuse: merge combine; future: plans upcoming; gadget: device technology; gadgets:
  devices technology; gain: benefit; gap: shortfall; garbage: waste rubbish; garden: park; gas: energy fuel;
  gasoline: petrol fuel; gather: collect; gender: sex women; generation: age; genes: genetic genome; genetics:
  genomics genome; get: obtain; giant: large; gift: donation present; give: provide grant; glitch: error fault;
  global: international worldwide; go: move; goal: aim target objective; goals: aims targets objectives; good:
  strong; goods: products; govern: control; government: ministers state ministry; governmental: government
  state; gp: doctor practice; graduate: student university; grant: funding award subsidy; graph: chart figure;
  green: environmental sustainable; grievance: complaint; ground: land; group: team body panel; grow: increase
  expand growth; growth: increase expansion; guarantee: promise assurance; guard: protect safeguard; guess:
  estimate; guest: visitor speaker; guidance: guidelines advice guide; guide: guidance handbook manual;
  guideline: guidance rule; guidelines: guidance rules principles; guild: community group; hack: breach attack;
  hacked: breached attacked compromised broken; hacker: attack cyber attacker researcher security; hackers:
  attackers researchers attack security; hacking: security breach; half: part; halt: stop end pause suspend;
  handbook: guide manual; handicapped: disabled; happen: occur; harassment: bullying abuse; harbour: port; hard:
  difficult; hardware: equipment computers; harm: damage; hasten: accelerate speed; hate: dislike; hazard: risk
  danger; head: leader chief director; heal: treat; health: medical healthcare; healthcare: medical health;
  hearing: deaf; heart: cardiac cardiovascular; heat: heating warmth; help: support assist aid assistance;
  helped: supported; heritage: history; hidden: secret; high: tall; highway: road motorway; hindrance: barrier
  obstacle; hire: recruit appoint employ; hired: recruited appointed; hiring: recruitment recruiting; history:
  past; hold: keep; hole: gap vulnerability; holes: gaps vulnerabilities; holiday: leave vacation; holidays:
  leave vacation; home: domestic house remote; homeless: housing rough-sleeping; homework: assignment; honest:
  transparent; honour: award; hook: connect link; hope: expect; hospital: trust clinic; hospitals: trusts
  clinics; hotel: lodging accommodation; house: housing home; household: family home; houses: homes housing;
  housing: homes accommodation; hub: centre; huge: large major; human-resources: hr personnel; hunger: food;
  hurdle: barrier obstacle; hurt: injury harm injured; id: identity; idea: concept proposal; identify:
  recognise; identity: id authentication login; ill: sick patient unwell; illegal: unlawful prohibited; illness:
  disease condition sickness; image: picture scan photo; images: pictures scans photos; imaging: radiology
  scans; immigrant: migrant; immigration: migration; impact: effect; impartial: independent neutral; implement:
  introduce deploy deliver; implementation: delivery deployment introduction; important: key main significant
  essential; improve: better enhance; improvement: progress enhancement; inaugurate: open launch; incentive:
  reward bonus; include: contain; inclusive: diverse; income: revenue earnings salary; incorrect: wrong error
  inaccurate; increase: rise growth grow; independent: impartial; individual: person; industry: business sector
  manufacturers companies; inequality: inequalities disparity; infant: baby child; infection: disease virus;
  infirmary: hospital; inflation: prices costs; influence: impact effect; info: information data; inform: tell
  notify; information: data knowledge details; infrastructure: systems network; ingredient: component;
  inhabitant: resident; inherit: legacy; initial: first; initiative: programme project scheme; injury: harm
  accident hurt casualty; innovation: invention new technology innovative; innovative: new novel; inquiry:
  investigation review enquiry; insecure: unsafe vulnerable; inspect: examine audit check; inspection: audit
  review; inspector: auditor; install: introduce deploy fit set-up; institute: centre institution; institution:
  organisation institute body; instructions: steps guidance; insurance: cover; integrate: join combine link
  connect; intelligence: information; intend: plan; interest: concern; interface: interoperability screen;
  international: global; internet: web online; interoperability: compatibility exchange; interoperable:
  interoperability; interpreter: translator; interview: conversation; introduce: launch start bring; invent:
  develop; invention: innovation; invest: investment funding fund spend money; investigate: review examine
  inquiry inquire; investigation: inquiry review; investment: funding spending; investor: investment funder
  shareholder; invite: invitation; invoice: bill payment; involve: include; isolated: separate; issue: problem
  matter; issues: problems; jab: vaccine vaccination; jail: prison; job: post role position; jobs: posts roles
  positions; join: merge connect link unite; joined: connected linked integrated merged; joining: connecting
  linking merging; joint: shared combined; journal: publication; journalist: press reporter media; journalists:
  press reporters media; journey: travel trip; judge: court tribunal; judgement: ruling decision; keep: retain
  preserve; key: important main; keycard: smartcard; kickoff: start launch; kid: child; kids: children; kill:
  end cancel abolish death; kind: type; kit: equipment; knowledge: information; known: called recognised`;
