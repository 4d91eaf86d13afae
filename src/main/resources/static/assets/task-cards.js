// What a card in Tasklist says besides the task's name: course, person, unit and due day, asked for a whole page of cards at once.
import {once} from './once.js';
import say from './in-two-languages.js';

const api = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '') + '/api/v1/tasks/cards?ids=';
const LINES = [
  ['course', say('Khóa học', 'Course')],
  ['person', say('Người', 'Person')],
  ['unit', say('Đơn vị', 'Unit')],
  ['due', say('Hạn xử lý', 'Due')]
];
const known = new Map();
let asking = false;

const openTask = () => location.hash.match(/[?&]task=([0-9a-f-]+)/)?.[1];
const idOf = card => card.querySelector('h4 a[href*="task="]')?.getAttribute('href').match(/[?&]task=([0-9a-f-]+)/)?.[1];

const dayOf = card => card.dueOn.split('-').reverse().join('/');

function dueWords(card) {
  const {daysLeft} = card;
  const late = Math.abs(daysLeft);
  const left = daysLeft === 0 ? say('hạn hôm nay', 'due today')
    : daysLeft > 0 ? say(`còn ${late} ngày`, `days left: ${late}`) : say(`quá hạn ${late} ngày`, `days overdue: ${late}`);
  return `${dayOf(card)}, ${left}`;
}

function draw(card, id) {
  const said = known.get(id);
  if (!said || card.querySelector('.bd-facts')) {
    return;
  }
  const facts = document.createElement('dl');
  facts.className = 'bd-facts';
  facts.id = 'bd-facts-' + id;
  for (const [part, label] of LINES) {
    const words = part === 'due' ? said.dueOn && dueWords(said) : said[part];
    if (words) {
      const line = facts.appendChild(document.createElement('div'));
      line.appendChild(document.createElement('dt')).textContent = label + ': ';
      line.appendChild(document.createElement('dd')).textContent = words;
      line.className = part === 'due' && said.daysLeft < 0 ? 'bd-late' : '';
    }
  }
  card.querySelector('.task-card-details').after(facts);
  // what the lines say is not said a second time
  card.classList.toggle('bd-course-told', !!said.course);
  card.classList.toggle('bd-due-told', !!said.dueOn);
  card.querySelector('h4 a').setAttribute('aria-describedby', facts.id);
}

// The open task says how long there is still; until which day stands beside it.
function tellOpen() {
  const said = known.get(openTask());
  const place = said?.dueOn && document.querySelector('.task-card .due-date .view-value > span:last-child');
  if (place) {
    place.dataset.day = ` (${dayOf(said)})`;
  }
}

async function bring(ids) {
  asking = true;
  const cards = await fetch(api + ids.join(','), {headers: {Accept: 'application/json'}})
    .then(answer => answer.ok ? answer.json() : []).catch(() => []);
  ids.forEach(id => known.set(id, null));
  cards.forEach(card => known.set(card.taskId, card));
  asking = false;
  drawAll();
}

// With every new card all that are shown are asked for anew: a due day may have moved meanwhile.
function drawAll() {
  const cards = [...document.querySelectorAll('ol.tasks-list li.task')].map(card => [card, idOf(card)]).filter(([, id]) => id);
  const ids = [...new Set([...cards.map(([, id]) => id), openTask()].filter(Boolean))];
  cards.forEach(([card, id]) => draw(card, id));
  tellOpen();
  if (!asking && ids.some(id => !known.has(id))) {
    bring(ids);
  }
}

new MutationObserver(once(drawAll)).observe(document.body, {childList: true, subtree: true});

export default undefined;
