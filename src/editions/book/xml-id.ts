/**
 * Ids of a page may hold any letters; those of XML, by its older editions, which readers of books go by, are safe in
 * ASCII alone and begin with a letter. Different ids stay different.
 */
export const xmlId = (id: string): string =>
  /^[a-z][a-z0-9.-]*$/i.test(id)
    ? id
    : id.replace(/^[^a-z]|[^\w.-]|_/gi, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
