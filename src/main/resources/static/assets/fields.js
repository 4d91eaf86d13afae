// A browser speaks its own language about a field left empty and about a file to choose, and cuts what is pasted into a full field
// without a word; people read the page's language, and lose nothing.
{
  const words = document.currentScript.dataset;
  const A_PAUSE = 500;
  const NEARLY_FULL = 0.8;
  /** Shorter fields, such as a year, say something only when they are too full. */
  const A_SENTENCE = 60;
  const say = (pattern, ...parts) => parts.reduce((text, part, at) => text.replace(`{${at}}`, part), pattern);
  const nameOf = field => field.labels?.[0]?.firstChild?.textContent.trim() || field.getAttribute('aria-label') || '';

  document.addEventListener('invalid', event => {
    const field = event.target;
    const said = field.validity.valueMissing ? words.missing : field.validity.badInput ? words.unreadable : '';
    const name = nameOf(field);
    if (said || !isTooLong(field)) {
      field.setCustomValidity(name ? say(said, name) : '');
    }
  }, true);
  ['input', 'change'].forEach(kind => document.addEventListener(kind, event => {
    const field = event.target;
    field.setCustomValidity?.(isTooLong(field) ? say(words.tooLong, nameOf(field), written(field), field.dataset.longest) : '');
    if (field.dataset?.longest) {
      clearTimeout(field.telling);
      field.telling = setTimeout(() => tellLength(field), A_PAUSE);
    }
  }, true));

  // As many as the server counts: a new line arrives there as two.
  function written(field) {
    return field.value.trim().replace(/\r?\n/g, '\r\n').length;
  }

  function isTooLong(field) {
    return Boolean(field.dataset?.longest) && written(field) > field.dataset.longest;
  }

  function tellLength(field) {
    const told = document.getElementById(field.dataset.length);
    const tooLong = isTooLong(field);
    const full = field.dataset.longest >= A_SENTENCE && written(field) > field.dataset.longest * NEARLY_FULL;
    const sentence = tooLong ? say(words.tooLong, nameOf(field), written(field), field.dataset.longest)
      : full ? say(words.written, written(field), field.dataset.longest)
        : field.matches(':not(td) > textarea') ? say(words.longest, field.dataset.longest) : '';
    if (told.textContent !== sentence) {
      told.textContent = sentence;
    }
    told.classList.toggle('fault', tooLong);
  }

  // A box for many words says its limit at once, a line or a cell of a table only when it is nearly full.
  function limit(field, at) {
    const told = document.createElement('small');
    field.dataset.longest = field.maxLength;
    field.dataset.length = told.id = `length-${at}`;
    field.removeAttribute('maxlength');
    told.className = 'length';
    told.setAttribute('aria-live', 'polite');
    (field.closest('label, .day') ?? field).after(told);
    field.setAttribute('aria-describedby', [field.getAttribute('aria-describedby'), told.id].filter(Boolean).join(' '));
    tellLength(field);
  }

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

  // A day is typed; whoever would rather look for it presses the button beside it, which opens the browser's own calendar.
  function offerCalendar(field) {
    const box = document.createElement('span');
    const button = document.createElement('button');
    const calendar = document.createElement('input');
    box.className = 'day';
    button.type = 'button';
    button.setAttribute('aria-label', say(words.pick, nameOf(field)));
    calendar.type = 'date';
    calendar.tabIndex = -1;
    calendar.setAttribute('aria-hidden', 'true');
    field.before(box);
    box.append(field, button, calendar);
    button.addEventListener('click', () => {
      calendar.value = field.value.trim().replace(/^(\d{1,2})[/.-]?(\d{1,2})[/.-]?(\d{4})$/,
        (day, d, m, y) => [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'));
      calendar.showPicker ? calendar.showPicker() : calendar.click();
    });
    calendar.addEventListener('change', event => {
      event.stopPropagation();
      if (calendar.value) {
        field.value = calendar.value.split('-').reverse().join('/');
        ['input', 'change'].forEach(kind => field.dispatchEvent(new Event(kind, {bubbles: true})));
        field.focus();
      }
    });
  }

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('input[type=file]').forEach(dress);
    document.querySelectorAll('[data-day]').forEach(offerCalendar);
    document.querySelectorAll('main [maxlength]:not([type=password])').forEach(limit);
  });
}
