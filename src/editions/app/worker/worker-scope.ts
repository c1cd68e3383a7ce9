import type { PrecacheStatus, WorkerCommand } from '../worker-messages.ts';

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends Event {
  readonly request: Request;
  /** Names the page that asks. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface Client {
  readonly url: string;
  postMessage(report: PrecacheStatus): void;
}

interface Events {
  install: WaitingEvent;
  activate: WaitingEvent;
  message: WaitingEvent & { readonly data: WorkerCommand };
  fetch: RequestEvent;
}

/**
 * What of a service worker's surroundings is used here. TypeScript's own description of workers and
 * that of pages exclude each other in one project.
 */
export interface WorkerScope {
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Client | undefined>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
}
