/*
 * Elements and words of the forms: data becomes text, never markup.
 */

/** The element of the page that carries data-is="name". */
export function find(page, name) {
  return page.querySelector(`[data-is="${name}"]`);
}

/** Makes an element; on… attributes are listeners, true and false stand for a bare or a missing attribute. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name === 'maxlength') {
      element.dataset.longest = value;
    } else if (value !== false && value != null) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child != null && child !== false));
  return element;
}

/** A table cell that still says what it is when the row becomes a card on a narrow screen. */
export function cell(label, ...children) {
  return make('td', {'data-label': label}, ...children);
}

/** A person's name with the post below it. */
export function person(officer, unit) {
  return [make('span', {class: 'bd-name'}, officer.name),
    make('span', {class: 'bd-note'}, unit ? `${officer.position}, ${unit}` : officer.position)];
}

/** Shows the list below its heading, or hides both. */
export function list(page, name, texts) {
  find(page, name).hidden = texts.length === 0;
  find(page, name).querySelector('ul').replaceChildren(...texts.map(text => make('li', {}, text)));
}

/** Fills the table of this part of the form, or hides the part where there is nothing to show. */
export function table(page, name, rows) {
  find(page, name).hidden = rows.length === 0;
  find(page, name).querySelector('tbody').replaceChildren(...rows);
}

/** Shows the sentence in its place, or hides the place. */
export function note(page, name, sentence) {
  find(page, name).hidden = !sentence;
  find(page, name).querySelector('[data-text]').textContent = sentence ?? '';
}

/** When and how long, who teaches, what it is good for. */
export function courseLines(course) {
  return [`${span(course.startsOn, course.endsOn)} (${course.hours} tiết, ${course.mode.toLowerCase()})`,
    course.organizer, course.grants && `Đáp ứng yêu cầu: ${course.grants}`].filter(Boolean);
}

/** Puts the course's lines, and what else has to be known, at the head of the form. */
export function head(page, lines) {
  find(page, 'head').replaceChildren(...lines.filter(Boolean).flatMap((line, at) => at ? [make('br'), line] : [line]));
}

export function day(date) {
  return date.slice(0, 10).split('-').reverse().join('/');
}

export function span(first, last) {
  return first === last ? day(first) : `${day(first)} – ${day(last)}`;
}

export function money(amount) {
  return `${Number(amount).toLocaleString('vi-VN')} đồng`;
}

export function score(value) {
  return value == null ? '–' : Number(value).toLocaleString('vi-VN', {minimumFractionDigits: 2, maximumFractionDigits: 2});
}
