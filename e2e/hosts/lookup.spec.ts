import { test, expect } from 'playwright/test';
import { lookUp, type Answer, type Habits } from './lookup.ts';
import { exact, plain, stripping } from './host.ts';

const FILES = new Set(['index.html', '404.html', 'search.html', 'a/b.html', 'a/index.html', 'x.css']);
const MISSING: Answer = { status: 404, file: '404.html' };
const found = (file: string): Answer => ({ status: 200, file });
const moved = (location: string): Answer => ({ status: 308, location });

const cases: [string, Habits, string, Answer, base?: string][] = [
  ['plain', plain, '/', found('index.html')],
  ['plain', plain, '/a/', found('a/index.html')],
  ['plain', plain, '/a/b.html', found('a/b.html')],
  ['plain', plain, '/a/b', MISSING],
  ['plain', plain, '/../secret', MISSING],
  ['plain', plain, '/a/%2e%2e/%2e%2e/secret', MISSING],
  ['plain', plain, '/a/..%5c..%5csecret', MISSING],
  ['plain', plain, '/%zz', MISSING],
  ['plain', plain, '/a%20b/c/', found('index.html'), '/a b/c/'],
  ['plain', plain, '/a%20b/c/x.css', found('x.css'), '/a b/c/'],
  ['plain', plain, '/x.css', MISSING, '/a b/c/'],
  ['exact', exact, '/a/b.html', found('a/b.html')],
  ['exact', exact, '/', { status: 404 }],
  ['exact', exact, '/a/', { status: 404 }],
  ['exact', exact, '/a/b', { status: 404 }],
  ['stripping', stripping, '/a/b.html', moved('/a/b')],
  ['stripping', stripping, '/a/index.html', moved('/a/')],
  ['stripping', stripping, '/index.html', moved('/')],
  ['stripping', stripping, '/a/b', found('a/b.html')],
  ['stripping', stripping, '/', found('index.html')],
  ['stripping', stripping, '/x.css', found('x.css')],
  ['stripping', stripping, '/none.html', MISSING],
];

for (const [name, habits, path, answer, base = '/'] of cases)
  test(`the test host with "${name}" habits and a site at "${base}" answers ${path} with ${JSON.stringify(answer)}`, () => {
    // A host that looked outside the site would find a file there.
    const exists = (file: string) => FILES.has(file) || file.includes('secret');
    expect(lookUp(path, exists, habits, base)).toEqual(answer);
  });
