// Runs in each of Camunda's webapps before it starts.
import say from './in-two-languages.js';
import {forgetDrafts} from './kept-drafts.js';
import './office-time.js';
import language from './reader-language.js';
import {once} from './once.js';
import giveNames from './spoken-names.js';

const base = document.querySelector('base');
const app = base.getAttribute('app-root') + '/app/' + base.getAttribute('app-name');
const home = base.getAttribute('app-root').replace(/\/camunda$/, '') + '/';
const EDITION = '7.24.0';
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

// "Không nhận được việc :" – what is told stands before its colon.
function closeColons() {
  document.querySelectorAll('.alert .status + strong').forEach(colon => {
    for (let gap = colon.previousSibling; gap && !gap.matches?.('.status'); gap = gap.previousSibling) {
      if (gap.nodeType === Node.TEXT_NODE && gap.data) {
        gap.data = '';
      }
    }
  });
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
  closeColons();
  nameTheZone();
})).observe(document.body, {childList: true, subtree: true});
leave();
leadHome();

// Parts of the webapps ask for their words once, and keep the bare keys where these have not arrived yet. So the words are in their table
// before the webapp starts, and where it keeps them itself, from where it takes the names of months and days with them.
async function bringWords() {
  const answer = await fetch(`${app}/locales/${language}.json?bust=${EDITION}`, {cache: 'no-cache'});
  const words = await answer.json();
  words.labels.CAM_WIDGET_FOOTER_TIMEZONE = say(words.labels.CAM_WIDGET_FOOTER_TIMEZONE, 'Dates and times are those of');
  const start = window.angular.module('pascalprecht.translate');
  start.config(['$translateProvider', table => table.translations(language, words.labels).forceAsyncReload(true)]);
  start.config(['$provide', parts => parts.decorator('$locale', ['$delegate', locale => nameDays(locale, words.dateLocales)])]);
  const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  kept[`${app}/locales/_locales_data_${language}_${EDITION}`] = JSON.stringify(words);
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

// The calendar to choose a day from has its own names for them.
function nameDays(locale, names) {
  if (names) {
    Object.assign(locale.DATETIME_FORMATS, {MONTH: names.months, STANDALONEMONTH: names.months, SHORTMONTH: names.monthsShort,
      DAY: names.weekdays, SHORTDAY: names.weekdaysShort});
  }
  return locale;
}

await bringWords().catch(() => undefined);

export default undefined;
