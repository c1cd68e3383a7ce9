import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Types are checked by `astro check`; here it is what types do not see. */
export default defineConfig(
  globalIgnores(['**/dist/', '**/.astro/', '**/node_modules/', '**/fixtures/', '.*/']),
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs['recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-warning-comments': 'error',
      eqeqeq: 'error',
    },
  },
);
