import {Problem, run} from './common.js';
import {find, list, make, money, note} from './page.js';
import {against, courseCells, totals} from './plan.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const begun = name => draft(name)?.split(';').filter(Boolean);
  const codes = list => list.map(course => course.code);
  const chosen = new Set();
  const known = new Set();
  const planNote = page.querySelector('#planNote');
  let sheet;

  // what was chosen before, in the draft or in the plan that was returned; a course nobody has chosen about is in it if it is of the year
  const isIn = course => begun('excludedCourses') === undefined ? !course.excluded
    : !course.ofOtherYear && !begun('excludedCourses').includes(course.code) || (begun('addedCourses') ?? []).includes(course.code);

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
    const planned = sheet.courses.filter(course => chosen.has(course.code));
    const {seats, cost} = totals(planned);
    find(page, 'sum').textContent =
      `Chọn ${planned.length} trên ${sheet.courses.length} khóa: ${seats} lượt người, kinh phí dự kiến ${money(cost)}.`;
    const {sentence, over} = against(sheet, cost);
    find(page, 'budget').textContent = over ? `${sentence} Bớt khóa, hoặc ghi kinh phí được giao mới trước khi trình.` : sentence;
    find(page, 'budget').classList.toggle('over', over);
  };

  const showSheet = newest => {
    sheet = newest;
    sheet.courses.filter(course => !known.has(course.code)).forEach(course => {
      known.add(course.code);
      if (isIn(course)) {
        chosen.add(course.code);
      }
    });
    const ofOtherYears = sheet.courses.filter(course => course.ofOtherYear);
    note(page, 'returned', sheet.returnReason);
    find(page, 'courses').replaceChildren(...sheet.courses.filter(course => !course.ofOtherYear).map(row));
    find(page, 'otherYears').hidden = ofOtherYears.length === 0;
    find(page, 'added').replaceChildren(...ofOtherYears.map(row));
    list(page, 'uncovered', sheet.uncovered.map(need => `${need.requirement}: ${need.people} người`));
    list(page, 'others', sheet.otherNeeds.map(need => `${need.unit}: ${need.text}`));
    list(page, 'silent', sheet.silentUnits);
    sum();
  };

  planNote.value = draft('planNote') ?? context.planNote ?? '';
  showSheet(context);

  return {
    show: showSheet,
    check() {
      if (chosen.size === 0 && !sheet.mayBeEmpty) {
        throw new Problem('Kế hoạch phải có ít nhất một khóa.', page.querySelector('tbody input'));
      }
    },
    values: () => ({
      excludedCourses: ['String', codes(sheet.courses.filter(course => !course.ofOtherYear && !chosen.has(course.code))).join(';')],
      // those of the year are planned unless left out; named here, one that somebody else has taken meanwhile is not lost unnoticed
      addedCourses: ['String', codes(sheet.courses.filter(course => chosen.has(course.code))).join(';')],
      planNote: ['String', planNote.value.trim()],
      shownVersion: ['String', sheet.shownVersion]
    })
  };
});
