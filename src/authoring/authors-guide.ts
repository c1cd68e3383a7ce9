import type { GUIDE_SECTIONS } from '../model/site/addresses/generated-ids.ts';
import { WRITTEN, type Written } from './json-schemas.ts';

/** What the authors' page says besides the fields; code stands between backticks, what is strong between asterisks. */
export interface GuideSection {
  slug: (typeof GUIDE_SECTIONS)[number];
  title: string;
  before?: string[];
  list?: string[];
  after?: string[];
}

/** The files that hold fields of their own, with what to say of each. */
export const FILES: { slug: GuideSection['slug']; title: string; written: Written; about: string }[] = [
  {
    slug: 'briefings',
    title: 'A briefing',
    written: 'briefing',
    about: 'One file for each conference briefing.',
  },
  {
    slug: 'initiatives',
    title: 'An initiative',
    written: 'initiative',
    about: 'One file for each initiative.',
  },
  {
    slug: 'organisations',
    title: 'An organisation',
    written: 'organisation',
    about: 'One file for each organisation that leads, hosts or speaks.',
  },
  {
    slug: 'claims',
    title: 'Claims',
    written: 'claims',
    about: 'A list of what was said in a briefing. The file has the same name as the briefing.',
  },
  {
    slug: 'sources',
    title: 'Sources',
    written: 'sources',
    about:
      'A list in CSL-JSON, as reference managers export it. It may also contain fields that are not listed here, and sources that nothing cites, which are left out. CSL-YAML (`sources.yaml`), BibTeX (`sources.bib`), RIS (`sources.ris`), what PubMed (`sources.nbib`) and EndNote (`sources.enw`) export, and several files in a folder `sources` are read as well.',
  },
  { slug: 'glossary', title: 'The glossary', written: 'glossary', about: 'A list of short forms.' },
  {
    slug: 'site',
    title: 'The publication',
    written: 'site',
    about: 'What applies to the whole publication.',
  },
];

/** Dates as authors write them. */
export const DATES = [
  '2019',
  '2019-07',
  '2019-07-01',
  '2019~',
  '2019?',
  '2019/2022',
  '[2020-01-21,2020-01-22]',
];

export const BEGIN: GuideSection = {
  slug: 'begin',
  title: 'Start a file',
  before: ['The content is a folder of text files. The name of a file becomes the address of its page.'],
  list: [
    ...FILES.map(({ written, about }) => `\`${WRITTEN[written].files}\`: ${about}`),
    `\`${WRITTEN.page.files}\`: Pages about the publication itself.`,
  ],
  after: [
    'Run `npm run new -- publication ~/spring` for a small, complete publication with comments that explain it. It builds as it is; replace its texts with your own.',
    'Run `npm run new -- briefing "Title"` (or `initiative`, `organisation`, `page`). It creates the file, fills in what it can, and says next to each empty field what belongs there. With `claims "Title of the briefing"` it begins the claims of one, with `term "NHS"` it adds a term to the glossary. Where a title has no Latin letters, `--slug health` names the file. No file is ever overwritten.',
    'Pages start with front matter: a line of three hyphens, the fields as `name: value`, and another line of three hyphens. The text follows. Put a value into quotation marks if it begins with a character such as `[`, `*` or `@`, or contains a colon followed by a space.',
  ],
};

export const TEXT: GuideSection = {
  slug: 'text',
  title: 'In the text',
  before: [
    'The text is Markdown as on GitHub, with tables, footnotes, task lists, and web addresses that turn into links. Headings start with two number signs (`##`) and skip no level. Their addresses come from their words; one that is to stay is written behind them: `## Since 2020 {#since}`.',
  ],
  list: [
    '**Citations**: `[@id]` cites a source by its id, `[@id; @other-id]` cites several, and `[@id, p. 4]` a place in one. Words may stand around it (`[see @id, pp. 33-35]`), and `[-@id]` leaves out its author. Every statement of fact needs a citation.',
    '**Ids of sources**: `npm run check -- --keys` lists them. A source whose id cannot stand in a citation, such as a web address, is cited by author, year and first word: `[@rivera-2020-solar]`.',
    '**Links** to other pages give the path of the file, starting from the one you are in: `[the programme](../initiatives/example-programme.md#what-it-was)`. A link that leads nowhere stops the build.',
    '**Addresses** must begin with `https://`, `http://` or `mailto:`.',
    '**Pictures** (JPEG, PNG, WebP, AVIF, GIF, SVG) are kept in the content folder, and you describe what they show: `![A gate of five boards](../pictures/gate.svg)`. Put the path between `<` and `>` if it has spaces. They are published in sizes for phones and large screens, and without what the camera noted of the place.',
    '**Captions** stand on the line below a picture, credit and citation included, or in quotation marks after its path: `![A gate](../pictures/gate.svg "The gate in 2019")`. Pictures with captions are numbered and listed: `[the first one](#figure-1)` leads to one.',
    '**Files** to open or keep, such as PDF, spreadsheets and slides, go into the folder `files`: `[The annual report](../files/report.pdf)`. The link says what kind of file it is and how large.',
    '**Short forms** in the glossary are explained automatically where a page first uses them.',
  ],
};

export const CHECK: GuideSection = {
  slug: 'check',
  title: 'Check and preview',
  before: [
    '`npm run check` lists everything that is wrong, with the line and what to change. `npm run dev` shows the pages while you write. `npm run build` publishes nothing until every error is mended.',
    '`npm run import -- export.bib` merges an export of a reference manager into `sources.json` and says what is new, changed and unchanged. Fields and sources that only your file has are kept.',
    '`npm run import -- text.docx` makes a page of a Word document (`--as briefing`, `initiative` or `organisation` for others, `--slug NAME` for its file): headings, lists, tables, notes, links and pictures. It lists what Markdown cannot hold.',
    '`npm run new -- workflow` lists ways to publish: GitHub, GitLab, Netlify, Cloudflare, a server of your own. With one of their names it writes the files by which every change is checked, built and published.',
    'This page and the one on problems are part of the publication unless `site.yaml` says `authorsGuide: false`.',
    'Visual Studio Code completes and explains the fields once you install the extensions that it recommends when you open the project. This works in data files at once, and in front matter after a first preview or build.',
  ],
};

/** @param mdx whether the publication takes `.mdx` files */
export const code = (mdx: boolean): GuideSection => ({
  slug: 'code',
  title: 'HTML, components and code',
  before: [
    '`.md` files may contain HTML for text, such as emphasis, lists, tables, details, pictures and figures. Scripts, styles, frames, event handlers, pictures from other sites and addresses that run code are removed, and the check reports each of them.',
    ...(mdx
      ? [
          'In `.mdx` files, `<KeyFigures />`, `<Claims />` and `<Timeline />` show figures, claims and events at that place. A key figure with `id: budget` is drawn by `<Chart of="budget" />`, that of another initiative by `<Chart of="gate/budget" />`. Without them, figures stand above the text, and claims after its first section, in a briefing before it. The timeline then stands before the section that begins with a `<Discrepancy>`, else below the text. `<Discrepancy title="…">`, `<Quote by="…">` and `<Figure src="../pictures/gate.svg" alt="…" credit="…">`, with a caption in it, are for what Markdown cannot express.',
          'MDX is code: it runs on the machine that builds the site. Accept `.mdx` files only from people you would accept code from, or forbid them with `mdx: false` in `site.yaml`.',
        ]
      : [
          'This publication does not use `.mdx` files. Claims, figures and timelines appear on the page automatically.',
        ]),
  ],
});
