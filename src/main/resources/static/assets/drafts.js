// What was typed outlives a session that ended meanwhile, in this tab and for this person alone; once it was taken, it is dropped.
const page = document.querySelector('[data-drafts]');
const key = field => 'draft:' + page.dataset.drafts + ':' + field.id;

for (const field of page.querySelectorAll('form textarea')) {
  const draft = sessionStorage.getItem(key(field));
  if (page.querySelector('[data-taken="' + field.form.parentElement.id + '"]')) {
    sessionStorage.removeItem(key(field));
  } else if (draft !== null && !field.hasAttribute('aria-invalid') && draft !== field.value) {
    field.value = draft;
    field.form.parentElement.open = true;
  }
  field.addEventListener('input', () => sessionStorage.setItem(key(field), field.value));
}
