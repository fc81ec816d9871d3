/** A text as paragraphs of sentences. Paragraph 0 is the headline, one sentence. */
export type Paragraphs = readonly (readonly string[])[];
