import {forgetDrafts} from './kept-drafts.js';

// A deep link into Tasklist keeps its place (#/?task=...) over the sign-in: the redirect back has no fragment of its own.
const form = document.getElementById('sign-in');
if (form && location.hash && !/^#!?\/login/.test(location.hash)) {
  form.action += location.hash;
}

// After a wrong password only the password is typed again; the name stays in this tab.
const name = document.getElementById('username');
if (form) {
  form.addEventListener('submit', () => sessionStorage.setItem('bd-name', name.value));
  if (new URLSearchParams(location.search).has('sai') && sessionStorage.getItem('bd-name')) {
    name.value = sessionStorage.getItem('bd-name');
    document.getElementById('password').focus();
  }
}

// Whoever has signed out leaves nothing half written on this computer.
if (new URLSearchParams(location.search).has('ra')) {
  forgetDrafts();
}
