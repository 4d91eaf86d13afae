// What is typed and not sent yet is still there once the page is read in the other language, and what was sent is there again where
// the answer is a refusal that does not show it; only in this tab, and only that once.
const KEY = 'typed-before-language';
const SENT = 'typed-and-sent';
const LEFT_OUT = '[type=hidden], [type=file], [type=password], [type=submit], [type=button]';
const here = location.pathname + location.search;

const fields = () => [...document.querySelectorAll('main form')].flatMap((form, place) => [...form.elements]
  .filter(field => field.name && !field.matches(LEFT_OUT))
  .map(field => [[place, form.getAttribute('action'), field.name, field.matches('[type=radio], [type=checkbox]') ? field.value : ''].join(' '), field]));
const isChoice = field => field.matches('[type=radio], [type=checkbox]');

function keep(key) {
  const typed = fields().map(([name, field]) => [name, isChoice(field) ? field.checked : field.value]);
  sessionStorage.setItem(key, JSON.stringify({here, typed}));
}

function take(key) {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  sessionStorage.removeItem(key);
  return kept;
}

const sent = take(SENT);
const typedBefore = take(KEY);
if (document.querySelector('[data-way-back]')) {
  // a refusal on a page of its own: what was sent waits in the form, however often the refusal is read meanwhile
  sessionStorage.setItem(KEY, JSON.stringify(sent ?? typedBefore));
} else {
  document.querySelectorAll('form.language').forEach(choice => choice.addEventListener('submit', () => keep(KEY)));
}
document.querySelectorAll('main form[method=post]').forEach(form => form.addEventListener('submit', () => keep(SENT)));

const kept = typedBefore ?? (document.querySelector('main .said.bad') ? sent : null);
if (kept?.here === here) {
  const typed = new Map(kept.typed);
  for (const [name, field] of fields()) {
    const before = typed.get(name);
    if (before === undefined || before === (isChoice(field) ? field.checked : field.value)) {
      continue;
    }
    isChoice(field) ? field.checked = before : field.value = before;
    field.closest('details')?.setAttribute('open', '');
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }
}
