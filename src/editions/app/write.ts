import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../model/schema/site.ts';
import { drawIcon, ICONS } from './icons.ts';
import { manifestOf } from './web-manifest.ts';

const ICON = 'icon.svg';
const tokens = new URL('../../styles/tokens.css', import.meta.url);

/** Gives the site's drawing the accent of the publication, where it has one of its own. */
export function colourIcon(folder: string, { accent }: Pick<Site, 'accent'>): void {
  if (!accent) return;
  const path = join(folder, ICON);
  const usual = colourOf(readFileSync(tokens, 'utf8'), 'accent');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(usual, accent.light));
}

/** Writes what an installed app needs beside its pages: the manifest, and icons made from the site's drawing. */
export async function writeApp(folder: string, site: Site): Promise<void> {
  const styles = readFileSync(tokens, 'utf8');
  const background = colourOf(styles, 'paper');
  const drawing = readFileSync(join(folder, ICON));
  for (const icon of ICONS) writeFileSync(join(folder, icon.path), await drawIcon(drawing, icon, background));
  const manifest = manifestOf(site, { theme: site.accent?.light ?? colourOf(styles, 'accent'), background });
  writeFileSync(join(folder, 'manifest.webmanifest'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/**
 * @param styles the text of the design tokens
 * @returns the light form of a colour among them
 */
export function colourOf(styles: string, name: string): string {
  const colour = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(styles)?.[1];
  if (!colour) throw new Error(`The design tokens have no colour --${name}.`);
  return colour;
}
