import { describe, expect, test } from 'vitest';
import { de } from '../../src/locales/de.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { kmr } from '../../src/locales/kmr.ts';
import { tr } from '../../src/locales/tr.ts';
import { startBot } from './start-bot.ts';

const ASKED = { question: 'what was paid' };
/** The sentence of the article, which no language changes. */
const SENTENCE = 'Repairs cost 40,000 crowns';

describe('the language of whoever asks', () => {
  test.each([
    { locale: 'de', says: de },
    { locale: 'tr', says: tr },
    { locale: 'en-GB', says: en },
    { locale: 'ja', says: en },
  ])('$locale: in it stand buttons and source, and the sentence stays', async ({ locale, says }) => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada', locale });
    const [answer] = (await ada.types('/ask', ASKED)).messages;
    expect(answer?.text).toContain(SENTENCE);
    expect(answer?.text).toContain(says.phrases.place.sentences(2, [1]).split(',')[1]?.trim());
    expect(answer?.buttons.map(({ label }) => label)).toContain(says.phrases.buttons.showContext);
  });

  test('is that of each, at one message', async () => {
    const { discord } = await startBot();
    const [ada, ben] = [
      discord.member({ name: 'Ada', locale: 'de' }),
      discord.member({ name: 'Ben', locale: 'fr' }),
    ];
    const [answer] = (await ada.types('/ask', ASKED)).messages;
    if (answer === undefined) throw new Error('it was answered');
    const [refused] = (await ben.presses(answer, de.phrases.buttons.remove)).messages;
    expect(refused?.text).toBe(fr.phrases.asking.mayNotRemove);
    const [context] = (await ben.presses(answer, de.phrases.buttons.showContext)).messages;
    expect(context?.text).toContain(fr.phrases.place.paragraph(2));
  });

  test('holds for refusals and for who is too fast', async () => {
    const { discord } = await startBot({
      bot: { paces: { member: { burst: 1, perSecond: 0.1 }, typist: SLOW, channel: SLOW } },
    });
    const ada = discord.member({ name: 'Ada', locale: 'de' });
    const [help] = (await ada.types('/help')).messages;
    expect(help?.text).toContain('/frage how many died?');
    const [wait] = (await ada.types('/help')).messages;
    expect(wait?.text).toMatch(/^Das ist schneller, als ich antworten kann\. Bitte \d+ Sekunden? warten\.$/);
  });

  test('a question read back in one is found by whoever reads another', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada', locale: 'de' });
    const [none] = (await ada.types('/ask', { question: 'who painted the Godot mural' })).messages;
    if (none === undefined) throw new Error('it was answered');
    expect(none.text).toContain('Gefragt: who painted the Godot mural');
    const { modal } = await ada.presses(none, de.phrases.buttons.inOtherWords);
    expect(JSON.stringify(modal)).toContain('who painted the Godot mural');
  });
});

const SLOW = { burst: 10, perSecond: 10 };

describe('the language of a message, whose writer’s Discord does not tell', () => {
  test('is what the server has chosen, and else what the operator has set', async () => {
    const { discord } = await startBot({ bot: { locale: kmr } });
    const paris = discord.addGuild({ name: 'Paris', locale: 'fr' });
    const hall = discord.addChannel({ name: 'hall', guild: paris });
    const zoe = discord.member({ name: 'Zoé', guild: paris });
    const ada = discord.member({ name: 'Ada' });
    const [french] = (await zoe.mentions('what was paid', { channel: hall })).messages;
    expect(french?.text).toContain('phrase 1');
    const [answer] = (await ada.mentions('what was paid')).messages;
    expect(answer?.buttons.map(({ label }) => label)).toContain(kmr.phrases.buttons.showContext);
  });
});
