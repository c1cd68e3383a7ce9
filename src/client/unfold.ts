/** Opens what only phones fold where the browser cannot open it by style, as `folded-on-phones.css` does: Firefox before 143, Safari before 18.4. */
export function unfold(): void {
  if (CSS.supports('selector(::details-content)')) return;
  const open = () => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('.folds')) folded.open = true;
  };
  if (matchMedia('(width >= 44rem)').matches) open();
  addEventListener('beforeprint', open);
}
