import { Script } from 'node:vm';

/** The name of what makes elements where the code of a page is run. */
export const ELEMENT = '__element';

/** The name of the list of what elements of the page have been given, each as the name of the attribute and its value. */
export const MADE = '__made';

/** Stands in that list for the name of an element; no attribute is called so. */
export const TAG = '<';

/**
 * Elements become nothing but what is noted of their attributes, but the author's own parts among them are run, as a page would: they
 * have to give back an element (node_modules/@astrojs/mdx/dist/server.js).
 */
export const STAND_INS = new Script(`{
const nothing = Object.assign(new String(''), { isElement: true });
const kindOf = (value) =>
  value === null || value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : 'a ' + (typeof value === 'string' ? 'text' : typeof value);
const held = (value) => {
  if (!value?.isElement)
    throw new TypeError('it gives back ' + kindOf(value) + ' instead of an element, such as \`<>words</>\`');
};
globalThis.${MADE} = [];
const note = (props) => {
  for (const [name, value] of Object.entries(props ?? {}))
    if (name === 'set:html') {
      for (const [, tag] of String(value).matchAll(/<([a-z][\\w-]*)/gi)) ${MADE}.push(['${TAG}', tag.toLowerCase()]);
      noteMarkup(String(value));
    } else if (value && (name === 'style' || (typeof value === 'function' && /^on/i.test(name)))) ${MADE}.push([name, '']);
    else if (typeof value === 'string' || typeof value === 'number' || value instanceof String || typeof value?.href === 'string') ${MADE}.push([name, String(value)]);
};
const noteMarkup = (written) => {
  const markup = written.replace(/<!--.*?-->|<(script|style)\\b.*?<\\/\\1>/gs, '');
  for (const [, attributes] of markup.matchAll(/<[a-z][\\w-]*((?:[^<>"']|"[^"]*"|'[^']*')*)/gi))
    for (const [, name, value] of attributes.matchAll(/\\s([\\w-]+)="([^"]*)"/g)) ${MADE}.push([name, value]);
};
globalThis.${ELEMENT} = (type, props, ...children) => {
  if (type === ${ELEMENT}) return nothing;
  if (typeof type === 'string' || typeof type === 'symbol') {
    if (type) ${MADE}.push(['${TAG}', String(type)]);
    note(props);
    return nothing;
  }
  if (typeof type !== 'function') throw new TypeError('its name stands for ' + kindOf(type) + ', which is no part of a page');
  const given = type({ ...props, children: children.length ? nothing : (props?.children ?? null) });
  if (typeof given?.then === 'function') given.then(held).then(undefined, (error) => { globalThis.__failure = { error }; });
  else held(given);
  return nothing;
};
}`);
