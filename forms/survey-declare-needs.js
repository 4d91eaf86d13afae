import {run} from './common.js';
import {cell, find, head, list, make, person} from './page.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const declined = new Set((draft('declinedNeeds') ?? '').split(';').filter(Boolean));
  const otherNeeds = page.querySelector('#otherNeeds');
  otherNeeds.value = draft('otherNeeds') ?? '';
  let proposed;
  let shown;

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
    find(page, 'sum').textContent = `Xác nhận ${proposed.filter(key => !declined.has(key)).length} trên ${proposed.length} nhu cầu.`;
  };

  const showSheet = ({unit, people, needs, ownWishes, shownVersion}) => {
    shown = shownVersion;
    proposed = needs.map(need => need.key);
    head(page, [`${unit}: ${people} người.`]);
    find(page, 'none').hidden = needs.length > 0;
    find(page, 'some').hidden = needs.length === 0;
    find(page, 'needs').replaceChildren(...needs.map(row));
    list(page, 'wishes', ownWishes.map(wish => `${wish.officer.name}: ${wish.text}`));
    sum();
  };
  showSheet(context);

  return {
    show: showSheet,
    check() {},
    values: () => ({
      declinedNeeds: ['String', proposed.filter(key => declined.has(key)).join(';')],
      otherNeeds: ['String', otherNeeds.value.trim()],
      shownVersion: ['String', shown]
    })
  };
});
