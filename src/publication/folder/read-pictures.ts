import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stemOfPicture, type Picture } from '../../model/media/picture.ts';
import type { Problem } from '../../model/problems.ts';
import { probePictures } from '../../pictures/probe-pictures.ts';
import { sanitiseSvg, type Drawing } from '../../pictures/sanitise-svg.ts';
import { textOfSvg } from '../../pictures/svg-text.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { fileProblem } from '../file-problem.ts';

export interface ReadPictures {
  pictures: ReadonlyMap<string, Picture>;
  problems: Problem[];
}

/**
 * Finds out what the pages have to know of pictures, and which cannot be shown. What was read once is not read again
 * until the file changes, in the preview too.
 * @param paths inside the content folder, in order
 * @param language of the publication, by which their files are named
 */
export function readPictures(directory: string, paths: readonly string[], language: string): ReadPictures {
  const [drawings, others] = [paths.filter(isDrawing), paths.filter((path) => !isDrawing(path))];
  const hashes = others.map((path) => hashOf(directory, path));
  const probed = probePictures(
    others.map((path, index) => ({ file: join(directory, path), hash: hashes[index] ?? '' })),
  );
  const read = [
    ...others.map((path, index): Read => {
      const found = probed[index];
      if (!found || 'fault' in found) return { problems: [damaged(path, found?.fault ?? '')] };
      const stem = stemOfPicture(path, language);
      const picture = { path, stem, hash: hashes[index] ?? '', ...found };
      return { picture, problems: found.isRestless ? [restless(path)] : [] };
    }),
    ...drawings.map((path) => readDrawing(directory, path, language)),
  ];
  return {
    pictures: new Map(read.flatMap(({ picture }) => (picture ? [[picture.path, picture]] : []))),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const isDrawing = (path: string) => /\.svg$/i.test(path);

interface Read {
  picture?: Picture;
  problems: Problem[];
}

/** What names a state of a file. */
const stateOf = (directory: string, path: string) => {
  const { mtimeMs = 0, size = 0 } = statSync(join(directory, path), { throwIfNoEntry: false }) ?? {};
  return `${join(directory, path)}\0${mtimeMs}\0${size}`;
};
const bytesOf = (state: string) => readFileSync(state.replace(/\0.*$/s, ''));

const hashOf = (directory: string, path: string) => hashOfState(stateOf(directory, path));
const hashOfState = memoize((state) =>
  createHash('sha256').update(bytesOf(state)).digest('hex').slice(0, 10),
);

const readDrawing = (directory: string, path: string, language: string): Read => {
  const read = drawingOfState(stateOf(directory, path));
  if ('fault' in read) return { problems: [damaged(path, read.fault)] };
  const { width, height, removed, isRestless } = read;
  return {
    picture: {
      path,
      stem: stemOfPicture(path, language),
      hash: hashOf(directory, path),
      width,
      height,
      form: 'drawing',
    },
    problems: [
      ...(isRestless ? [restless(path)] : []),
      ...(removed.length
        ? [
            fileProblem(path)(
              'changed-drawing',
              `The drawing is published without ${removed.map((part) => `\`${part}\``).join(', ')}.`,
              'Look at the page. If something is missing, save the drawing as “plain SVG” with its text as paths and its pictures inside it.',
            ),
          ]
        : []),
    ],
  };
};

type DrawingFound = (Omit<Drawing, 'svg'> & Pick<Picture, 'isRestless'>) | { fault: string };

const drawingOfState = memoize((state): DrawingFound => {
  try {
    const text = textOfSvg(bytesOf(state));
    if (!text) return { fault: 'the file is empty' };
    const { svg, width, height, removed } = sanitiseSvg(text);
    return { width, height, removed, isRestless: /@(?:-webkit-)?keyframes\b/i.test(svg) };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : undefined;
    return { fault: cause instanceof Error ? cause.message.replace(/\n.*/s, '') : String(error) };
  }
});

const restless = (path: string) =>
  fileProblem(path)(
    'moving-picture',
    'This picture moves for more than five seconds, and readers cannot stop it.',
    'Show one frame of it as PNG, and link from the text to the moving one in the folder files as a video (MP4), or let it play once.',
  );

const damaged = (path: string, fault: string) =>
  fileProblem(path)(
    'damaged-picture',
    `This picture cannot be shown: ${fault.charAt(0).toLowerCase()}${fault.slice(1).replace(/\.$/, '')}.`,
    'Save it again as JPEG, PNG, WebP, AVIF or SVG.',
  );
