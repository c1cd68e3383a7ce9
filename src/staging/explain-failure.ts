import { OutputError } from './directories.ts';

/** What the operating system refuses, in words for whoever runs the build. */
const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EACCES: 'the folder cannot be written to',
  EPERM: 'the folder cannot be written to, or a file in it is open',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'there is a file where a folder is needed',
  EEXIST: 'there is a file where a folder is needed',
  ENOTEMPTY: 'another build wrote to the folder at the same time',
  EBUSY: 'the folder is in use, or is the root of a disk',
  EMFILE: 'too many files are open',
  EIO: 'the disk reported an error',
};

/**
 * @param error what stopped a build
 * @param kept whether there is an earlier site, which stays as it was
 * @returns what to tell: a sentence where the cause is known, else everything that helps to find it
 */
export function explainFailure(error: unknown, output: string, kept: boolean): string {
  const after = kept ? ` The site in ${output} is unchanged.` : '';
  if (error instanceof OutputError) return error.message;
  if (!(error instanceof Error)) return `${String(error)}${after}`;
  const { code = '', path } = systemError(error);
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (reason)
    return `The build stopped, because ${reason} (${[code, path].filter(Boolean).join(', ')}).${after}`;
  // Errors without a stack are written for authors and say everything.
  const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
  return [error.stack ?? error.message, hint, after.trim()].filter(Boolean).join('\n');
}

/** Tools wrap errors of the system in errors of their own. */
function systemError(error: Error): NodeJS.ErrnoException {
  let at: unknown = error;
  while (at instanceof Error && !('code' in at && typeof at.code === 'string' && at.code in REASONS))
    at = at.cause;
  return (at as NodeJS.ErrnoException | undefined) ?? error;
}
