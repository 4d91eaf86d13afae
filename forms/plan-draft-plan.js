import {Problem, run} from './common.js';
import {cell, courseLines, find, list, make, money, note} from './page.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const {courses} = context;
  const kept = draft('excludedCourses');
  const excluded = new Set(kept === undefined ? courses.filter(course => course.excluded).map(course => course.code)
    : kept.split(';').filter(Boolean));
  const planNote = page.querySelector('#planNote');
  planNote.value = draft('planNote') ?? context.planNote ?? '';

  const row = course => {
    const tick = make('input', {type: 'checkbox', checked: !excluded.has(course.code), 'aria-label': `Đưa vào kế hoạch: ${course.name}`,
      onchange: () => {
        excluded[tick.checked ? 'delete' : 'add'](course.code);
        element.classList.toggle('off', !tick.checked);
        sum();
      }});
    const element = make('tr', {class: excluded.has(course.code) ? 'off' : ''},
      make('td', {class: 'pick'}, make('label', {}, tick)),
      cell('', make('span', {class: 'bd-name'}, course.name), courseLines(course).map(line => make('span', {class: 'bd-note'}, line)),
        course.targetDuties && make('span', {class: 'bd-note'}, `Đối tượng: ${course.targetDuties}`),
        course.warning && make('span', {class: 'bd-warn'}, course.warning)),
      make('td', {class: 'num', 'data-label': 'Nhu cầu'}, course.grants ? String(course.needs) : '–'),
      make('td', {class: 'num', 'data-label': 'Chỉ tiêu'}, String(course.seats)),
      make('td', {class: 'num', 'data-label': 'Kinh phí'}, money(course.cost)));
    return element;
  };

  const sum = () => {
    const chosen = courses.filter(course => !excluded.has(course.code));
    const total = field => chosen.reduce((so, course) => so + Number(course[field]), 0);
    find(page, 'sum').textContent =
      `Chọn ${chosen.length} trên ${courses.length} khóa: ${total('seats')} lượt người, kinh phí dự kiến ${money(total('cost'))}.`;
  };

  note(page, 'returned', context.returnReason);
  find(page, 'courses').replaceChildren(...courses.map(row));
  list(page, 'uncovered', context.uncovered.map(need => `${need.requirement}: ${need.people} người`));
  list(page, 'others', context.otherNeeds.map(need => `${need.unit}: ${need.text}`));
  list(page, 'silent', context.silentUnits);
  sum();

  return {
    check() {
      if (excluded.size === courses.length) {
        throw new Problem('Kế hoạch phải có ít nhất một khóa.', page.querySelector('tbody input'));
      }
    },
    values: () => ({
      excludedCourses: ['String', [...excluded].join(';')],
      planNote: ['String', planNote.value.trim()]
    })
  };
});
