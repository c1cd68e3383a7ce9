/** Words of one family whose beginnings differ: what is done, what comes of it, who does it and what is of its kind. Written for this project. */
export const ENGLISH_FAMILIES = `
  absorb absorption; accurate accuracy; admit admission; advise advice; agent agency; ally alliance; analyse
  analysis analyst; angry anger; appear appearance; apply application applicant; assume assumption; bankrupt
  bankruptcy; beneficial benefit; bleed blood; breathe breath; broad breadth; bury burial; carry carriage;
  choose choice; classify classification; close closure; commerce commercial; compete competition; complain
  complaint; comply compliance; conclude conclusion; confuse confusion; constrain constraint; consume
  consumption; create creation creator; crime criminal; crisis critical; criticise critic criticism critique;
  decide decision; deep depth; defend defence; deny denial; depart departure; descend descent; describe
  description; destroy destruction; die death dead; differ difference; divide division; draw drawing; efficient
  efficiency; enter entry entrance; erode erosion; evolve evolution; exceed excess; exist existence; expand
  expansion; expel expulsion; explain explanation; explode explosion; expose exposure; extend extension; fail
  failure; feed food; finance financial; fly flight; free freedom; frequent frequency; give gift; grieve grief;
  grow growth; heal health; heart cardiac; heat hot; high height; identify identification identity; include
  inclusion; insure insurance; intend intention; introduce introduction; invade invasion; join joint; judge
  judicial judgment; know knowledge; laugh laughter; law legal lawyer lawful; legislate legislation legislature;
  live life; long length; lose loss; maintain maintenance; marry marriage; mix mixture; mother maternal
  maternity; multiply multiplication; north northern; nurse nursing; obey obedience; occur occurrence; offend
  offence; office official; omit omission; oppose opposition; parliament parliamentary; pass passage; perform
  performance; permit permission; persuade persuasion; please pleasure; poor poverty; possess possession;
  practise practice; prefer preference; president presidency; press pressure; produce production product;
  propose proposal; proud pride; prove proof; provide provision; public publicity; publish publication
  publisher; qualify qualification; receive receipt reception; recur recurrence; redeem redemption; reduce
  reduction; refer reference; region regional; rely reliance; repeat repetition; resolve resolution; restrain
  restraint; retain retention; reveal revelation; save savings; science scientific scientist; sea marine
  maritime; see sight; seize seizure; sell sale; short shortage; sign signature; solve solution; south southern;
  speak speech; speed speedy; store storage; strategy strategic; strong strength; study studies; submit
  submission; succeed success; sun solar; suppose supposition; suspend suspension; system systemic; technology
  technical technological; think thought; threaten threat; tooth dental; transmit transmission; true truth; try
  trial; urgent urgency; use usage; vary variation variety; warm warmth; weigh weight; west western; wide width;
  wise wisdom; young youth; east eastern; privatise privatisation private; nationalise nationalisation national;
  centralise central; modernise modern; legalise legal; hospitalise hospital`;
