/**
 * What a bot costs that does nothing: discord.js with one command, answered with one word. Called with the address
 * of a Discord's REST interface and a token: `bare-bot.js <api> <token>`.
 */
import { Client, Events, GatewayIntentBits } from 'discord.js';

const [api = '', token = ''] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });

client.once(Events.ClientReady, ({ application }) =>
  application.commands.set([
    {
      name: 'ask',
      description: 'Says pong',
      options: [{ type: 3, name: 'question', description: 'Anything', required: true }],
    },
  ]),
);

client.on(Events.InteractionCreate, async (interaction) => {
  // An answer that comes too late is refused, which is no reason to end.
  if (interaction.isChatInputCommand()) await interaction.reply('pong').catch(() => {});
});

await client.login(token);
