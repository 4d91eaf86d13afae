import {Problem, run} from './common.js';
import {cell, courseLines, find, list, make, money, note} from './page.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const {courses} = context;
  const ofYear = courses.filter(course => !course.ofOtherYear);
  const ofOtherYears = courses.filter(course => course.ofOtherYear);
  const kept = (name, codes) => draft(name) === undefined ? codes : draft(name).split(';').filter(Boolean);
  const codes = list => list.map(course => course.code);
  const excluded = kept('excludedCourses', codes(ofYear.filter(course => course.excluded)));
  const added = kept('addedCourses', codes(ofOtherYears.filter(course => !course.excluded)));
  const chosen = new Set([...codes(ofYear).filter(code => !excluded.includes(code)), ...added]);
  const planNote = page.querySelector('#planNote');
  planNote.value = draft('planNote') ?? context.planNote ?? '';

  const row = course => {
    const tick = make('input', {type: 'checkbox', checked: chosen.has(course.code), 'aria-label': `Đưa vào kế hoạch: ${course.name}`,
      onchange: () => {
        chosen[tick.checked ? 'add' : 'delete'](course.code);
        element.classList.toggle('off', !tick.checked);
        sum();
      }});
    const element = make('tr', {class: chosen.has(course.code) ? '' : 'off'},
      make('td', {class: 'pick'}, make('label', {}, tick)),
      cell('', make('span', {class: 'bd-name'}, course.name),
        course.abroad && make('span', {class: 'bd-tag need'}, 'nước ngoài'), courseLines(course).map(line => make('span', {class: 'bd-note'}, line)),
        course.targetDuties && make('span', {class: 'bd-note'}, `Đối tượng: ${course.targetDuties}`),
        course.gap.advice && make('span', {class: 'bd-note'}, course.gap.advice),
        course.warning && make('span', {class: 'bd-warn'}, course.warning)),
      make('td', {class: 'num', 'data-label': 'Còn thiếu'}, course.gap.lacking == null ? '–' : String(course.gap.lacking)),
      make('td', {class: 'num', 'data-label': 'Nhu cầu'}, course.grants ? String(course.needs) : '–'),
      make('td', {class: 'num', 'data-label': 'Chỉ tiêu'}, String(course.seats)),
      make('td', {class: 'num', 'data-label': 'Kinh phí'}, money(course.cost)));
    return element;
  };

  const against = cost => {
    const {amount, committed} = context.budget;
    if (amount == null) {
      return `Chưa ghi kinh phí được giao của năm ${context.year} nên không so được.`;
    }
    const left = amount - committed - cost;
    return `Kinh phí được giao ${money(amount)}, kế hoạch khác đã duyệt ${money(committed)}: ${left < 0 ? 'vượt' : 'còn'} ${money(Math.abs(left))}.`;
  };

  const sum = () => {
    const planned = courses.filter(course => chosen.has(course.code));
    const total = field => planned.reduce((so, course) => so + Number(course[field]), 0);
    find(page, 'sum').textContent =
      `Chọn ${planned.length} trên ${courses.length} khóa: ${total('seats')} lượt người, kinh phí dự kiến ${money(total('cost'))}.`;
    find(page, 'budget').textContent = against(total('cost'));
  };

  note(page, 'returned', context.returnReason);
  find(page, 'courses').replaceChildren(...ofYear.map(row));
  find(page, 'otherYears').hidden = ofOtherYears.length === 0;
  find(page, 'added').replaceChildren(...ofOtherYears.map(row));
  list(page, 'uncovered', context.uncovered.map(need => `${need.requirement}: ${need.people} người`));
  list(page, 'others', context.otherNeeds.map(need => `${need.unit}: ${need.text}`));
  list(page, 'silent', context.silentUnits);
  sum();

  return {
    check() {
      if (chosen.size === 0 && !context.mayBeEmpty) {
        throw new Problem('Kế hoạch phải có ít nhất một khóa.', page.querySelector('tbody input'));
      }
    },
    values: () => ({
      excludedCourses: ['String', codes(ofYear.filter(course => !chosen.has(course.code))).join(';')],
      addedCourses: ['String', codes(ofOtherYears.filter(course => chosen.has(course.code))).join(';')],
      planNote: ['String', planNote.value.trim()]
    })
  };
});
