import { ENGLISH } from '../../../interface/catalogues.ts';
import {
  isAttachment,
  isPublishable,
  LARGE_ATTACHMENT,
  whoRuns,
  type Attachment,
} from '../../../model/media/attachment.ts';
import type { Problem } from '../../../model/problems.ts';
import { leadsOutside } from '../../../model/site/addresses/page-attributes.ts';
import { asLinked, decodeAddress } from '../../../text/markup/decode-address.ts';
import { sizeInWords } from '../../../model/size-in-words.ts';
import { fileProblem } from '../../file-problem.ts';
import type { ParsedContent } from '../../parsed-content.ts';
import type { PageIds } from '../text/check-page-ids.ts';

/** Finds files to be published that are of no kind for readers, very large, or linked from nowhere. */
export function checkAttachments(
  { attachments, paths, pictures, texts }: ParsedContent,
  ids: ReadonlyMap<string, PageIds>,
): Problem[] {
  const linked = new Set(
    [...ids.values()]
      .flatMap(({ outline }) => outline.links)
      .flatMap(({ value }) => (leadsOutside(value) ? [] : decodeAddress(value.replace(/[?#].*$/s, '')))),
  );
  const allRead = texts.every(({ tree, entry }) => tree && entry);
  return [
    ...[...paths].filter((path) => isAttachment(path) && !isPublishable(path)).map(ofNoKind),
    ...[...attachments.values()].flatMap((file) => [
      ...tooLarge(file),
      ...damaged(file),
      ...(pictures.get(file.path)?.tellsPlace ? [tellsPlace(file)] : []),
      ...(allRead && isPublishable(file.path) && !linked.has(file.address) ? [unlinked(file)] : []),
    ]),
  ];
}

function ofNoKind(path: string): Problem {
  const ending = /\.([^./]+)$/.exec(path)?.[1];
  if (ending === undefined)
    return fileProblem(path)(
      'unknown-kind',
      'Its name has no ending, such as `.pdf`, by which readers’ programs know how to open it.',
      'Add the ending of its kind to the name, or take the file out of the folder.',
    );
  const [why, instead] = NOT_PUBLISHED[whoRuns(path) ?? 'unknown'];
  return fileProblem(path)(
    'unknown-kind',
    `Files of the kind \`${ending}\` are not published${why}.`,
    instead,
  );
}

const NOT_PUBLISHED: Readonly<Record<'browsers' | 'computers' | 'unknown', [why: string, instead: string]>> =
  {
    browsers: [
      ': browsers would run the scripts in them as part of the site',
      'Put it into a .zip, save it as PDF or CSV, or take it out of the folder.',
    ],
    computers: [
      ': what is in them runs on the computers of readers',
      'Save a document without macros, as .docx, .xlsx, .pptx or PDF, or link to where a program is published.',
    ],
    unknown: ['', 'Save it as PDF, CSV, or in a format of an office program, or take it out of the folder.'],
  };

const tooLarge = ({ path, size }: Attachment): Problem[] =>
  size > LARGE_ATTACHMENT
    ? [
        fileProblem(path)(
          'large-attachment',
          `The file is ${sizeInWords(size, ENGLISH)} large.`,
          'Make it smaller, or publish it where large files are kept and link to its web address.',
        ),
      ]
    : [];

const damaged = ({ path, fault }: Attachment): Problem[] =>
  fault === undefined
    ? []
    : [
        fileProblem(path)(
          'damaged-attachment',
          `The file ${fault}.`,
          'Save or export it again, and open it once before you publish it.',
        ),
      ];

const tellsPlace = ({ path }: Attachment) =>
  fileProblem(path)(
    'position-in-file',
    'The picture notes where it was taken, and files are published as they are.',
    'Save it without these notes, or show it on a page instead, which takes them out.',
  );

const unlinked = ({ path }: Attachment) =>
  fileProblem(path)(
    'unlinked-attachment',
    'Nothing links to this file.',
    `Link to it: \`[Its title](../${asLinked(path)})\`.`,
  );
