import type { Node, Program } from 'estree';
import { buildJsx } from 'estree-util-build-jsx';
import { toJs } from 'estree-util-to-js';
import { createContext, Script, type Context } from 'node:vm';
import { ELEMENT, MADE, STAND_INS } from './stand-ins.ts';

/** Milliseconds: the code of a page takes far less, also on a loaded machine. */
const LONGEST = 2_000;

/**
 * @param given what its code finds there
 * @returns a place to run code in; promises that wait for nothing are settled when a run ends
 */
export function placeToRun(given: Readonly<Record<string, unknown>>): Context {
  const context = createContext({ ...given }, { microtaskMode: 'afterEvaluate' });
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

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** @returns code as an engine can read it: markup in it becomes calls */
export function asJavaScript(body: Program['body']): string {
  const program: Program = structuredClone({ type: 'Program', sourceType: 'module', body });
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
    return rejected ? inWords(rejected.error) : undefined;
  } catch (error) {
    return inWords(error);
  }
}

/** @returns what elements were given since this was asked last, as names and values of attributes */
export const takeMade = (context: Context): (readonly [name: string, value: string])[] =>
  (context as { [MADE]: (readonly [string, string])[] })[MADE].splice(0);

/** @returns what is wrong with code that fails; undefined where only the build has what it needs */
function inWords(error: unknown): string | undefined {
  const { name, message, code } = (error ?? {}) as Partial<Error> & { code?: string };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'it does not come to an end';
  // What every program of Node has is missing here alone.
  const missing = name === 'ReferenceError' && /^(\S+) is not defined$/.exec(message ?? '')?.[1];
  if (missing && missing in globalThis) return undefined;
  return (message ?? String(error)).replace(/\.$/, '');
}
