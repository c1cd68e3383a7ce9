import type { PrecacheStatus } from '../worker-messages.ts';
import type { Notice } from './panel.ts';

/** What readers can choose to do. */
export interface Choices {
  keep: () => void;
  takeUp: () => void;
}

/**
 * @param isNext the report is of an edition that waits to replace the one in use
 * @returns what to tell the reader, or nothing where all goes by itself
 */
export function noticeOf(
  { state, share, size, large, ask, outdated }: PrecacheStatus,
  isNext: boolean,
  { keep, takeUp }: Choices,
): Notice | undefined {
  const retry = isNext ? undefined : { label: 'Try again', onPress: keep };
  switch (state) {
    case 'absent':
      return ask
        ? {
            text: `The whole publication can be read and searched without a network. It takes ${inMegabytes(size)}.`,
            action: { label: 'Keep all of it on this device', onPress: keep },
          }
        : undefined;
    case 'keeping':
      return large ? { text: `Keeping all of it on this device (${inMegabytes(size)})`, share } : undefined;
    case 'kept':
      if (isNext || outdated)
        return {
          text: 'A new edition is ready.',
          action: { label: 'Reload', onPress: takeUp },
          urgent: true,
        };
      return large ? { text: 'All of it is on this device, and opens without a network.' } : undefined;
    case 'refused':
      return {
        text: isNext
          ? 'There is a new edition, but the storage of this device is full or blocked. The one that is kept stays.'
          : `This publication is not kept on this device (${inMegabytes(size)}): its storage is full or blocked. Reading goes on with a network.`,
        action: retry,
      };
    case 'interrupted':
      return isNext
        ? undefined
        : { text: 'Not all of this publication has reached this device yet.', action: retry };
  }
}

const inMegabytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
