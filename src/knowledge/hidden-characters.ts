/**
 * A pattern for characters that a reader does not see or that turn the direction of the text around them, so that
 * what is shown differs from what is meant. Tabs and line feeds are not among them. Two kinds of invisible
 * characters belong to ordinary writing and are left out as well: the variation selectors of emoji, and the joiners
 * that Arabic and Indic scripts put between letters.
 */
export function hiddenCharacters(): RegExp {
  return /(?![\t\n]|[\uFE00-\uFE0F])(?!(?<=[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}])[\u200C\u200D])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
}
