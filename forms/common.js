/*
 * What the forms with a table or a file share: reading what the task needs, keeping a draft, handing in the answers.
 * They run inside Tasklist, which gives each of them its camForm.
 */

import {find, make} from './page.js';

const BELOW_THE_BAR = 60;
const boxes = new WeakMap();

/** Something the person still has to change; the sentence is shown, the field gets the focus. */
export class Problem extends Error {
  constructor(sentence, field) {
    super(sentence);
    this.field = field;
  }
}

/**
 * Opens a form: build(page, context, draft) fills the page and answers {values(), check()}, and show(context) where what
 * it shows can be refused as outdated. values() are the form
 * variables as {name: [type, value]}; check() throws a Problem while something is missing. Until all this has happened,
 * Tasklist keeps "complete" disabled: an empty answer is an answer too. The title comes with the task;
 * what its brief says in words, these forms show themselves.
 */
export async function run(camForm, build) {
  const page = camForm.formElement[0];
  try {
    const [context, title] = await Promise.all([contextOf(camForm.taskId), caseTitle(camForm)]);
    find(page, 'title').textContent = title;
    page.querySelectorAll('[maxlength]').forEach(askLength);
    const form = build(page, context, name => camForm.variableManager.variables[name]?.value);
    connect(camForm, page, form);
    find(page, 'content').hidden = false;
    find(page, 'loading').hidden = true;
    inScope(camForm, scope => { scope.ready = true; });
  } catch (problem) {
    find(page, 'loading').hidden = true;
    tell(page, problem);
  }
}

function connect(camForm, page, form) {
  const submit = camForm.submit;
  camForm.submit = done => {
    const values = form.values();
    try {
      form.check();
      refuseTooLongFields(page);
      refuseTooLong(values);
    } catch (problem) {
      tell(page, problem);
      return done(problem);
    }
    put(camForm, values);
    return submit.call(camForm, (refusal, answer) => {
      if (refusal) {
        tell(page, refusal);
        offerNewest(camForm, page, form);
      }
      done(refusal, answer);
    });
  };
  camForm.on('store', () => put(camForm, form.values()));
  page.addEventListener('input', () => {
    forget(page);
    inScope(camForm, scope => scope.form.$setDirty());
  });
}

/* What was refused because it had changed meanwhile is shown anew on request; what the person entered stays. */
async function offerNewest(camForm, page, form) {
  const newest = form.show && await contextOf(camForm.taskId).catch(() => null);
  if (newest && newest.shownVersion !== form.values().shownVersion[1]) {
    boxOf(page).append(' ', make('button', {type: 'button', class: 'btn btn-default', onclick: () => {
      form.show(newest);
      forget(page);
      page.scrollIntoView();
    }}, 'Xem bản mới'));
  }
}

/* A browser cuts what is pasted into a full field and says nothing: the length is asked for when the form is sent instead. */
function askLength(field) {
  field.dataset.longest = field.getAttribute('maxlength');
  field.removeAttribute('maxlength');
}

function refuseTooLongFields(page) {
  const tooLong = [...page.querySelectorAll('[data-longest]')].find(field => field.value.trim().length > Number(field.dataset.longest));
  if (tooLong) {
    const label = field => (page.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.textContent ?? field.getAttribute('aria-label') ?? '').trim();
    throw new Problem(`“${label(tooLong)}” dài ${tooLong.value.trim().length} ký tự; viết gọn lại, nhiều nhất ${tooLong.dataset.longest} ký tự.`, tooLong);
  }
}

/* The engine holds 4,000 characters per variable; many reasons together may be more. */
function refuseTooLong(values) {
  if (Object.values(values).some(([, value]) => String(value ?? '').length > 4000)) {
    throw new Problem('Nội dung nhập vào dài quá mức lưu được. Viết các lý do ngắn lại.');
  }
}

function put(camForm, values) {
  const manager = camForm.variableManager;
  for (const [name, [type, value]] of Object.entries(values)) {
    if (manager.variables[name]) {
      manager.destroyVariable(name);
    }
    manager.createVariable({name, type, value});
  }
}

function inScope(camForm, change) {
  const scope = camForm.formElement.scope();
  scope.$evalAsync(() => change(scope));
}

/* What was wrong is being mended: Tasklist's own message would lie over its buttons until someone closes it. */
function forget(page) {
  boxOf(page).hidden = true;
  document.querySelectorAll('[notifications-panel] .close').forEach(button => button.click());
}

/* At the head of the form, from where it may have gone to a field that is drawn anew since. */
function boxOf(page) {
  const box = boxes.get(page) ?? find(page, 'problem');
  boxes.set(page, box);
  if (box.hidden || !box.isConnected) {
    find(page, 'loading').after(box);
  }
  return box;
}

function tell(page, problem) {
  const box = boxOf(page);
  box.textContent = problem.message;
  box.hidden = false;
  if (problem.field) {
    problem.field.focus({preventScroll: true});
    problem.field.scrollIntoView({block: 'center'});
    stayInSight(box, problem.field);
  } else {
    box.scrollIntoView({block: 'nearest'});
  }
}

/* Where the page scrolls as a whole, as on a telephone, nothing sticks to its top: the sentence goes to the field. */
function stayInSight(box, field) {
  const {top, bottom} = box.getBoundingClientRect();
  if (bottom < BELOW_THE_BAR || top > innerHeight) {
    (field.closest('td.pick') ? field.closest('table') : field.closest('[role=radiogroup], .bd-choice') ?? field).before(box);
    field.scrollIntoView({block: 'center'});
  }
}

function contextOf(taskId) {
  return ask(`/api/v1/tasks/${encodeURIComponent(taskId)}/context`, {headers: {Accept: 'application/json'}});
}

/** Sends a file; the server looks into it once more. */
export function upload(url, file) {
  const body = new FormData();
  body.append('file', file);
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/);
  return ask(url, {method: 'POST', body, headers: token ? {'X-XSRF-TOKEN': decodeURIComponent(token[1])} : {}});
}

/* Whatever comes back without a sentence for people (no network, a log-in page, a crash) gets one. */
async function ask(url, options) {
  const response = await fetch(url, options).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (!response?.ok || answer === null) {
    throw new Problem(answer?.detail || 'Máy chủ chưa trả lời được. Kiểm tra mạng, đăng nhập lại rồi mở lại việc này.');
  }
  return answer;
}

function caseTitle(camForm) {
  return new Promise((resolve, reject) => camForm.client.resource('task').formVariables(
    {id: camForm.taskId, names: ['caseTitle'], deserializeValues: false},
    (refusal, found) => refusal ? reject(refusal) : resolve(found.caseTitle?.value ?? '')));
}

/** "TK007=lý do;TK011=lý do": the reasons by person, in one text. */
export function reasonsText(reasons) {
  return reasons.map(([id, reason]) => `${id}=${reason.trim().replaceAll(';', ',').replace(/\s+/g, ' ')}`).join(';');
}

/** The reasons of a kept draft. */
export function reasonsOf(text) {
  return new Map((text ?? '').split(';').filter(Boolean).map(entry => {
    const cut = entry.indexOf('=');
    return [entry.slice(0, cut), entry.slice(cut + 1)];
  }));
}
