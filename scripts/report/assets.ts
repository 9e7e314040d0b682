import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { projection } from '../../src/report/projection';
import { drawCountries } from './world';

const REPORT = new URL('../../src/report/', import.meta.url);

/** What the licences of the packages in the script ask of every copy. */
const CREDIT =
  '/*! d3 (d3js.org), copyright Mike Bostock, ISC Licence; its easing after Robert Penner, BSD Licence */';

/** The files that the report carries as strings, by name: its script and styles, and the world. */
export async function makeAssets(): Promise<Map<string, string>> {
  return new Map([
    ['client.ts', await makeClient()],
    ['world.ts', makeWorld()],
  ]);
}

/** Where a made file belongs. */
export function assetPath(name: string): string {
  return fileURLToPath(new URL(`generated/${name}`, REPORT));
}

async function makeClient(): Promise<string> {
  // A closing tag inside a string would end the element that holds the script.
  const script = (await bundle('client/main.ts')).replaceAll('</', '<\\/');
  const hash = createHash('sha256').update(script).digest('base64');
  return source([
    ['What the page runs', 'client', script],
    ['What a content security policy calls the script', 'clientHash', `sha256-${hash}`],
    ['How the page looks', 'styles', await bundle('styles/page.css')],
  ]);
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, REPORT))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: entry.endsWith('.css') ? 'esnext' : 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    ...(entry.endsWith('.ts') && { banner: { js: CREDIT } }),
  });
  return outputFiles[0]?.text.trim() ?? '';
}

function makeWorld(): string {
  const about = 'The countries as SVG path data, by ISO 3166-1 alpha-2 code or name';
  return source([[about, 'countries', drawCountries(projection)]]);
}

function source(values: readonly [about: string, name: string, value: unknown][]): string {
  const lines = values.map(([about, name, value]) => {
    const type =
      typeof value === 'string' ? 'string' : 'readonly (readonly [code: string, path: string])[]';
    return `/** ${about}. */\nexport const ${name}: ${type} = ${JSON.stringify(value)};\n`;
  });
  return `// Made by \`npm run assets\`; not to be edited.\n\n${lines.join('\n')}`;
}
