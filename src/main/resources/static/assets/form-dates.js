// A day in a Camunda form is typed as an office writes it, day first, whatever language the browser speaks. The field itself follows
// the browser, takes 31/02 for 3/3 and empties itself without a word.
const FIELD = '.fjs-datepicker input';
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const EARLIEST = 1900;
const LATEST = 2200;

function dayOf(text) {
  const [, day, month, year] = (text.trim().match(DAY) ?? []).map(Number);
  const found = new Date(year, month - 1, day);
  return found.getDate() === day && found.getMonth() === month - 1 && year >= EARLIEST && year < LATEST ? found : undefined;
}

function tell(field, sentence) {
  const box = field.parentElement;
  const told = box.querySelector('.bd-no-day') ?? box.appendChild(Object.assign(document.createElement('div'), {className: 'bd-no-day'}));
  told.setAttribute('role', 'alert');
  told.textContent = sentence;
  delete told.dataset.read;
}

function teach(field) {
  const calendar = field._flatpickr;
  if (!calendar || calendar.config.parseDate) {
    return;
  }
  calendar.config.dateFormat = 'd/m/Y';
  calendar.config.parseDate = text => {
    const day = dayOf(text);
    tell(field, day || !text.trim() ? '' : `“${text.trim()}” không phải là một ngày. Ghi ngày/tháng/năm, ví dụ 05/01/2026.`);
    return day;
  };
  calendar.setDate(calendar.selectedDates);
  calendar.currentYearElement?.setAttribute('aria-label', 'Năm');
  calendar.monthsDropdownContainer?.setAttribute('aria-label', 'Tháng');
  field.placeholder = 'ngày/tháng/năm';
  field.addEventListener('input', event => event.isTrusted && tell(field, ''));
}

// What was typed is gone from the field when the form is handed in by the same click: the person reads why first.
function holdOnce(event) {
  const unread = [...document.querySelectorAll('.bd-no-day:not(:empty):not([data-read])')];
  if (unread.length > 0 && event.target.closest('.task-card button.btn-primary')) {
    event.preventDefault();
    event.stopImmediatePropagation();
    unread.forEach(told => { told.dataset.read = ''; });
  }
}

function teachAll() {
  document.querySelectorAll(FIELD).forEach(teach);
}

new MutationObserver(teachAll).observe(document.body, {childList: true, subtree: true});
document.addEventListener('focusin', teachAll, true);
document.addEventListener('click', holdOnce, true);

export default undefined;
