import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { writeSmallKnowledge } from '../small-article.ts';

const readme = readFileSync(new URL('../../knowledge/README.md', import.meta.url), 'utf8');
const [examples = '', mistakes = ''] = readme.split('## What the messages mean');

describe('the examples in knowledge/README.md', () => {
  test('begin with an article that is enough by itself, without a warning', async () => {
    const [article = ''] = findBlocks(examples, 'text');
    const folder = await writeSmallKnowledge({
      'lighthouse/article.md': article,
      'lighthouse/questions.yaml': undefined,
      'lighthouse/checks.yaml': undefined,
    });
    const read = await readKnowledge(folder);
    expect(read).toMatchObject({ kind: 'read', warnings: [], knowledge: { articles: [{ entries: [] }] } });
    const sentences = read.kind === 'read' ? (read.knowledge.articles[0]?.sentences ?? []) : [];
    expect(sentences.filter(({ role }) => role === 'lead').map(({ text }) => text)).toEqual([
      'When can I see the lamp?',
      'Bring with you:',
    ]);
  });

  test('make up an article that can come into force', async () => {
    const [article] = findBlocks(examples, 'text');
    const yaml = findBlocks(examples, 'yaml');
    const questions = yaml.filter((block) => /^(?:questions|gaps|topics):/m.test(block));
    const folder = await writeSmallKnowledge({
      'lighthouse/article.md': article,
      'lighthouse/questions.yaml': questions.join(''),
      'lighthouse/wordings.yaml': yaml.find((block) => block.includes('wordings.schema.json')),
      'lighthouse/words.yaml': yaml.find((block) => block.includes('translations:')),
      'lighthouse/checks.yaml': yaml.find((block) => block.includes('must_not:')),
      'synonyms.yaml': yaml.find((block) => block.includes('groups:')),
    });
    const read = await readKnowledge(folder);
    expect(read.kind === 'refused' ? read.problems.map(toProblemLine) : read.kind).toBe('read');
    expect(yaml.length).toBe(questions.length + 4);
    expect(read).toMatchObject({
      knowledge: {
        articles: [
          {
            topics: [{ command: 'repairs' }],
            gaps: [{ id: 'cause-of-storm' }],
            words: { synonyms: [['lantern', 'lamp']] },
          },
        ],
      },
    });
  });

  const messages = findBlocks(mistakes, 'text');
  const broken = findBlocks(mistakes, 'yaml').map((yaml, index) => ({
    yaml,
    message: messages[index] ?? '',
  }));

  test.each(broken)(
    'with a mistake give the message that stands below them: $message',
    async ({ yaml, message }) => {
      const folder = await writeSmallKnowledge({
        'lighthouse/questions.yaml': yaml,
        'lighthouse/checks.yaml': undefined,
      });
      const read = await readKnowledge(folder);
      expect(read.kind === 'refused' && `${read.problems.map(toProblemLine).join('\n')}\n`).toBe(message);
    },
  );

  test('are as many as the messages', () => {
    expect(broken.length).toBeGreaterThan(5);
    expect(messages).toHaveLength(broken.length);
  });
});

test('knowledge/README.md has one sentence on each line', () => {
  const lines = readme.replace(/```[\s\S]*?```/g, '').split('\n');
  expect(lines.filter((line) => /[.!?] [A-Z]/.test(line.replace(/^\s*\d\. /, '')))).toEqual([]);
});

function findBlocks(text: string, language: string): string[] {
  return Array.from(
    text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
    ([, block = '']) => block,
  );
}
