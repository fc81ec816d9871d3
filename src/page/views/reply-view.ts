import { html, raw } from 'hono/html';
import type { Phrases } from '../../locales/phrases.ts';
import type { Button, Form, FormField, PickList, Reply, Step } from '../../replies/reply.ts';
import { toHtml } from '../../replies/to-html.ts';
import { type Html, renderPass } from './layout.ts';

/** Where what is shown leads to when it is pressed. */
export interface Wiring {
  readonly action: string;
  readonly pass: string;
  /** Goes with every button: the turn it stands in. */
  readonly turn?: number;
  /** As buttons carry the one who asked. */
  readonly asker: string;
  /** What is written on the button that sends a form; absent: Send. */
  readonly send?: string;
  /** Of the headings in it; absent: 3. */
  readonly level?: 2 | 3;
  readonly phrases: Phrases;
}

/** A reply with all that can be done with it. */
export function renderReply(reply: Reply, wiring: Wiring, fileLink?: (index: number) => string): Html {
  const { parts, files = [], picks = [] } = reply;
  const actions = listActions(reply);
  const links = files.map(
    ({ name }, index) => html`<li><a href="${fileLink?.(index) ?? '#'}" download="${name}">${name}</a></li>`,
  );
  return html`${raw(toHtml(parts, { linkTo: toPlace, phrases: wiring.phrases, level: wiring.level ?? 3 }))}
${links.length === 0 || fileLink === undefined ? '' : html`<ul class="files">${links}</ul>`}
${picks.map((pick) => renderPick(pick, wiring))}
${actions.length === 0 ? '' : renderButtons(actions, wiring)}`;
}

/** Where a sentence stands on the page. */
export function toPlace({ article, at }: { readonly article: string; readonly at: string }): string {
  return `/article/${article}#${at}`;
}

/** The buttons that have a use here. */
export function listActions({ actions }: Reply): readonly Button[] {
  return actions.filter(({ places }) => places === undefined || places.includes('page'));
}

/** What a button sends; as Discord's custom ids do, it carries all that acting on it needs. */
export function toDeed({ step, adds = [] }: Pick<Button, 'step' | 'adds'>, asker: string): string {
  return [step.name, ...step.args, ...adds.flatMap((what) => (what === 'asker' ? [asker] : []))].join(':');
}

/** The other way round. @param deed from strangers */
export function readDeed(deed: string): Step {
  const [name = '', ...args] = deed.split(':');
  return { name, args };
}

function renderButtons(actions: readonly Button[], wiring: Wiring): Html {
  const [choices, others] = [actions.filter(isChoice), actions.filter((button) => !isChoice(button))];
  return html`<form class="actions" method="post" action="${wiring.action}">${renderHidden(wiring)}
${choices.length === 0 ? '' : html`<div class="choices">${choices.map((button) => renderButton(button, wiring))}</div>`}
${others.length === 0 ? '' : html`<div class="others">${others.map((button) => renderButton(button, wiring))}</div>`}
</form>`;
}

function isChoice(button: Button): boolean {
  return button.isChoice === true;
}

function renderButton(button: Button, { asker }: Wiring): Html {
  return html`<button name="do" value="${toDeed(button, asker)}" class="${button.tone}" dir="auto">${button.label}</button>`;
}

function renderHidden({ pass, turn }: Wiring): Html {
  return html`${renderPass(pass)}${turn === undefined ? '' : html`<input type="hidden" name="turn" value="${turn}">`}`;
}

function renderPick({ step, placeholder, options, most = 1 }: PickList, wiring: Wiring): Html {
  const send = html`<button name="do" value="${toDeed({ step }, wiring.asker)}">${wiring.phrases.page.choose}</button>`;
  const hidden = renderHidden(wiring);
  if (most > 1)
    return html`<form class="fill" method="post" action="${wiring.action}">${hidden}
<fieldset class="field"><legend>${placeholder}</legend><div class="options">${options.map(({ value, label, description }) => renderOption({ type: 'checkbox', name: 'picked', value, label, description }))}</div></fieldset>
<div class="others">${send}</div></form>`;
  return html`<form class="pick" method="post" action="${wiring.action}">${hidden}
<label>${placeholder} <select name="field.picked" required>
<option value="">…</option>
${options.map(({ label, value, description }) => html`<option value="${value}">${[label, description].filter((text) => text !== undefined).join(' · ')}</option>`)}
</select></label>
${send}
</form>`;
}

interface Option {
  readonly type: 'radio' | 'checkbox';
  /** Of the field. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly isChosen?: boolean;
}

function renderOption({ type, name, value, label, description, isChosen = false }: Option): Html {
  return html`<label class="option"><input type="${type}" name="field.${name}" value="${value}"${isChosen ? html` checked` : ''}> <span>${label}${description === undefined ? '' : html` <small>${description}</small>`}</span></label>`;
}

/** A form to fill in; what is filled in comes to its step under the fields' names. */
export function renderForm(
  { step, title, fields }: Form,
  wiring: Wiring,
  id: string,
  more: Html | '' = '',
): Html {
  return html`<form class="fill" method="post" action="${wiring.action}" aria-labelledby="${id}-title">${renderHidden(wiring)}
${wiring.level === 2 ? html`<h2 id="${id}-title">${title}</h2>` : html`<h3 id="${id}-title">${title}</h3>`}
${fields.map((field) => renderField(field, `${id}-${field.name}`))}
<div class="others"><button class="main" name="do" value="${toDeed({ step }, wiring.asker)}">${wiring.send ?? wiring.phrases.page.send}</button>
${wiring.turn === undefined ? '' : html`<button name="do" value="cancel" formnovalidate>${wiring.phrases.page.cancel}</button>`}${more}</div>
</form>`;
}

function renderField(field: FormField, id: string): Html {
  const about =
    field.description === undefined ? '' : html`<p class="hint" id="${id}-hint">${field.description}</p>`;
  const described = field.description === undefined ? '' : html` aria-describedby="${id}-hint"`;
  if (field.kind === 'text') {
    const { name, label, value = '', isLong, isRequired, maxLength } = field;
    const required = isRequired ? html` required` : '';
    const input = isLong
      ? html`<textarea id="${id}" name="field.${name}" rows="8" maxlength="${maxLength}"${required}${described}>${value}</textarea>`
      : html`<input id="${id}" name="field.${name}" value="${value}" maxlength="${maxLength}"${required}${described}>`;
    return html`<div class="field"><label for="${id}">${label}</label>${about}${input}</div>`;
  }
  const type = field.most === 1 ? 'radio' : 'checkbox';
  const options = field.options.map(({ value, label, description }) =>
    renderOption({
      type,
      name: field.name,
      value,
      label,
      description,
      isChosen: field.chosen?.includes(value) === true,
    }),
  );
  return html`<fieldset class="field"${described}><legend>${field.label}</legend>${about}<div class="options">${options}</div></fieldset>`;
}
