import { expect, test } from 'vitest';
import { toPlainWording } from '../../src/knowledge/checking/check-wordings.ts';

test.each([
  { one: 'What is C++ used for?', other: 'What is C# used for?', isSame: false },
  { one: 'What is C# used for?', other: 'what is c used for', isSame: false },
  { one: 'Does it run on .NET?', other: 'does it run on net', isSame: false },
  { one: 'Who pays for R&D?', other: 'who pays for r d', isSame: false },
  { one: 'What is C# used for?', other: 'what is c# used for', isSame: true },
  { one: 'Where is the Café?', other: 'where is the cafe', isSame: true },
  { one: 'Where is Łódź', other: 'where is lodz?', isSame: true },
  { one: 'What did the U.S. do?', other: 'what did the US do', isSame: true },
  { one: 'Is it on... now?', other: 'is it on now', isSame: true },
])('"$one" and "$other" are one wording: $isSame', ({ one, other, isSame }) => {
  expect(toPlainWording(one) === toPlainWording(other)).toBe(isSame);
});
