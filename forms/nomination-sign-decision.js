import {Problem, run} from './common.js';
import {decision} from './decision.js';
import {cell, courseLines, find, head, list as bullets, make, money, note, person, table} from './page.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const answer = decision(page, 'decisionSigned', draft);
  const documentNo = page.querySelector('#superiorDocumentNo');
  const documentOn = page.querySelector('#superiorDocumentOn');
  const strengthReason = page.querySelector('#strengthReason');
  const lateReason = page.querySelector('#lateReason');
  const begun = () => !find(page, 'lateness').hidden;
  const thin = () => !find(page, 'strength').hidden;
  const superior = () => !find(page, 'superior').hidden;
  let shown;
  let others = false;

  const named = (one, at) => make('tr', {}, cell('Thứ tự', at + 1), cell('', person(one.officer)), cell('Đơn vị', one.unit), warnings(one));
  const warnings = one => cell('', one.notes.map(text => make('span', {class: 'bd-warn'}, text)));

  documentNo.value = draft('superiorDocumentNo') ?? '';
  strengthReason.value = draft('strengthReason') ?? '';
  lateReason.value = draft('lateReason') ?? '';
  documentOn.value = draft('superiorDocumentOn') ?? '';
  const show = ({list, obstacles, superiorDecides, shownVersion}) => {
    const {course, seats, nominees} = list;
    const waiting = nominees.filter(one => one.waiting);
    const struck = nominees.filter(one => one.struck);
    const sent = nominees.filter(one => !one.waiting && !one.struck);
    shown = shownVersion;
    find(page, 'superior').hidden = !superiorDecides;
    bullets(page, 'blocked', obstacles.filter(one => !one.overridable).map(one => one.sentence));
    const reasoned = obstacles.filter(one => one.overridable);
    bullets(page, 'strength', reasoned.map(one => one.sentence));
    others = reasoned.some(one => one.conditions.some(condition => condition !== 'UNIT_STRENGTH'));
    find(page, 'why').textContent = others ? 'Chỉ cử đủ danh sách nếu có lý do' : 'Đơn vị còn quá ít người nếu cử đủ danh sách';
    head(page, courseLines(course));
    note(page, 'late', list.late?.sentence);
    find(page, 'lateness').hidden = !list.late || list.late.over;
    answer.only(list.late?.over ? 'false' : null);
    note(page, 'opinion', list.consolidationNote);
    find(page, 'sum').textContent = `Cử ${sent.length} người trên ${seats.total} chỗ, kinh phí ${money(sent.length * course.costPerSeat)}`
      + (waiting.length ? `; ${waiting.length} người dự bị.` : '.');
    table(page, 'sent', sent.map(named));
    table(page, 'waiting', waiting.map(named));
    table(page, 'struck', struck.map(one => make('tr', {}, cell('', person(one.officer)), cell('Đơn vị', one.unit),
      cell('Lý do gạch tên', one.struckReason))));
    table(page, 'units', list.units.map(unit => make('tr', {}, cell('', make('span', {class: 'bd-name'}, unit.name)), cell('', unit.answer))));
  };
  show(context);

  return {
    show,
    check() {
      answer.check();
      const missing = superior() && answer.signed() ? [documentNo, documentOn].find(field => !field.value.trim()) : undefined;
      if (missing) {
        throw new Problem('Ghi số và ngày văn bản của cấp trên.', missing);
      }
      if (begun() && answer.signed() && !lateReason.value.trim()) {
        throw new Problem('Ghi lý do vẫn cử sau ngày khai giảng.', lateReason);
      }
      if (thin() && answer.signed() && !strengthReason.value.trim()) {
        throw new Problem(others ? 'Ghi lý do vẫn cử những người này.' : 'Ghi lý do vẫn cử khi đơn vị còn quá ít người.', strengthReason);
      }
    },
    values: () => ({
      decisionSigned: ['Boolean', answer.signed()],
      returnReason: ['String', answer.reason()],
      superiorDocumentNo: ['String', superior() ? documentNo.value.trim() : null],
      superiorDocumentOn: ['String', superior() ? documentOn.value.trim() : null],
      strengthReason: ['String', thin() && answer.signed() ? strengthReason.value.trim() : null],
      shownVersion: ['String', shown],
      ...begun() && answer.signed() && {lateReason: ['String', lateReason.value.trim()]}
    })
  };
});
