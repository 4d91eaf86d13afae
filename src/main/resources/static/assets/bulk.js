// The table of several tasks: arrows and Enter lead from cell to cell, a column may be pasted from a spreadsheet, and what is typed is
// kept as Tasklist's form keeps it, so that what was begun in one place goes on in the other.
import {draftOf, forgetDraft, keepDraft, keepDraftsOf} from './kept-drafts.js';

const page = document.querySelector('.bulk[data-person]');
const table = page.querySelector('.bulk-table');
const rows = table ? [...table.tBodies[0].rows] : [];
const CELL = 'input[type=text], textarea';
// Tasklist's form keeps a day as programs write it; here it is read and typed day first.
const asKept = field => field.matches('[data-day]') ? field.value.trim().replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
  (day, d, m, y) => [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-')) : field.value.trim();
const asTyped = (field, kept) => field.matches('[data-day]') ? kept.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1') : kept;

keepDraftsOf(page.dataset.person);
page.querySelectorAll('[data-done]').forEach(done => forgetDraft(done.dataset.done));
rows.forEach(restore);
(page.querySelector('#ket-qua') ?? table?.querySelector('[aria-invalid=true]'))?.focus();

function fieldsOf(row) {
  return [...row.querySelectorAll('[data-field]')].map(cell => [cell.dataset.field, cell]);
}

function valueOf(cell) {
  const chosen = cell.querySelector('input[type=radio]:checked, input[type=checkbox]:checked');
  return chosen ? chosen.value : [cell.querySelector(CELL)].filter(Boolean).map(asKept)[0] ?? '';
}

function restore(row) {
  const draft = draftOf(row.dataset.task);
  for (const [field, cell] of fieldsOf(row)) {
    const kept = draft[field] === null || draft[field] === undefined ? '' : String(draft[field]);
    if (kept && !valueOf(cell)) {
      const typed = cell.querySelector(CELL);
      if (typed) {
        typed.value = asTyped(typed, kept);
      } else {
        cell.querySelectorAll('input').forEach(choice => { choice.checked = choice.value === kept; });
      }
    }
  }
}

function keep(row) {
  const draft = draftOf(row.dataset.task);
  for (const [field, cell] of fieldsOf(row)) {
    draft[field] = valueOf(cell) || null;
  }
  keepDraft(row.dataset.task, draft);
}

function move(cell, down, right) {
  const row = cell.closest('tr');
  const column = row.querySelectorAll(CELL);
  const next = rows[rows.indexOf(row) + down]?.querySelectorAll(CELL)[[...column].indexOf(cell) + right];
  next?.focus();
  next?.select?.();
  return next;
}

const atStart = cell => cell.selectionEnd === 0 || cell.selectionEnd - cell.selectionStart === cell.value.length;
const atEnd = cell => cell.selectionStart === cell.value.length || atStart(cell) && cell.selectionEnd === cell.value.length;
const STEPS = {
  ArrowUp: cell => cell.matches('textarea') && cell.selectionStart > 0 ? null : [-1, 0],
  ArrowDown: cell => cell.matches('textarea') && cell.selectionEnd < cell.value.length ? null : [1, 0],
  ArrowLeft: cell => atStart(cell) ? [0, -1] : null,
  ArrowRight: cell => atEnd(cell) ? [0, 1] : null,
  Enter: cell => cell.matches('textarea') ? null : [1, 0]
};

table?.addEventListener('keydown', event => {
  const cell = event.target;
  if (!cell.matches('input[type=text], textarea') || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const step = STEPS[event.key]?.(cell);
  if (step) {
    event.preventDefault();
    move(cell, ...step);
  }
});

table?.addEventListener('paste', event => {
  const text = event.clipboardData.getData('text').replace(/\r/g, '').replace(/\n$/, '');
  if (!event.target.matches('input[type=text]') || !/[\t\n]/.test(text)) {
    return;
  }
  event.preventDefault();
  const from = event.target;
  const across = [...from.closest('tr').querySelectorAll(CELL)].indexOf(from);
  text.split('\n').forEach((line, down) => {
    const row = rows[rows.indexOf(from.closest('tr')) + down];
    const cells = row?.querySelectorAll(CELL) ?? [];
    line.split('\t').forEach((value, right) => {
      if (cells[across + right]) {
        cells[across + right].value = value.trim();
      }
    });
    row && keep(row);
  });
});

table?.addEventListener('input', event => keep(event.target.closest('tr')));
table?.addEventListener('change', event => keep(event.target.closest('tr')));
