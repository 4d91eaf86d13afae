// A browser speaks its own language about a field left empty and about a file to choose; people read the page's.
{
  const words = document.currentScript.dataset;

  document.addEventListener('invalid', event => {
    const field = event.target;
    const said = field.validity.valueMissing ? words.missing : field.validity.badInput ? words.unreadable : '';
    const name = field.labels?.[0]?.firstChild?.textContent.trim() ?? '';
    field.setCustomValidity(name ? said.replace('{0}', name) : '');
  }, true);
  ['input', 'change'].forEach(kind => document.addEventListener(kind, event => event.target.setCustomValidity?.(''), true));

  // The field itself stays, for the keyboard and for those who listen; its button and the name of the file are ours.
  function dress(field) {
    const button = document.createElement('button');
    const chosen = document.createElement('span');
    button.type = 'button';
    button.textContent = words.choose;
    button.tabIndex = -1;
    [button, chosen].forEach(part => part.setAttribute('aria-hidden', 'true'));
    button.addEventListener('click', () => field.click());
    const tell = () => { chosen.textContent = ` ${field.files[0]?.name ?? words.none}`; };
    field.addEventListener('change', tell);
    tell();
    field.classList.add('dressed');
    field.after(button, chosen);
  }

  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('input[type=file]').forEach(dress));
}
