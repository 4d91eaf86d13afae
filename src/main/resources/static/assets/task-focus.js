// Tasklist by keyboard: where the focus goes when a task is opened, taken and handed in, and the way past both lists.
import {once} from './once.js';
import {taskIn} from './open-task.js';
import say from './in-two-languages.js';

const ON_THE_CARD = '.task-card header h2';
const THE_FORM = '.task-card .tab-content';
// They show what follows from the case, and open nothing: Tab passes them by.
const INERT = '.task-card .due-date[tabindex="0"], .task-card .followup-date[tabindex="0"], .task-card .groups [href], '
  + '.task-card .groups [tabindex="0"], .task-card .assignee [tabindex="0"], .task .shutter a';
// Where the focus belongs until the next key or click, however often the webapp draws its parts anew meanwhile.
let awaited = taskIn() ? ON_THE_CARD : '';
let here = taskIn();
let leaving = false;
const way = document.createElement('button');

function goTo(place) {
  const found = document.querySelector(place);
  if (found) {
    if (!found.matches('a, button')) {
      found.tabIndex = -1;
    }
    found.focus();
  }
  return !!found;
}

const isNowhere = () => !document.activeElement || document.activeElement === document.body;

// A card is drawn in steps; a task that was taken has its form anew.
const DRAWN = {
  [ON_THE_CARD]: '.task-card form, .task-card .fjs-form, .task-card .claim',
  [THE_FORM]: '.task-card .unclaim'
};

function follow() {
  document.querySelectorAll(INERT).forEach(place => { place.tabIndex = -1; });
  nameTheWay();
  if (awaited && document.querySelector(DRAWN[awaited]) && !document.activeElement?.matches(awaited)) {
    goTo(awaited);
  }
  leaving = leaving || !!here && !taskIn();
  here = taskIn();
  if (leaving && isNowhere()) {
    goToList();
  }
}

const goToList = () => goTo('ol.tasks-list h4 a') || goTo('section.tasks-list');

function nameTheWay() {
  const name = document.querySelector('.task-card') ? say('Đến việc đang mở', 'Go to the open task') : say('Đến danh sách việc', 'Go to the list of tasks');
  if (way.textContent !== name) {
    way.textContent = name;
  }
}

way.className = 'bd-skip';
way.type = 'button';
way.addEventListener('click', () => goTo(ON_THE_CARD) || goToList());
document.body.prepend(way);

// A key makes a click without a place: who points with a mouse is led nowhere.
document.addEventListener('click', event => {
  if (event.detail === 0) {
    awaited = event.target.closest('li.task h4 a') ? ON_THE_CARD : event.target.closest('.task-card .claim') ? THE_FORM : '';
    setTimeout(follow);
  }
}, true);
['keydown', 'pointerdown'].forEach(act => document.addEventListener(act, () => {
  awaited = '';
  leaving = false;
}, true));
new MutationObserver(once(follow)).observe(document.body, {childList: true, subtree: true});

export default undefined;
