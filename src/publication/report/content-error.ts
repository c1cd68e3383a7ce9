import { formatText } from './format-as-text.ts';
import type { Report } from './report.ts';

/** Content that cannot be published; the message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly report: Report;

  constructor(report: Report) {
    super(formatText(report));
    this.report = report;
    this.stack = undefined;
  }
}
