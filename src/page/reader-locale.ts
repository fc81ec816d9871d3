import type { Context as HonoContext } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import type { Locale } from '../locales/locale.ts';
import { findLocale } from '../locales/locales.ts';

/** The best of the languages that the browser asks for and that are spoken. @param otherwise where there is none */
export function findReaderLocale(c: HonoContext, otherwise: Locale): Locale {
  const wanted = parseAccept(c.req.header('accept-language') ?? '').map(({ type }) => type);
  return findLocale(wanted) ?? otherwise;
}
