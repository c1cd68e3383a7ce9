import { Parser } from 'htmlparser2';

/** What a browser will find in the document. */
export interface ReadBack {
  classes: ReadonlySet<string>;
  /** The text of each page by its id, as `textContent` has it. */
  texts: ReadonlyMap<string, string>;
}

/** Reads the document that has been written, without a tree: it is many megabytes. */
export function readBack(document: string): ReadBack {
  const classes = new Set<string>();
  const texts = new Map<string, string>();
  let page: string | undefined;
  let text: string[] = [];
  let articles = 0;
  let afterPre = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const one of attributes['class']?.split(/\s+/) ?? []) classes.add(one);
      afterPre = name === 'pre';
      if (name !== 'article') return;
      if (articles === 0) [page, text] = [attributes['id'], []];
      articles += 1;
    },
    onclosetag(name) {
      if (name !== 'article') return;
      articles -= 1;
      if (articles === 0 && page !== undefined) texts.set(page, text.join(''));
    },
    ontext(part) {
      // Browsers pass over a line end right after the tag
      // (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody).
      if (articles > 0) text.push(afterPre ? part.replace(/^\n/, '') : part);
      afterPre = false;
    },
  });
  // As browsers do before they read (https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream).
  parser.end(document.replace(/\r\n?/g, '\n'));
  return { classes, texts };
}
