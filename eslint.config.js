import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const SEARCHED_IN = ['text', 'interface', 'search/language', 'search/engine'];
const BROWSER = [
  ...SEARCHED_IN,
  'search/query',
  'search/client',
  'client',
  'model/edition/download-metadata.ts',
];
const SHOWN = [
  'text',
  'interface',
  'model',
  'markdown',
  'publication/current-publication.ts',
  'authoring',
  'drawing',
  'search/language',
  // The browser's scripts, as texts: the early one, and those that `?classic` bundles.
  'client/early-script.ts',
  '**/*.ts?classic',
  'styles',
];
const EDITION = ['text', 'interface', 'model', 'pictures', 'publication', 'search/index', 'editions/*'];
/** Those without code for a browser. */
const EDITIONS = [
  ...['site', 'archive', 'book', 'citations', 'data'],
  ...['discovery', 'feeds', 'markdown', 'record'],
].map((edition) => `editions/${edition}`);

/**
 * The rooms of `src/` from the ground up, and what each may import beside its own files; what they are for is
 * told in `src/README.md`. `x/*` stands for the files of `x` without its folders. What has no line may import
 * everything, and only what has no line may import that: the commands, the steps around Astro, the tests.
 */
const ROOMS = {
  text: [],
  interface: ['text'],
  model: ['text', 'interface'],
  markdown: ['text', 'interface', 'model'],
  pictures: ['text', 'model'],
  drawing: ['text', 'interface', 'model'],
  publication: ['text', 'interface', 'model', 'markdown', 'pictures'],
  authoring: ['text', 'interface', 'model', 'publication'],
  components: SHOWN,
  layouts: [...SHOWN, 'components'],
  pages: [...SHOWN, 'components', 'layouts'],
  'search/language': ['text', 'interface'],
  'search/index': ['text', 'interface', 'model', 'search/language'],
  'search/engine': ['text', 'search/language'],
  'search/query': SEARCHED_IN,
  'search/client': BROWSER,
  client: ['text', 'interface', 'model/edition/download-metadata.ts'],
  'editions/*': ['text', 'interface', 'model'],
  ...Object.fromEntries(EDITIONS.map((edition) => [edition, EDITION])),
  'editions/merged/*': [...EDITION, 'layouts/content-security-policy.ts', 'client/early-script.ts'],
  'editions/merged/client': [...BROWSER, 'editions/merged/*'],
  'editions/app/*': EDITION,
  'editions/app/page': [...BROWSER, 'editions/app/*'],
  'editions/app/worker': ['text', 'editions/app/*'],
  'editions/single-file/*': [...EDITION, 'editions/single-file/build'],
  'editions/single-file/build': [...EDITION, 'editions/single-file/*', 'client/early-script.ts'],
  'editions/single-file/client': [...BROWSER, 'editions/single-file/*'],
  staging: ['text'],
  build: [
    ...EDITION,
    ...EDITIONS,
    'editions/app/*',
    'editions/single-file/*',
    'editions/single-file/build',
    'markdown',
    'search/language',
    'staging',
  ],
  server: ['text'],
  preview: [
    'text',
    'interface',
    'model',
    'pictures',
    'publication',
    'search/index',
    'editions/*',
    'editions/site',
  ],
};

/** What runs in a browser, and what runs both there and in a build: neither has the modules of Node. */
const WITHOUT_NODE = [
  'src/{text,interface,model,client}/**',
  'src/search/{language,engine,query,client}/**',
  'src/editions/app/{page,worker}/**',
  'src/editions/single-file/client/**',
  'src/editions/merged/client/**',
];

const filesOf = (room) => (room.endsWith('/*') ? `${room}.*` : isFile(room) ? room : `${room}/**`);
const pathOf = (room) => `${import.meta.dirname}/src/${filesOf(room)}`;
const isFile = (room) => room.includes('.ts');

/** For each two rooms of which one may not import the other, a rule whose message names them. */
const zones = Object.entries(ROOMS).flatMap(([room, allowed]) =>
  [...Object.keys(ROOMS), 'commands', 'testing', 'styles', '*.ts']
    .filter((other) => other !== room && !allowed.includes(other))
    .map((other) => ({
      target: pathOf(room),
      from: pathOf(other),
      except: allowed.filter(isFile).map((one) => `**/${one}`),
      message: `${room} may not import ${other}: see ROOMS in eslint.config.js.`,
    })),
);

/** Code that browsers run takes `memoizeIn`: these keep notes of what pages read, for builds. */
const READS = ['client', 'search/language', 'search/engine', 'search/query', 'search/client'].flatMap(
  (room) =>
    ['track-reads', 'memoize-by-object'].map((file) => ({
      target: pathOf(room),
      from: pathOf(`text/functions/${file}.ts`),
      message: 'Browsers have no use for notes of what is read: see src/text/functions/memoize.ts.',
    })),
);

/** Beside the types, which `astro check` holds: the strictest rules of typescript-eslint, with the types at hand. */
export default defineConfig(
  globalIgnores(['**/dist/', '**/.astro/', '**/node_modules/', '**/fixtures/', '.*/']),
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs['recommended'],
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-warning-comments': 'error',
      eqeqeq: 'error',
      // A number reads in a text as one expects; the other values that the rule names do not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowRegExp: false,
        },
      ],
      // node:test waits for its tests by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'test'] }] },
      ],
      // An empty text stands for none (an unset variable, a source without an author), as false does for no.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { boolean: true, string: true } },
      ],
    },
  },
  {
    // Plain JavaScript is not part of the project's types, and Astro files reach TypeScript only through
    // `astro check`: to ESLint their components and props are of no known type.
    files: ['**/*.js', '**/*.mjs', '**/*.astro', '**/*.astro/*.ts'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver()] },
    rules: { 'import-x/no-restricted-paths': ['error', { zones: [...zones, ...READS] }] },
  },
  {
    files: WITHOUT_NODE,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'Browsers have no modules of Node.' }] },
      ],
    },
  },
);
