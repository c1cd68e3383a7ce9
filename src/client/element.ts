/** Makes an element; texts stay texts. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @returns what says that a text is in another language than the page, where it is */
export const inLanguage = (lang: string | undefined): Record<string, string> =>
  lang ? { lang, dir: 'auto' } : {};

/**
 * Gives an element these children in this order. Those that it has already stay in the document, so
 * that the keyboard stays where it is.
 */
export function arrange(parent: Element, children: Element[]): void {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  children.forEach((child, index) => {
    const there = parent.children[index];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
}

/** Text that only those hear to whom the page is read. */
export const unseen = (text: string): HTMLSpanElement => element('span', { class: 'visually-hidden' }, text);

/** Stands in a text for an element. */
export const GAP = '\0';

/** @returns a text with an element in its gap */
export const around = (text: string, element: Node): (Node | string)[] =>
  text.split(GAP).flatMap((part, index) => (index ? [element, part] : [part]));
