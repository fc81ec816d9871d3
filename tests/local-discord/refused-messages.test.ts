import { describe, expect, test } from 'vitest';
import { callApi, wrongFields } from './call-api.ts';
import { discordDocument, openForTest } from './open-for-test.ts';

/** `count` things, made from their place in the list. */
function many<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Press', custom_id: 'press', ...more });
const row = (...components: readonly object[]) => ({ type: 1, components });
const option = (more: object = {}) => ({ label: 'One', value: 'one', ...more });
const select = (more: object = {}) => ({ type: 3, custom_id: 'pick', options: [option()], ...more });
const text = (content: string) => ({ type: 10, content });
const section = (more: object = {}) => ({ type: 9, components: [text('a')], accessory: button(), ...more });
const embed = (more: object = {}) => ({ title: 'A title', ...more });
const withButton = (more: object) => ({ components: [row(button(more))] });
const withSelect = (more: object) => ({ components: [row(select(more))] });
/** A message of the newer kind. */
const built = (...components: readonly object[]) => ({ flags: 1 << 15, components });

/** All limits of a message, each broken by one, with the field that Discord names. */
const REFUSED: readonly { what: string; body: object; at: string }[] = [
  { what: '2,001 characters', body: { content: 'x'.repeat(2001) }, at: 'content' },
  { what: 'a number for a text', body: { content: 5 }, at: 'content' },
  { what: '11 embeds', body: { embeds: many(11, () => embed()) }, at: 'embeds' },
  { what: 'an embed without anything', body: { embeds: [{}] }, at: 'embeds.0.description' },
  { what: 'a title of 257', body: { embeds: [embed({ title: 'x'.repeat(257) })] }, at: 'embeds.0.title' },
  {
    what: 'a description of 4,097',
    body: { embeds: [embed({ description: 'x'.repeat(4097) })] },
    at: 'embeds.0.description',
  },
  {
    what: '26 fields',
    body: { embeds: [embed({ fields: many(26, () => ({ name: 'n', value: 'v' })) })] },
    at: 'embeds.0.fields',
  },
  {
    what: 'a field name of 257',
    body: { embeds: [embed({ fields: [{ name: 'x'.repeat(257), value: 'v' }] })] },
    at: 'embeds.0.fields.0.name',
  },
  {
    what: 'a field value of 1,025',
    body: { embeds: [embed({ fields: [{ name: 'n', value: 'x'.repeat(1025) }] })] },
    at: 'embeds.0.fields.0.value',
  },
  {
    what: 'an empty field value',
    body: { embeds: [embed({ fields: [{ name: 'n', value: '' }] })] },
    at: 'embeds.0.fields.0.value',
  },
  {
    what: 'a footer of 2,049',
    body: { embeds: [embed({ footer: { text: 'x'.repeat(2049) } })] },
    at: 'embeds.0.footer.text',
  },
  {
    what: 'an author of 257',
    body: { embeds: [embed({ author: { name: 'x'.repeat(257) } })] },
    at: 'embeds.0.author.name',
  },
  { what: 'an address that is none', body: { embeds: [embed({ url: 'nowhere' })] }, at: 'embeds.0.url' },
  { what: 'an address by ftp', body: { embeds: [embed({ url: 'ftp://example.org' })] }, at: 'embeds.0.url' },
  { what: 'a colour beyond white', body: { embeds: [embed({ color: 0x1000000 })] }, at: 'embeds.0.color' },
  {
    what: '6,001 characters over two embeds',
    body: { embeds: [{ description: 'x'.repeat(3000) }, { description: 'x'.repeat(3001) }] },
    at: 'embeds',
  },
  {
    what: 'an unknown kind of mention',
    body: { content: 'hi', allowed_mentions: { parse: ['here'] } },
    at: 'allowed_mentions.parse.0',
  },
  {
    what: 'parsed users and listed users',
    body: { content: 'hi', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
    at: 'allowed_mentions',
  },
  {
    what: '101 listed users',
    body: {
      content: 'hi',
      allowed_mentions: { users: many(101, (id) => `${123456789012345000n + BigInt(id)}`) },
    },
    at: 'allowed_mentions.users',
  },
  {
    what: '6 rows',
    body: { components: many(6, (index) => row(button({ custom_id: `${index}` }))) },
    at: 'components',
  },
  {
    what: '6 buttons in a row',
    body: { components: [row(...many(6, (index) => button({ custom_id: `${index}` })))] },
    at: 'components.0.components',
  },
  { what: 'an empty row', body: { components: [row()] }, at: 'components.0.components' },
  {
    what: 'a button beside a select',
    body: { components: [row(button(), select())] },
    at: 'components.0.components',
  },
  { what: 'a button outside a row', body: { components: [button()] }, at: 'components.0.type' },
  { what: 'an unknown component', body: { components: [{ type: 99 }] }, at: 'components.0.type' },
  {
    what: 'a label of 81',
    body: withButton({ label: 'x'.repeat(81) }),
    at: 'components.0.components.0.label',
  },
  {
    what: 'a custom id of 101',
    body: withButton({ custom_id: 'x'.repeat(101) }),
    at: 'components.0.components.0.custom_id',
  },
  {
    what: 'a button without custom id',
    body: withButton({ custom_id: undefined }),
    at: 'components.0.components.0.custom_id',
  },
  {
    what: 'a button without label and emoji',
    body: withButton({ label: undefined }),
    at: 'components.0.components.0',
  },
  { what: 'an unknown style', body: withButton({ style: 9 }), at: 'components.0.components.0.style' },
  {
    what: 'a link without address',
    body: withButton({ style: 5, custom_id: undefined }),
    at: 'components.0.components.0.url',
  },
  {
    what: 'a link with a custom id',
    body: withButton({ style: 5, url: 'https://example.org' }),
    at: 'components.0.components.0.custom_id',
  },
  {
    what: 'a link to javascript',
    body: withButton({ style: 5, url: 'javascript:alert(1)', custom_id: undefined }),
    at: 'components.0.components.0.url',
  },
  {
    what: 'the same custom id twice',
    body: { components: [row(button(), button())] },
    at: 'components.0.components.1.custom_id',
  },
  {
    what: 'no option in a select',
    body: withSelect({ options: [] }),
    at: 'components.0.components.0.options',
  },
  {
    what: '26 options in a select',
    body: withSelect({ options: many(26, (index) => option({ value: `${index}` })) }),
    at: 'components.0.components.0.options',
  },
  {
    what: 'an option label of 101',
    body: withSelect({ options: [option({ label: 'x'.repeat(101) })] }),
    at: 'components.0.components.0.options.0.label',
  },
  {
    what: 'the same option value twice',
    body: withSelect({ options: [option(), option()] }),
    at: 'components.0.components.0.options.1.value',
  },
  {
    what: 'a placeholder of 151',
    body: withSelect({ placeholder: 'x'.repeat(151) }),
    at: 'components.0.components.0.placeholder',
  },
  {
    what: 'more to choose than options',
    body: withSelect({ max_values: 2 }),
    at: 'components.0.components.0.max_values',
  },
  { what: 'a text display without the flag', body: { components: [text('hi')] }, at: 'components.0.type' },
  { what: 'content beside the flag', body: { ...built(text('hi')), content: 'hi' }, at: 'content' },
  { what: 'embeds beside the flag', body: { ...built(text('hi')), embeds: [embed()] }, at: 'embeds' },
  { what: 'a text display of 4,001', body: built(text('x'.repeat(4001))), at: 'components.0.content' },
  { what: 'an empty text display', body: built(text('')), at: 'components.0.content' },
  {
    what: '4,001 characters over two text displays',
    body: built(text('x'.repeat(2000)), text('x'.repeat(2001))),
    at: 'components',
  },
  {
    what: '41 components, nested ones counted',
    body: built(
      { type: 17, components: many(20, () => text('a')) },
      { type: 17, components: many(19, () => text('a')) },
    ),
    at: 'components',
  },
  {
    what: 'a section without accessory',
    body: built(section({ accessory: undefined })),
    at: 'components.0.accessory',
  },
  {
    what: 'a section of four texts',
    body: built(section({ components: many(4, () => text('a')) })),
    at: 'components.0.components',
  },
  {
    what: 'a container in a container',
    body: built({ type: 17, components: [{ type: 17, components: [text('a')] }] }),
    at: 'components.0.components.0.type',
  },
  { what: 'a text display in a row', body: built(row(text('a'))), at: 'components.0.components.0.type' },
  {
    what: '11 pictures',
    body: built({ type: 12, items: many(11, () => ({ media: { url: 'https://example.org/a.png' } })) }),
    at: 'components.0.items',
  },
  {
    what: 'an accent beyond white',
    body: built({ type: 17, accent_color: 0x1000000, components: [text('a')] }),
    at: 'components.0.accent_color',
  },
  { what: 'a spacing of 3', body: built({ type: 14, spacing: 3 }), at: 'components.0.spacing' },
];

/** The same limits, just kept. */
const TAKEN: readonly { what: string; body: object }[] = [
  { what: '2,000 characters', body: { content: 'x'.repeat(2000) } },
  { what: '10 embeds', body: { embeds: many(10, () => embed()) } },
  {
    what: '6,000 characters in one embed',
    body: {
      embeds: [
        {
          title: 'x'.repeat(256),
          description: 'x'.repeat(4096),
          author: { name: 'x'.repeat(256) },
          fields: [{ name: 'x'.repeat(256), value: 'x'.repeat(1024) }],
          footer: { text: 'x'.repeat(112) },
        },
      ],
    },
  },
  {
    what: '5 rows of 5 buttons',
    body: {
      components: many(5, (line) =>
        row(
          ...many(5, (place) =>
            button({ label: 'x'.repeat(80), custom_id: `${line}${place}`.padEnd(100, 'x') }),
          ),
        ),
      ),
    },
  },
  {
    what: 'a select of 25 options',
    body: withSelect({
      placeholder: 'x'.repeat(150),
      max_values: 25,
      options: many(25, (index) => option({ label: 'x'.repeat(100), value: `${index}`.padEnd(100, 'x') })),
    }),
  },
  { what: 'an emoji without a label', body: withButton({ label: undefined, emoji: { name: '🔎' } }) },
  { what: 'a text display of 4,000', body: built(text('x'.repeat(4000))) },
  {
    what: '40 components',
    body: built(
      { type: 17, components: many(19, () => text('a')) },
      { type: 17, components: many(19, () => text('a')) },
    ),
  },
  {
    what: 'a container with all there is',
    body: built({
      type: 17,
      accent_color: 0xffffff,
      components: [section(), { type: 14, spacing: 2 }, row(select()), text('b')],
    }),
  },
  {
    what: 'nobody to be pinged',
    body: { content: '@everyone', allowed_mentions: { parse: [], replied_user: false } },
  },
];

describe.each([
  { judge: 'our rules alone', openapi: undefined },
  ...(discordDocument ? [{ judge: 'Discord’s own document as well', openapi: discordDocument }] : []),
])('with $judge', ({ openapi }) => {
  const options = { openapi, note: () => undefined };

  test.each(TAKEN)('a message with $what is taken', async ({ body }) => {
    const discord = await openForTest(options);

    const answer = await callApi(discord, 'POST', `/channels/${discord.channel.id}/messages`, body);

    expect(answer).toMatchObject({ status: 200, body: { author: { id: discord.botId } } });
    expect(discord.messages()).toHaveLength(1);
  });

  test.each(REFUSED)('a message with $what is refused at $at', async ({ body, at }) => {
    const discord = await openForTest(options);

    const answer = await callApi(discord, 'POST', `/channels/${discord.channel.id}/messages`, body);

    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(wrongFields(answer.body)).toContain(at);
    expect(discord.messages()).toEqual([]);
  });
});
