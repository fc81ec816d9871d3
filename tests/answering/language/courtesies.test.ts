import { describe, expect, test } from 'vitest';
import { createCourtesyReading } from '../../../src/answering/language/courtesies.ts';
import { language } from '../../means.ts';

describe('what is said without asking about an article', () => {
  test.each([
    { text: 'hi', kind: 'greeting' },
    { text: 'Hiii!!!', kind: 'greeting' },
    { text: 'hello there 👋', kind: 'greeting' },
    { text: 'Good morning everyone, how are you today?', kind: 'greeting' },
    { text: 'Merhaba', kind: 'greeting' },
    { text: 'ty', kind: 'thanks' },
    { text: 'Thank you so much, that was helpful!', kind: 'thanks' },
    { text: 'danke schön', kind: 'thanks' },
    { text: 'ok thanks bye', kind: 'thanks' },
    { text: 'good night', kind: 'farewell' },
    { text: 'help', kind: 'help' },
    { text: 'Hey, can you help me please?', kind: 'help' },
    { text: 'what can you do', kind: 'help' },
    { text: 'What can I ask you?', kind: 'help' },
    { text: 'what is this', kind: 'self' },
    { text: 'What’s this?', kind: 'self' },
    { text: 'who are you', kind: 'self' },
    { text: 'are you an AI', kind: 'self' },
    { text: 'what is this article about?', kind: 'article' },
    { text: "hi, what's the article about pls", kind: 'article' },
    { text: 'What is it about', kind: 'article' },
    { text: 'tldr', kind: 'article' },
    { text: 'can you give me a summary of the text', kind: 'article' },
  ])('“$text” is $kind', ({ text, kind }) => {
    expect(language.readCourtesy(text)).toBe(kind);
  });

  test.each([
    'hi, how many died?',
    'thanks! and who is the mayor?',
    'help for civilians',
    'what is this battle about',
    'what is the lighthouse',
    'who helped',
    'how does it work',
    'what does it cover',
    'What is the theme?',
    'whats the title',
    'can you help me with the price of the repairs',
    'what do you know about Kirkuk',
    'who are they',
    'ok',
    '👋',
    '',
    'hi '.repeat(10_000),
  ])('“%s” is none of it', (text) => {
    expect(language.readCourtesy(text)).toBeUndefined();
  });

  test('a line of no kind is refused with its place', () => {
    expect(() => createCourtesyReading('greeting: hi\nshout: oi\n')).toThrow(
      'language/en/greetings.txt:2: there is no kind “shout”.',
    );
  });
});
