import { attachmentsOf } from '../model/media/attachment.ts';
import { stemOfPicture, type Picture } from '../model/media/picture.ts';

/** Pictures and files of a publication, for tests that need none on the disk. */
export function mediaSamples() {
  const picture = (path: string, width: number, height: number, form: Picture['form'] = 'photograph') =>
    [path, { path, stem: stemOfPicture(path, 'en'), hash: '0123456789', width, height, form }] as const;
  return {
    pictures: new Map([
      picture('images/Our Hall.JPG', 3000, 2000),
      picture('images/100% #1.png', 300, 100),
      picture('images/plan.svg', 200, 100, 'drawing'),
      picture('images/light.gif', 2000, 1000, 'moving'),
      picture('images/u\u0308ber.png', 600, 1200),
    ]),
    attachments: attachmentsOf(
      [
        { path: 'files/Annual report.PDF', size: 1_234_567 },
        { path: 'files/data #1.csv', size: 12 },
      ],
      'en',
    ),
  };
}
