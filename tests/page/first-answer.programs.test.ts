import { expect, test } from 'vitest';
import { canBeCopied, findFirstAnswer } from '../../bench/page/first-answer.ts';

const IS_COPIED = canBeCopied();
if (!IS_COPIED)
  process.stderr.write(
    'Skipped: this is no POSIX or no work tree of git, so no copy can be made as a clone would be.\n',
  );

/** In milliseconds: only what hangs takes longer, on however busy a machine. The bench shows the seconds. */
const LONGEST = 240_000;

test.skipIf(!IS_COPIED)(
  'a stranger’s fresh copy compiles itself, opens the page and answers there',
  {
    timeout: LONGEST + 30_000,
  },
  async () => {
    const { text } = await findFirstAnswer('how many US troops are in Iraq?', LONGEST);
    expect(text).toMatch(/<blockquote.*2,500.*href="\/article\/us-support-for-peshmerga#p9s2"/s);
  },
);
