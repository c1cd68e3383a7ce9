/**
 * @param page the address of a page: `/initiatives/nhsx.html`
 * @returns the address of its copy in Markdown, which lies beside it
 */
export const markdownAddress = (page: string): string => page.replace(/\.html$/, '.md');

/** The list of all copies (https://llmstxt.org). */
export const LIST_OF_COPIES = '/llms.txt';
