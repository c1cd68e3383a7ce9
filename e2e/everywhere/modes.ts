import type { Page } from 'playwright/test';
import { serve } from '../../src/edition/serve.ts';
import { exact, openHost, plain, stripping } from '../hosts/host.ts';
import type { Habits } from '../hosts/lookup.ts';
import { addressOf, places } from '../places.ts';
import { folder } from '../site.ts';

/** A way in which readers come to the publication. */
export interface Mode {
  name: string;
  /** Makes the publication readable this way. */
  open(): Opened | Promise<Opened>;
  /**
   * What a reader has done before the test begins; a mode "service worker offline" visits one page
   * here, waits until all is kept, and cuts the network.
   */
  prepare?(page: Page, opened: Opened): Promise<void>;
}

export interface Opened {
  /**
   * The address of a page, by its path in the publication; a mode "single file" gives addresses inside
   * its one file here.
   */
  at(path: string): string;
  close(): void | Promise<void>;
}

const below = ({ root, close }: { root: string; close: Opened['close'] }): Opened => ({
  at: (path) => new URL(path, root).href,
  close,
});
const hosted = (name: string, habits: Habits): Mode => ({
  name,
  open: async () => below(await openHost(folder, habits)),
});

export const fromDisk: Mode = {
  name: 'from disk',
  open: () => below({ root: addressOf(folder), close: () => undefined }),
};

export const modes: Mode[] = [
  {
    name: 'served by npm start',
    open: async () => {
      const { address, close } = await serve(folder, 0);
      return below({ root: address, close });
    },
  },
  hosted('at a path with a space', { ...plain, base: '/a b/c/' }),
  hosted('from a host that serves only exact files', exact),
  hosted('from a host that strips .html', stripping),
  fromDisk,
];

export const awkward: Mode[] = Object.entries(places).map(([name, copy]) => ({
  name: `from disk, in ${name}`,
  open: () => below(copy(folder)),
}));
