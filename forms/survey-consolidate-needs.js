import {run} from './common.js';
import {cell, head, make, table} from './page.js';

export const open = camForm => run(camForm, (page, {units, demands}, draft) => {
  const consolidationNote = page.querySelector('#consolidationNote');
  consolidationNote.value = draft('consolidationNote') ?? '';

  const silent = units.filter(unit => unit.silentReason != null);
  const answered = units.filter(unit => unit.silentReason == null);
  const name = text => cell('', make('span', {class: 'bd-name'}, text));
  const number = (label, count) => make('td', {class: 'num', 'data-label': label}, String(count));
  const words = (label, text) => cell(label, text && make('span', {class: 'bd-text'}, text));

  head(page, [`${answered.length} trên ${units.length} đơn vị đã trả lời.`]);
  table(page, 'demands', demands.map(need => make('tr', {}, name(need.requirementName), number('Số người', need.people))));
  table(page, 'silent', silent.map(unit => make('tr', {}, name(unit.unitName), number('Giữ theo đề xuất', unit.unanswered),
    words('Lý do khép', unit.silentReason))));
  table(page, 'units', answered.map(unit => make('tr', {}, name(unit.unitName), number('Xác nhận', unit.confirmed),
    number('Không xác nhận', unit.declined), words('Nhu cầu khác', unit.otherNeeds))));

  return {
    check() {},
    values: () => ({
      consolidationNote: ['String', consolidationNote.value.trim()]
    })
  };
});
