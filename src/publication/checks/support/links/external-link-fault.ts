import { asLinked, decodeAddress } from '../../../../text/markup/decode-address.ts';
import { isPublishable } from '../../../../model/media/attachment.ts';
import type { Fault } from './link-targets.ts';

/** Names and numbers that lead somewhere else from each computer (RFC 1918, RFC 6761). */
const OF_ONE_COMPUTER =
  /^https?:\/\/(?:localhost|[\w.-]+\.(?:localhost|local|internal)|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[::1\])(?=[:/?#]|$)/i;

/** `https` with a letter that is missing, doubled or in another's place. */
const SLIP = /^(?:htps|htpps|httsp|hhtps|htttps|httpss|ttps|htp|htt|hhtp|ttp):(?=\/\/)/i;

/** What another program ends an address with, `https://example.org[words`. */
const WITH_BRACKETS = /^(https?:\/\/[^[\]|]+)[[\]|].*$/is;

/** A sign behind the name of a host that belongs to no name: `https://example.org%5C`, `https://example.org)/`. */
const WITHIN_HOST =
  /^(https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?:%[\da-f]{0,2}|[^\p{L}\p{N}.:@%/?#-])+(?=[/?#]|$)/iu;

/** @returns what is wrong with an address outside of the site */
export function faultOfExternal(url: string): Fault | undefined {
  if (OF_ONE_COMPUTER.test(url))
    return {
      name: 'forbidden-address',
      message: `\`${url}\` leads readers to their own computer or network.`,
      hint: 'Use the address that it has on the web. Where no link is meant, put it between backticks, as code.',
    };
  const [, once] = /^https?:\/*(https?:\/\/.+)$/is.exec(url) ?? [];
  if (once !== undefined)
    return { name: 'forbidden-address', message: `\`${url}\` begins twice.`, hint: `Write \`${once}\`.` };
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(url) || (/^https?:\/\//i.test(url) && URL.canParse(url)))
    return undefined;
  const scheme = /^[^:/]*/.exec(url)?.[0].toLowerCase() ?? '';
  if (scheme === 'tel')
    return {
      name: 'forbidden-address',
      message: `\`${url}\` can be opened on phones alone.`,
      hint: `Write the number without a link: \`${decodeAddress(url.slice(4))}\`.`,
    };
  const file = /^(?:file:\/*|[a-z]:(?=[\\/]))(?:.*[\\/])?([^\\/]+)$/i.exec(url)?.[1];
  if (file !== undefined)
    return {
      name: 'forbidden-address',
      message: 'This file is on a computer of yours, where readers do not find it.',
      hint:
        isPublishable(file) && !file.endsWith('.md')
          ? `Put it into the folder files/, and write \`../files/${asLinked(decodeAddress(file))}\`.`
          : 'Put it into the content folder, and write its path here.',
    };
  const [meant] = [
    /^(?:https?:)?\/*[\w-]+\.\w/i.test(url)
      ? url.replace(/^(?:(https?):)?\/*/i, (_, scheme = 'https') => `${String(scheme).toLowerCase()}://`)
      : url.replace(SLIP, 'https:'),
    url.replace(WITHIN_HOST, '$1'),
  ].filter((address) => address !== url && /^https?:\/\//.test(address) && URL.canParse(address));
  return {
    name: 'forbidden-address',
    message: `\`${url.length > 60 ? `${url.slice(0, 60)}…` : url}\` is not an address that readers can open.`,
    hint: WITH_BRACKETS.test(url)
      ? `Write \`[words](${url.replace(WITH_BRACKETS, '$1')})\`.`
      : meant !== undefined
        ? `Write \`${meant}\`.`
        : ['http', 'https', 'mailto'].includes(scheme)
          ? 'Write the full address, such as https://example.org/page or mailto:name@example.org.'
          : 'Use an address that begins with https://, http:// or mailto:.',
  };
}
