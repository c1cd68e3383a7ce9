/** Loaded before a program, it lets the program believe that it runs on another day. */
const DAYS = 400.3;
const shift = DAYS * 24 * 60 * 60 * 1000;
const now = Date.now.bind(Date);

globalThis.Date = new Proxy(Date, {
  construct: (target, parts: unknown[], newTarget) =>
    Reflect.construct(target, parts.length ? parts : [now() + shift], newTarget) as Date,
  apply: () => new Date(now() + shift).toString(),
  get: (target, name, receiver) =>
    name === 'now' ? () => now() + shift : (Reflect.get(target, name, receiver) as unknown),
});
