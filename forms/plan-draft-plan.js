import {Problem, run} from './common.js';
import {find, list, make, money, note} from './page.js';
import {against, courseCells, totals} from './plan.js';

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
      courseCells(course));
    return element;
  };

  const sum = () => {
    const planned = courses.filter(course => chosen.has(course.code));
    const {seats, cost} = totals(planned);
    find(page, 'sum').textContent =
      `Chọn ${planned.length} trên ${courses.length} khóa: ${seats} lượt người, kinh phí dự kiến ${money(cost)}.`;
    const {sentence, over} = against(context, cost);
    find(page, 'budget').textContent = over ? `${sentence} Bớt khóa, hoặc ghi kinh phí được giao mới trước khi trình.` : sentence;
    find(page, 'budget').classList.toggle('over', over);
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
      // those of the year are planned unless left out; named here, one that somebody else has taken meanwhile is not lost unnoticed
      addedCourses: ['String', codes(courses.filter(course => chosen.has(course.code))).join(';')],
      planNote: ['String', planNote.value.trim()]
    })
  };
});
