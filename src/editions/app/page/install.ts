import * as say from '../../../interface/app-words.ts';
import type { PrecacheStatus, WorkerCommand } from '../worker-messages.ts';
import { noticeOf } from './notices.ts';
import { createPanel } from './panel.ts';

/** Keeps the publication on this device, where the browser can, once the page is there; from disk nobody loads it. */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && 'serviceWorker' in navigator) {
  const start = () => void install(new URL('../', script.src));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}

/** Whether the reader has asked the browser to save data (https://wicg.github.io/savedata/). */
const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

async function install(root: URL): Promise<void> {
  const { serviceWorker } = navigator;
  const address = new URL('service-worker.js', root).href;
  const show = createPanel();
  const registration = await serviceWorker
    .register(address, { scope: root.pathname, updateViaCache: 'none' })
    .catch((error: unknown) => {
      // What a browser refuses by its settings is no error of the network, nor one to report to a console.
      if (error instanceof DOMException) show({ text: say.notKept });
    });
  if (!registration) return;

  const wish = (worker: ServiceWorker, what: WorkerCommand) => {
    worker.postMessage(what);
  };
  /** A page stays with the edition that it came from; when another one is taken up, it is loaded anew. */
  let reloads = serviceWorker.controller?.scriptURL === address;
  serviceWorker.addEventListener('controllerchange', () => {
    if (reloads) location.reload();
    reloads = true;
  });

  /** Looks twice: the first time may join a look of the browser's own that began before the edition was there. */
  const lookForUpdate = async () => {
    await registration.update();
    if (!registration.installing) await registration.update();
  };
  const tried = new WeakSet<ServiceWorker>();
  /** What a worker says as its installation fails may be heard when it is no longer the one that installs. */
  const installs = new WeakSet<ServiceWorker>();
  let keeping = false;
  const hear = (told: PrecacheStatus, worker: ServiceWorker) => {
    // Who saves data is asked as before a large publication.
    const report = savesData() ? { ...told, large: true, ask: told.state === 'absent' } : told;
    const newest = registration.waiting ?? registration.active;
    const isNext = worker !== registration.active && Boolean(registration.active);
    if (worker !== newest && (!installs.has(worker) || worker === registration.active)) return;
    // What has been told before this page listened is told again; an edition that was interrupted may have a successor.
    if (report.laterRefused || (report.state === 'interrupted' && !isNext))
      void lookForUpdate().catch(() => undefined);
    // A new edition comes unnoticed.
    if (worker === registration.installing && report.state === 'keeping') return;
    const keep = () => {
      // Asks the browser not to clear it away when other sites need room.
      if (report.large && 'storage' in navigator) void navigator.storage.persist().catch(() => undefined);
      wish(worker, 'keep');
    };
    const canKeep = worker === newest && ['absent', 'interrupted'].includes(report.state);
    if (!report.ask && canKeep && !tried.has(worker)) {
      tried.add(worker);
      keep();
      return;
    }
    const news = report.state !== 'kept' || isNext || keeping;
    keeping = report.state === 'keeping';
    const takeUp = () => {
      if (!isNext) location.reload();
      reloads = true;
      wish(worker, 'take-up');
    };
    const notice = news && noticeOf(report, isNext, { keep, takeUp });
    if (notice) show(notice);
  };
  serviceWorker.addEventListener('message', ({ data, source }) => {
    if (source instanceof ServiceWorker) hear(data as PrecacheStatus, source);
  });
  serviceWorker.startMessages();

  const follow = (worker: ServiceWorker | null) => {
    if (worker?.state === 'installing') installs.add(worker);
    // The edition in use has nothing to say while its successor waits. Nor may it be asked then: in Chromium 156
    // a message to a worker that is giving way can leave both, and every page, waiting for minutes.
    const ask = () => {
      const isNewest = worker === (registration.waiting ?? registration.active);
      if (isNewest && worker && ['installed', 'activated'].includes(worker.state)) wish(worker, 'report');
    };
    worker?.addEventListener('statechange', ask);
    ask();
  };
  [registration.installing, registration.waiting, registration.active].forEach(follow);
  registration.addEventListener('updatefound', () => {
    follow(registration.installing);
  });
}
