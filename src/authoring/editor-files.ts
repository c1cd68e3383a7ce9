import type { Vocabulary } from '../model/schema/own-words.ts';
import { jsonSchemaOf, WRITTEN, type Written } from './json-schemas.ts';

/** A file that an editor looks for, its path inside the folder that is opened in it. */
export interface EditorFile {
  path: string;
  text: string;
}

const NAMES = Object.keys(WRITTEN) as Written[];
const pathOf = (written: Written) => `.vscode/schemas/${written}.schema.json`;
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

/** @returns the JSON Schemas of all that authors write */
export const schemaFiles = (vocabulary?: Vocabulary): EditorFile[] =>
  NAMES.map((written) => ({ path: pathOf(written), text: json(jsonSchemaOf(written, vocabulary)) }));

/**
 * @param prefix the way from the folder that is opened to the content: `content/`, or nothing
 * @returns settings by which VS Code completes and explains data files, and front matter where Astro's
 *   extension can see the generator (https://docs.astro.build/en/reference/experimental-flags/content-intellisense/);
 *   the YAML extension alone does not look into Markdown (https://github.com/redhat-developer/vscode-yaml/issues/207)
 */
export function settingsFiles(prefix: string): EditorFile[] {
  const filesOf = (ending: string) => NAMES.filter((written) => WRITTEN[written].files.endsWith(ending));
  return [
    {
      path: '.vscode/settings.json',
      text: json({
        'yaml.schemas': Object.fromEntries(
          filesOf('.yaml').map((written) => [`./${pathOf(written)}`, prefix + WRITTEN[written].files]),
        ),
        'json.schemas': filesOf('.json').map((written) => ({
          fileMatch: [`/${prefix}${WRITTEN[written].files}`],
          url: `./${pathOf(written)}`,
        })),
        'astro.content-intellisense': true,
      }),
    },
    {
      path: '.vscode/extensions.json',
      text: json({
        recommendations: ['astro-build.astro-vscode', 'redhat.vscode-yaml', 'unifiedjs.vscode-mdx'],
      }),
    },
  ];
}
