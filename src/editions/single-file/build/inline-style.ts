/** @returns a style sheet without what is there for those who read its source */
export const compactStyle = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();

/** @returns a style sheet without the rules that name classes, none of which is in use */
export const onlyUsed = (css: string, used: ReadonlySet<string>): string =>
  css.replace(/[^{};]+\{[^{}]*\}/g, (rule) => {
    const classes = rule.slice(0, rule.indexOf('{')).match(/(?<=\.)[a-z][\w-]*/g);
    return !classes || classes.some((name) => used.has(name)) ? rule : '';
  });
