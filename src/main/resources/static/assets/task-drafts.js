// Runs in Tasklist before it starts: no draft of someone else, and none of a task that is over.
import {drafts, keepDraftsOf} from './kept-drafts.js';

const api = document.querySelector('base').getAttribute('app-root') + '/api/';
const LAST_KEY_IS_KEPT = 2000;
const TOO_LONG = 5000;
const asJson = {headers: {Accept: 'application/json'}};

async function dropDraftsOfClosedTasks() {
  for (const [key, task] of drafts()) {
    const answer = await fetch(`${api}engine/engine/default/task/${encodeURIComponent(task)}`, asJson);
    if (answer.status === 404) {
      localStorage.removeItem(key);
    }
  }
}

// Tasklist leaves a task that was completed without telling, and the last key typed may be kept a moment later.
let place = location.hash;
new MutationObserver(() => {
  if (place !== location.hash) {
    place = location.hash;
    setTimeout(() => dropDraftsOfClosedTasks().catch(() => undefined), LAST_KEY_IS_KEPT);
  }
}).observe(document.body, {childList: true, subtree: true});

const person = await fetch(api + 'admin/auth/user/default', {...asJson, signal: AbortSignal.timeout(TOO_LONG)}).then(answer => answer.ok ? answer.json() : {}).catch(() => ({}));
if (person.userId) {
  keepDraftsOf(person.userId);
  dropDraftsOfClosedTasks().catch(() => undefined);
}

export default undefined;
