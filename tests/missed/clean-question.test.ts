import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanQuestion } from '../../src/missed/create-missed.ts';
import { arbitraryText } from '../discord/arbitrary-knowledge.ts';

test.each([
  { what: 'a member', question: 'did <@123456789012345678> pay?', kept: 'did … pay?' },
  { what: 'a member in the old form', question: 'did <@!123456789012345678> pay?', kept: 'did … pay?' },
  { what: 'a role', question: 'are <@&123456789012345678> paid', kept: 'are … paid' },
  { what: 'a channel', question: 'what is <#123456789012345678> for', kept: 'what is … for' },
  { what: 'a command', question: 'why </ask:123456789012345678>', kept: 'why …' },
  { what: 'an emoji of a server', question: 'cost <:coin:123456789012345678>?', kept: 'cost …?' },
  { what: 'a moving emoji', question: 'cost <a:coin:123456789012345678>?', kept: 'cost …?' },
  { what: 'a time', question: 'was it <t:1700000000:R>', kept: 'was it …' },
  { what: 'a part of a server', question: 'see <id:customize>', kept: 'see …' },
  { what: 'everybody', question: '@everyone who paid', kept: '… who paid' },
  { what: 'a typed name', question: 'ask @ada_lovelace.99 who paid', kept: 'ask … who paid' },
  { what: 'a name behind a wide sign', question: 'ask ＠ada who paid', kept: 'ask … who paid' },
  { what: 'an id', question: 'who is 123456789012345678', kept: 'who is …' },
  {
    what: 'an address of e-mail',
    question: 'write to ada.l+x@example.org please',
    kept: 'write to … please',
  },
  { what: 'an address in Arabic', question: 'اكتب آدا@مثال.org', kept: 'اكتب …' },
  {
    what: 'an address with an unseen character',
    question: 'mail ada\u200B@exa\u00ADmple.org\uFEFF',
    kept: 'mail …',
  },
  { what: 'a link', question: 'see https://example.org/a?b=c#d now', kept: 'see … now' },
  { what: 'a link with a password', question: 'ftp://ada:secret@example.org/x', kept: '…' },
  { what: 'a link of a long kind', question: 'see ms-windows-store-and-more://ada now', kept: 'see … now' },
  { what: 'a link in brackets', question: '[x](https://example.org) who', kept: '[x](… who' },
  { what: 'a link without its beginning', question: 'is bit.ly/3xYz true', kept: 'is … true' },
  { what: 'a page', question: 'is www.example.co.uk true', kept: 'is … true' },
  { what: 'a name of a site', question: 'is Example.com right', kept: 'is … right' },
  { what: 'an invitation', question: 'join discord.gg/abc', kept: 'join …' },
  { what: 'a telephone number', question: 'call 0301234567 now', kept: 'call … now' },
  { what: 'a number with signs', question: 'call +49 (0)30 / 123-45.67 now', kept: 'call … now' },
  { what: 'an American number', question: 'call (555) 123-4567', kept: 'call (…' },
  { what: 'a number in pairs', question: 'call 01 – 23 – 45 – 67', kept: 'call …' },
  { what: 'a number in Arabic digits', question: 'call ٠٣٠١٢٣٤٥٦٧', kept: 'call …' },
  { what: 'a card', question: 'pay 4111 1111 1111 1111', kept: 'pay …' },
  { what: 'a machine', question: 'from 192.168.178.34', kept: 'from …' },
])('$what is taken out', ({ question, kept }) => {
  expect(cleanQuestion(question)).toBe(kept);
});

test.each([
  'How many of the 22 Kurdish soldiers died?',
  'who paid 40,000 crowns',
  'was it $415 million or 415,000,000',
  'what happened on 2016-04-18',
  'what happened on 18.04.2016 at 12:30',
  'what happened on 4/18/2016, and 2016/4/19',
  'casualties 2014-2016',
  'casualties 2014 – 2016 and 1991/1992',
  'who is Ada Lind',
  'U.S./Kurdish talks',
  'tl;dr and/or a summary',
  'meet @ noon',
  'what does ¶7·1 say',
  'is 5 < 6 or > 7',
  'كم عدد الجنود؟',
  "what's the price (in €)?",
])('%s is kept as it is', (question) => {
  expect(cleanQuestion(question)).toBe(question);
});

test.each([
  { question: '  who\n\n paid\t? ', kept: 'who paid ?' },
  { question: 'who\u0000 \u0007paid\u202E?', kept: 'who paid?' },
  { question: 'who \uD800 paid', kept: 'who paid' },
  { question: 'was it <@12', kept: 'was it …' },
  { question: ' \n ', kept: '' },
  { question: '', kept: '' },
  { question: 'x'.repeat(301), kept: 'x'.repeat(300) },
  { question: `${'x'.repeat(299)}🙏y`, kept: 'x'.repeat(299) },
  { question: `${'x'.repeat(299)} yes`, kept: 'x'.repeat(299) },
  { question: `${'https://example.org/a '.repeat(200)}who paid`, kept: `${'… '.repeat(150).trim()}` },
  { question: `${'x'.repeat(400)}@example.org who`, kept: '… who' },
])('$question becomes one line of at most 300 characters', ({ question, kept }) => {
  expect(cleanQuestion(question)).toBe(kept);
});

test('what is kept of any text is a line of at most 300 characters with nothing personal in it', () => {
  const personal = fc.constantFrom(
    '<@123456789012345678>',
    'ada@example.org',
    '+49 30 1234567',
    'https://a.b',
    '@ada',
  );
  const pieces = fc.array(fc.oneof(personal, arbitraryText(60), fc.string({ unit: 'binary' })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(pieces, fc.constantFrom('', ' '), (all, between) => {
      const kept = cleanQuestion(all.join(between));
      expect(kept.length).toBeLessThanOrEqual(300);
      expect(kept).toBe(kept.trim());
      expect(kept).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|<@\d|[\p{L}\p{N}]@\p{L}{2}|\p{Nd}{7}|:\/\/\S/u);
    }),
    { numRuns: 1_000 },
  );
});
