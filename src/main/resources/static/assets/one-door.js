// Runs in each of Camunda's webapps before it starts.
import say from './in-two-languages.js';
import {forgetDrafts} from './kept-drafts.js';
import './office-time.js';
import language from './reader-language.js';
import giveNames from './spoken-names.js';

const base = document.querySelector('base');
const app = base.getAttribute('app-root') + '/app/' + base.getAttribute('app-name');
const home = base.getAttribute('app-root').replace(/\/camunda$/, '') + '/';
const atLogin = /^#!?\/login/;
let place = location.hash;
let leaving = false;

// Signing in and out happens at one door. When a webapp shows its own login form, the session is over: asking the server for
// the page anew (hence the number) leads to the door, and from there back to the same place.
function leave() {
  if (!atLogin.test(location.hash)) {
    place = location.hash;
  } else if (!leaving) {
    leaving = true;
    location.replace(base.getAttribute('href') + '?' + Date.now() + (atLogin.test(place) ? '' : place));
  }
}

// The brand leads home, the menu's profile to the person's own page: what the webapps call a profile can neither be read nor changed there.
const profile = home + 'ho-so-cua-toi';

function lead(link, place) {
  if (link && link.getAttribute('href') !== place) {
    link.setAttribute('href', place);
    link.setAttribute('target', '_self');
  }
}

// The product's own guide, beside the form one is at.
function leadToGuide() {
  const account = document.querySelector('.cam-nav .account');
  if (account && !document.querySelector('.bd-guide')) {
    const place = document.createElement('li');
    place.className = 'bd-guide';
    const link = place.appendChild(document.createElement('a'));
    link.textContent = say('Hướng dẫn', 'Guide');
    link.href = home + 'huong-dan';
    link.target = '_blank';
    account.before(place);
  }
}

function leadHome() {
  lead(document.querySelector('.navbar-brand'), home);
  lead(document.querySelector('.dropdown-menu .profile a'), profile);
  leadToGuide();
}

function nameTheZone() {
  const zone = document.querySelector('#footer-timezone i');
  const name = say('Việt Nam (UTC+7)', 'Vietnam (UTC+7)');
  if (zone && zone.textContent !== name) {
    zone.textContent = name;
  }
}

if (base.getAttribute('app-name') === 'welcome') {
  location.replace(profile);
}

// Whoever signs out leaves nothing half written on this computer, the last key typed included.
document.addEventListener('click', event => {
  if (event.target.closest('[ng-click="logout()"]')) {
    forgetDrafts();
    addEventListener('pagehide', forgetDrafts);
  }
}, true);
document.documentElement.lang = language;
addEventListener('hashchange', leave);
new MutationObserver(leadHome).observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ['href']});
new MutationObserver(once(() => {
  giveNames();
  nameTheZone();
})).observe(document.body, {childList: true, subtree: true});
leave();
leadHome();

// Many changes of one moment are one change.
function once(act) {
  let waiting = false;
  return () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        act();
      });
    }
  };
}

// Parts of the webapps ask for their words before these have arrived, and then keep the bare keys: for a minute the browser has them.
await fetch(`${app}/locales/${language}.json?bust=7.24.0`, {cache: 'no-cache'}).catch(() => undefined);

export default undefined;
