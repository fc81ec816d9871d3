/** A line of Markdown as it is read: emphasis, links, code and escapes become their text, a picture goes. */
export function stripMarks(line: string): string {
  return line
    .replace(/!\[(?:(?!!\[)[^\]\n])*\]\((?:(?!!\[)[^)\n])*\)/g, '')
    .replace(/\[([^\][\n]+)\](?:\((?:(?!\]\()[^)\n])*\)|\[[^\][\n]*\])/g, '$1')
    .replace(/<((?:https?:|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>\n]*>/gi, '')
    .replace(/(?<!`)`+[^`\n]+`+/g, stripCode)
    .replace(/(\*\*\*|\*\*|\*|~~)(?=\S)([^*~\n]+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(__|_)(?=\S)([^_\n]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|~>-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As many signs as stand on both sides go. */
function stripCode(code: string): string {
  const open = code.length - code.replace(/^`+/, '').length;
  const close = code.length - code.replace(/(?<!`)`+$/, '').length;
  const signs = Math.min(open, close);
  return code.slice(signs, code.length - signs);
}
