import type { Words } from '../interface/catalogues.ts';

/** @returns "1.2 MB", "340 kB"; 1 kB of less, unless there is nothing */
export const sizeInWords = (bytes: number, { app, frame }: Words): string =>
  bytes < 999_500
    ? frame.kilobytes({ number: Math.max(Math.min(bytes, 1), Math.round(bytes / 1000)) })
    : app.megabytes({ number: (bytes / 1_000_000).toFixed(1).replace('.', app.decimalPoint) });
