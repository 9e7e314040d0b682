import { mkdirSync, writeFileSync } from 'node:fs';
import { SCHEMA_FILE, schemaText } from './schema-file';

mkdirSync(new URL('.', SCHEMA_FILE), { recursive: true });
writeFileSync(SCHEMA_FILE, schemaText());
