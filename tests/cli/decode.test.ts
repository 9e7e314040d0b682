import { expect, test } from 'vitest';
import { decodeText } from '../../src/cli/decode';
import { InputError } from '../../src/cli/errors';

test('UTF-8 text stays as it is, byte order mark included', () => {
  expect(decodeText('a.txt', Buffer.from('\ufeffAstana – 東京 🏙\r\n'))).toBe(
    '\ufeffAstana – 東京 🏙\r\n',
  );
});

test.each([
  ['a NUL', [0x41, 0x00], 'a.txt: is a binary file (NUL at byte 1); expected UTF-8 text'],
  [
    'a broken byte',
    [0x41, 0x0a, 0x42, 0xe9, 0x43],
    'a.txt: is not UTF-8 (line 2, byte 4); expected UTF-8 text',
  ],
  ['a cut end', [0x41, 0xe2, 0x80], 'a.txt: is not UTF-8 (line 1, byte 2); expected UTF-8 text'],
  ['UTF-16', [0xff, 0xfe, 0x41, 0x00], 'a.txt: is UTF-16; expected UTF-8 text'],
])('%s is refused', (_, bytes, message) => {
  expect(() => decodeText('a.txt', Uint8Array.from(bytes))).toThrow(new InputError(message));
});
