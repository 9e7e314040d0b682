import { placeKey } from '../../src/lexicon/place-key';

/** Words that news shortens, in the form of keys. */
const shortWords: readonly [long: string, short: string][] = [
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
];

/** Other keys by which this name may be asked for. */
export function keyVariants(name: string, population: number): string[] {
  const key = placeKey(name);
  const variants: string[] = [];
  for (const [long, short] of shortWords) {
    if (key.startsWith(`${long} `)) variants.push(short + key.slice(long.length));
    if (key.startsWith(`${short} `)) variants.push(long + key.slice(short.length));
  }
  if (/\p{L}[’'ʼ‘`]\p{L}/u.test(name)) {
    const joined = placeKey(name.replace(/[’'ʼ‘`]/g, ''));
    if (joined !== key) variants.push(joined);
  }
  if (/[äöü]/.test(name) && population > 20_000) {
    variants.push(placeKey(name.replace(/[äöü]/g, (letter) => `${letter}e`)));
  }
  const bare = key.replace(/^(al|ar|an|as|ad|at|az|ash) /, '');
  if (/^A[lrnsdtz]h? \p{L}*[ĀāīūḨḩşţḑ‘]/u.test(name)) variants.push(bare);
  if (key.startsWith('the ')) variants.push(key.slice(4));
  return variants;
}
