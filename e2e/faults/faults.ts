import { parseArgs } from 'node:util';
import { seededRandom, type Random } from '../bench/publication/random.ts';
import { tryDisk } from './disks.ts';
import { tryKill } from './kills.ts';
import { tryLocks } from './locks.ts';
import { tryRequests } from './requests.ts';
import { tryStorm } from './storms.ts';

/**
 * `npm run test:faults`: what goes wrong around the generator, many times over, by a seed that a failure can be
 * repeated with. With `--quick`, as `npm test` runs it, only what takes no build.
 */
interface Battery {
  tries: number;
  isQuick: boolean;
  /** @returns what went wrong; undefined if all is well; false where it cannot be tried here */
  attempt: (random: Random) => Promise<string | undefined | false>;
}

const BATTERIES: Record<string, Battery> = {
  'locks whose holder is killed while others wait': { tries: 20, isQuick: true, attempt: tryLocks },
  'requests while sites are exchanged': { tries: 20, isQuick: true, attempt: tryRequests },
  'storms of edits': { tries: 3, isQuick: true, attempt: tryStorm },
  'builds that are killed': { tries: 8, isQuick: false, attempt: tryKill },
  'disks that are full or read-only': { tries: 6, isQuick: false, attempt: tryDisk },
};

const { quick, seed } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
}).values;

for (const [name, { tries, isQuick, attempt }] of Object.entries(BATTERIES)) {
  if (quick && !isQuick) continue;
  let survived = 0;
  let tried = 0;
  for (let number = 0; number < tries; number++) {
    const outcome = await attempt(seededRandom(Number(seed) * 1_000 + number));
    if (outcome === false) continue;
    tried += 1;
    if (outcome === undefined) survived += 1;
    else console.error(`Try ${number + 1} of ${name}, seed ${seed}: ${outcome}`);
  }
  console.log(`${name}: ${tried ? `${tried} tries, ${survived} survived` : 'cannot be tried here'}`);
  if (survived < tried) process.exitCode = 1;
}
