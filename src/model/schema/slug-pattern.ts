/** What the name of a content file may be, since it becomes part of an address. */
export const SLUG = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
