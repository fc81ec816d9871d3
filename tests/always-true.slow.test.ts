import { readKnowledge } from '../src/knowledge/read-knowledge.ts';
import { describeAlwaysTrue } from './describe-always-true.ts';

describeAlwaysTrue('the bundled article', async () => {
  const read = await readKnowledge('knowledge');
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return read.knowledge;
});
