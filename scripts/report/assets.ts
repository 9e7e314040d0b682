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
  const [early, client] = [await script('client/early.ts'), await script('client/main.ts')];
  return source([
    ['What the page runs before it is read', 'early', early],
    ['What the page runs once it is read', 'client', CREDIT + client],
    [
      'What a content security policy calls the scripts',
      'scriptHashes',
      [early, CREDIT + client].map(hashOf),
    ],
    ['How the page looks', 'styles', await bundle('styles/page.css')],
  ]);
}

/** A script that can stand in a page: a closing tag inside a string would end its element. */
async function script(entry: string): Promise<string> {
  return (await bundle(entry)).replaceAll('</', '<\\/');
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
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
  });
  return outputFiles[0]?.text.trim() ?? '';
}

function makeWorld(): string {
  const about = 'The countries as SVG path data, by ISO 3166-1 alpha-2 code or name';
  return source([[about, 'countries', drawCountries(projection)]]);
}

function source(values: readonly [about: string, name: string, value: unknown][]): string {
  const lines = values.map(([about, name, value]) => {
    const type = TYPES.get(name) ?? 'string';
    return `/** ${about}. */\nexport const ${name}: ${type} = ${JSON.stringify(value)};\n`;
  });
  return `// Made by \`npm run assets\`; not to be edited.\n\n${lines.join('\n')}`;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['countries', 'readonly (readonly [code: string, path: string])[]'],
  ['scriptHashes', 'readonly string[]'],
]);
