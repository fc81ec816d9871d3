import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';

/**
 * Writes the article to a new folder and gives the folder's path; it is removed when the test ends.
 * @param changes files to write instead; `undefined` leaves a file out
 */
export async function writeTram(changes: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
  const folder = await makeFolder();
  for (const [name, text] of Object.entries({ ...tramFiles, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** A small article of another world, with more wordings than it needs, by its path in a knowledge folder. */
export const tramFiles = {
  'tram/article.md': `---
title: The night tram of Brell gets a second line
language: en
wording: verbatim
---

The second line of the night tram opens on 3 May, the transport office of Brell says.
It runs from the fish market to the glassworks every 20 minutes.

A single ticket costs 2.40 crowns and is sold by the driver.
Dogs ride free of charge, and bicycles are not allowed.

Forty drivers were trained for it during the winter.
Ilse Marn, who leads the depot, calls the new cars quieter than the old ones.
`,
  'tram/questions.yaml': `# What people ask at the stop.
questions:
  - id: opening
    ask:
      - When does the second line open?
      - on which day does the second line open # asked at the stop
      - when does the second line open exactly
      # Heard in May.
      - opening date
      - first day of the new tram
    cite: [p1s1]
  - id: ticket
    ask: [How much is a ticket?, what does a ticket cost, "what does a single ticket cost?", how much is one ticket, fare]
    cite: [p2s1]
  - id: dogs
    ask:
      - May dogs ride on the tram?
      - can dogs ride on the tram
      - are dogs allowed on the night tram
      - can I bring my dog
    cite: [p2s2]
gaps:
  - id: wages
    missing: what the drivers earn
    ask:
      - What do the drivers earn?
      - what do drivers earn
      - wages of the drivers
`,
  'tram/wordings.yaml': `# More of them.
opening:
  - when will the second line open
  - date of the opening

dogs:
  - are dogs allowed to ride on the tram

ticket: [cost of a ticket, ticket price]
`,
  'tram/checks.yaml': `must:
  - ask: on what day is the opening of the second line
    cite: [p1s1]
must_not:
  - Who won the rowing race?
`,
} as const;
