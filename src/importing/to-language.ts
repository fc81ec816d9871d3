/** A BCP 47 tag in its usual spelling, `pt-BR` for `pt_br`; undefined for what is none. */
export function toLanguage(tag: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((tag ?? '').trim().replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}
