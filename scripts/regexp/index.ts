import { check } from 'recheck';
import { findExpressions } from './find';

/**
 * Expressions that take quadratic time or worse, each with what keeps it from mattering. They are
 * named by how they begin.
 */
const BOUNDED = new Map([
  ['^(?:close|print|menu', 'all furniture that begins a line, tried on 200 characters at most'],
  ['\\s?\\((?:[^()]{0,60}\\b)?', 'all furniture that ends a line, tried on 200 characters at most'],
  ['^(?:also read|read also', 'tried on lines of 200 characters at most'],
  ['^(?:first )?(?:published|updated', 'tried on lines of 200 characters at most'],
  ['\\s[|»]\\s[^|.]{2,40}$', 'tried on lines of 200 characters at most'],
]);

const isBounded = (source: string) => [...BOUNDED.keys()].some((head) => source.startsWith(head));

/** Checks every regular expression for catastrophic backtracking; exits with 1 where one could. */
const found = await findExpressions();
const bad: string[] = [];
for (const { place, source, flags } of found) {
  const result = await check(source, flags, { timeout: 20_000 });
  if (result.status === 'safe') continue;
  if (result.status === 'unknown') {
    bad.push(`${place}: cannot be told (${result.error.kind}): /${source}/${flags}`);
  } else if (result.complexity.type === 'exponential' || !isBounded(source)) {
    const { complexity, attack } = result;
    bad.push(`${place}: ${complexity.summary}: /${source}/${flags}\n  at ${attack.pattern}`);
  }
}
console.log(bad.join('\n'));
console.log(`${found.length} regular expressions, ${bad.length} of them slow on some text`);
if (bad.length > 0) process.exitCode = 1;
