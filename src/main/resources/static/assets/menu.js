// On a narrow screen the menu opens and closes by its button; without a script it stays open.
const button = document.querySelector('[data-menu]');
const menu = document.getElementById('menu');
const show = open => {
  button.setAttribute('aria-expanded', String(open));
  menu.classList.toggle('shut', !open);
};
if (button && menu) {
  button.hidden = false;
  show(false);
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') === 'false'));
  document.addEventListener('keydown', key => {
    if (key.key === 'Escape' && button.getAttribute('aria-expanded') === 'true' && menu.contains(document.activeElement)) {
      show(false);
      button.focus();
    }
  });
}
