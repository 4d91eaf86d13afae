/*
 * What a report counts of a unit.
 */

import {make, table} from './page.js';

/** What is counted, in the order of the columns. */
export const FIGURES = [
  ['Số người', figures => figures.members],
  ['Lượt cử đi', ({sent}) => sent.completed + sent.notPassed + sent.withdrawn + sent.unreported + sent.running],
  ['Người được cử', ({sent}) => sent.people],
  ['Hoàn thành', ({sent}) => sent.completed],
  ['Chưa đạt', ({sent}) => sent.notPassed],
  ['Rút hoặc hủy', ({sent}) => sent.withdrawn],
  ['Không báo cáo', ({sent}) => sent.unreported],
  ['Đang học, chờ kết quả', ({sent}) => sent.running],
  ['Đã đánh giá', ({judged}) => judged.evaluated],
  ['Đến hạn, chưa đánh giá', ({judged}) => judged.pending],
  ['Chưa đến hạn đánh giá', ({judged}) => judged.notYetDue],
  ['Số tiết', figures => figures.hours]
];

export const number = value => Number(value).toLocaleString('vi-VN');

/** One unit's figures, a line each. */
export function showUnit(page, figures) {
  table(page, 'figures', FIGURES.map(([label, count]) => make('tr', {}, make('td', {}, label), make('td', {class: 'num'}, number(count(figures))))));
}
