import { Script } from 'node:vm';

/** The name of what makes elements where the code of a page is run. */
export const ELEMENT = '__element';

/** The name of what stands there for Astro's own code, which its compiler has parts import. */
export const ASTRO = '__astro';

/**
 * Elements become nothing, but the author's own parts among them are run, as a page would: functions have to give back an
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
globalThis.${ELEMENT} = (type, props, ...children) => {
  if (typeof type !== 'function' || type === ${ELEMENT}) return nothing;
  if (type.isAstroComponentFactory) awaited(type(props ?? {}));
  else {
    const given = type({ ...props, children: children.length ? nothing : (props?.children ?? null) });
    if (typeof given?.then === 'function') awaited(given.then(held));
    else held(given);
  }
  return nothing;
};
const slots = { has: () => true, render: async () => '' };
const own = {
  createComponent: (make) =>
    Object.assign((props) => make({ createAstro: (given) => ({ props: given, slots }) }, props, {}), { isAstroComponentFactory: true }),
  render: (_, ...values) => (values.forEach(awaited), nothing),
  renderComponent: (_, name, type, props, given = {}) => {
    if (type === undefined) throw new ReferenceError('there is nothing called ' + name);
    for (const slot of Object.values(given)) if (typeof slot === 'function') awaited(slot());
    return ${ELEMENT}(type, props, nothing);
  },
};
globalThis.${ASTRO} = new Proxy(own, { get: (all, name) => all[name] ?? (() => nothing) });
}`);
