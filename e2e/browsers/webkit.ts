import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { start } from './process.ts';
import { bringIntoView, driverKeys, type Reader } from './reader.ts';

export interface WebKitPrograms {
  driver: string;
  browser: string;
  /** An X server: there is no other way to run it without a screen. */
  display: string;
}

/** The key of an element's reference (https://www.w3.org/TR/webdriver2/#elements). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * A reader at WebKitGTK, through its driver, which speaks classic WebDriver
 * (https://www.w3.org/TR/webdriver2/). That has no words for the console: there are never complaints.
 */
export async function webkitReader({ driver, browser, display }: WebKitPrograms): Promise<Reader> {
  const screen = start(() => ({
    path: display,
    args: ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
  }));
  const env: NodeJS.ProcessEnv = { DISPLAY: `:${await screen.said(/^(\d+)$/m)}`, NO_AT_BRIDGE: '1' };
  // Its sandbox does not start for root.
  if (process.getuid?.() === 0) env['WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS'] = '1';
  const port = await freePort();
  const service = start(() => ({ path: driver, args: [`--port=${port}`], env }));
  const request = async (method: string, path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: JSON.stringify(body) });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await listening(() => request('GET', '/status'));
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId } = (await request('POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const command = (path: string, body: object = {}) => request('POST', `/session/${sessionId}/${path}`, body);
  const find = async (selector: string) => {
    const found = await command('element', { using: 'css selector', value: selector });
    return `element/${(found as Record<typeof ELEMENT, string>)[ELEMENT]}`;
  };

  const evaluate: Reader['evaluate'] = async (work, argument = '') => {
    const script = `const [argument, done] = arguments;
      Promise.resolve(argument).then(${work.toString()})
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await command('execute/async', { script, args: [argument] });
    const { value, error } = answer as { value: never; error?: string };
    if (error) throw new Error(error);
    return value;
  };

  return {
    complaints: [],
    goto: async (url) => {
      await command('url', { url });
    },
    reload: async () => {
      await command('refresh');
    },
    back: async () => {
      await command('back');
    },
    forward: async () => {
      await command('forward');
    },
    newTab: async () => {
      // A window, for its driver leaves new tabs in the background, where nothing moves.
      await command('window', (await command('window/new', { type: 'window' })) as object);
    },
    click: async (selector) => {
      await evaluate(bringIntoView, selector);
      await command(`${await find(selector)}/click`);
    },
    type: async (selector, text) => {
      await command(`${await find(selector)}/value`, { text: driverKeys(text) });
    },
    evaluate,
    close: async () => {
      await request('DELETE', `/session/${sessionId}`);
      await service.stop();
      await screen.stop();
    },
  };
}

/** The driver takes no port of its own choice. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** The driver does not say when it listens. */
async function listening(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 100; ; tries--)
    try {
      await ask();
      return;
    } catch (error) {
      if (!tries) throw error;
      await setTimeout(100);
    }
}
