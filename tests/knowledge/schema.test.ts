import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createKnowledgeSchemas } from '../../scripts/maintain/knowledge-schemas.ts';
import { findNearest } from '../../src/knowledge/checking/wording-of-problems.ts';
import { frontMatterShape } from '../../src/knowledge/shapes/other-shapes.ts';
import { keyNames } from '../../src/knowledge/yaml/diagnose-line.ts';
import { smallFiles } from '../small-article.ts';

const schemas = createKnowledgeSchemas();

describe('the JSON Schemas for editors', () => {
  test.each(Object.keys(schemas))('%s is the one that the shapes give', (name) => {
    const kept = readFileSync(new URL(`../../knowledge/${name}`, import.meta.url), 'utf8');
    expect(kept, 'run `npm run write:schema`').toBe(schemas[name]);
  });

  test.each([
    { file: 'lighthouse/questions.yaml', schema: 'questions.schema.json', spoil: 'cite:', into: 'cites:' },
    { file: 'lighthouse/checks.yaml', schema: 'checks.schema.json', spoil: '[p1s1]', into: 'p1s1' },
    {
      file: 'synonyms.yaml',
      schema: 'synonyms.schema.json',
      spoil: '[cost, price, expense]',
      into: '[cost]',
    },
  ] as const)('$schema takes $file and refuses it with a mistake', ({ file, schema, spoil, into }) => {
    const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schemas[schema] ?? ''));
    expect(validate(parse(smallFiles[file].replace('40,000', '"40,000"')))).toBe(true);
    expect(validate(parse(smallFiles[file].replace(spoil, into)))).toBe(false);
  });

  test.each(Object.entries(schemas))('%s says of each key what it is for', (_, schema) => {
    expect(findKeys(JSON.parse(schema)).filter(({ description }) => description === undefined)).toEqual([]);
  });

  // A key that may be left out must never pass for the misspelling of one that may not: that one would not be missed.
  test.each(Object.entries(schemas))('%s has no key that could be taken for a required one', (_, schema) => {
    const keys = findKeys(JSON.parse(schema));
    for (const { place, key } of keys.filter(({ isRequired }) => isRequired)) {
      const others = keys.filter((other) => other.place === place && other.key !== key);
      expect(others.filter((other) => findNearest(other.key, [key]) !== undefined)).toEqual([]);
    }
  });
});

test('the names of all keys are those of the shapes', () => {
  const keys = Object.values(schemas).flatMap((schema) => findKeys(JSON.parse(schema)).map(({ key }) => key));
  expect([...keyNames].sort()).toEqual(
    [...new Set([...keys, ...Object.keys(frontMatterShape.entries)])].sort(),
  );
});

interface Key {
  readonly place: string;
  readonly key: string;
  readonly description: unknown;
  readonly isRequired: boolean;
}

/** Every key that the schema knows, with the place it stands in. */
function findKeys(schema: unknown, place = ''): Key[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const keys = 'properties' in schema ? Object.entries(Object(schema.properties)) : [];
  return [
    ...keys.flatMap(([key, inner]) => [
      {
        place,
        key,
        description: Object(inner).description,
        isRequired: Object(schema).required.includes(key),
      },
      ...findKeys(inner, `${place}/${key}`),
    ]),
    ...('items' in schema ? findKeys(schema.items, `${place}[]`) : []),
  ];
}
