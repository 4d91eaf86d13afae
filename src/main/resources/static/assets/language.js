// What is typed and not sent yet is still there once the page is read in the other language; only in this tab, and only that once.
const KEY = 'typed-before-language';
const LEFT_OUT = '[type=hidden], [type=file], [type=password], [type=submit], [type=button]';
const here = location.pathname + location.search;

const fields = () => [...document.querySelectorAll('main form')].flatMap((form, place) => [...form.elements]
  .filter(field => field.name && !field.matches(LEFT_OUT))
  .map(field => [[place, field.name, field.matches('[type=radio], [type=checkbox]') ? field.value : ''].join(' '), field]));
const isChoice = field => field.matches('[type=radio], [type=checkbox]');

document.querySelectorAll('form.language').forEach(choice => choice.addEventListener('submit', () => {
  const typed = fields().map(([name, field]) => [name, isChoice(field) ? field.checked : field.value]);
  sessionStorage.setItem(KEY, JSON.stringify({here, typed}));
}));

const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
sessionStorage.removeItem(KEY);
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
