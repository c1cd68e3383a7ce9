/** Whether the page came from a host, not from a disk. */
export const isHosted = (): boolean => /^https?:$/.test(location.protocol);

/** Shows what applies on the web only or on disk only: `<p data-only-on="disk" hidden>`. */
export function showWhatApplies(): void {
  const here = isHosted() ? 'web' : 'disk';
  for (const element of document.querySelectorAll<HTMLElement>('[data-only-on]'))
    element.hidden = element.dataset['onlyOn'] !== here;
}
