/*
 * What the forms with a table or a file share: reading what the task needs, showing data as text (never as markup),
 * keeping a draft, handing in the answers. They run inside Tasklist, which gives each of them its camForm.
 */

/** Something the person still has to change; the sentence is shown, the field gets the focus. */
export class Problem extends Error {
  constructor(sentence, field) {
    super(sentence);
    this.field = field;
  }
}

/**
 * Opens a form: build(page, context, draft) fills the page and answers {values(), check()}. values() are the form
 * variables as {name: [type, value]}; check() throws a Problem while something is missing. Until all this has happened,
 * Tasklist keeps "complete" disabled: an empty answer is an answer too.
 */
export async function run(camForm, build) {
  const page = camForm.formElement[0];
  try {
    const [context, texts] = await Promise.all([contextOf(camForm.taskId), caseTexts(camForm)]);
    find(page, 'title').textContent = texts.caseTitle;
    find(page, 'brief').replaceChildren(...paragraphs(texts.caseBrief));
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
    try {
      form.check();
    } catch (problem) {
      tell(page, problem);
      return done(problem);
    }
    put(camForm, form.values());
    return submit.call(camForm, (refusal, answer) => {
      if (refusal) {
        tell(page, refusal);
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
  find(page, 'problem').hidden = true;
  document.querySelectorAll('[notifications-panel] .close').forEach(button => button.click());
}

function tell(page, problem) {
  const box = find(page, 'problem');
  box.textContent = problem.message;
  box.hidden = false;
  box.scrollIntoView({block: 'nearest'});
  problem.field?.focus();
}

async function contextOf(taskId) {
  return answer(await fetch(`/api/v1/tasks/${encodeURIComponent(taskId)}/context`, {headers: {Accept: 'application/json'}}));
}

/** Sends a file; the server looks into it once more. */
export async function upload(url, file) {
  const body = new FormData();
  body.append('file', file);
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/);
  return answer(await fetch(url, {method: 'POST', body, headers: token ? {'X-XSRF-TOKEN': decodeURIComponent(token[1])} : {}}));
}

async function answer(response) {
  if (response.ok) {
    return response.json();
  }
  const refusal = await response.json().catch(() => ({}));
  throw new Problem(refusal.detail || refusal.message || 'Chưa tải được dữ liệu của việc này. Mở lại việc hoặc đăng nhập lại.');
}

function caseTexts(camForm) {
  return new Promise((resolve, reject) => camForm.client.resource('task').formVariables(
    {id: camForm.taskId, names: ['caseTitle', 'caseBrief'], deserializeValues: false},
    (refusal, found) => refusal ? reject(refusal)
      : resolve({caseTitle: found.caseTitle?.value ?? '', caseBrief: found.caseBrief?.value ?? ''})));
}

/** The element of the page that carries data-is="name". */
export function find(page, name) {
  return page.querySelector(`[data-is="${name}"]`);
}

/** Makes an element; on… attributes are listeners, true and false stand for a bare or a missing attribute. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value != null) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child != null && child !== false));
  return element;
}

/** A table cell that still says what it is when the row becomes a card on a narrow screen. */
export function cell(label, ...children) {
  return make('td', {'data-label': label}, ...children);
}

/** A person's name with the post below it. */
export function person(officer, unit) {
  return [make('span', {class: 'bd-name'}, officer.name),
    make('span', {class: 'bd-note'}, unit ? `${officer.position}, ${unit}` : officer.position)];
}

/** Shows the list below its heading, or hides both. */
export function list(page, name, texts) {
  find(page, name).hidden = texts.length === 0;
  find(page, name).querySelector('ul').replaceChildren(...texts.map(text => make('li', {}, text)));
}

/** Shows the sentence in its place, or hides the place. */
export function note(page, name, sentence) {
  find(page, name).hidden = !sentence;
  find(page, name).querySelector('[data-text]').textContent = sentence ?? '';
}

/** The course in two lines. */
export function courseLines(course) {
  return [`${span(course.startsOn, course.endsOn)}, ${course.hours} tiết, ${course.mode.toLowerCase()}`,
    `${course.organizer}${course.grants ? `. Đáp ứng yêu cầu: ${course.grants}` : ''}`];
}

export function day(date) {
  return date.slice(0, 10).split('-').reverse().join('/');
}

export function span(first, last) {
  return first === last ? day(first) : `${day(first)} – ${day(last)}`;
}

export function money(amount) {
  return `${Number(amount).toLocaleString('vi-VN')} đồng`;
}

export function score(value) {
  return value == null ? '–' : Number(value).toLocaleString('vi-VN', {minimumFractionDigits: 2, maximumFractionDigits: 2});
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

/** Plain text as its author meant it: paragraphs, lines, "- " lists, [links](/of/our/own). */
function paragraphs(text) {
  return text.replaceAll('\r', '').split(/\n{2,}/).filter(Boolean).flatMap(block => {
    const parts = [];
    for (const line of block.split('\n')) {
      const bullet = line.startsWith('- ');
      if (!bullet || parts.at(-1)?.tagName !== 'UL') {
        if (bullet) {
          parts.push(make('ul'));
        } else if (parts.at(-1)?.tagName === 'P') {
          parts.at(-1).append(make('br'));
        } else {
          parts.push(make('p'));
        }
      }
      parts.at(-1).append(...(bullet ? [make('li', {}, ...linked(line.slice(2)))] : linked(line)));
    }
    return parts;
  });
}

function linked(line) {
  return line.split(/(\[[^\]]+\]\(\/[^)\s]*\))/).filter(Boolean).map(part => {
    const link = part.match(/^\[([^\]]+)\]\((\/[^)\s]*)\)$/);
    return link ? make('a', {href: link[2]}, link[1]) : part;
  });
}
