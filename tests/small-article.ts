import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { readKnowledge } from '../src/knowledge/read-knowledge.ts';

/** The small article as a checked value: seven sentences, three entries, a topic `/repairs`, a gap, checks. */
export function readSmallKnowledge(): Promise<Knowledge> {
  return readKnowledgeOf(smallFiles);
}

/** Files as a checked value, by their path in the knowledge folder; throws where they have a fault. */
export async function readKnowledgeOf(files: Readonly<Record<string, string>>): Promise<Knowledge> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-knowledge-'));
  await writeFiles(folder, files);
  const read = await readKnowledge(folder);
  await rm(folder, { recursive: true });
  if (read.kind === 'refused') throw new Error(`the article is broken: ${JSON.stringify(read.problems)}`);
  return read.knowledge;
}

/**
 * Writes the small article to a new temporary folder and gives the folder's path; it is removed when the test ends.
 * @param changes files to write instead or besides, by their path in the folder; `undefined` leaves a file out
 */
export async function writeSmallKnowledge(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-knowledge-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, { ...smallFiles, ...changes });
  return folder;
}

async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** The files of the small article, by their path in the knowledge folder. */
export const smallFiles = {
  'synonyms.yaml': `groups:
  - [lighthouse, light, beacon]
  - [cost, price, expense]
`,
  'lighthouse/article.md': `---
title: Lighthouse of Skarn shines again after storm
outlet: Skarn Courier
author: Mina Holt
published: 2023-03-09
url: https://example.org/skarn-lighthouse
language: en
wording: verbatim
---

The lighthouse of Skarn was lit again on Thursday, the harbour office said.
It had been dark for three weeks after a storm broke its lantern.

Repairs cost 40,000 crowns, according to the harbour office.
Two keepers and 11 volunteers carried the new glass up the tower.

The mayor, Ada Lind, thanked the volunteers.
She did not say when the old lantern will be shown in the museum.
`,
  'lighthouse/questions.yaml': `questions:
  - id: relit
    ask:
      - When was the lighthouse lit again?
      - lighthouse back on
      - which day did it shine again
    cite: [p1s1]
    see: [cost]
  - id: cost
    ask:
      - How much did the repairs cost?
      - price of the repair
      - what was paid
    cite: [p2s1]
    figure:
      value: 40,000
      counts: crowns paid for the repairs
      who: the harbour office
  - id: volunteers
    ask:
      - How many volunteers carried the glass?
      - number of helpers
      - who carried the new glass up
    cite: [p2s2]
    figure:
      value: "11"
      counts: volunteers
topics:
  - command: repairs
    description: What the repairs took
    title: The repairs
    entries: [cost, volunteers]
gaps:
  - id: cause-of-storm
    missing: what caused the storm
    ask:
      - What caused the storm?
      - why was there a storm
      - reason for the bad weather
    near: p1s2
`,
  'lighthouse/checks.yaml': `must:
  - ask: on which day did it shine again
    cite: [p1s1]
must_not:
  - Who won the football match?
`,
} as const;
