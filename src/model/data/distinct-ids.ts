import { fragment } from '../../text/markup/fragment.ts';

/**
 * @param names what ids are made of, parts of them apart by slashes
 * @returns an id for each; from the second of the same on, they are numbered
 */
export function distinctIds(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const id = name.split('/').map(fragment).join('/');
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time > 1 ? `${id}/${time}` : id;
  });
}
