/** Writes the JSON Schemas of the knowledge files, from the shapes that the bot itself checks: `npm run write:schema`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createKnowledgeSchemas } from './knowledge-schemas.ts';

for (const [name, text] of Object.entries(createKnowledgeSchemas())) {
  await writeFile(join('knowledge', name), text);
  process.stdout.write(`wrote knowledge/${name}\n`);
}
