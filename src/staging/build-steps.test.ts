import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterPhase, followSteps, formatSteps, timed } from './build-steps.ts';

test('tells in one line what the steps took, and leaves out what took no time', () => {
  const steps = new Map([
    ['pages', 4096],
    ['icons', 49],
    ['index', 2949],
  ]);
  assert.equal(formatSteps(steps, 9312), 'pages 4.1 s, index 2.9 s, 9.3 s in all');
});

test('tells whoever follows which steps run at any moment', async () => {
  const seen: string[] = [];
  followSteps((running) => seen.push([...running.keys()].join('+')));
  enterPhase('pages');
  assert.equal(
    timed('zip', () => 'made'),
    'made',
  );
  const later = timed('index', () => Promise.resolve('found'));
  assert.equal(await later, 'found');
  assert.deepEqual(seen, ['start', '', 'pages', 'pages+zip', 'pages', 'pages+index', 'pages']);
});

test('ends a step that fails, and passes the error on', async () => {
  const seen: string[] = [];
  followSteps((running) => seen.push([...running.keys()].join('+')));
  const fail = () => {
    throw new Error('full');
  };
  assert.throws(() => timed('pack', fail), { message: 'full' });
  await assert.rejects(
    timed('zip', () => Promise.reject(new Error('full'))),
    { message: 'full' },
  );
  assert.equal(seen.at(-1), 'pages');
});
