#!/usr/bin/env node
import { run } from './run';

// A reader that has seen enough, such as `head`, is no error; a full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`nutgraf: broken off: ${error.message}\n`);
  process.exit(3);
});

const [first, ...rest] = process.argv.slice(2);
if (first === 'report') {
  // Only who wants a page pays for loading what a page is made of.
  const { runReport } = await import('./report');
  process.exitCode = await runReport(rest, process);
} else {
  process.exitCode = await run(process.argv.slice(2), process);
}
