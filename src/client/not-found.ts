/**
 * The page for unknown addresses is answered at any depth, so its relative addresses may be wrong. The
 * root of the site is the nearest folder above that holds the site's script.
 */
async function findRoot(script: string): Promise<URL | undefined> {
  for (let folder = new URL('./', location.href); ; folder = new URL('../', folder)) {
    const answer = await fetch(new URL(script, folder), { method: 'HEAD' }).catch(() => undefined);
    // Some hosts answer every address with a page.
    if (answer?.ok && answer.headers.get('content-type')?.includes('javascript')) return folder;
    if (folder.pathname === '/') return undefined;
  }
}

async function mendAddresses(): Promise<void> {
  const { dataset } = document.documentElement;
  const script = dataset['site'] ?? '';
  const root = /^https?:$/.test(location.protocol) ? await findRoot(script) : new URL('./', location.href);
  if (!root) return;
  for (const element of document.querySelectorAll('a[href], link[href], form[action]')) {
    const name = element.hasAttribute('href') ? 'href' : 'action';
    const address = element.getAttribute(name) ?? '';
    if (!address.startsWith('#')) element.setAttribute(name, new URL(address, root).href);
  }
  dataset['root'] = root.href;
  dataset['search'] = new URL(dataset['search'] ?? '', root).href;
  const site = document.createElement('script');
  site.src = new URL(script, root).href;
  document.head.append(site);
}

/** What is told of names like it may need a moment. */
const SOON = 3_000;

/** What the address seems to ask for stands ready in the search box; topics are shown below what is found for it. */
function suggestSearch(): void {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  const last = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  // Its own address, which is no slip for another, asks for nothing.
  if (/^404(\.html)?$/.test(last)) return;
  // A folder is no name: its pages are in a list by what they are.
  const list = document.querySelector<HTMLElement>('[data-folders]');
  if (list?.dataset['folders']?.split(' ').includes(last)) {
    list.hidden = false;
    return;
  }
  const words = last.replace(/\.\w+$/, '').replace(/%[0-9a-f]{2}|[^\p{L}\p{N}]+/giu, ' ');
  // A reader may have been faster than the script.
  if (box) box.value ||= words.trim();
  const topics = document.querySelector<HTMLElement>('[data-nearest] + .invitation');
  if (!topics || !box?.value) return;
  topics.hidden = true;
  // Without the search they help all the more.
  setTimeout(() => (topics.hidden = false), SOON);
}

/** What the installed app does without leads here, too, where there is no network. */
function tellOffline(): void {
  const line = document.querySelector<HTMLElement>('[data-offline]');
  if (line && !navigator.onLine) line.hidden = false;
}

suggestSearch();
tellOffline();
void mendAddresses();
