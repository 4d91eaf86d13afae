// Who did what with a task: names instead of ids in its history, and a question before it is given back.
import say from './in-two-languages.js';
import {ask, putNames} from './person-names.js';
import {taskIn} from './open-task.js';

const GIVE_BACK = say('Việc về lại danh sách chung của nhóm và người khác trong nhóm có thể nhận thay bạn. Hạn xử lý không đổi. '
  + 'Những gì đang viết trong biểu mẫu chưa được gửi đi.', 'The task goes back to the list of its group, and others of the group may claim it instead of you. '
  + 'The due day stays. What you are writing in the form is not sent.');

// Property by property: only what names a person is looked up.
function namePeople() {
  document.querySelectorAll('.history-pane .operation-user').forEach(place => putNames(place));
  document.querySelectorAll('.history-pane .event-body .line').forEach(line => {
    if (/^(Người|Assignee|Owner|.* User$)/.test(line.querySelector('.event-property')?.textContent.trim() ?? '')) {
      line.querySelectorAll(':not(.event-property, :has(*))').forEach(place => putNames(place));
    }
  });
}

// The engine tells its history to those who oversee cases; to others the tab would say that nothing happened.
function hideEmptyTab() {
  const oversees = document.querySelector('[cam-widget-header] a[href*="/app/cockpit/"]');
  document.querySelectorAll('.task-card .nav-tabs > li').forEach(tab => {
    if (tab.textContent.trim() === say('Lịch sử', 'History')) {
      tab.style.display = oversees ? '' : 'none';
    }
  });
}

// Hr, the chairman and auditors read the tasks of others; taking them would be refused.
function whoMayWork() {
  const task = taskIn();
  if (task && task !== whoMayWork.asked) {
    whoMayWork.asked = task;
    ask(`authorization/check?permissionName=TASK_WORK&resourceName=TASK&resourceType=7&resourceId=${task}`)
      .then(answer => document.body.classList.toggle('bd-only-reads', answer.authorized === false)).catch(() => undefined);
    // a task of one person alone goes back to nobody
    ask(`task/${task}/identity-links?type=candidate`)
      .then(groups => document.body.classList.toggle('bd-own-task', groups.length === 0)).catch(() => undefined);
  }
}

// The webapps may not open the browser's own question.
function whetherToGiveBack(giveBack) {
  const question = document.body.appendChild(document.createElement('dialog'));
  const told = question.appendChild(document.createElement('p'));
  const choices = question.appendChild(document.createElement('form'));
  const heading = question.insertBefore(document.createElement('h4'), told);
  heading.textContent = say('Trả lại việc này?', 'Give this task back?');
  told.textContent = GIVE_BACK;
  question.className = 'bd-question';
  choices.method = 'dialog';
  for (const [value, words, look] of [['keep', say('Giữ lại việc', 'Keep it'), 'btn btn-default'], ['give', say('Trả lại việc', 'Give it back'), 'btn btn-primary']]) {
    const button = choices.appendChild(document.createElement('button'));
    button.value = value;
    button.textContent = words;
    button.className = look;
  }
  question.addEventListener('close', () => {
    question.remove();
    if (question.returnValue === 'give') {
      giveBack();
    }
  });
  question.showModal();
}

// Tasklist waits for ever after a refused claim: the card is read anew, and shows who has the task, or offers it again.
function afterARefusedClaim() {
  const claim = document.querySelector('.task-card .claim:disabled');
  const card = claim && document.querySelector('[notifications-panel] .alert-danger') && window.angular?.element(claim).scope();
  if (card) {
    card.$evalAsync(() => {
      for (let scope = card; scope; scope = scope.$parent) {
        if (Object.hasOwn(scope, 'submitInProgress')) {
          scope.submitInProgress = false;
        }
      }
    });
    card.taskData?.changed('task');
  }
}

document.addEventListener('click', event => {
  const button = event.target.closest('.task-card .unclaim');
  if (button && !button.dataset.asked) {
    event.preventDefault();
    event.stopImmediatePropagation();
    whetherToGiveBack(() => {
      button.dataset.asked = 'yes';
      button.click();
      delete button.dataset.asked;
    });
  }
}, true);
whoMayWork();
new MutationObserver(() => {
  whoMayWork();
  namePeople();
  hideEmptyTab();
  afterARefusedClaim();
}).observe(document.body, {childList: true, subtree: true, characterData: true});

export default undefined;
