import {forgetDrafts} from './kept-drafts.js';

// A deep link into Tasklist keeps its place (#/?task=...) over the sign-in: the redirect back has no fragment of its own.
const form = document.getElementById('sign-in');
if (form && location.hash && !/^#!?\/login/.test(location.hash)) {
  form.action += location.hash;
}

// Whoever has signed out leaves nothing half written on this computer.
if (new URLSearchParams(location.search).has('ra')) {
  forgetDrafts();
}
