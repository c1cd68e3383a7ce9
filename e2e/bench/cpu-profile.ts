import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatTable, seconds } from './table.ts';

/** What `node --cpu-prof` writes for a thread, as far as it is read here. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  /** The node that was at work at each look, and the microseconds since the last look. */
  samples: number[];
  timeDeltas: number[];
}

/** How many functions are listed. */
const FUNCTIONS = 60;

/** @returns the profiles that a process has left in a folder, one for each thread */
export const readProfiles = (folder: string): CpuProfile[] =>
  readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile);

/**
 * Sums up where the processor was, by package and by function, each without what it called.
 * @param profiles of the threads of a process
 */
export function summariseProfiles(profiles: CpuProfile[]): string {
  const [byPackage, byFunction] = [new Map<string, number>(), new Map<string, number>()];
  const add = (times: Map<string, number>, name: string, time: number) =>
    times.set(name, (times.get(name) ?? 0) + time);
  for (const { nodes, samples, timeDeltas } of profiles) {
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
    for (const [index, sample] of samples.entries()) {
      const frame = frames.get(sample);
      // A thread that waits takes no time of a processor.
      if (!frame || frame.functionName === '(idle)') continue;
      const time = (timeDeltas[index] ?? 0) / 1e6;
      const owner = packageOf(frame.url) || (frame.functionName.startsWith('(') ? 'V8' : 'native');
      add(byPackage, owner, time);
      add(byFunction, `${frame.functionName || '(anonymous)'}  ${owner}${placeOf(frame)}`, time);
    }
  }
  return [list('package', byPackage), list('function', byFunction)].join('\n\n');
}

function list(heading: string, times: Map<string, number>): string {
  const longest = [...times].sort(([, a], [, b]) => b - a).slice(0, FUNCTIONS);
  return formatTable(
    [heading, 'time'],
    longest.map(([name, time]) => ({ name, values: [seconds(time)] })),
  );
}

/** @returns the package that a file belongs to, or the room of our own; empty for what is no file */
function packageOf(url: string): string {
  const installed = url.split('/node_modules/').at(-1) ?? '';
  if (url.includes('/node_modules/') && !installed.startsWith('.'))
    return /^(?:@[^/]+\/)?[^/]+/.exec(installed)?.[0] ?? '';
  return /^node:[^/]+|\bsrc\/(?:[^/]+(?=\/)|[^/]+$)/.exec(url)?.[0] ?? (url && 'bundled pages');
}

const placeOf = ({ url, lineNumber }: { url: string; lineNumber: number }) =>
  url ? ` ${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber + 1}` : '';
