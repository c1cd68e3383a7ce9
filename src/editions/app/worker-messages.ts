/** What a page asks of the worker: how things are, to keep the edition, to take it up. */
export type WorkerCommand = 'report' | 'keep' | 'take-up';

/** What a worker tells all open pages of its edition. */
export interface PrecacheStatus {
  /**
   * - `absent`: not kept, or only in part
   * - `keeping`: on its way
   * - `kept`: all of it is on the device
   * - `refused`: the device's storage is full or blocked
   * - `interrupted`: a file could not be fetched
   */
  state: 'absent' | 'keeping' | 'kept' | 'refused' | 'interrupted';
  /** How much of it has arrived: 0 to 1. */
  share: number;
  /** All files together, in bytes. */
  size: number;
  /** What has to be fetched for the whole of it, in bytes. */
  packed: number;
  large: boolean;
  /** The reader has to be asked first. */
  ask: boolean;
  /** When it was last tried, the device had no room for a later edition. */
  laterRefused?: boolean;
  /** The page that hears this came from the host before the edition that is kept. */
  outdated?: boolean;
}
