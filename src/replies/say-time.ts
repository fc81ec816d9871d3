/** `2026-11-24 16:20 UTC`, from ISO 8601. */
export function sayTime(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
