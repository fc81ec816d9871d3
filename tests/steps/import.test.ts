import { expect, test } from 'vitest';
import type { StepOutcome } from '../../src/command.ts';
import { openImporter } from '../../src/importing/open-importer.ts';
import { openLibrary } from '../../src/library/library.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';
import { beginImport } from '../../src/steps/importing/begin-import.ts';
import { importBack, importCut, importPublish } from '../../src/steps/importing/change-import.ts';
import { updateDecide } from '../../src/steps/importing/update.ts';
import { createContext, MODERATOR } from '../create-context.ts';
import { expectOk } from '../expect-ok.ts';
import { writeSmallKnowledge } from '../small-article.ts';

const GONE = 'What was read is not held any more';

test('what one moderator has read, another cannot publish, whatever name their program sends', async () => {
  const { context, name } = await open();
  const other = { ...context, asker: { ...MODERATOR, id: 'c', name: 'Other' } };
  for (const step of [importPublish, importCut, importBack])
    expect(read(await step.run([name], {}, other))).toContain(GONE);
  expect(context.library.current().knowledge.articles).toHaveLength(1);
});

test('a new article is no update, and what is no name at all is nothing', async () => {
  const { context, name } = await open();
  expect(read(await updateDecide.run([name, 'p1s1', 'carry'], {}, context))).toContain(GONE);
  for (const args of [[], ['../..'], [name.slice(1)]])
    expect(read(await importPublish.run(args, {}, context))).toContain(GONE);
});

test('blocks that were not offered are not taken out', async () => {
  const { context, name } = await open();
  for (const picked of [['99'], ['-1'], ['1.5'], ['__proto__']])
    expect(read(await importCut.run([name], { picked }, context))).toContain('Which blocks are no part');
});

test('where nothing would be left of the article, it stays as it was', async () => {
  const { context, name } = await open();
  const told = read(await importCut.run([name], { picked: ['0', '1'] }, context));
  expect(told).toContain('That was not done. The source holds no sentence that says anything.');
  expect(read(await importPublish.run([name], {}, context))).toContain('is published as “ferry-news”');
});

/** A text that was read, and waits. */
async function open() {
  const { library } = expectOk(await openLibrary(await writeSmallKnowledge()));
  const importer = openImporter({ importsAddresses: false, abbreviations: '', bank: '' });
  const context = createContext(library, { importer });
  const bytes = Buffer.from('The ferry sails again. A ticket costs 14 crowns.\n\nBookings open on Friday.');
  const review = await beginImport({ kind: 'bytes', bytes }, { title: 'Ferry news' }, context);
  const [publish] = review.actions;
  expect(publish?.label).toBe('Publish');
  return { context, name: publish?.step.args[0] ?? '' };
}

function read(outcome: StepOutcome): string {
  return outcome.kind === 'reply' ? toPlainText(outcome.reply, 10_000) : outcome.kind;
}
