/*
 * A course of a plan and its cost against the year's budget, as the forms of drafting and approving show them.
 */

import {cell, courseLines, make, money} from './page.js';

const number = (label, text) => make('td', {class: 'num', 'data-label': label}, text);

/** What the course is, how many people lack and ask for it, its seats and what they cost. */
export function courseCells(course) {
  return [
    cell('', make('span', {class: 'bd-name'}, course.name),
      course.abroad && make('span', {class: 'bd-tag need'}, 'nước ngoài'), courseLines(course).map(line => make('span', {class: 'bd-note'}, line)),
      course.targetDuties && make('span', {class: 'bd-note'}, `Đối tượng: ${course.targetDuties}`),
      course.gap.advice && make('span', {class: 'bd-note'}, course.gap.advice),
      course.warning && make('span', {class: 'bd-warn'}, course.warning)),
    number('Còn thiếu', course.gap.lacking == null ? '–' : String(course.gap.lacking)),
    number('Nhu cầu', course.grants ? String(course.needs) : '–'),
    number('Chỉ tiêu', String(course.seats)),
    number('Kinh phí', money(course.cost))];
}

/** Seats and cost of these courses. */
export function totals(courses) {
  const total = field => courses.reduce((so, course) => so + Number(course[field]), 0);
  return {seats: total('seats'), cost: total('cost')};
}

/** The cost against the budget, in a sentence, and whether it is exceeded. */
export function against({budget: {amount, committed}, year}, cost) {
  if (amount == null) {
    return {sentence: `Chưa ghi kinh phí được giao của năm ${year} nên không so được.`, over: false};
  }
  const left = amount - committed - cost;
  return {over: left < 0, sentence: `Kinh phí được giao ${money(amount)}, kế hoạch khác đã duyệt ${money(committed)}: `
    + `${left < 0 ? 'vượt' : 'còn'} ${money(Math.abs(left))}.`};
}
