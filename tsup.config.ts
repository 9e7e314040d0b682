import { defineConfig, type Options } from 'tsup';

const entries = {
  index: 'src/index.ts',
  formats: 'src/formats/index.ts',
  rules: 'src/rules/index.ts',
  node: 'src/batch/index.ts',
  report: 'src/report/index.ts',
};
/** Started by `node`, which looks for it beside itself. */
const thread = { worker: 'src/batch/worker.ts' };

/**
 * Signs past ASCII stand in regular expressions only, and a file that has any takes twice the
 * memory and longer to load.
 */
const ascii: NonNullable<Options['plugins']>[number] = {
  name: 'ascii',
  renderChunk: (code) => ({
    code: code.replace(
      /[\u0080-\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  }),
};

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  // It is a module only, and `require` must do without.
  noExternal: ['double-metaphone'],
  splitting: true,
  treeshake: true,
  plugins: [ascii],
  // Else each expression on letters is made anew wherever it is used.
  esbuildOptions: (options) => {
    options.supported = { 'regexp-unicode-property-escapes': true };
  },
};

/**
 * For `require` the parts of compromise are separate copies: only the whole has the words that a
 * caller's own plugins add.
 */
const wholeCompromise: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'whole-compromise',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^compromise\/two$/ }, () => ({ path: 'compromise', external: true })),
};

/** The library for `import` and `require`, each with its types; the command as a module only. */
export default defineConfig([
  { ...shared, entry: { ...entries, ...thread, cli: 'src/cli/main.ts' }, format: 'esm' },
  {
    ...shared,
    entry: { ...entries, ...thread },
    format: 'cjs',
    shims: true,
    noExternal: ['double-metaphone', 'compromise/two'],
    esbuildPlugins: [wholeCompromise],
  },
  { ...shared, entry: entries, format: ['esm', 'cjs'], dts: { only: true } },
]);
