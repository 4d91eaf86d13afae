// What a card in Tasklist says besides the task's name: course, person, unit and due day, asked for a whole page of cards at once.
import {answerOf} from './api.js';
import {once} from './once.js';
import {taskIn} from './open-task.js';
import say from './in-two-languages.js';

const LINES = [
  ['course', say('Khóa học', 'Course')],
  ['person', say('Người', 'Person')],
  ['unit', say('Đơn vị', 'Unit')],
  ['due', say('Hạn xử lý', 'Due')]
];
const known = new Map();
// For which task a card has been asked, and what it says: a list that is loaded anew has new cards.
const asked = new WeakMap();
const drawn = new WeakMap();
let askedOpen;
let asking = false;

const idOf = card => taskIn(card.querySelector('h4 a[href*="task="]')?.getAttribute('href') ?? '');

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
  const before = card.querySelector('.bd-facts');
  if (before && drawn.get(card) === said || !before && !said) {
    return;
  }
  before?.remove();
  drawn.set(card, said);
  // what the lines say is not said a second time
  card.classList.toggle('bd-course-told', !!said?.course);
  card.classList.toggle('bd-due-told', !!said?.dueOn);
  if (!said) {
    card.querySelector('h4 a').removeAttribute('aria-describedby');
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
  card.querySelector('h4 a').setAttribute('aria-describedby', facts.id);
}

// The open task says how long there is still; until which day stands beside it.
function tellOpen() {
  const id = taskIn();
  const said = known.get(id);
  const place = document.querySelector('.task-card .due-date .view-value > span:last-child');
  document.querySelectorAll('.task-card [data-day-of]').forEach(old => {
    if (old.dataset.dayOf !== id || !said?.dueOn) {
      delete old.dataset.day;
      delete old.dataset.dayOf;
    }
  });
  if (place && said?.dueOn) {
    place.dataset.day = ` (${dayOf(said)})`;
    place.dataset.dayOf = id;
  }
}

// What could not be had is asked for with the next list; what was known stays until then.
async function bring(ids) {
  asking = true;
  const cards = await answerOf('tasks/cards?ids=' + ids.join(','));
  if (cards) {
    ids.forEach(id => keep(id, cards.find(card => card.taskId === id)));
  }
  asking = false;
  drawAll();
}

function keep(id, card) {
  if (!card) {
    known.delete(id);
  } else if (JSON.stringify(card) !== JSON.stringify(known.get(id))) {
    known.set(id, card);
  }
}

// With every list that is loaded all its cards are asked for anew, once: a due day may have moved meanwhile.
function drawAll() {
  const cards = [...document.querySelectorAll('ol.tasks-list li.task')].map(card => [card, idOf(card)]).filter(([, id]) => id);
  const open = taskIn();
  cards.forEach(([card, id]) => draw(card, id));
  tellOpen();
  if (!asking && (cards.some(([card, id]) => asked.get(card) !== id) || open && open !== askedOpen && !known.has(open))) {
    cards.forEach(([card, id]) => asked.set(card, id));
    askedOpen = open;
    bring([...new Set([...cards.map(([, id]) => id), open].filter(Boolean))]);
  }
}

new MutationObserver(once(drawAll)).observe(document.body, {childList: true, subtree: true});

export default undefined;
