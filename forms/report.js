/*
 * A report's figures and what stands beside them, as its forms show them.
 */

import {cell, day, find, make} from './page.js';
import {FIGURES, number} from './report-figures.js';

const name = text => make('span', {class: 'bd-name'}, text);
const words = (label, text) => cell(label, text && make('span', {class: 'bd-text'}, text));
const heading = text => make('th', {scope: 'col'}, text);
const numberHeading = text => make('th', {scope: 'col', class: 'num'}, text);

/** A heading and its table, or nothing where there is nothing to show. */
function part(title, headings, rows, kind) {
  return rows.length > 0 && make('div', {}, make('h4', {}, title), make('table', {class: kind ? `bd-cards ${kind}` : 'bd-cards'},
    make('thead', {}, make('tr', {}, headings)), make('tbody', {}, rows)));
}

function targets({asOf, lines}) {
  return lines.length > 0 && make('div', {}, make('h4', {}, `Mục tiêu của kế hoạch, tính đến hết ngày ${day(asOf)}`),
    make('ul', {}, lines.map(line => make('li', {}, line))));
}

/** What people asked in the year, and what nobody has answered. */
function concerns({raised, answered, open}) {
  return [raised + answered + open.length > 0 && make('p', {}, `Vướng mắc: trong năm tiếp nhận ${raised}, đã trả lời ${answered}; còn ${open.length} chưa trả lời.`),
    part('Vướng mắc chưa được trả lời', ['Số', 'Nội dung', 'Người', 'Đơn vị', 'Ai đang xem xét', 'Từ ngày'].map(heading),
      open.map(one => make('tr', {}, cell('Số', String(one.number)), words('Nội dung', one.question), cell('', name(one.officer)),
        cell('Đơn vị', one.unit), cell('Ai đang xem xét', one.with), cell('Từ ngày', day(one.since)))))];
}

/** The whole report: figures by unit, targets, answers, and what has to be named. */
export function showReport(page, {report, remarks}) {
  const row = (label, figures, whole) => make('tr', {class: whole && 'bd-total'}, cell('', name(label)),
    FIGURES.map(([label, count]) => make('td', {class: 'num', 'data-label': label}, number(count(figures)))));
  const answered = report.units.filter(unit => unit.silentReason == null);
  const silent = report.units.filter(unit => unit.silentReason != null);

  find(page, 'report').replaceChildren(...[
    part(`Số liệu, tính đến hết ngày ${day(report.targets.asOf)}`, [heading('Đơn vị'), ...FIGURES.map(([label]) => numberHeading(label))],
      [row('Toàn cơ quan', report.total, true), ...report.units.map(unit => row(unit.name, unit.figures, false))], 'bd-figures'),
    targets(report.targets),
    part('Báo cáo của các đơn vị', ['Đơn vị', 'Kết quả', 'Khó khăn, vướng mắc', 'Đề xuất, kiến nghị'].map(heading),
      answered.map(({name: unit, text}) => make('tr', {}, cell('', name(unit)), words('Kết quả', text.results),
        words('Khó khăn, vướng mắc', text.difficulties), words('Đề xuất, kiến nghị', text.proposals)))),
    part('Đơn vị không báo cáo', ['Đơn vị', 'Lý do khép'].map(heading),
      silent.map(unit => make('tr', {}, cell('', name(unit.name)), words('Lý do khép', unit.silentReason)))),
    part('Cử người có lý do riêng', ['Đơn vị', 'Người', 'Khóa học', 'Điều được bỏ qua', 'Lý do'].map(heading),
      remarks.reasoned.map(one => make('tr', {}, cell('Đơn vị', one.unit), cell('', name(one.officer)),
        cell('Khóa học', one.course), cell('', one.setAside), words('Lý do', one.reason)))),
    part('Đơn vị không trả lời, hoặc trả lời muộn, khi đề cử', ['Đơn vị', 'Khóa học', 'Khép, trả lời', 'Lý do đóng'].map(heading),
      remarks.silent.map(one => make('tr', {}, cell('', name(one.unit)), cell('Khóa học', one.course), cell('Khép, trả lời', one.closing),
        words('Lý do đóng', one.reason)))),
    part('Đơn vị không trả lời, hoặc trả lời muộn, các đợt khác', ['Đơn vị', 'Đợt', 'Khép, trả lời', 'Lý do đóng'].map(heading),
      remarks.closed.map(one => make('tr', {}, cell('', name(one.unit)), cell('Đợt', one.round), cell('Khép, trả lời', one.closing),
        words('Lý do đóng', one.reason)))),
    ...concerns(remarks.concerns)
  ].filter(Boolean));
}
