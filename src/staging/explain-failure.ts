import { constants } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { ownCodePlace, placeInText, type CompiledText } from './own-code-place.ts';

/** What the operating system refuses, in words for whoever runs the build. */
const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EACCES: 'the folder cannot be written to',
  EPERM: 'the folder cannot be written to, or a file in it is open',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name of a file or folder is too long for this disk',
  ELOOP: 'links on the disk lead in a circle',
  ENOTDIR: 'there is a file where a folder is needed',
  EEXIST: 'there is a file where a folder is needed',
  ENOTEMPTY: 'another build wrote to the folder at the same time',
  EBUSY: 'the folder is in use, or is the root of a disk',
  EMFILE: 'too many files are open',
  EIO: 'the disk reported an error',
  ERR_WORKER_OUT_OF_MEMORY:
    'there was not enough memory: set NODE_OPTIONS to --max-old-space-size=8192, or to more megabytes that this machine has',
};

/**
 * @param error what stopped a build
 * @param kept whether there is an earlier site, which stays as it was
 * @returns what to tell: a sentence where the cause is known, else everything that helps to find it
 */
export function explainFailure(error: unknown, output: string, kept: boolean): string {
  const after = kept ? ` The site in ${output} is unchanged.` : '';
  if (!(error instanceof Error)) return `${String(error)}${after}`;
  // Astro's configuration has classes of errors of its own.
  if (error.name === 'OutputError') return error.message;
  const refusal = explainRefusal(error);
  const code = explainOwnCode(error);
  if (code !== undefined) return `${code}${after}`;
  const imported = explainImport(error.message);
  if (imported !== undefined) return `${imported}${after}`;
  const step = 'work' in error && typeof error.work === 'string' ? ` while ${error.work}` : '';
  if (refusal !== undefined) return `The build stopped${step}, because ${refusal}.${after}`;
  // Errors without a stack are written for authors and say everything.
  const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
  return [error.stack ?? error.message, hint, after.trim()].filter(Boolean).join('\n');
}

/** @returns which code of the author's own failed while a page was made, and why, as far as that is known */
function explainOwnCode(error: Error): string | undefined {
  const stack = error.stack ?? '';
  const { text: compiled } = error as { text?: CompiledText };
  const place = compiled ? placeInText(compiled, stack) : ownCodePlace(stack);
  const [, text] = /_createMdxContent \(.*?([^/]+)_\w+\.mjs/.exec(stack) ?? [];
  const isOfMdx = 'hint' in error && String(error.hint).includes('MDX component');
  if (place === undefined && text === undefined && !isOfMdx) return undefined;
  const page = 'page' in error && typeof error.page === 'string' ? ` while ${error.page} was made` : '';
  // Astro says so also of functions that fail, and not how.
  const [, part] = /^Unable to render `(.+?)`/.exec(error.message) ?? [];
  if (part !== undefined)
    return `\`<${part} />\` failed${page}, or gives back nothing that can be shown. Look at what it does with the attributes that it is given there.`;
  const where = place ?? (text === undefined ? 'an .mdx file, or in what it imports,' : `${text}.mdx`);
  const look = /\.mdx(?::|$)|^an /.test(where) ? 'what stands there in braces' : 'it there';
  const causes = [error, error.cause].flatMap((one) =>
    one instanceof Error ? [one.message.replace(/\.$/, '')] : [],
  );
  return `The code in ${where} failed${page}: ${causes.join(': ')}. Look at ${look}.`;
}

/** @returns what is wrong with code that a text imports, and where, as far as the bundler says it */
function explainImport(message: string): string | undefined {
  const plain = stripVTControlCharacters(message);
  const [, what = '', path = '', place = ''] =
    /\[(?:PARSE_ERROR|MISSING_EXPORT|UNRESOLVED_IMPORT)\] (.+)\n.*\[ (.+?)((?::\d+){2}) \]/.exec(plain) ?? [];
  if (!path || path.includes('node_modules')) return undefined;
  // Of a text, the lines are those of what is made of it.
  const where = path.endsWith('.mdx') ? path : path + place;
  return `The code in ${where} cannot be read: ${what.replace(/\.$/, '')}. Look at ${path.endsWith('.mdx') ? 'what it imports' : 'this line'}.`;
}

/** @returns why the system refused something, and where, if it did: tools wrap its errors in errors of their own */
export function explainRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, dest, message } = error as NodeJS.ErrnoException & { dest?: string };
  // What is copied is read from where there is room.
  const place = dest ?? path;
  for (const name of [code, codeInWords(message)]) {
    const reason = Object.hasOwn(REASONS, name) ? REASONS[name] : undefined;
    if (reason !== undefined) return `${reason} (${[name, place].filter(Boolean).join(', ')})`;
  }
  return explainRefusal(error.cause);
}

/** Native parts of the tools give an error's number in words only: "(os error 28)". */
function codeInWords(message: string): string {
  const [, number] = (process.platform !== 'win32' && /\(os error (\d+)\)/.exec(message)) || [];
  return Object.entries(constants.errno).find(([, errno]) => errno === Number(number))?.[0] ?? '';
}
