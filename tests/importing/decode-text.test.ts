import { expect, test } from 'vitest';
import { decodeText } from '../../src/importing/decode-text.ts';

const TEXT = 'Café €5 – it’s open.';
const WINDOWS = Buffer.from([
  ...Buffer.from('Caf\u00e9 ', 'latin1'),
  0x80,
  ...Buffer.from('5 ', 'latin1'),
  0x96,
  ...Buffer.from(' it', 'latin1'),
  0x92,
  ...Buffer.from('s open.', 'latin1'),
]);
const UTF_16 = Buffer.from(TEXT, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(TEXT), undefined],
  ['UTF-8 with a mark, called something else', Buffer.from(`\ufeff${TEXT}`), 'text/html; charset=iso-8859-1'],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), UTF_16]), undefined],
  [
    'UTF-16 with its big end first, named by the server',
    Buffer.from(UTF_16).swap16(),
    'text/plain; charset=utf-16be',
  ],
  ['UTF-16 that nobody names', UTF_16, undefined],
  ['Windows-1252 that nobody names', WINDOWS, undefined],
  ['Windows-1252 called Latin-1', WINDOWS, 'text/plain; charset=ISO-8859-1'],
  ['Windows-1252 called UTF-8', WINDOWS, 'text/plain; charset=utf-8'],
])('%s is read right', (_, bytes, contentType) => {
  expect(decodeText(bytes, contentType).text).toBe(TEXT);
});

test('the encoding that a page or an XML declaration names is believed', () => {
  const cyrillic = Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);
  const page = Buffer.concat([Buffer.from('<meta charset="windows-1251">'), cyrillic]);
  const xml = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?>'), cyrillic]);
  expect(decodeText(page).text).toContain('Паром');
  expect(decodeText(xml).text).toContain('Паром');
});

test('a wrong name, broken letters and letters encoded twice are told', () => {
  expect(decodeText(WINDOWS, 'charset=utf-8').notes.join()).toContain('is not; it was read as Windows-1252');
  const cut = Buffer.concat([Buffer.from('Café, Müller, Zoë'), Buffer.from([0xc3])]);
  expect(decodeText(cut).notes).toEqual(['1 character is broken in the source; look for “\uFFFD”.']);
  expect(decodeText(Buffer.from('CafÃ©, MÃ¼ller')).notes.join()).toContain('“Ã©”');
});
