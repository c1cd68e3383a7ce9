/** @returns once the browser has had its turn: pages answer to readers between two pieces of a long piece of work */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
