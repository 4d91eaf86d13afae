/*
 * A report's figures and what stands beside them, as its forms show them.
 */

import {cell, day, find, list, make, table} from './page.js';
import {FIGURES, number} from './report-figures.js';

const name = text => make('span', {class: 'bd-name'}, text);
const words = (label, text) => cell(label, text && make('span', {class: 'bd-text'}, text));

/** The whole report: figures by unit, targets, answers, and what has to be named. */
export function showReport(page, {report, remarks}) {
  const row = (label, figures, whole) => make('tr', {class: whole && 'bd-total'}, cell('', name(label)),
    FIGURES.map(([heading, count]) => make('td', {class: 'num', 'data-label': heading}, number(count(figures)))));
  const answered = report.units.filter(unit => unit.silentReason == null);
  const silent = report.units.filter(unit => unit.silentReason != null);

  table(page, 'figures', [row('Toàn cơ quan', report.total, true), ...report.units.map(unit => row(unit.name, unit.figures, false))]);
  find(page, 'targetsDay').textContent = day(report.targets.asOf);
  list(page, 'targets', report.targets.lines);
  table(page, 'answers', answered.map(({name: unit, text}) => make('tr', {}, cell('', name(unit)), words('Kết quả', text.results),
    words('Khó khăn, vướng mắc', text.difficulties), words('Đề xuất, kiến nghị', text.proposals))));
  table(page, 'silent', silent.map(unit => make('tr', {}, cell('', name(unit.name)), words('Lý do khép', unit.silentReason))));
  table(page, 'reasoned', remarks.reasoned.map(one => make('tr', {}, cell('Đơn vị', one.unit), cell('', name(one.officer)),
    cell('Khóa học', one.course), cell('', one.setAside), words('Lý do', one.reason))));
  table(page, 'silentRounds', remarks.silent.map(one => make('tr', {}, cell('', name(one.unit)), cell('Khóa học', one.course),
    words('Lý do đóng', one.reason))));
}
