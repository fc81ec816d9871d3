import type { DiscordDoor } from './discord/open-discord.ts';
import type { Importer } from './importing/open-importer.ts';
import type { Library } from './library/library.ts';
import type { Outcome } from './library/outcome.ts';
import { watchFolder } from './library/watch-folder.ts';
import type { Log } from './log.ts';
import { renderAudit, renderShelfAudit } from './replies/render-audit.ts';
import type { Reply } from './replies/reply.ts';
import type { Settings } from './settings.ts';
import type { Shelves } from './shelves/shelves.ts';
import type { Author } from './versions/versions.ts';
import { createPageCheck, watchPages } from './watch-pages.ts';

interface Tended {
  readonly library: Library;
  readonly importer: Importer;
  readonly shelves: Shelves;
  /** Absent without Discord. */
  readonly door?: Pick<DiscordDoor, 'refreshMenu' | 'tell'>;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Loads the knowledge when its files are saved or the process gets SIGHUP, and tells of every change of it and of shelves,
 * whoever made it: the log, Discord's menu, and the audit channel where there is one. Where that is set, pages that have changed are told, too.
 */
export function tendKnowledge(
  { knowledgeFolder, watchesKnowledge, auditChannel, importCheckHours }: Settings,
  { library, importer, shelves, door, log, signal }: Tended,
): void {
  const tell = (reply: Reply | undefined) => {
    if (auditChannel !== undefined && reply !== undefined) void door?.tell(auditChannel, reply);
  };
  library.onOutcome((outcome, by) => {
    note(outcome, by, log);
    if (outcome.kind === 'loaded') door?.refreshMenu();
    tell(renderAudit(outcome, by));
  });
  shelves.onChange((server, record) => {
    // Nobody's name, as below.
    log.info({ event: 'shelf', server, number: record.number, summary: record.summary });
    tell(renderShelfAudit(server, record));
  });
  // Without a listener the signal ends the process, as it should where a terminal is closed.
  if (door !== undefined) process.on('SIGHUP', () => void library.reload({ who: 'a signal', how: 'signal' }));
  if (importCheckHours !== undefined)
    void watchPages(createPageCheck({ library, importer, tell, log }), importCheckHours, signal);
  if (!watchesKnowledge) return;
  const onChange = () => library.reload({ who: 'the files', how: 'saved' });
  void watchFolder({ folder: knowledgeFolder, onChange, signal });
}

/** Nobody's name; the history has it. */
function note(outcome: Outcome, { how }: Author, log: Log): void {
  const fields = { event: 'knowledge', how, kind: outcome.kind };
  switch (outcome.kind) {
    case 'loaded': {
      const { before, now, unkept } = outcome;
      const { version: to, steppedAside } = now.knowledge;
      log.info({ ...fields, from: before.knowledge.version, to, steppedAside });
      if (unkept !== undefined) log.warn({ event: 'unkept', version: to, what: unkept });
      return;
    }
    case 'unchanged':
      // The first look at the files at each start, and a save that changed nothing: nobody waits for that.
      log[how === 'saved' ? 'debug' : 'info'](fields);
      return;
    case 'refused':
      log.warn({ ...fields, problems: outcome.problems });
      return;
    case 'doubtful':
      log.warn({ ...fields, version: outcome.version, problems: outcome.doubts });
      return;
  }
}
