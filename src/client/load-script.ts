import { element } from './element.ts';

/** Runs another script of the site, after those before it. From disk, that is the only way to more code. */
export function loadScript(address: string): HTMLScriptElement {
  const script = element('script', { src: new URL(address, location.href).href });
  script.async = false;
  document.head.append(script);
  return script;
}
