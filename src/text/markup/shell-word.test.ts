import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { shellWord } from './shell-word.ts';

test('a shell takes the word for what was written, whatever is in it', () => {
  const texts = [
    '/srv/spring',
    '',
    "it's",
    '$HOME `date` $(date)',
    'a"b\\c\\',
    '!! # & ; | < > * ? [x] {a,b} ~',
    '~/spring',
    'Straße\n東京',
  ];
  const said = execFileSync('sh', ['-c', `printf '%s\\0' ${texts.map(shellWord).join(' ')}`], {
    encoding: 'utf8',
  });
  assert.deepEqual(said.split('\0').slice(0, -1), texts);
  assert.equal(shellWord('/srv/spring-2'), '/srv/spring-2');
});
