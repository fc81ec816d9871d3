import { toJsonSchema } from '@valibot/to-json-schema';
import { checksShape, synonymsShape, wordingsShape } from '../../src/knowledge/shapes/other-shapes.ts';
import { questionsShape } from '../../src/knowledge/shapes/questions-shape.ts';
import { wordsShape } from '../../src/knowledge/shapes/words-shape.ts';

/** The JSON Schemas that editors use to help with the YAML files, by the name of the file they are kept in. */
export function createKnowledgeSchemas(): Readonly<Record<string, string>> {
  return {
    'questions.schema.json': toText(questionsShape),
    'wordings.schema.json': toText(wordingsShape),
    'words.schema.json': toText(wordsShape),
    'checks.schema.json': toText(checksShape),
    'synonyms.schema.json': toText(synonymsShape),
  };
}

/** Rules that JSON Schema cannot say are left to the bot's own check. */
function toText(shape: Parameters<typeof toJsonSchema>[0]): string {
  return `${JSON.stringify(toJsonSchema(shape, { errorMode: 'ignore' }), undefined, 2)}\n`;
}
