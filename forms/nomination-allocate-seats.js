import {Problem, run} from './common.js';
import {cell, courseLines, find, head, make, note} from './page.js';

export const open = camForm => run(camForm, (page, {course, late, seats, units}, draft) => {
  const kept = new Map((draft('seatAllocation') ?? '').split(';').filter(Boolean).map(entry => entry.split('=')));
  const inputs = new Map(units.map(unit => [unit.code, make('input', {type: 'number', class: 'form-control short', min: 0, max: seats, step: 1,
    inputmode: 'numeric', value: kept.get(unit.code) ?? '', 'aria-label': `Giữ chỗ cho ${unit.name}`, oninput: () => sum()})]));

  const reserved = () => [...inputs.values()].reduce((so, input) => so + (Number(input.value) || 0), 0);

  const sum = () => {
    const left = seats - reserved();
    find(page, 'sum').classList.toggle('over', left < 0);
    find(page, 'sum').textContent = left < 0 ? `Giữ quá ${-left} chỗ: khóa chỉ có ${seats} chỗ.`
      : `Giữ ${seats - left} trên ${seats} chỗ; ${left} chỗ dùng chung.`;
  };

  head(page, courseLines(course));
  note(page, 'late', late?.sentence);
  find(page, 'units').replaceChildren(...units.map(unit => make('tr', {},
    cell('', make('span', {class: 'bd-name'}, unit.name)),
    make('td', {class: 'num', 'data-label': 'Số người'}, String(unit.members)),
    make('td', {class: 'num', 'data-label': 'Đủ điều kiện'}, String(unit.eligible)),
    make('td', {class: 'num', 'data-label': 'Đang thiếu yêu cầu'}, course.grants ? String(unit.needs) : '–'),
    make('td', {class: 'num', 'data-label': 'Vắng được'}, String(unit.most)),
    make('td', {class: 'num', 'data-label': 'Giữ chỗ'}, inputs.get(unit.code)))));
  sum();

  return {
    check() {
      for (const input of inputs.values()) {
        if (!input.validity.valid) {
          throw new Problem(`Số chỗ phải là số nguyên từ 0 đến ${seats}.`, input);
        }
      }
      if (reserved() > seats) {
        throw new Problem(`Tổng số chỗ giữ vượt quá ${seats} chỗ của khóa.`, inputs.values().next().value);
      }
    },
    values: () => ({
      seatAllocation: ['String', [...inputs].filter(([, input]) => Number(input.value) > 0)
        .map(([code, input]) => `${code}=${Number(input.value)}`).join(';')]
    })
  };
});
