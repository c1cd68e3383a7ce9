import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from './bidi.ts';
import { start } from './process.ts';
import { bringIntoView, driverKeys, type Reader } from './reader.ts';

/**
 * Automation relaxes what Firefox allows pages from disk; here it is as strict as for its readers. The
 * other preferences keep Firefox from asking and from calling home.
 */
const PREFERENCES = {
  'security.fileuri.strict_origin_policy': true,
  'remote.prefs.recommended': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
};

interface LogEntry {
  level: string;
  text: string | null;
  source: { context?: string };
}
interface Evaluated {
  type: 'success' | 'exception';
  result: { value?: string };
  exceptionDetails: { text: string };
}

/** A reader at Firefox, which speaks WebDriver BiDi itself. */
export async function firefoxReader(executable: string): Promise<Reader> {
  const firefox = start((home) => {
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
    );
    writeFileSync(join(home, 'user.js'), lines.join('\n'));
    const args = [
      '--headless',
      '--no-remote',
      '--profile',
      home,
      '--remote-debugging-port',
      '0',
      'about:blank',
    ];
    return { path: executable, args };
  });
  const address = await firefox.said(/WebDriver BiDi listening on (ws:\S+)\n/);
  const complaints: string[] = [];
  const connection = await connect(`${address}/session`, (method, parameters) => {
    const { level, text, source } = parameters as LogEntry;
    if (method === 'log.entryAdded' && source.context && ['error', 'warn'].includes(level))
      complaints.push(text ?? level);
  });
  await connection.send('session.new', { capabilities: {} });
  await connection.send('session.subscribe', { events: ['log.entryAdded'] });
  const newContext = async () => {
    const made = await connection.send('browsingContext.create', { type: 'tab' });
    return (made as { context: string }).context;
  };
  let context = await newContext();

  const evaluate: Reader['evaluate'] = async (work, argument = '') => {
    const answer = (await connection.send('script.callFunction', {
      functionDeclaration: `async (argument) => JSON.stringify(await (${work.toString()})(argument))`,
      arguments: [{ type: 'string', value: argument }],
      awaitPromise: true,
      userActivation: true,
      target: { context },
    })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as never;
  };
  const move = (delta: number) =>
    connection.send('browsingContext.traverseHistory', { context, delta }).then(() => undefined);

  return {
    complaints,
    evaluate,
    goto: async (url) => {
      await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    reload: async () => {
      await connection.send('browsingContext.reload', { context, wait: 'complete' });
    },
    back: () => move(-1),
    forward: () => move(1),
    newTab: async () => {
      context = await newContext();
    },
    click: async (selector) => {
      const located = (await connection.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
        maxNodeCount: 1,
      })) as { nodes: object[] };
      const [element] = located.nodes;
      if (!element) throw new Error(`There is nothing to click at ${selector}`);
      await evaluate(bringIntoView, selector);
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await connection.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
    type: async (selector, text) => {
      await evaluate((wanted) => {
        document.querySelector<HTMLElement>(wanted)?.focus();
      }, selector);
      const actions = Array.from(driverKeys(text)).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await connection.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    close: async () => {
      connection.close();
      await firefox.stop();
    },
  };
}
