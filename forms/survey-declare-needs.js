import {run} from './common.js';
import {cell, find, head, list, make, person} from './page.js';

export const open = camForm => run(camForm, (page, {unit, people, needs, ownWishes}, draft) => {
  const declined = new Set((draft('declinedNeeds') ?? '').split(';').filter(Boolean));
  const otherNeeds = page.querySelector('#otherNeeds');
  otherNeeds.value = draft('otherNeeds') ?? '';

  const row = need => {
    const tick = make('input', {type: 'checkbox', checked: !declined.has(need.key),
      'aria-label': `Cần cử ${need.officer.name} học ${need.requirement}`,
      onchange: () => {
        declined[tick.checked ? 'delete' : 'add'](need.key);
        element.classList.toggle('off', !tick.checked);
        sum();
      }});
    const element = make('tr', {class: declined.has(need.key) ? 'off' : ''},
      make('td', {class: 'pick'}, make('label', {}, tick)),
      cell('', person(need.officer)),
      cell('Còn thiếu', need.requirement, make('span', {class: 'bd-note'}, need.category)),
      cell('Khóa trong năm', need.courses.length ? need.courses.map(course => make('span', {class: 'bd-note'}, course))
        : make('span', {class: 'bd-warn'}, 'Chưa có khóa')));
    return element;
  };

  const sum = () => {
    find(page, 'sum').textContent = `Xác nhận ${needs.length - declined.size} trên ${needs.length} nhu cầu.`;
  };

  head(page, [`${unit}: ${people} người.`]);
  find(page, 'none').hidden = needs.length > 0;
  find(page, 'some').hidden = needs.length === 0;
  find(page, 'needs').replaceChildren(...needs.map(row));
  list(page, 'wishes', ownWishes.map(wish => `${wish.officer.name}: ${wish.text}`));
  sum();

  return {
    check() {},
    values: () => ({
      declinedNeeds: ['String', [...declined].join(';')],
      otherNeeds: ['String', otherNeeds.value.trim()]
    })
  };
});
