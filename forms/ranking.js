import {cell, day, find, head, make, person, score} from './page.js';

/** The ranking as review and approval both show it. */
export function showRanking(page, {year, opensOn, weights, ranked, notRanked, grades}) {
  const units = [...new Set([...ranked, ...notRanked].map(one => one.unit))].sort((a, b) => a.localeCompare(b, 'vi'));
  const unit = page.querySelector('#unit');
  unit.replaceChildren(make('option', {value: ''}, 'Toàn cơ quan'), ...units.map(name => make('option', {value: name}, name)));
  unit.addEventListener('input', event => event.stopPropagation());
  unit.addEventListener('change', () => rows());

  const rows = () => {
    const here = list => list.filter(one => !unit.value || one.unit === unit.value);
    find(page, 'ranked').replaceChildren(...here(ranked).map(one => make('tr', {},
      make('td', {class: 'num', 'data-label': 'Hạng'}, String(unit.value ? one.rankInUnit : one.rankInAgency)),
      cell('', person(one.officer, unit.value ? undefined : one.unit)),
      make('td', {class: 'num', 'data-label': 'Đánh giá'}, score(one.evaluation)),
      make('td', {class: 'num', 'data-label': 'Kiểm tra'}, score(one.test)),
      make('td', {class: 'num', 'data-label': 'Số tiết'}, one.exemption ? make('abbr', {title: one.exemption}, 'miễn') : score(one.hours)),
      make('td', {class: 'num', 'data-label': 'Tổng điểm'}, make('strong', {}, score(one.score))),
      cell('Mức', one.grade))));
    const without = here(notRanked);
    find(page, 'notRanked').hidden = without.length === 0;
    find(page, 'notRanked').querySelector('summary').textContent = `${without.length} người chưa xếp hạng`;
    find(page, 'notRanked').querySelector('tbody').replaceChildren(...without.map(one => make('tr', {},
      cell('', person(one.officer, unit.value ? undefined : one.unit)), cell('', one.reason))));
  };

  head(page, [`Năm ${year}, tính các kết quả có trước ngày ${day(opensOn)}. Tổng điểm = đánh giá sau bồi dưỡng `
    + `${weights.evaluation} %, điểm kiểm tra ${weights.test} %, số tiết ${weights.hours} %; phần không có thì chia lại cho các phần còn lại.`]);
  find(page, 'sum').textContent = `Xếp hạng ${ranked.length} người: `
    + `${grades.map(grade => `${grade.grade} ${grade.people}`).join(', ')}. Chưa xếp hạng ${notRanked.length} người.`;
  rows();
}
