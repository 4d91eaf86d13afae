// What Cockpit and Admin show, as it is written in the office; and who may do what little may be done there.
import say from './in-two-languages.js';

const STAMP = /^\s*(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)(:\d\d)?\s*$/;
const WORDS = say({'Actions': 'Thao tác', 'State': 'Tình trạng', 'Toggle this section': 'Mở hoặc đóng phần này'}, {});
const engine = document.querySelector('base').getAttribute('app-root') + '/api/engine/engine/default/authorization/check?';
const RIGHTS = {
  'bd-may-retry': 'permissionName=RETRY_JOB&resourceName=PROCESS_DEFINITION&resourceType=6&resourceId=*',
  'bd-reads-files': 'permissionName=READ&resourceName=DEPLOYMENT&resourceType=9&resourceId=*'
};

function asInTheOffice(root) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = root.nodeType === Node.TEXT_NODE ? root : texts.nextNode(); text; text = texts.nextNode()) {
    const stamp = text.data.match(STAMP);
    if (stamp) {
      text.data = `${stamp[3]}/${stamp[2]}/${stamp[1]} ${stamp[4]}`;
    } else if (Object.hasOwn(WORDS, text.data.trim())) {
      text.data = WORDS[text.data.trim()];
    } else if (text.data.trim() === 'null' && text.parentElement?.closest('.null-value')) {
      text.data = say('không có', 'none');
    }
  }
}

new MutationObserver(changes => changes.forEach(change => {
  change.addedNodes.forEach(asInTheOffice);
  if (change.type === 'characterData') {
    asInTheOffice(change.target);
  }
})).observe(document.body, {childList: true, subtree: true, characterData: true});

Object.entries(RIGHTS).forEach(([name, right]) => fetch(engine + right, {headers: {Accept: 'application/json'}})
  .then(answer => answer.ok ? answer.json() : {authorized: false})
  .then(answer => document.body.classList.toggle(name, answer.authorized))
  .catch(() => undefined));

export default undefined;
