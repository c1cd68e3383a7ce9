import { Script } from 'node:vm';

/** The name of what makes elements where the code of a page is run. */
export const ELEMENT = '__element';

/** The name of what stands there for Astro's own code, which its compiler has parts import. */
export const ASTRO = '__astro';

/** The name of what a page knows of itself, besides that the site has no address of its own: `Astro.url` and the like. */
export const PAGE = '__page';

/** The name of the list of what elements of the page have been given, each as the name of the attribute and its value. */
export const MADE = '__made';

/** Stands in that list for the name of an element; no attribute is called so. */
export const TAG = '<';

/**
 * Elements become nothing but what is noted of their attributes, but the author's own parts among them are run, as a page would: functions have to give back an
 * element (node_modules/@astrojs/mdx/dist/server.js), and those of .astro files what they like.
 */
export const STAND_INS = new Script(`{
const nothing = Object.assign(new String(''), { isElement: true });
const awaited = (value) => {
  if (typeof value?.then === 'function') value.then(undefined, (error) => { globalThis.__failure = { error }; });
  else if (Array.isArray(value)) value.forEach(awaited);
  else if (typeof value === 'function' && !value.length && !value.isAstroComponentFactory) awaited(value());
};
const kindOf = (value) =>
  value === null || value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : 'a ' + (typeof value === 'string' ? 'text' : typeof value);
const held = (value) => {
  if (!value?.isElement && !value?.['astro:jsx'])
    throw new TypeError('it gives back ' + kindOf(value) + ' instead of an element, such as \`<>words</>\`');
};
globalThis.${MADE} = [];
const note = (props) => {
  for (const [name, value] of Object.entries(props ?? {}))
    if (name === 'set:html') {
      for (const [, tag] of String(value).matchAll(/<([a-z][\\w-]*)/gi)) ${MADE}.push(['${TAG}', tag.toLowerCase()]);
      noteMarkup([String(value)]);
    } else if (value && (name === 'style' || (typeof value === 'function' && /^on/i.test(name)))) ${MADE}.push([name, '']);
    else if (typeof value === 'string' || typeof value === 'number' || value instanceof String || typeof value?.href === 'string') ${MADE}.push([name, String(value)]);
};
const noteMarkup = (strings) => {
  const markup = strings.join('\\0').replace(/<!--.*?-->|<(script|style)\\b.*?<\\/\\1>/gs, '');
  for (const [, attributes] of markup.matchAll(/<[a-z][\\w-]*((?:[^<>"']|"[^"]*"|'[^']*')*)/gi))
    for (const [, name, value] of attributes.matchAll(/\\s([\\w-]+)="([^"\\0]*)"/g)) ${MADE}.push([name, value]);
};
globalThis.${ELEMENT} = (type, props, ...children) => {
  if (type === ${ELEMENT}) return nothing;
  if (typeof type === 'string' || typeof type === 'symbol') {
    if (type) ${MADE}.push(['${TAG}', String(type)]);
    note(props);
    return nothing;
  }
  if (typeof type !== 'function') throw new TypeError('its name stands for ' + kindOf(type) + ', which is no part of a page');
  if (type.isAstroComponentFactory) awaited(type(props ?? {}));
  else {
    const given = type({ ...props, children: children.length ? nothing : (props?.children ?? null) });
    if (typeof given?.then === 'function') awaited(given.then(held));
    else held(given);
  }
  return nothing;
};
const slots = { has: () => true, render: async () => '' };
const ofPage = { site: undefined, ...globalThis.${PAGE} };
const own = {
  createComponent: (make) =>
    Object.assign((props) => make({ createAstro: (given) => ({ ...ofPage, props: given, slots }) }, props, {}), { isAstroComponentFactory: true }),
  render: (strings, ...values) => (noteMarkup(strings), values.forEach(awaited), nothing),
  addAttribute: (value, name) => (note({ [name]: value }), nothing),
  unescapeHTML: (value) => (noteMarkup([String(value)]), nothing),
  spreadAttributes: (values) => (note(values), nothing),
  renderComponent: (_, name, type, props, given = {}) => {
    if (type === undefined) throw new ReferenceError('there is nothing called ' + name);
    for (const slot of Object.values(given)) if (typeof slot === 'function') awaited(slot());
    return ${ELEMENT}(type, props, nothing);
  },
};
globalThis.${ASTRO} = new Proxy(own, { get: (all, name) => all[name] ?? (() => nothing) });
}`);
