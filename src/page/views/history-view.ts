import { html } from 'hono/html';
import type { Changes } from '../../library/compare-knowledge.ts';
import { type BothHistories, joinHistory, toShelfUndo } from '../../replies/render-history.ts';
import type { ToldShelfRecord } from '../../replies/render-shelf.ts';
import type { ToldRecord } from '../../replies/render-versions.ts';
import { sayTime } from '../../replies/text.ts';
import type { Visit } from '../visit.ts';
import { renderDesk } from './desk-view.ts';
import { type Html, renderPass } from './layout.ts';
import { toDeed } from './reply-view.ts';

/** Who changed what, newest first, and what was set of the shelf, with the way back from the newest setting. */
export function renderHistory(visit: Visit, histories: BothHistories): Html {
  const rows = joinHistory(histories)
    .slice(0, MOST)
    .map((change) =>
      change.kind === 'version'
        ? renderVersion(visit, change.record)
        : renderSetting(visit, change.record, histories.shelf),
    );
  const body =
    rows.length === 0
      ? html`<p>No versions are kept, so nothing can be brought back. The overview says why, where it is a fault.</p>`
      : html`<p>Each change, newest first. Press a version to see what differs from it now, and to bring it back.</p>
<form method="post" action="/desk/do">${renderPass(visit.pass)}<div class="scroll" tabindex="0" role="region" aria-label="Versions"><table><caption class="unseen">Versions</caption><thead><tr><th scope="col">Version</th><th scope="col">When</th><th scope="col">By</th><th scope="col">What</th></tr></thead><tbody>${rows}</tbody></table></div></form>`;
  return renderDesk(visit, { title: 'History', href: '/desk/history', body });
}

function renderVersion({ context }: Visit, { version, at, who, how, summary }: ToldRecord): Html {
  const isInForce = version === context.snapshot.knowledge.version;
  return html`<tr><th scope="row"><a href="/desk/history/${version}">${version}</a>${isInForce ? html` <small>in force</small>` : ''}</th><td>${sayTime(at)}</td><td>${who} (${how})</td><td>${summary}</td></tr>`;
}

/** With a button where it is the newest one. */
function renderSetting({ context }: Visit, record: ToldShelfRecord, shelf: BothHistories['shelf']): Html {
  const { number, at, who, summary } = record;
  const undo = record === shelf[0] && context.asker.isKeeper ? toShelfUndo(shelf) : undefined;
  const button =
    undo === undefined
      ? ''
      : html` <button name="do" value="${toDeed(undo, context.asker.id)}">${undo.label}</button>`;
  return html`<tr><th scope="row">shelf ${number}</th><td>${sayTime(at)}</td><td>${who} (shelf)</td><td>${summary}${button}</td></tr>`;
}

const MOST = 200;

/** What differs between an earlier version and what is in force. */
export function renderDifference(visit: Visit, version: string, { texts }: Changes): Html {
  const rows = [...texts]
    .slice(0, MOST)
    .map(
      ([name, { before, now }]) =>
        html`<tr><th scope="row">${name}</th><td>${before === undefined ? html`<small>was not there</small>` : html`<del>${before}</del>`}</td><td>${now === undefined ? html`<small>is gone</small>` : html`<ins>${now}</ins>`}</td></tr>`,
    );
  const body = html`<p>From ${version} to ${visit.context.snapshot.knowledge.version}, which is in force.</p>
${rows.length === 0 ? html`<p>They answer the same; only layout or comments differ.</p>` : html`<div class="scroll" tabindex="0" role="region" aria-label="Differences"><table><caption class="unseen">Differences</caption><thead><tr><th scope="col">What</th><th scope="col">Then</th><th scope="col">In force</th></tr></thead><tbody>${rows}</tbody></table></div>`}
${texts.size > MOST ? html`<p>and ${texts.size - MOST} more.</p>` : ''}
<form class="others" method="post" action="/desk/do">${renderPass(visit.pass)}<button name="do" value="roll-back:${version}">Bring ${version} back</button><a class="button" href="/desk/history">All versions</a></form>`;
  return renderDesk(visit, { title: 'What has changed', href: '/desk/history', body });
}
