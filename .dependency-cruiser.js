/**
 * Finds imports that run in a circle, those of types included, which ESLint's rules do not see. Which room may
 * import which is told in eslint.config.js.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [{ name: 'no-circle', severity: 'error', from: {}, to: { circular: true } }],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]test[.]ts$' },
    enhancedResolveOptions: { extensions: ['.ts'] },
  },
};
