/**
 * wink-nlp cuts a run without spaces by trying expressions on what is left of it, in time that
 * grows with the square of its length or worse. No word of an article is this long.
 */
const LONGEST_RUN = 200;

/**
 * After `//` it looks for a host and tries every way of cutting each of its labels in two, so that
 * the time grows with the product of their lengths. `www.washingtonpost.com` makes 126.
 */
const MOST_CUTS = 20_000;

/** The text with spaces put where wink-nlp would take for ever; nothing is taken away. */
export function tame(text: string): string {
  const cut = hasLongRun(text) ? text.replace(/\S{200}/gu, '$& ') : text;
  if (!cut.includes('//')) return cut;
  return cut.replace(/\S+/g, (run) =>
    run.includes('//') && hasSlowHost(run) ? run.replaceAll('//', '// ') : run,
  );
}

function hasSlowHost(run: string): boolean {
  return run.split(/[/?#@:]/).some((host) => cutsOf(host) > MOST_CUTS);
}

const cutsOf = (host: string): number =>
  host.split('.').reduce((product, label) => product * Math.max(1, label.length), 1);

/** Goes through the text in steps of a longest run, back to the last space of each. */
function hasLongRun(text: string): boolean {
  let start = 0;
  while (start + LONGEST_RUN <= text.length) {
    let at = start + LONGEST_RUN - 1;
    while (at >= start && text.charCodeAt(at) > 32) at -= 1;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}
