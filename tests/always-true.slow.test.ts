import { readKnowledge } from '../src/knowledge/read-knowledge.ts';
import { describeAlwaysTrue } from './describe-always-true.ts';
import { expectOk } from './expect-ok.ts';

describeAlwaysTrue('the bundled article', async () => {
  const read = expectOk(await readKnowledge('knowledge'));
  return read.knowledge;
});
