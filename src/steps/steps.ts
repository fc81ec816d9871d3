/** What the buttons, lists and forms lead to, written out. A new button is a step, in a file of its own, and a line here. */

import type { StepDefinition } from '../command.ts';
import { add, find, found, to, wording } from './add-wording.ts';
import { forgetMine, forgotten } from './forget-mine.ts';
import { importPaste, importPasted } from './importing/begin-import.ts';
import {
  importBack,
  importCancel,
  importCut,
  importDrafts,
  importPublish,
  importReview,
} from './importing/change-import.ts';
import { updateDecide, updatePublish, updateReview } from './importing/update.ts';
import { dismiss, missed } from './missed.ts';
import { confirm, undo } from './moderators.ts';
import { entry, saveEntry } from './new-entry.ts';
import { gap, saveGap } from './new-gap.ts';
import {
  ask,
  context,
  followed,
  followUp,
  inOtherWords,
  notWhatIAsked,
  others,
  remove,
  showAsked,
  showEveryone,
} from './readers.ts';
import { shelfBack } from './shelf.ts';
import { change, merge, reload, rollBack, takeOut, writeEntry, writeGap } from './tend.ts';

export const steps: readonly StepDefinition[] = [
  ask,
  context,
  others,
  notWhatIAsked,
  showEveryone,
  showAsked,
  remove,
  followUp,
  inOtherWords,
  followed,
  confirm,
  undo,
  missed,
  dismiss,
  wording,
  find,
  found,
  to,
  add,
  entry,
  saveEntry,
  gap,
  saveGap,
  shelfBack,
  importPaste,
  importPasted,
  importReview,
  importCut,
  importBack,
  importDrafts,
  importPublish,
  importCancel,
  updateReview,
  updateDecide,
  updatePublish,
  forgetMine,
  forgotten,
  writeEntry,
  writeGap,
  change,
  takeOut,
  merge,
  rollBack,
  reload,
];
