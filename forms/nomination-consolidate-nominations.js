import {Problem, reasonsOf, reasonsText, run} from './common.js';
import {cell, courseLines, day, find, head, list, make, money, note, person} from './page.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const {course, seats, nominees, unasked, askedUntil} = context;
  const kept = draft('struckNominees');
  const reasons = kept === undefined ? new Map(nominees.filter(one => one.struck).map(one => [one.officer.id, one.struckReason ?? '']))
    : reasonsOf(kept);
  const struck = new Set(reasons.keys());
  const inputs = new Map();
  const consolidationNote = page.querySelector('#consolidationNote');
  consolidationNote.value = draft('consolidationNote') ?? context.consolidationNote ?? '';

  const row = (one, at) => {
    const {id, name} = one.officer;
    const reason = make('input', {type: 'text', class: 'form-control', maxlength: 200, value: reasons.get(id) ?? '', placeholder: 'Lý do gạch tên',
      'aria-label': `Lý do gạch tên ${name}`, oninput: () => reasons.set(id, reason.value)});
    inputs.set(id, reason);
    const tick = make('input', {type: 'checkbox', checked: struck.has(id), 'aria-label': `Gạch tên ${name}`, onchange: () => {
      struck[tick.checked ? 'add' : 'delete'](id);
      strike();
      if (tick.checked) {
        reason.focus();
      }
      sum();
    }});
    const strike = () => {
      reason.hidden = !struck.has(id);
      element.classList.toggle('off', struck.has(id));
    };
    const element = make('tr', {},
      cell('Thứ tự', `${at + 1} `, one.waiting && make('span', {class: 'bd-tag wait'}, 'Chờ')),
      cell('', person(one.officer, one.unit)),
      cell('', one.notes.map(text => make('span', {class: 'bd-warn'}, text)), reason),
      cell('Gạch tên', tick));
    strike();
    return element;
  };

  /* Only a returned list goes back to units that were asked; the others may be asked whenever one of them can go. A case
     from before units could be asked takes no such answer. */
  const asked = new Set((draft('reopenedUnits') ?? '').split(';').filter(Boolean));
  const unitToAsk = (unit, ...about) => {
    const tick = make('input', {type: 'checkbox', checked: asked.has(unit.code), onchange: () => {
      asked[tick.checked ? 'add' : 'delete'](unit.code);
      sum();
    }});
    return make('label', {}, tick, unit.name, ...about);
  };
  const unaskedUnit = unit => unit.mayGo.length
    ? unitToAsk(unit, make('small', {class: 'bd-source'}, `Nay đủ điều kiện: ${unit.mayGo.join(', ')}`))
    : make('details', {}, make('summary', {}, `${unit.name}: chưa có ai đủ điều kiện`),
      make('ul', {}, unit.refusals.map(sentence => make('li', {}, sentence))));
  const askReason = page.querySelector('#askReason');
  askReason.value = draft('askReason') ?? '';
  const askable = unasked.filter(unit => unit.mayGo.length);
  const askedFirst = () => askable.filter(unit => asked.has(unit.code));
  const askedUnits = () => ({
    ...asked.size || draft('reopenedUnits') ? {reopenedUnits: ['String', [...asked].join(';')]} : {},
    ...askedFirst().length || draft('askReason') ? {askReason: ['String', askReason.value.trim()]} : {}
  });

  /* Before anything is sent: who gets which task until when, and what becomes of the list. */
  const preview = () => {
    find(page, 'askReasonField').hidden = askedFirst().length === 0;
    const heads = unit => unit.heads?.length ? ` (${unit.heads.join(', ')})` : '';
    list(page, 'preview', asked.size === 0 ? [] : [...context.units, ...unasked].filter(unit => asked.has(unit.code))
      .map(unit => `${unit.name}${heads(unit)} nhận việc đề cử, hạn ${day(askedUntil)}, và được báo ngay.`)
      .concat('Danh sách chưa trình ký; những tên đã đề cử giữ nguyên. Khi các đơn vị này trả lời, danh sách quay lại đây.'));
  };

  const sum = () => {
    preview();
    if (asked.size) {
      find(page, 'sum').textContent = `Chưa trình ký: ${asked.size} đơn vị được hỏi thêm người.`;
      return;
    }
    const standing = nominees.filter(one => !struck.has(one.officer.id));
    const going = Math.min(standing.length, seats.total);
    find(page, 'sum').textContent = `Cử ${going} người trên ${seats.total} chỗ, kinh phí ${money(going * course.costPerSeat)}`
      + (standing.length > going ? `; ${standing.length - going} người còn trong danh sách chờ.` : '.');
  };

  note(page, 'returned', context.returnReason);
  head(page, courseLines(course));
  note(page, 'late', context.late?.sentence);
  find(page, 'nominees').replaceChildren(...nominees.map(row));
  find(page, 'moreNames').hidden = !context.returnReason;
  find(page, 'askedAgain').replaceChildren(...context.units.map(unit => unitToAsk(unit)));
  find(page, 'unasked').hidden = unasked.length === 0;
  find(page, 'askable').replaceChildren(...unasked.map(unaskedUnit));
  list(page, 'units', context.units.map(unit => `${unit.name}: ${unit.answer}`));
  sum();

  return {
    check() {
      for (const one of nominees.filter(nominee => struck.has(nominee.officer.id))) {
        if (!reasons.get(one.officer.id)?.trim()) {
          throw new Problem(`Nêu lý do gạch tên ${one.officer.name}.`, inputs.get(one.officer.id));
        }
      }
      if (askedFirst().length && !askReason.value.trim()) {
        throw new Problem('Nêu lý do hỏi thêm đơn vị.', askReason);
      }
    },
    values: () => ({
      struckNominees: ['String', reasonsText([...struck].map(id => [id, reasons.get(id) ?? '']))],
      consolidationNote: ['String', consolidationNote.value.trim()],
      ...askedUnits()
    })
  };
});
