import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { build, copyOfContent } from './build.ts';

// Builds of one project take turns.
test.describe.configure({ timeout: 180_000 });

interface Mistake {
  file: string;
  from: string;
  to: string;
  /** What the report must name: the place, the field, and what was expected. */
  says: string[];
}

const GATES = 'initiatives/gate-renewal.mdx';

/** By what a build is held up. References are followed once what is written is right in itself. */
const mistakes: Record<string, Record<string, Mistake>> = {
  'what is written': {
    'an unknown field': {
      file: GATES,
      from: 'asOf: 2032-04',
      to: 'asof: 2032-04',
      says: [`${GATES}:7:1`, '`asof`', 'Did you mean `asOf`?'],
    },
    'an unknown status': {
      file: GATES,
      from: 'status: active',
      to: 'status: running',
      says: [
        `${GATES}:13:9`,
        '`status`',
        '`running`',
        'proposed, active, paused, closed, superseded, published, unknown',
      ],
    },
    'an unknown source in the text': {
      file: GATES,
      from: '[@ostrander-2030, p. 7;',
      to: '[@ostrander-2031, p. 7;',
      says: [`${GATES}:43:`, 'ostrander-2031', 'Did you mean `ostrander-2030`?'],
    },
    'a date in words': {
      file: GATES,
      from: 'started: 2030-11',
      to: 'started: November 2030',
      says: [`${GATES}:14:10`, '`started`', '`November 2030`', '2019-07-01'],
    },
    'a day that does not exist': {
      file: 'claims/../briefings/2031-millers-meeting.mdx',
      from: 'published: 2031-05-01',
      to: 'published: 2031-02-30',
      says: ['briefings/2031-millers-meeting.mdx', '`published`', '2031-02-30'],
    },
    'HTML that runs code': {
      file: 'organisations/mill-trust.md',
      from: '<b>boldly</b>',
      to: '<b onclick="go()">boldly</b>',
      says: ['organisations/mill-trust.md:', '`onclick` of `<b>`'],
    },
  },
  'what is referred to': {
    'an unknown source in the front matter': {
      file: GATES,
      from: 'sources: [ledger-2031]',
      to: 'sources: [ledger-2013]',
      says: [`${GATES}:20:`, '`sources[1]` of `', 'ledger-2013', 'Did you mean `ledger-2031`?'],
    },
    'an unknown initiative': {
      file: GATES,
      from: 'predecessor: [weir-review]',
      to: 'predecessor: [weir-revue]',
      says: [`${GATES}:16:`, '`predecessor', '`weir-revue`', 'Did you mean `weir-review`?'],
    },
    'an unknown organisation': {
      file: GATES,
      from: 'lead: [mill-trust]',
      to: 'lead: [mill-trusts]',
      says: [`${GATES}:15:`, '`lead', '`mill-trusts`', 'Did you mean `mill-trust`?'],
    },
    'a link to a section that does not exist': {
      file: 'initiatives/weir-review.md',
      from: '#which-gate-stands-where',
      to: '#which-gate-fell',
      says: ['initiatives/weir-review.md:14:', '`#which-gate-fell`'],
    },
  },
};

/** Builds over an earlier output and expects that it fails and leaves that as it was. */
async function expectRefusal(content: string, output: string): Promise<string> {
  mkdirSync(output);
  writeFileSync(join(output, 'index.html'), 'the earlier build');
  const { code, report } = await build(content, output);
  expect(code).toBe(1);
  expect(readdirSync(output)).toEqual(['index.html']);
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('the earlier build');
  return report;
}

for (const [kind, some] of Object.entries(mistakes))
  test(`mistakes in ${kind} stop the build, which reports all at once, says where and what was expected, and leaves the earlier output`, async () => {
    const { content, output } = copyOfContent();
    for (const { file, from, to } of Object.values(some)) {
      const path = join(content, file);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    }
    const report = await expectRefusal(content, output);
    for (const [mistake, { says }] of Object.entries(some))
      for (const words of says) expect.soft(report, mistake).toContain(words);
  });

test('a publication without site.yaml is refused in plain words', async () => {
  const { content, output } = copyOfContent();
  rmSync(join(content, 'site.yaml'));
  const report = await expectRefusal(content, output);
  expect(report).toContain('site.yaml');
  expect(report).toContain('error missing-file');
});

test('a content folder that is not there is named, and no error of the program is shown', async () => {
  const { folder, content, output } = copyOfContent();
  const elsewhere = join(folder, 'elsewhere');
  renameSync(content, elsewhere);
  const report = await expectRefusal(content, output);
  expect(report).toContain(content);
  expect(report).not.toMatch(/^\s+at |panicked/m);
});

test('code of an author that fails while a page is made is told with its file, its line and the page; before it, packages and markup in .tsx are found', async () => {
  const { content, output } = copyOfContent();
  mkdirSync(join(content, 'parts'));
  writeFileSync(
    join(content, 'parts/rows.tsx'),
    "import { slug } from 'github-slugger';\n" +
      'export const Rows = ({ names }: { names: string[] }) => (\n' +
      '  <ul>{names.map((name) => <li id={slug(name)}>{name}</li>)}</ul>\n);\n',
  );
  writeFileSync(
    join(content, 'parts/Fails.astro'),
    '---\nconst { nobody } = Astro.locals;\n---\n\n<p>{nobody.name}</p>\n',
  );
  const path = join(content, GATES);
  const [, frontMatter = '', text = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  const parts =
    "\nimport Fails from '../parts/Fails.astro';\nimport { Rows } from '../parts/rows.tsx';\n\n" +
    "<Rows names={['One gate', 'Two gates']} />\n\n<Fails />\n";
  writeFileSync(path, frontMatter + parts + text);
  const report = await expectRefusal(content, output);
  expect(report).toContain('Fails.astro:5 failed while initiatives/gate-renewal.html was made: Cannot read');
  expect(report).not.toMatch(/^\s+at |panicked/m);
});
