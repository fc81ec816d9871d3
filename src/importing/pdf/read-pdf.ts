import { type Reading, refuse } from '../reading.ts';

export function readPdf(): Reading {
  return refuse('PDFs are not read yet. Paste the text instead.');
}
