import { context } from 'esbuild';
import { buildPlayground } from './build';

const folder = await buildPlayground();
const server = await context({});
const { port } = await server.serve({ servedir: folder, host: '127.0.0.1', port: 8000 });
console.log(`The playground is at http://localhost:${port} (Ctrl+C ends it)`);
