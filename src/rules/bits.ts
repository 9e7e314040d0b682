/** Bits to a number. */
const BITS = 32;

/** These as bits. */
export function bitsOf(flags: readonly boolean[]): Int32Array {
  const bits = new Int32Array(Math.ceil(flags.length / BITS));
  flags.forEach((flag, bit) => {
    if (flag) setBit(bits, bit);
  });
  return bits;
}

export function setBit(bits: Int32Array, bit: number): void {
  const i = bit >> 5;
  bits[i] = (bits[i] as number) | (1 << (bit & 31));
}

/** Is it among these bits? */
export const holds = (bits: Int32Array, bit: number): boolean =>
  (((bits[bit >> 5] as number) >> (bit & 31)) & 1) !== 0;

/** Adds bits to others of the same number. */
export function addBits(to: Int32Array, bits: Int32Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) | (bits[i] as number);
}
