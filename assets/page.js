// Comfort only: the page works without. A conversation goes on without loading the page again, and questions are
// offered while one types. Nothing here decides anything.

const log = document.querySelector('#log');
const ask = document.querySelector('#ask');
const line = document.querySelector('#line');

if (log && ask && line) {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const path = new URL(form.action).pathname;
    if (path !== '/say' && path !== '/press') return;
    event.preventDefault();
    void send(form, event.submitter);
  });
  const list = offerWhileTyping();
  line.setAttribute('aria-controls', list.id);
}

/** Sends a form and puts what changed into the conversation. */
async function send(form, submitter, extra = {}) {
  const data = new URLSearchParams(new FormData(form, submitter));
  for (const [name, value] of Object.entries(extra)) data.set(name, value);
  const isAsk = form === ask;
  if (isAsk) line.value = '';
  setBusy(true);
  try {
    const answer = await fetch(form.action, { method: 'POST', body: data, headers: { 'X-Part': '1' } });
    const text = await answer.text();
    if (answer.ok) put(text, isAsk || form.classList.contains('examples'));
    else if (answer.status === 403) location.reload();
    else tell(text);
  } catch {
    tell(ask.dataset.unreachable);
    if (isAsk) line.value = data.get('shown') ?? data.get('line') ?? '';
  }
  setBusy(false);
}

function setBusy(isBusy) {
  log.setAttribute('aria-busy', String(isBusy));
}

/** Turns that stand there already are changed in their place; others come last. */
function put(text, isSaid) {
  const fresh = document.createElement('template');
  fresh.innerHTML = text;
  let last;
  for (const part of [...fresh.content.children]) {
    if (part.dataset.gone) {
      const gone = document.getElementById(part.dataset.gone);
      if (gone?.contains(document.activeElement)) line.focus();
      gone?.remove();
      continue;
    }
    const old = document.getElementById(part.id);
    if (old) old.replaceWith(part);
    else log.append(part);
    last = part;
  }
  document.querySelector('.clear')?.removeAttribute('hidden');
  if (!last) return;
  last.scrollIntoView({ block: isSaid ? 'start' : 'nearest' });
  const field = last.querySelector('.fill input:not([type=hidden]), .fill textarea');
  if (field) field.focus();
  else if (!isSaid) last.focus({ preventScroll: true });
}

function tell(text) {
  const note = document.createElement('p');
  note.className = 'reply';
  note.textContent = text;
  log.append(note);
}

/** A list above the line, as screen readers know it: WAI-ARIA's combobox with a listbox. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one state, each short
function offerWhileTyping() {
  const list = document.createElement('ul');
  list.id = 'offers';
  list.className = 'list';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', ask.dataset.offers);
  line.after(list);
  line.setAttribute('role', 'combobox');
  line.setAttribute('aria-autocomplete', 'list');
  line.setAttribute('aria-expanded', 'false');
  let offers = [];
  let chosen = -1;
  let timer;
  let asked = 0;

  function show(next) {
    offers = next;
    list.replaceChildren(...offers.map(toOption));
    choose(-1);
    list.hidden = offers.length === 0;
    line.setAttribute('aria-expanded', String(!list.hidden));
  }

  function toOption({ label, detail }, index) {
    const option = document.createElement('li');
    option.id = `offer-${index}`;
    option.setAttribute('role', 'option');
    option.textContent = label;
    if (detail) {
      const more = document.createElement('span');
      more.textContent = detail;
      option.append(more);
    }
    // Before the line loses the focus, which would close the list.
    option.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      take(offers[index]);
    });
    return option;
  }

  function choose(index) {
    chosen = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    const option = list.children[index];
    if (option) {
      line.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else line.removeAttribute('aria-activedescendant');
  }

  function take(offer) {
    if (offer.line.endsWith(' ')) {
      line.value = offer.line;
      void look();
      return;
    }
    line.value = offer.line;
    show([]);
    void send(ask, undefined, { line: offer.line, shown: offer.label });
  }

  async function look() {
    asked += 1;
    const mine = asked;
    const data = new URLSearchParams({ line: line.value, pass: ask.elements.namedItem('pass').value });
    try {
      const answer = await fetch('/complete', { method: 'POST', body: data });
      const found = answer.ok && line.value.trim() !== '' ? await answer.json() : [];
      if (mine === asked && document.activeElement === line) show(found);
    } catch {
      show([]);
    }
  }

  line.addEventListener('input', () => {
    clearTimeout(timer);
    if (line.value.trim() === '') show([]);
    else timer = setTimeout(look, 150);
  });
  line.addEventListener('blur', () => show([]));
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') show([]);
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const length = offers.length + 1;
      choose(((chosen + 1 + step + length) % length) - 1);
    }
    if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      take(offers[chosen]);
    }
  });
  ask.addEventListener('submit', () => {
    clearTimeout(timer);
    asked += 1;
    show([]);
  });
  return list;
}

// What hangs over the article goes away by Escape as well, and comes back when one points at it again.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const sentence of document.querySelectorAll('.sentence:hover, .sentence:focus-within')) {
    sentence.classList.add('quiet');
    sentence.addEventListener('pointerleave', () => sentence.classList.remove('quiet'), { once: true });
    sentence.addEventListener('focusout', () => sentence.classList.remove('quiet'), { once: true });
  }
});
