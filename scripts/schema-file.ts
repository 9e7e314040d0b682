import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const ROOT = new URL('../', import.meta.url);

/** Where the JSON Schema of an extraction stands. */
export const SCHEMA_FILE = new URL('schema/extraction.schema.json', ROOT);

/** The JSON Schema of `Extraction`, made from the types. */
export function schemaText(): string {
  const generator = createGenerator({
    path: fileURLToPath(new URL('src/records.ts', ROOT)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', ROOT)),
    type: 'Extraction',
    additionalProperties: false,
    skipTypeCheck: true,
  });
  return `${JSON.stringify(generator.createSchema('Extraction'), null, 2)}\n`;
}
