/** Takes a step once what the page holds has been shown, for which nobody should wait. */
export function afterPaint(step: () => void): void {
  // What is drawn in the first frame is on the screen when the second begins.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      setTimeout(step);
    });
  });
}
