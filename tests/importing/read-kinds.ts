import type { PageContent } from '../../src/importing/page-content.ts';
import { readSource, type SourceInput } from '../../src/importing/read-source.ts';

/** What a page holds. @throws where it is refused */
export async function readHtml(html: string, more: Partial<SourceInput> = {}): Promise<PageContent> {
  return read({ bytes: Buffer.from(html), ...more });
}

/** What a source holds. @throws where it is refused */
export async function read(input: SourceInput, item?: string): Promise<PageContent> {
  const reading = await readSource(input, item === undefined ? {} : { item });
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading.content;
}

/** Why a source is refused. @throws where it is read */
export async function findReason(input: SourceInput): Promise<string> {
  const reading = await readSource(input);
  if (reading.kind === 'read') throw new Error(`read: ${JSON.stringify(reading.content.blocks)}`);
  return reading.reason;
}
