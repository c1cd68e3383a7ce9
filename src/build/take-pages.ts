import { setImmediate } from 'node:timers/promises';
import { needsBundler } from '../markdown/needs-bundler.ts';
import { allEntries, type Publication } from '../model/entries.ts';
import type { Problem } from '../model/problems.ts';
import type { KeptPages, RenderedPage } from '../editions/rendered-pages.ts';
import type { PageLinks, RewrittenPage } from '../editions/site/html-pass.ts';
import { checkMadeByCode } from '../editions/site/page-policy.ts';
import type { PageTexts } from '../editions/site/place-in-texts.ts';
import { picturesOn } from '../editions/site/write-media.ts';
import type { PageWriter } from '../editions/site/write-pages.ts';
import { readShared } from '../text/encoding/shared-text.ts';

/** Pages as they come. */
export interface TakenPages {
  take: (page: RenderedPage) => void;
  /** The addresses of the pictures that they show. */
  shown: ReadonlySet<string>;
  /** What code has made of them, and none may show. */
  madeByCode: Problem[];
  /** Writes those that are not written yet, of which each is let go of. */
  write: () => Promise<PageLinks[]>;
}

/**
 * What takes longest, the index, has all pages sooner where they are written later. Of very many, of which nothing is kept
 * for the next build either, there is no room for all.
 * @param texts what they are made of
 */
export function takePages(
  publication: Publication,
  writer: PageWriter,
  kept: KeptPages<RewrittenPage> | undefined,
  texts: () => PageTexts,
): TakenPages {
  const mayHaveCode = allEntries(publication).some(({ file }) => file.endsWith('.mdx'));
  const madeByCode: Problem[] = [];
  const shown = new Set<string>();
  const held: RenderedPage[] = [];
  const write = ({ path, html }: RenderedPage) => {
    writer.take(path, () => readShared(html));
  };
  return {
    shown,
    madeByCode,
    take(page) {
      const html = () => readShared(page.html);
      if (mayHaveCode) madeByCode.push(...checkMadeByCode(page.path, html, texts(), needsBundler));
      if (publication.pictures.size) for (const picture of picturesOn(html())) shown.add(picture);
      if (kept) held.push(page);
      else write(page);
    },
    async write() {
      for (let page = held.shift(); page; page = held.shift()) {
        write(page);
        // Threads that have something to say meanwhile are heard.
        await setImmediate();
      }
      return writer.finish();
    },
  };
}
