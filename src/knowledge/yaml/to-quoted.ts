/** Writes a text as YAML takes it whatever is in it: in the quotation marks that need the least change. */
export function toQuoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
