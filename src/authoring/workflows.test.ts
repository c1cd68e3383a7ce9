import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import { parseDocument } from 'yaml';
import { HEADER_POLICY } from '../layouts/content-security-policy.ts';
import { shellWord } from '../text/markup/shell-word.ts';
import { RefusedError } from './new-files.ts';
import { workflowFiles, WORKFLOWS } from './workflows.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const text = (name: string, file: string, content = '/project/content') =>
  workflowFiles(name, '/project', content).find(({ path }) => path === file)?.text ?? '';
const yaml = (name: string, file: string, content?: string): unknown => {
  const document = parseDocument(text(name, file, content));
  assert.deepEqual([...document.errors, ...document.warnings], []);
  return document.toJS();
};

/** What stands in quotation marks or after a colon, as each server writes it. */
const HEADERS = [
  ['netlify', 'netlify.toml', /^([A-Z]\w*-[\w-]+) = "(.*)"$/gm],
  ['cloudflare', '_headers', /^ {2}([A-Z][\w-]+): (.*)$/gm],
  ['nginx', 'headers.nginx.conf', /^add_header ([\w-]+) "(.*)" always;$/gm],
  ['apache', 'headers.apache.conf', /^Header always set ([\w-]+) "(.*)"$/gm],
] as const;

describe('hosts send the same strict headers, with the policy of the pages', () => {
  const headersIn = ([name, file, line]: (typeof HEADERS)[number]) =>
    new Map([...text(name, file).matchAll(line)].map(([, header = '', value]) => [header, value]));
  const expected = headersIn(HEADERS[1]);
  for (const host of HEADERS)
    test(host[1], () => {
      const headers = headersIn(host);
      assert.deepEqual(headers, expected);
      assert.equal(headers.get('Content-Security-Policy'), HEADER_POLICY);
      assert.equal(headers.size, 7);
    });
});

describe('a server of one’s own sends the headers, addresses with and without .html, the page for what is not there, and all compressed', () => {
  /** What is opened and closed, without comments and texts. */
  const signs = (file: string) => file.replace(/^\s*#.*$/gm, '').replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
  test('nginx', () => {
    const file = signs(text('nginx', 'site.nginx.conf'));
    assert.equal(file.split('{').length, file.split('}').length);
    for (const line of file.split('\n'))
      assert.match(line, /^\s*(?:[a-z_]+[^;{}]* \{|[a-z_/+-]+(?: [^;{}]+)?;|\}|)$/, line);
    for (const directive of [
      /^ {2}include headers\.nginx\.conf;$/m,
      /^ {2}add_header Cache-Control "" always;$/m,
      /^ {4}try_files \$uri \$uri\/index\.html \$uri\.html =404;$/m,
      /^ {2}error_page 404 \/404\.html;$/m,
      /^ {2}gzip_types [^;]*application\/javascript [^;]*image\/svg\+xml;$/m,
    ])
      assert.match(file, directive);
    // A header of a place within would take those of the site away.
    assert.doesNotMatch(file, /^ {4,}add_header/m);
  });
  test('Apache', () => {
    const file = signs(text('apache', 'site.apache.conf'));
    const open: string[] = [];
    for (const [, end, name = ''] of file.matchAll(/<(\/?)(\w+)[^>]*>/g))
      if (end) assert.equal(open.pop(), name);
      else open.push(name);
    assert.deepEqual(open, []);
    for (const directive of [
      /^ {2}Include headers\.apache\.conf$/m,
      /^ {2}Header always set Cache-Control ""$/m,
      /^ {2}RewriteCond %\{DOCUMENT_ROOT\}%\{REQUEST_URI\}\.html -f\n {2}RewriteRule/m,
      /^ {2}ErrorDocument 404 \/404\.html$/m,
      /^ {2}AddOutputFilterByType DEFLATE text\/html .*image\/svg\+xml$/m,
      /^ {2}<Files 404\.html>\n {4}SetOutputFilter DEFLATE\n {2}<\/Files>$/m,
    ])
      assert.match(file, directive);
    const modules = /a2enmod ([a-z0-9 ]+) &&/.exec(text('apache', 'site.apache.conf'))?.[1]?.split(' ');
    assert.deepEqual(modules, ['ssl', 'http2', 'headers', 'deflate', 'rewrite']);
  });
});

test('GitHub runs steps that exist, with no more rights than they need', () => {
  const { on, permissions, jobs } = yaml('github', '.github/workflows/publish.yml') as {
    on: object;
    permissions: object;
    jobs: Record<string, { 'runs-on': string; steps: { uses?: string; run?: string; id?: string }[] }>;
  };
  const scripts = Object.keys(
    (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
  );
  assert.deepEqual(Object.keys(on), ['push', 'workflow_dispatch']);
  assert.deepEqual(permissions, { contents: 'read', pages: 'write', 'id-token': 'write' });
  const steps = jobs['publish']?.steps ?? [];
  assert.ok(steps.length > 0);
  for (const { uses, run } of steps) {
    assert.ok((uses === undefined) !== (run === undefined));
    assert.match(uses ?? 'actions/x@v1', /^actions\/[a-z-]+@v\d+$/);
    assert.match(run ?? 'npm ci', /^npm (?:ci|run )/);
    const script = /^npm run (\w+)/.exec(run ?? '')?.[1];
    assert.ok(script === undefined || scripts.includes(script), run ?? '');
  }
  const ids = steps.flatMap(({ id }) => id ?? []);
  for (const [, id] of text('github', '.github/workflows/publish.yml').matchAll(/steps\.(\w+)\./g))
    assert.ok(id !== undefined && ids.includes(id));
});

test('GitLab publishes the folder that is built', () => {
  const { publish } = yaml('gitlab', '.gitlab-ci.yml') as {
    publish: { script: string[]; pages: { publish: string } };
  };
  // A folder that looks like a number stays what it is called.
  const dated = yaml('gitlab', '.gitlab-ci.yml', '/project/2024.10') as { publish: { variables: unknown } };
  assert.deepEqual(dated.publish.variables, { CONTENT_DIR: '2024.10' });
  assert.deepEqual(publish.script, ['npm ci', 'npm run build']);
  assert.equal(publish.pages.publish, 'dist');
});

test('each builds the content of the project, wherever in it, and on the own machine wherever it lies', () => {
  for (const [name, { files, here }] of Object.entries(WORKFLOWS)) {
    const [, path = ''] = files[0] ?? [];
    if (path.startsWith('site.')) continue;
    assert.match(text(name, path), /CONTENT_DIR(?:=|: '| = ")content\b/, name);
    assert.match(text(name, path, '/project/texts/spring'), /CONTENT_DIR(?:=|: '| = ")texts\/spring\b/, name);
    assert.throws(() => text(name, path, '/project'), RefusedError);
    for (const elsewhere of ['/home/content', `/project/my "texts"; $(true) it's`])
      if (here) assert.ok(text(name, path, elsewhere).includes(`CONTENT_DIR=${shellWord(elsewhere)} `));
      else assert.throws(() => text(name, path, elsewhere), RefusedError);
  }
});

describe('in a project', () => {
  let project = '';
  beforeEach(() => {
    project = temporaryFolder('workflow-');
  });
  const run = (...words: string[]) => {
    const command = [join(import.meta.dirname, '../commands/new.ts'), 'workflow', ...words];
    return spawnSync(process.execPath, command, {
      cwd: project,
      env: { ...process.env, CONTENT_DIR: '' },
      encoding: 'utf8',
    });
  };
  test('without a name, all are listed', () => {
    const { status, stdout } = run();
    assert.equal(status, 0);
    for (const name of Object.keys(WORKFLOWS)) assert.match(stdout, new RegExp(`^ +${name} +\\w`, 'm'));
  });
  test('an unknown name is met with the one that was meant', () => {
    assert.match(run('netlfy').stderr, /no workflow “netlfy”.*Did you mean `?netlify/);
  });
  test('nothing is written over, and then nothing is written at all', () => {
    writeFileSync(join(project, 'headers.nginx.conf'), 'mine');
    const { status, stderr } = run('nginx');
    assert.equal(status, 1);
    assert.match(stderr, /^headers\.nginx\.conf already exists, so nothing was written\.$/m);
    assert.throws(() => statSync(join(project, 'site.nginx.conf')));
  });
  test('the script builds and copies what is built to the address, with the options of whoever runs it', () => {
    assert.equal(run('rsync').status, 0);
    const bin = join(project, 'bin');
    mkdirSync(bin);
    for (const name of ['npm', 'rsync'])
      writeFileSync(join(bin, name), `#!/bin/sh\necho ${name} $CONTENT_DIR "$@"\n`, { mode: 0o755 });
    const script = (...words: string[]) =>
      spawnSync(join(project, 'publish.sh'), words, {
        env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` },
        encoding: 'utf8',
      });
    assert.match(script().stderr, /Say where to copy the publication/);
    assert.deepEqual(script('me@host:/srv/x/', '--dry-run').stdout.trim().split('\n'), [
      'npm ci',
      'npm content run build',
      'rsync --recursive --checksum --compress --delay-updates --chmod=D755,F644 --dry-run dist/ me@host:/srv/x/',
    ]);
  });
});
