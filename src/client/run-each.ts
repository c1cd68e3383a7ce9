/** Runs steps that do not need one another: what one throws is told to the console, and the next still runs. */
export function runEach(steps: readonly (() => void)[]): void {
  for (const step of steps)
    try {
      step();
    } catch (error) {
      reportError(error);
    }
}
