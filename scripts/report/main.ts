import { writeFileSync } from 'node:fs';
import { assetPath, makeAssets } from './assets';

for (const [name, source] of await makeAssets()) writeFileSync(assetPath(name), source);
