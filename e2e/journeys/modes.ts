import type { Page } from 'playwright/test';
import { serve } from '../../src/server/serve.ts';
import { exact, openHost, plain, stripping } from '../hosts/host.ts';
import type { Habits } from '../hosts/lookup.ts';
import { addressOf, places } from '../places.ts';
import { deepPage, visitUntilKept } from '../app/kept-on-device.ts';
import { address as fileAddress } from '../single-file/file.ts';
import { anchorOf } from '../../src/editions/single-file/anchors.ts';
import { folder } from '../site.ts';

/** A way in which readers come to the publication. */
export interface Mode {
  name: string;
  /** Makes the publication readable this way. */
  open(): Opened | Promise<Opened>;
  /** What a reader has done before the test begins. */
  prepare?(page: Page, opened: Opened): Promise<void>;
}

export interface Opened {
  /** The address of a page, by its path in the publication. */
  at: (path: string) => string;
  close: () => void | Promise<void>;
}

const below = ({ address, close }: { address: string; close: Opened['close'] }): Opened => ({
  at: (path) => new URL(path, address).href,
  close,
});
const hosted = (name: string, habits: Habits, base = '/'): Mode => ({
  name,
  open: async () => below(await openHost({ [base]: folder }, habits)),
});

export const fromDisk: Mode = {
  name: 'from disk',
  open: () => below({ address: addressOf(folder), close: () => undefined }),
};

export const fromStart: Mode = {
  name: 'served by npm start',
  open: async () => below(await serve(folder, 0)),
};

export const modes: Mode[] = [
  fromStart,
  hosted('from a host that strips .html', stripping),
  fromDisk,
  {
    ...hosted('kept on the device, without a network', plain),
    prepare: async (page, { at }) => {
      await visitUntilKept(page, at(deepPage));
      await page.context().setOffline(true);
    },
  },
];

/** The single file: its pages are places in one document. */
export const singleFile: Mode = {
  name: 'the single file',
  open: () => ({
    at: (path) => {
      const { pathname, search } = new URL(path, 'file:///');
      const place = pathname === '/search.html' ? `search${search}` : anchorOf(pathname + search);
      return `${fileAddress}#${place}`;
    },
    close: () => undefined,
  }),
};

/** Places that matter to how files are addressed, and to nothing that is in them. */
export const awkward: Mode[] = [
  hosted('at a path with a space', plain, '/a b/c/'),
  hosted('from a host that serves only exact files', exact),
  ...Object.entries(places).map(([name, copy]) => ({
    name: `from disk, in ${name}`,
    open: () => below(copy(folder)),
  })),
];
