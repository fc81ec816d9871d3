/** Small articles of an invented world that are `article.md` alone, by what they are. */

const frontMatter = (title: string) => `---\ntitle: "${title}"\nlanguage: en\nwording: verbatim\n---\n\n`;

/** Questions with their answers, two of them in a paragraph of their own, a list, and headings. */
export const faq = `${frontMatter('Kite Day: questions and answers')}# Kite Day: questions and answers

## Before you come

When does the field open?
The field opens at 9 in the morning.
Late comers wait at the gate.

**Can I bring a dog?**

Dogs are welcome on a lead.

They stay off the launching strip.

What should I pack?
You will need:
- a **warm** coat
- gloves, for [strong lines](https://example.org/lines)
The field has no shade.

## Prizes ##

Who wins?
The highest kite wins a lamp.
`;

/** Headings, and lists with every sign. */
export const patchNotes = `${frontMatter('Lantern Keep 2.1')}# 2.1.0

## New

- Boats can be \`repaired\` at the pier.
* Gulls steal bread.
• The map shows wells.

## Fixed

1. Doors no longer open twice.
2. The \`/home\` command works on islands.

2. Island weather was not changed.
`;

/** Titles without a sign above sentences, labels with a colon, and no heading. */
export const minutes = `${frontMatter('Minutes of the Reed Lane gardeners')}Present were nine of eleven members.

Water
The new pump arrived on Monday.
Three members will fit it.

Keys
Spare keys cost 4 crowns each.

Tools to be mended:

- the large spade

- two rakes

The next meeting is in May.
`;
