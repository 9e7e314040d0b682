import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
  formats: 'src/formats/index.ts',
  report: 'src/report/index.ts',
};

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  noExternal: ['double-metaphone'],
  splitting: true,
  treeshake: true,
};

/** The library for `import` and `require`, each with its types; the command as a module only. */
export default defineConfig([
  { ...shared, entry: { ...library, cli: 'src/cli/main.ts' }, format: 'esm' },
  { ...shared, entry: library, format: 'cjs' },
  { ...shared, entry: library, format: ['esm', 'cjs'], dts: { only: true } },
]);
