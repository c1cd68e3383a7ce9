import type { Problem } from '../model/problems.ts';

/** @returns what makes a problem of a whole file, told at its beginning */
export const fileProblem =
  (file: string) =>
  (name: Problem['name'], message: string, hint?: string): Problem => ({
    ...{ name, file, line: 1, column: 1 },
    ...{ message, hint },
  });
