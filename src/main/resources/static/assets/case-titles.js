// What Cockpit and Admin call by an id, a key or a code, said in words: cases by course and person, people and the agency by their names.
import {answerOf} from './api.js';
import {once} from './once.js';
import {putNames} from './person-names.js';

const AN_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PLACES = '.breadcrumbs-panel, a[href*="#/process-instance/"], dd.instance-id, dd.super-process-instance-id, td.task-id';
const PEOPLE = 'td.assignee, td.owner, td.user.group span:has(> .glyphicon-user)';
const GROUPS = 'td.user.group span:has(> .glyphicon-th)';
const A_PAGE = 100;
const known = new Map();
let agency;
let asking = false;

function ids() {
  const found = [];
  document.querySelectorAll(PLACES).forEach(place => {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (AN_ID.test(text.data.trim())) {
        found.push([text, text.data.trim()]);
      }
    }
  });
  return found;
}

// The words come first, the id stays behind them in small.
function draw(text, id) {
  const title = known.get(id);
  const before = text.previousElementSibling;
  if (title && !(before?.matches('.bd-case') && before.textContent === title)) {
    if (before?.matches('.bd-case')) {
      before.remove();
    }
    const words = document.createElement('span');
    words.className = 'bd-case';
    words.textContent = title;
    words.title = title;
    text.before(words);
    text.parentElement.classList.add('bd-cased');
  }
}

// Of a task whose case stands above, what tells it from the others: whose part it is.
async function bring(cases, tasks) {
  asking = true;
  [...cases, ...tasks].forEach(id => known.set(id, null));
  const [titles, cards] = await Promise.all([
    cases.length ? answerOf('cases/titles?ids=' + cases.join(',')) : null, tasks.length ? answerOf('tasks/cards?ids=' + tasks.join(',')) : null]);
  titles?.cases.forEach(one => known.set(one.id, one.subject));
  cards?.forEach(one => known.set(one.taskId, [one.person, one.unit].filter(Boolean).join(', ')));
  agency = titles?.agency ?? agency;
  asking = false;
  drawAll();
}

function nameAgency() {
  const place = document.querySelector('dd.tenant-id');
  if (agency && place && !place.querySelector('.bd-case') && !place.querySelector('.null-value')) {
    place.prepend(Object.assign(document.createElement('span'), {className: 'bd-case', textContent: agency}));
    place.classList.add('bd-cased');
  }
}

// An id that stands for something else now, as where a page shows the next case, has no words of the one before.
function dropOld() {
  document.querySelectorAll('.bd-case').forEach(words => {
    const id = words.nextSibling?.data?.trim() ?? '';
    if (AN_ID.test(id) && known.get(id) !== words.textContent) {
      words.remove();
    }
  });
}

function drawAll() {
  const found = ids();
  dropOld();
  found.forEach(([text, id]) => draw(text, id));
  nameAgency();
  document.querySelectorAll(PEOPLE).forEach(place => putNames(place));
  document.querySelectorAll(GROUPS).forEach(place => putNames(place, 'group'));
  const wanted = found.filter(([, id]) => !known.has(id));
  if (!asking && wanted.length > 0) {
    const some = isTask => [...new Set(wanted.filter(([text]) => !!text.parentElement.closest('td.task-id') === isTask).map(([, id]) => id))].slice(0, A_PAGE);
    bring(some(false), some(true));
  }
}

new MutationObserver(once(drawAll)).observe(document.body, {childList: true, subtree: true, characterData: true});

export default undefined;
