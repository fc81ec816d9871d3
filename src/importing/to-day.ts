/**
 * The day that a date names, as 2026-11-27; undefined where it names none. The day is the one that is written, whatever
 * the zone: an outlet's 23:30 on Monday is Monday.
 */
export function toDay(date: string | null | undefined): string | undefined {
  const text = (date ?? '').trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso !== null) return check(`${iso[1]}-${iso[2]}-${iso[3]}`);
  // RFC 822 and its kin: “Tue, 06 Oct 2026 07:15:00 +0100”, “October 6, 2026”.
  const written =
    /\b(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4}|\d{2})\b/i.exec(text) ??
    swap(/\b([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/i.exec(text));
  if (written === null) return undefined;
  const [, day, month, year = ''] = written;
  const time = Date.parse(`${day} ${month} ${year.length === 2 ? `20${year}` : year} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function swap(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1], found[3]];
}

function check(day: string): string | undefined {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}
