import type { Node, Program } from 'estree';
import { buildJsx } from 'estree-util-build-jsx';
import { toJs } from 'estree-util-to-js';
import { createContext, Script, type Context } from 'node:vm';

/** Milliseconds: the code of a page takes far less, also on a loaded machine. */
const LONGEST = 2_000;

/** What elements and parts of a page become where only their code is run. */
const ELEMENT = '__element';

/**
 * @param given what the code of a page finds there
 * @returns a place to run code in; promises that wait for nothing are settled when a run ends
 */
export const placeToRun = (given: Readonly<Record<string, unknown>>): Context =>
  createContext({ ...given, [ELEMENT]: () => '' }, { microtaskMode: 'afterEvaluate' });

/** @returns all nodes of code, itself among them */
export function nodesOf(node: Node): Node[] {
  const nodes = [node];
  for (const value of Object.values(node) as unknown[])
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof child === 'object' && child !== null && 'type' in child && typeof child.type === 'string')
        nodes.push(...nodesOf(child as Node));
  return nodes;
}

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
      waits
        ? `__failure = undefined; (async () => {${code}\n})().catch((error) => (__failure = { error }))`
        : code,
    );
  } catch {
    return undefined;
  }
  try {
    script.runInContext(context, { timeout: LONGEST });
    const { __failure: rejected } = context as { __failure?: { error: unknown } };
    return waits && rejected ? inWords(rejected.error) : undefined;
  } catch (error) {
    return inWords(error);
  }
}

function inWords(error: unknown): string | undefined {
  const { name, message, code } = (error ?? {}) as { name?: string; message?: string; code?: string };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'it does not come to an end';
  // What every program of Node has is missing here alone.
  const missing = name === 'ReferenceError' && /^(\S+) is not defined$/.exec(message ?? '')?.[1];
  if (missing && missing in globalThis) return undefined;
  return (message ?? String(error)).replace(/\.$/, '');
}
