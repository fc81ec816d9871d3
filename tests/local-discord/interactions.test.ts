import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import { connectClient } from './connect-client.ts';
import { openForTest } from './open-for-test.ts';

const MENU = [
  {
    name: 'ask',
    description: 'Ask the article',
    options: [
      { type: 3, name: 'question', description: 'What you want to know', required: true, autocomplete: true },
    ],
  },
  {
    name: 'knowledge',
    description: 'The knowledge in force',
    options: [{ type: 1, name: 'reload', description: 'Reads it again' }],
  },
  { type: 3, name: 'Check against the articles' },
];

async function openWith(answer: (interaction: Interaction) => Promise<unknown>): Promise<LocalDiscord> {
  const discord = await openForTest();
  const client = await connectClient(discord);
  client.on(Events.InteractionCreate, answer);
  await client.application.commands.set(MENU);
  return discord;
}

test('a typed command reaches the bot with its option, and the answer reaches the person', async () => {
  const discord = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply(`You asked: ${interaction.options.getString('question', true)}`);
  });

  const seen = await discord.member({ name: 'Ann' }).types('/ask', { question: 'How many?' });

  expect(seen.messages.map(({ content, ephemeral }) => ({ content, ephemeral }))).toEqual([
    { content: 'You asked: How many?', ephemeral: false },
  ]);
  expect(discord.messages().map(({ content }) => content)).toEqual(['You asked: How many?']);
});

test('a subcommand is typed like two words', async () => {
  const discord = await openWith(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(interaction.options.getSubcommand());
  });

  const seen = await discord.member({ name: 'Ann' }).types('/knowledge reload');

  expect(seen.messages[0]?.content).toBe('reload');
});

test('an ephemeral answer is seen by the person who asked and by nobody else', async () => {
  const discord = await openWith(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
  });
  const [ann, bob] = [discord.member({ name: 'Ann' }), discord.member({ name: 'Bob' })];

  const seen = await ann.types('/ask', { question: 'How many?' });

  expect(seen.messages[0]?.ephemeral).toBe(true);
  expect(ann.sees().map(({ content }) => content)).toEqual(['psst']);
  expect(bob.sees()).toEqual([]);
  expect(discord.messages()).toEqual([]);
});

test('a deferred answer is waited for until it is there', async () => {
  const discord = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply('later');
    await interaction.followUp('and more');
  });

  const until = ({ messages }: { readonly messages: readonly unknown[] }) => messages.length === 2;
  const seen = await discord.member({ name: 'Ann' }).types('/ask', { question: 'How many?' }, { until });

  expect(seen.messages.map(({ content, edited, loading }) => ({ content, edited, loading }))).toEqual([
    { content: 'later', edited: false, loading: false },
    { content: 'and more', edited: false, loading: false },
  ]);
});

test('the bot gets the message it answered with, when it asks for it', async () => {
  const discord = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { resource } = await interaction.reply({ content: 'here', withResponse: true });
    await resource?.message?.edit('there');
  });

  const until = ({ messages: [message] }: { readonly messages: readonly { readonly edited: boolean }[] }) =>
    message?.edited === true;
  const seen = await discord.member({ name: 'Ann' }).types('/ask', { question: 'How many?' }, { until });

  expect(seen.messages[0]?.content).toBe('there');
});

test('choices are offered while an option is typed', async () => {
  const discord = await openWith(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    await interaction.respond([{ name: `${interaction.options.getFocused()}…?`, value: 'entry-1' }]);
  });

  const seen = await discord.member({ name: 'Ann' }).typesIn('/ask', 'question', 'how ma');

  expect(seen.choices).toEqual([{ name: 'how ma…?', value: 'entry-1' }]);
});

test('a button is pressed by its label, and the message it stands in changes', async () => {
  const discord = await openWith(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const more = new ButtonBuilder()
        .setCustomId('more')
        .setLabel('Show context')
        .setStyle(ButtonStyle.Primary);
      await interaction.reply({
        content: 'short',
        components: [new ActionRowBuilder<ButtonBuilder>().addComponents(more)],
      });
    }
    if (interaction.isButton()) await interaction.update({ content: 'long', components: [] });
  });
  const ann = discord.member({ name: 'Ann' });
  const asked = await ann.types('/ask', { question: 'How many?' });
  const [message] = asked.messages;

  const seen = await ann.presses(message ?? { id: '' }, 'Show context');

  expect(seen.messages.map(({ id, content, edited }) => ({ id, content, edited }))).toEqual([
    { id: message?.id, content: 'long', edited: true },
  ]);
  expect((await ann.presses(message ?? { id: '' }, 'Show context')).refused?.reason).toBe(
    'no-such-component',
  );
});

test('a removed message is reported as removed', async () => {
  const discord = await openWith(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const remove = new ButtonBuilder()
        .setCustomId('remove')
        .setLabel('Remove')
        .setStyle(ButtonStyle.Danger);
      await interaction.reply({
        content: 'here',
        components: [new ActionRowBuilder<ButtonBuilder>().addComponents(remove)],
      });
    }
    if (interaction.isButton()) {
      await interaction.deferUpdate();
      await interaction.deleteReply();
    }
  });
  const ann = discord.member({ name: 'Ann' });
  const asked = await ann.types('/ask', { question: 'How many?' });
  const [message] = asked.messages;

  const seen = await ann.presses(message ?? { id: '' }, 'Remove');

  expect(seen.removed).toEqual([message?.id]);
  expect(discord.messages()).toEqual([]);
  expect((await ann.presses(message ?? { id: '' }, 'Remove')).refused?.reason).toBe('gone');
});

test('what is chosen in a select reaches the bot', async () => {
  const discord = await openWith(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const select = new StringSelectMenuBuilder()
        .setCustomId('which')
        .addOptions({ label: 'First', value: 'a' }, { label: 'Second', value: 'b' });
      await interaction.reply({
        components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select)],
      });
    }
    if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
  });
  const ann = discord.member({ name: 'Ann' });
  const asked = await ann.types('/ask', { question: 'How many?' });

  const seen = await ann.chooses(asked.messages[0] ?? { id: '' }, 'which', ['b']);

  expect(asked.messages[0]?.selects[0]?.options.map(({ label }) => label)).toEqual(['First', 'Second']);
  expect(seen.messages[0]?.content).toBe('b');
});

test('a modal opens, is filled in by label and comes back', async () => {
  const discord = await openWith(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const input = new TextInputBuilder().setCustomId('q').setStyle(TextInputStyle.Short).setMaxLength(10);
      const label = new LabelBuilder().setLabel('Your question').setTextInputComponent(input);
      await interaction.showModal(
        new ModalBuilder().setCustomId('again').setTitle('Ask again').addLabelComponents(label),
      );
    }
    if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('q'));
  });
  const ann = discord.member({ name: 'Ann' });
  const { modal } = await ann.types('/ask', { question: 'How many?' });
  if (!modal) throw new Error('no modal opened');

  const tooLong = await ann.submits(modal, { 'Your question': 'eleven chars' });
  const empty = await ann.submits(modal);
  const seen = await ann.submits(modal, { 'Your question': 'Where?' });

  expect(modal).toMatchObject({ title: 'Ask again', fields: [{ label: 'Your question', maxLength: 10 }] });
  expect(tooLong.refused?.reason).toBe('bad-value');
  expect(empty.refused?.reason).toBe('missing-option');
  expect(seen.messages[0]?.content).toBe('Where?');
});

test('a command of the message menu gets the whole message, also without the content intent', async () => {
  const discord = await openWith(async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    await interaction.reply({ content: interaction.targetMessage.content, flags: MessageFlags.Ephemeral });
  });
  const [ann, bob] = [discord.member({ name: 'Ann' }), discord.member({ name: 'Bob' })];
  const { written } = await bob.says('Nobody was there.', { within: 0 });

  const seen = await ann.rightClicks(written ?? { id: '' }, 'Check against the articles');

  expect(seen.messages[0]).toMatchObject({ content: 'Nobody was there.', ephemeral: true });
});

test('a forged custom id reaches the bot, although no message has it', async () => {
  const discord = await openWith(async (interaction) => {
    if (interaction.isButton()) await interaction.reply(`got ${interaction.customId}`);
  });
  const ann = discord.member({ name: 'Ann' });
  const { written } = await ann.says('some message', { within: 0 });

  const data = { component_type: 2, custom_id: '1:context:../../etc' };
  const seen = await ann.forges({ type: 3, data }, { message: written ?? { id: '' } });

  expect(seen.messages[0]?.content).toBe('got 1:context:../../etc');
});

test('a command without an answer is given up after the deadline', async () => {
  const discord = await openForTest({ ackMs: 60 });
  const client = await connectClient(discord);
  await client.application.commands.set(MENU);

  const seen = await discord.member({ name: 'Ann' }).types('/ask', { question: 'How many?' });

  expect(seen.refused).toEqual({ reason: 'no-answer', text: 'The application did not respond' });
});

test('the payload carries the age, the member’s permissions and the language', async () => {
  const discord = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const isOld = Date.now() - interaction.createdTimestamp >= 1_500;
    const mayManage = interaction.memberPermissions?.has('ManageGuild');
    await interaction.reply(JSON.stringify({ isOld, mayManage, locale: interaction.locale }));
  });
  const ann = discord.member({ name: 'Ann', permissions: 1n << 5n, locale: 'de' });

  const seen = await ann.types('/ask', { question: 'How many?' }, { age: 1_500 });

  expect(seen.messages[0]?.content).toBe('{"isOld":true,"mayManage":true,"locale":"de"}');
});
