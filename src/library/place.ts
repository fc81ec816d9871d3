import type { Means } from '../answering/judging/examine.ts';
import type { KnowledgeFolder } from '../knowledge/files/knowledge-folder.ts';
import type { Versions } from '../versions/versions.ts';

/** What the library works with, opened once. */
export interface Place {
  readonly folder: KnowledgeFolder;
  readonly versions: Versions;
  /** What an answerer is made of besides the knowledge. */
  readonly means: Means;
  /** Whether what a moderator should weigh first is taken as it is: nobody but who asks now is answered from it. */
  readonly takesDoubts?: true;
}
