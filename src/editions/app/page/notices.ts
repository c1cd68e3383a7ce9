import * as say from '../../../interface/app-words.ts';
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
  { state, share, size, packed, large, ask, outdated }: PrecacheStatus,
  isNext: boolean,
  { keep, takeUp }: Choices,
): Notice | undefined {
  const retry = isNext ? undefined : { label: say.retry, onPress: keep };
  switch (state) {
    case 'absent':
      return ask
        ? {
            text: say.canBeKept({ download: inMegabytes(packed), size: inMegabytes(size) }),
            action: { label: say.keep, onPress: keep },
          }
        : undefined;
    case 'keeping':
      return large ? { text: say.keeping({ size: inMegabytes(size) }), share } : undefined;
    case 'kept':
      if (isNext || outdated)
        return {
          text: say.newEdition,
          action: { label: say.reload, onPress: takeUp },
          urgent: true,
        };
      return large ? { text: say.kept } : undefined;
    case 'refused':
      return {
        text: isNext ? say.newRefused : say.refused({ size: inMegabytes(size) }),
        action: retry,
      };
    case 'interrupted':
      return isNext ? undefined : { text: say.interrupted, action: retry };
  }
}

const inMegabytes = (size: number) =>
  say.megabytes({ number: (size / 1e6).toFixed(1).replace('.', say.decimalPoint) });
