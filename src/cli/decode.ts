import { InputError } from './errors';

/**
 * The bytes as text; throws {@link InputError} where they are not UTF-8 text. A byte order mark
 * stays, so that offsets count it as every other reader of the file does.
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    throw new InputError(`${name}: is UTF-16; expected UTF-8 text`);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new InputError(`${name}: is a binary file (NUL at byte ${nul}); expected UTF-8 text`);
  }
  try {
    return strictly(bytes);
  } catch {
    throw new InputError(`${name}: is not UTF-8 (${whereBroken(bytes)}); expected UTF-8 text`);
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function strictly(bytes: Uint8Array, stream = false): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
}

/** Halves the text until the first byte that breaks it is found. */
function whereBroken(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >>> 1;
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const line = bytes.subarray(0, good).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
  return `line ${line}, byte ${good}`;
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    strictly(bytes, true);
    return true;
  } catch {
    return false;
  }
}
