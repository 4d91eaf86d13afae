// What Tasklist's forms lack: words in Vietnamese that name the field, and a draft that outlives the session.
import {taskIn} from './open-task.js';
import say from './in-two-languages.js';

const WORDS = [
  [/^Field is required\.$/, field => `Chưa điền “${field}”.`],
  [/^Field must have minimum value of (.+)\.$/, (field, least) => `“${field}” phải từ ${least} trở lên.`],
  [/^Field must have maximum value of (.+)\.$/, (field, most) => `“${field}” không được quá ${most}.`],
  [/^Field must have minimum length of (.+)\.$/, (field, least) => `“${field}” cần ít nhất ${least} ký tự.`],
  [/^Field must have maximum length of (.+)\.$/, (field, most) => `“${field}” chỉ được ${most} ký tự.`],
  [/^Field must match pattern .*\(\[1-9\]\|10\)/, field => `“${field}” phải là số nguyên từ 1 đến 10.`],
  [/^Field must match pattern/, field => `“${field}” chưa đúng cách ghi nêu dưới ô.`],
  [/^Value is not a number\.$/, field => `“${field}” phải là số.`],
  [/^Value is expected to/, field => `“${field}” phải là số nguyên.`],
  [/^Please select a valid value/, field => `“${field}” phải chọn trong danh sách.`]
];
const TICKS = [[/^Field is required\.$/, field => `Chưa đánh dấu “${field}”.`]];
const A_PAUSE = 800;
const A_WHILE = 8000;
const GONE = say('Việc này đã xử lý xong hoặc không thuộc về bạn.', 'This task is done already or is not yours.');
const sentence = document.body.appendChild(document.createElement('div'));
let typing;
let handingIn = false;

sentence.className = 'bd-sent';
sentence.setAttribute('role', 'status');

// The text nodes stay the form's own: it would add its words once more beside a node it does not know.
function inVietnamese() {
  document.querySelectorAll('.fjs-form-field-error').forEach(error => {
    const label = error.closest('.fjs-form-field')?.querySelector('.fjs-form-field-label')?.textContent ?? '';
    const texts = document.createTreeWalker(error, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      tell(texts.currentNode, label.replace('*', '').trim(), error.closest('.fjs-form-field-checkbox') ? TICKS : WORDS);
    }
  });
}

function tell(text, field, words) {
  for (const [english, sentence] of words) {
    const found = text.data.match(english);
    if (found) {
      text.data = sentence(field, found[1]);
    }
  }
}

// Tasklist keeps a draft in the browser when asked to; a person whose session ends in the middle could not ask any more.
function keepDraft() {
  const form = formIn(document.querySelector('.task-card .fjs-container'));
  const task = taskIn();
  if (form && task) {
    localStorage.setItem(`camunda-form:${task}`, JSON.stringify(form._getSubmitData()));
    forgetHiddenFaults(form);
    return;
  }
  document.querySelectorAll('.task-card button[ng-click^="save("]:not(:disabled)').forEach(button => button.click());
}

// A Camunda form's own "Lưu" looks for faults first: fields nobody has come to yet turn red, and "Hoàn thành" goes grey. So its
// values are read from the form itself, which hands itself down the tree it draws.
function formIn(container) {
  const nodes = [container?.__k];
  for (const node of nodes) {
    const service = node?.props?.value?.getService;
    if (service) {
      return service('form');
    }
    nodes.push(...(node?.__k ?? []));
  }
  return null;
}

// A field tells the form what was typed a third of a second later, and by then reads what stands in it: a form that drew itself anew
// meanwhile, as after a day in the field before, has put back what it knew, and the first letters are gone. It is told at once, from
// when the form is drawn: one that is told only when somebody comes to a field may draw itself anew after the first letter.
function tellAtOnce(container) {
  const form = formIn(container);
  const config = form?.get('config');
  if (config && config.debounce !== false) {
    config.debounce = false;
    form._setState({});
  }
  if (config) {
    container.dataset.toldAtOnce = '';
  }
}

function tellAllAtOnce() {
  document.querySelectorAll('.task-card .fjs-container:not([data-told-at-once])').forEach(tellAtOnce);
}

// A field that was found at fault and then hides by its condition would keep "Hoàn thành" grey for ever. Only in a pause:
// a form draws itself anew for it.
function forgetHiddenFaults(form) {
  const faults = Object.entries(form._getState().errors);
  const shown = new Set(form.get('formFieldInstanceRegistry').getAll().map(field => field.id));
  const left = faults.filter(([field]) => shown.has(field));
  if (left.length < faults.length) {
    form._setState({errors: Object.fromEntries(left)});
  }
}

// What was refused is being mended or handed in anew: the old refusal says nothing any more.
function closeRefusals() {
  document.querySelectorAll('[notifications-panel] .alert-danger .close').forEach(button => button.click());
}

// Tasklist leaves a task that was completed, without a word.
function tellSent() {
  if (handingIn && !location.hash.includes('task=')) {
    handingIn = false;
    closeRefusals();
    sentence.textContent = say('Đã gửi. Việc đã xong.', 'Sent. The task is done.');
    setTimeout(() => { sentence.textContent = ''; }, A_WHILE);
  }
}

// A Camunda form names its faults beside the fields and stays where the button is: on a telephone all of them out of sight.
function goToFault() {
  const fault = handingIn && document.querySelector('.task-card .fjs-form-field.fjs-has-errors');
  if (fault) {
    handingIn = false;
    setTimeout(() => {
      fault.querySelector('input, textarea, select')?.focus({preventScroll: true});
      fault.scrollIntoView({block: 'center'});
    });
  }
}

// A task that is over, or another's, is refused with Tasklist's own arrows before the sentence.
function plainRefusals() {
  document.querySelectorAll('[notifications-panel] .alert').forEach(alert => {
    const texts = document.createTreeWalker(alert, NodeFilter.SHOW_TEXT);
    let told = alert.textContent.includes(GONE);
    while (texts.nextNode()) {
      if (/task(>|&gt;)? (<|&lt;)-/.test(texts.currentNode.data)) {
        texts.currentNode.data = told ? '' : GONE;
        told = true;
      }
    }
  });
}

document.addEventListener('click', event => {
  if (event.target.closest('.task-card button[ng-click="complete()"]')) {
    closeRefusals();
    handingIn = true;
  } else if (event.target.closest('li.task, .task-card .nav-tabs')) {
    handingIn = false;
  }
}, true);
// Evidence is looked at beside the form, in a tab of its own: what is being decided stays where it is.
document.addEventListener('click', event => event.target.closest('.task-card a[href^="/minh-chung/"]')?.setAttribute('target', '_blank'), true);
document.addEventListener('focusin', tellAllAtOnce, true);
document.addEventListener('change', event => {
  if (event.target.closest('.task-card')) {
    closeRefusals();
  }
});
document.addEventListener('input', event => {
  if (event.target.closest('.task-card form, .task-card .fjs-form')) {
    closeRefusals();
    clearTimeout(typing);
    typing = setTimeout(keepDraft, A_PAUSE);
  }
});
new MutationObserver(() => {
  tellAllAtOnce();
  inVietnamese();
  plainRefusals();
  goToFault();
  tellSent();
}).observe(document.body, {childList: true, subtree: true, characterData: true});

export default undefined;
