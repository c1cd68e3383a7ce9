import type { Words } from '../interface/catalogues.ts';

/** @returns "1.2 MB", "340 kB" */
export const sizeInWords = (bytes: number, { app, frame }: Words): string =>
  bytes < 999_500
    ? frame.kilobytes({ number: Math.max(1, Math.round(bytes / 1000)) })
    : app.megabytes({ number: (bytes / 1_000_000).toFixed(1).replace('.', app.decimalPoint) });
