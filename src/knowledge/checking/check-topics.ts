import type { QuestionsDraft } from '../shapes/questions-draft.ts';
import type { Finding } from '../yaml/finding.ts';
import { reservedCommands } from './reserved-commands.ts';

/** Topic commands that stand twice in one article or that the bot itself has. */
export function checkTopics({ topics }: QuestionsDraft): Finding[] {
  return topics.flatMap(({ command }, index) => {
    const path = ['topics', index, 'command'];
    if (reservedCommands.has(command))
      return [
        {
          path,
          what: `The bot itself has the command /${command}.`,
          fix: 'Choose another name for the topic.',
        },
      ];
    const first = topics.findIndex((topic) => topic.command === command);
    return command !== '' && first < index
      ? [
          {
            path,
            what: `There are two topics with the command /${command}.`,
            fix: 'Join the two, or rename one of them.',
          },
        ]
      : [];
  });
}
