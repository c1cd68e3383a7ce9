/**
 * Readers who hear the page are told what happened, not at every key: what is said while they type
 * waits for a pause, and a later message takes the place of one that waits.
 */
export type Announcer = (text: string, options?: { afterPause?: boolean }) => void;

/** Longer than between two keys of most who type. */
const PAUSE = 700;

/** @param region a live region that is in the page from the start: others may not be heard */
export function createAnnouncer(region: Element): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text, { afterPause = false } = {}) => {
    clearTimeout(timer);
    const say = () => {
      if (region.textContent !== text) region.textContent = text;
    };
    if (afterPause) timer = setTimeout(say, PAUSE);
    else say();
  };
}
