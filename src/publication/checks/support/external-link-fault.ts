import { decodeAddress } from '../../../text/markup/decode-address.ts';
import type { Fault } from './link-targets.ts';

/** @returns what is wrong with an address outside of the site */
export function faultOfExternal(url: string): Fault | undefined {
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(url) || (/^https?:\/\//i.test(url) && URL.canParse(url)))
    return undefined;
  const scheme = /^[^:/]*/.exec(url)?.[0].toLowerCase() ?? '';
  if (scheme === 'tel')
    return {
      name: 'forbidden-address',
      message: `\`${url}\` can be opened on phones alone.`,
      hint: `Write the number without a link: \`${decodeAddress(url.slice(4))}\`.`,
    };
  return {
    name: 'forbidden-address',
    message: `\`${url.length > 60 ? `${url.slice(0, 60)}…` : url}\` is not an address that readers can open.`,
    hint: /^(?:https?:)?\/*[\w-]+\.\w/i.test(url)
      ? `Write \`${url.replace(/^(?:(https?):)?\/*/i, (_, scheme = 'https') => `${String(scheme).toLowerCase()}://`)}\`.`
      : ['http', 'https', 'mailto'].includes(scheme)
        ? 'Write the full address, such as https://example.org/page or mailto:name@example.org.'
        : 'Use an address that begins with https://, http:// or mailto:.',
  };
}
