import type { Expression, Node, Program } from 'estree';
import { buildJsx } from 'estree-util-build-jsx';
import { toJs } from 'estree-util-to-js';
import { SourceMap } from 'node:module';
import { createContext, Script, type Context } from 'node:vm';
import { ELEMENT, MADE, PAGE, STAND_INS } from './stand-ins.ts';

/** Milliseconds: the code of a page takes far less, also on a loaded machine. */
export const LONGEST = 2_000;

/** What a page is told of how it is asked for: nobody asks, when the site is built. */
const asked = (url: URL) => ({ url, request: { url: url.href, method: 'GET', headers: new Headers() } });

/**
 * @param page its name: `initiatives/nhsx`
 * @param given what its code finds there
 * @returns a place to run code in; promises that wait for nothing are settled when a run ends
 */
export function placeToRun(page: string, given: Readonly<Record<string, unknown>>): Context {
  const context = createContext(
    { [PAGE]: asked(new URL(`http://localhost/${page}.html`)), ...given },
    { microtaskMode: 'afterEvaluate' },
  );
  // They are made there, as what waits for a promise of the place has to come from it.
  STAND_INS.runInContext(context);
  return context;
}

/** @returns all nodes of code, itself among them */
export function nodesOf(node: Node): Node[] {
  const nodes = [node];
  for (const value of Object.values(node) as unknown[])
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) nodes.push(...nodesOf(child));
  return nodes;
}

/** What finds a module that code loads by `import()`. */
export const MODULE = '__moduleAt';

/** @returns the path of what `import()` loads; undefined of other code, and where the path is not written out */
export const pathLoaded = (node: Node): string | undefined =>
  node.type === 'ImportExpression' && node.source.type === 'Literal' && typeof node.source.value === 'string'
    ? node.source.value
    : undefined;

/** What stands for `import.meta`, of which only a module has one: what the bundler says of itself when it builds. */
export const META = '__meta';
export const OF_BUNDLER = {
  env: { MODE: 'production', PROD: true, DEV: false, SSR: true, BASE_URL: '/' },
};

/** Whether code asks the bundler for more than that. */
export const isOnlyOfBundler = (written: string): boolean => /\bimport\.meta\b(?!\.env\b)/.test(written);

/**
 * Puts calls in the places of `import()`, and of `await import()`, for which nothing has to be waited, and a name in that
 * of `import.meta`.
 */
function putModules(node: Node): void {
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    const children = (Array.isArray(value) ? value : [value]) as unknown[];
    const put = children.map((child) => (isNode(child) ? withModule(child) : child));
    Object.assign(node, { [key]: Array.isArray(value) ? put : put[0] });
    for (const child of put) if (isNode(child)) putModules(child);
  }
}

function withModule(node: Node): Node {
  if (node.type === 'MetaProperty') return { type: 'Identifier', name: META };
  const loaded = node.type === 'AwaitExpression' ? node.argument : node;
  const path = pathLoaded(loaded);
  if (path === undefined) return node;
  const call: Expression = {
    type: 'CallExpression',
    callee: { type: 'Identifier', name: MODULE },
    arguments: [{ type: 'Literal', value: path }],
    optional: false,
  };
  if (loaded !== node) return call;
  const promise: Expression = {
    type: 'ArrowFunctionExpression',
    async: true,
    expression: true,
    params: [],
    body: call,
  };
  return { ...call, callee: promise, arguments: [] };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** @returns code as an engine can read it: markup in it becomes calls, and what it loads is found by a function */
export function asJavaScript(body: Program['body']): string {
  const program: Program = structuredClone({ type: 'Program', sourceType: 'module', body });
  putModules(program);
  if (nodesOf(program).some(({ type }) => type.startsWith('JSX')))
    buildJsx(program, { runtime: 'classic', pragma: ELEMENT, pragmaFrag: ELEMENT });
  return toJs(program).value;
}

/** @returns what an engine says of code that fails; undefined where it does not, or cannot be run by itself */
export function failureOf(code: string, context: Context, waits = false): string | undefined {
  let script: Script;
  try {
    script = new Script(
      // As modules are.
      `'use strict';${waits ? `(async () => {${code}\n})().catch((error) => (globalThis.__failure = { error }))` : code}`,
    );
  } catch {
    return undefined;
  }
  try {
    Object.assign(context, { __failure: undefined });
    script.runInContext(context, { timeout: LONGEST });
    const { __failure: rejected } = context as { __failure?: { error: unknown } };
    return rejected ? inWords(rejected.error, context) : undefined;
  } catch (error) {
    return inWords(error, context);
  }
}

/** @returns what elements were given since this was asked last, as names and values of attributes */
export const takeMade = (context: Context): (readonly [name: string, value: string])[] =>
  (context as { [MADE]: (readonly [string, string])[] })[MADE].splice(0);

/** Where the lines of the author's own files have gone in what runs in a place. */
const LINES = new WeakMap<Context, Map<string, SourceMap>>();

/** @param map of the lines of a file, as JSON */
export function noteLines(context: Context, file: string, map: string): void {
  const known = LINES.get(context) ?? new Map<string, SourceMap>();
  LINES.set(
    context,
    known.set(file, new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0])),
  );
}

/** @returns where in a file of the author's own an error comes from: " (pages/own.js, line 3)" */
function placeOf(stack: string, context: Context): string {
  for (const [, file = '', line, column] of stack.matchAll(/(?:\(|at |^)([^\s()]+):(\d+):(\d+)\)?$/gm)) {
    const entry = LINES.get(context)
      ?.get(file)
      ?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry && 'originalLine' in entry) return ` (${file}, line ${entry.originalLine + 1})`;
  }
  return '';
}

/** @returns what is wrong with code that fails; undefined where only the build has what it needs */
export function inWords(error: unknown, context: Context): string | undefined {
  const { name, message, code, stack } = (error ?? {}) as Partial<Error> & { code?: string };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'it does not come to an end';
  // What every program of Node has is missing here alone.
  const missing = name === 'ReferenceError' && /^(\S+) is not defined$/.exec(message ?? '')?.[1];
  if (missing && missing in globalThis) return undefined;
  return (message ?? String(error)).replace(/\.$/, '') + placeOf(stack ?? '', context);
}
