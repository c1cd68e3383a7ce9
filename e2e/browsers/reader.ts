/**
 * A reader at a browser: what the walks through the publication need, and every engine can do.
 * Selectors are those of CSS and mean the first element that matches.
 */
export interface Reader {
  /** What browsers complained about since the reader came: errors, warnings, refusals of the policy. */
  readonly complaints: string[];
  /** Opens an address and waits until the page has loaded. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Goes on in a new tab of the same browser. */
  newTab(): Promise<void>;
  /** Clicks as a hand does, and does not wait for what comes of it. */
  click(selector: string): Promise<void>;
  /** Types into a field, letter by letter; `\n` is the Enter key. */
  type(selector: string, text: string): Promise<void>;
  /** Runs a function in the page; it can use nothing from outside itself but its argument. */
  evaluate<Result>(work: (argument: string) => Result | Promise<Result>, argument?: string): Promise<Result>;
  close(): Promise<void>;
}

/** What a driver sends for the Enter key (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
export const driverKeys = (text: string): string => text.replaceAll('\n', '\uE007');

/** Run in the page ahead of a click: drivers take smooth scrolling for an element that is out of reach. */
export const bringIntoView = (selector: string): void => {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
};
