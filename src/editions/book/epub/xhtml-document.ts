import { nameInXml } from '../../../text/markup/escape-xml.ts';
import { directionOf } from '../../../text/letters/direction.ts';
import { between } from './epub-addresses.ts';

export const STYLE = 'book.css';

export interface XhtmlDocument {
  /** In the EPUB. */
  path: string;
  title: string;
  language: string;
  /** What the document is in a book, by the EPUB Structural Semantics Vocabulary. */
  type: string;
  /** XHTML. */
  body: string;
}

/** @returns a document of the EPUB */
export const xhtmlDocument = ({ path, title, language, type, body }: XhtmlDocument): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${directionOf(language)}">`,
    `<head><title>${nameInXml(title)}</title><link rel="stylesheet" type="text/css" href="${between(path, STYLE)}"/></head>`,
    `<body epub:type="${type}">${body}</body>`,
    '</html>\n',
  ].join('\n');
