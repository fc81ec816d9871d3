/** A Word document's XML without the runs of text that its writer has hidden, and how many they were. */
export function dropHidden(xml: string): { readonly xml: string; readonly dropped: number } {
  let dropped = 0;
  const parts = xml.split(/(?=<w:r[\s>])/).map((part) => {
    const properties = part.slice(0, part.indexOf('</w:rPr>') + 1);
    const end = part.indexOf('</w:r>');
    if (end === -1 || !/^<w:r(?:\s[^>]*)?>\s*<w:rPr>/.test(part) || !HIDDEN.test(properties)) return part;
    dropped += 1;
    return part.slice(end + '</w:r>'.length);
  });
  return { xml: parts.join(''), dropped };
}

/** On, unless it says that it is off (Office Open XML, 17.3.2.41). */
const HIDDEN = /<w:vanish(?:\s*\/>|\s+w:val="(?:true|on|1)")/;
