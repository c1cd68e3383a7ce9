/** Words in quotation marks are wanted as they stand. */
export const isQuoted = (query: string): boolean => /^["“”].+["“”]$/.test(query);
