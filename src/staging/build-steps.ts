interface Steps {
  /** Each name with what it took so far, in milliseconds, in the order in which they began. */
  taken: Map<string, number>;
  /** What is at work, and since when on the clock of the process. */
  running: Map<string, number>;
  onChange: (running: ReadonlyMap<string, number>) => void;
  phase: string | undefined;
}

/** The steps of this build, of which a command and Astro's configuration may each have a copy of this module. */
const SLOT = Symbol.for('vademecum.steps');
const shared = globalThis as typeof globalThis & { [SLOT]?: Steps };
// What comes before the first phase: Node.js and the generator start.
const steps = (shared[SLOT] ??= {
  taken: new Map([['start', 0]]),
  running: new Map([['start', 0]]),
  onChange: () => undefined,
  phase: 'start',
});
const { taken, running } = steps;

function begin(name: string, since = performance.now()): void {
  taken.set(name, taken.get(name) ?? 0);
  running.set(name, since);
  steps.onChange(running);
}

function end(name: string): void {
  taken.set(name, (taken.get(name) ?? 0) + performance.now() - (running.get(name) ?? 0));
  running.delete(name);
  steps.onChange(running);
}

/**
 * Ends the phase that runs, and begins the next: for what happens between the hooks of Astro.
 * @param name undefined if what follows consists of timed steps only
 */
export function enterPhase(name?: string): void {
  if (steps.phase !== undefined) end(steps.phase);
  steps.phase = name;
  if (name !== undefined) begin(name);
}

/**
 * Does a step and remembers how long it took. Steps may run at the same time, also within a phase.
 * @returns what the work returns; if it is a promise, the step ends with it
 */
export function timed<Result>(name: string, work: () => Result): Result {
  begin(name);
  let isPending = false;
  try {
    const result = work();
    if (!(result instanceof Promise)) return result;
    isPending = true;
    return result.finally(() => {
      end(name);
    }) as Result;
  } finally {
    if (!isPending) end(name);
  }
}

/**
 * Calls a function whenever a step begins or ends, and once now.
 * @param listener gets the steps that run, and since when: milliseconds of `performance.now()`
 */
export function followSteps(listener: Steps['onChange']): void {
  steps.onChange = listener;
  listener(running);
}

/** @returns what each step took that has ended, and the whole process, in one line */
export const stepTimes = () => formatSteps(taken, performance.now());

/** @returns the steps that are worth a number, and the whole, from milliseconds: "pages 4.1 s, index 2.9 s, 9.3 s in all" */
export function formatSteps(steps: ReadonlyMap<string, number>, whole: number): string {
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
  const shown = [...steps].filter(([, time]) => time >= 50).map(([name, time]) => `${name} ${seconds(time)}`);
  return [...shown, `${seconds(whole)} in all`].join(', ');
}
