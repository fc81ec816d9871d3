import ipaddr from 'ipaddr.js';
import type { Refusal } from '../page-content.ts';
import { refuse } from '../reading.ts';

/** An address that may be asked for, as far as its letters tell. */
export type Checked = { readonly kind: 'checked'; readonly url: URL } | Refusal;

/**
 * Checks an address by its letters: the web's two schemes and ports, nobody's name and password, and no number for a host
 * that is not on the open internet. A name is checked when it is looked up.
 * @param allowed hosts with ports that count as open, `127.0.0.1:8080`; for tests
 */
export function checkAddress(address: string, allowed: ReadonlySet<string> = new Set()): Checked {
  if (!URL.canParse(address)) return refuse(`“${address}” is no web address; it begins with https://.`);
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refuse(`“${url.protocol}” is not imported from; give an address that begins with https://.`);
  if (url.username !== '' || url.password !== '')
    return refuse('The address holds a name or a password. Leave out what stands before the “@”.');
  const isAllowed = allowed.has(url.host);
  if (!isAllowed && url.port !== '' && !PORTS.has(url.port))
    return refuse(`Port ${url.port} is not imported from; web pages are on 80 and 443.`);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(literal) && !isAllowed && !isOpen(literal)) return refuse(NOT_OPEN);
  return { kind: 'checked', url };
}

const PORTS: ReadonlySet<string> = new Set(['80', '443']);
export const NOT_OPEN =
  'The address leads into a private network or to this machine, so it is not asked. Save the page and attach the file.';

/** Whether an address of the internet protocol belongs to the open internet, also where it is written inside another. */
export function isOpen(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
