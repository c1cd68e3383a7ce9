/**
 * Countries by what readers call them, people from there first, each with its largest cities: a page on Milan says nowhere
 * that it is Italian.
 */
const COUNTRIES = `
  british britain uk: london; english england: london manchester birmingham leeds liverpool sheffield bristol newcastle;
  scottish scotland: edinburgh glasgow aberdeen dundee; welsh wales: cardiff swansea; irish ireland: dublin cork belfast;
  french france: paris lyon marseille lille toulouse bordeaux nantes strasbourg; german germany: berlin hamburg munich
  cologne frankfurt stuttgart leipzig; austrian austria: vienna graz salzburg linz; swiss switzerland: zurich geneva bern
  basel; italian italy: rome milan naples turin venice florence bologna; spanish spain: madrid barcelona valencia seville
  bilbao; catalan catalonia: barcelona; portuguese portugal: lisbon porto; dutch netherlands holland: amsterdam rotterdam
  hague utrecht eindhoven; belgian belgium: brussels antwerp ghent bruges; danish denmark: copenhagen aarhus; swedish
  sweden: stockholm gothenburg malmo; norwegian norway: oslo bergen trondheim; finnish finland: helsinki tampere; icelandic
  iceland: reykjavik; estonian estonia: tallinn tartu; latvian latvia: riga; lithuanian lithuania: vilnius kaunas; polish
  poland: warsaw krakow gdansk wroclaw; czech czechia: prague brno; slovak slovakia: bratislava; hungarian hungary:
  budapest; romanian romania: bucharest; bulgarian bulgaria: sofia; greek greece: athens thessaloniki; croatian croatia:
  zagreb; serbian serbia: belgrade; slovenian slovenia: ljubljana; turkish turkey: istanbul ankara; russian russia: moscow;
  ukrainian ukraine: kyiv lviv; maltese malta: valletta; cypriot cyprus: nicosia; luxembourgish luxembourg: luxembourg;
  american america us usa: washington york chicago boston angeles francisco seattle philadelphia houston; canadian canada:
  toronto montreal vancouver ottawa; mexican mexico: mexico guadalajara; brazilian brazil: rio brasilia curitiba;
  argentine argentina: buenos; chilean chile: santiago; colombian colombia: bogota medellin; peruvian peru: lima; cuban
  cuba: havana; japanese japan: tokyo osaka kyoto yokohama; chinese china: beijing shanghai shenzhen guangzhou; taiwanese
  taiwan: taipei; korean korea: seoul busan; singaporean singapore: singapore; indian india: delhi mumbai bangalore kolkata
  chennai; pakistani pakistan: karachi lahore; bangladeshi bangladesh: dhaka; indonesian indonesia: jakarta; malaysian
  malaysia: lumpur; thai thailand: bangkok; vietnamese vietnam: hanoi; philippine philippines: manila; australian australia:
  sydney melbourne brisbane perth canberra; israeli israel: aviv jerusalem; egyptian egypt: cairo; moroccan morocco: rabat
  casablanca; nigerian nigeria: lagos abuja; kenyan kenya: nairobi; ethiopian ethiopia: addis; ghanaian ghana: accra;
  african africa: cairo lagos nairobi johannesburg; californian california: angeles francisco sacramento; massachusetts:
  boston; texan texas: houston dallas austin; bavarian bavaria: munich; european europe: eu brussels`;

/** @returns for each of the names in a table those beside it, as entries of a thesaurus */
export const placeEntries = (countries = COUNTRIES): string =>
  countries
    .split(';')
    .flatMap((entry) => {
      const [names = [], cities = []] = entry.split(':').map((list) => list.trim().split(/\s+/));
      return names.map((name) => `${name}: ${[...names, ...cities].filter((one) => one !== name).join(' ')}`);
    })
    .join(';');
