// What a person is writing in Tasklist is kept in the browser, so that nothing is lost when the session ends. On a computer
// that several people use it is there for that person alone, and gone with the task or the person.
const DRAFT = /^(camForm|camunda-form):/;
const OWNER = 'bd-drafts-of';

/** The keys of the drafts, each with the id of its task. */
export const drafts = () => Object.keys(localStorage).filter(key => DRAFT.test(key)).map(key => [key, key.replace(DRAFT, '')]);

/** Tasklist's, and in this tab those of the own page and what waits for another page to show it (language.js). */
export function forgetDrafts() {
  drafts().forEach(([key]) => localStorage.removeItem(key));
  Object.keys(sessionStorage).filter(key => /^(draft:|typed-)/.test(key)).forEach(key => sessionStorage.removeItem(key));
  localStorage.removeItem(OWNER);
}

/** From now on drafts are this person's; those of someone else are dropped. */
export function keepDraftsOf(person) {
  if (localStorage.getItem(OWNER) !== person) {
    forgetDrafts();
    localStorage.setItem(OWNER, person);
  }
}

// A row of the table of several tasks keeps its draft where Tasklist looks for the one of the task's own form.
const ofForm = task => 'camunda-form:' + task;

export function draftOf(task) {
  try {
    return JSON.parse(localStorage.getItem(ofForm(task))) ?? {};
  } catch {
    return {};
  }
}

export function keepDraft(task, draft) {
  const written = Object.values(draft).some(value => value !== null && value !== '');
  written ? localStorage.setItem(ofForm(task), JSON.stringify(draft)) : forgetDraft(task);
}

export function forgetDraft(task) {
  localStorage.removeItem(ofForm(task));
}
