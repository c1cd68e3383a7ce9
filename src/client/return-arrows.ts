/** Marks in the list of sources the arrow that leads back to the citation that the reader came from. */
export function startReturnArrows(): void {
  const arrows = [...document.querySelectorAll<HTMLAnchorElement>('.sources .back a')];
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    // The card of a source stands after the citation that it is about.
    const from = link?.closest('.preview')?.previousElementSibling ?? link;
    if (!from?.matches('.citations > a')) return;
    for (const arrow of arrows)
      if (arrow.getAttribute('href') === `#${from.id}`) arrow.ariaCurrent = 'true';
      else arrow.removeAttribute('aria-current');
  });
}
