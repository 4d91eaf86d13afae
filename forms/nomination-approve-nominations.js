import {Problem, reasonsOf, reasonsText, run} from './common.js';
import {cell, courseLines, day, find, head, make, note, person} from './page.js';

export const open = camForm => run(camForm, (page, {course, late, asked, named, seats, strength, samePosition, people}, draft) => {
  const candidates = people.filter(one => one.order != null).sort((a, b) => a.order - b.order);
  const refused = people.filter(one => one.order == null);
  const known = new Map(candidates.map(one => [one.officer.id, one]));
  const reasons = reasonsOf(draft('overrideReasons'));
  let chosen = (draft('nominees') ?? '').split(';').filter(id => known.has(id)).map(id => known.get(id));
  const nobody = page.querySelector('#nobody');
  const ticks = new Map();

  /* The same two questions the record asks: was someone passed over, and does the unit stay strong enough? */
  const passedOver = at => {
    const before = new Set(chosen.slice(0, at));
    return candidates.find(one => one.eligible && one.order < chosen[at].order && !before.has(one));
  };
  const ofStrength = objection => objection.condition === 'UNIT_STRENGTH';
  const beyond = strength.beyond !== 'NOT_ASKED';
  const overfull = at => strength.beyond === 'REFUSED' && (tooMany(at) || nobodyLeft(at));
  const tooMany = at => beyond && (chosen[at].objections.some(ofStrength) || at + 1 > strength.canStillGo);
  const nobodyLeft = at => {
    const post = chosen[at].officer.position;
    const limit = samePosition.find(one => one.position === post);
    return beyond && limit !== undefined && chosen.slice(0, at + 1).filter(one => one.officer.position === post).length > limit.canStillGo;
  };
  const whyReason = at => {
    const earlier = passedOver(at);
    const why = [earlier && `${earlier.officer.name} được gợi ý trước`, ...chosen[at].objections.filter(one => !ofStrength(one)).map(one => one.because),
      !overfull(at) && (nobodyLeft(at) ? `không còn ai giữ vị trí ${chosen[at].officer.position}` : tooMany(at) && 'đơn vị vắng quá mức cho phép')].filter(Boolean);
    return why.length ? `Cần nêu lý do, vì ${why.join(' và ')}` : null;
  };

  /* What the rule rests on stands under the sentence, which stays short. */
  const source = objection => make('small', {class: 'bd-source'}, `Căn cứ: ${objection.source}`);

  const facts = one => [
    one.missingRequirement && make('span', {class: 'bd-tag need'}, 'Thiếu yêu cầu của vị trí'),
    make('span', {class: 'bd-tag'}, `Năm nay: ${one.hoursThisYear} tiết`),
    make('span', {class: 'bd-tag'}, one.lastCourseEndedOn ? `Khóa gần nhất: ${day(one.lastCourseEndedOn)}` : 'Chưa học khóa nào'),
    one.objections.map(objection => make('span', {class: 'bd-warn'}, objection.sentence, source(objection)))];

  const candidate = one => {
    const tick = make('input', {type: 'checkbox', checked: chosen.includes(one), 'aria-label': `Cử ${one.officer.name}`, onchange: () => {
      chosen = tick.checked ? seated(one) : chosen.filter(other => other !== one);
      show();
    }});
    ticks.set(one, tick);
    return make('tr', {}, make('td', {class: 'pick'}, make('label', {}, tick)), cell('', person(one.officer)), cell('', facts(one)));
  };

  /* A new name enters at its place in the suggested order; whoever wants another order moves it. */
  const seated = one => {
    const at = chosen.findIndex(other => other.order > one.order);
    return chosen.toSpliced(at < 0 ? chosen.length : at, 0, one);
  };

  const move = (at, by, focus) => {
    chosen.splice(at + by, 0, ...chosen.splice(at, 1));
    show();
    find(page, 'order').children[at + by].querySelector(`[data-move="${focus}"]`).focus();
    page.dispatchEvent(new Event('input', {bubbles: true}));
  };

  const place = (one, at) => {
    const {id, name} = one.officer;
    const why = whyReason(at);
    return make('li', {},
      make('span', {class: 'bd-moves'},
        make('button', {type: 'button', class: 'btn btn-default', 'data-move': 'up', 'aria-label': `Đưa ${name} lên trước`,
          'aria-disabled': at === 0 ? 'true' : 'false', onclick: () => at > 0 && move(at, -1, 'up')}, '↑'), ' ',
        make('button', {type: 'button', class: 'btn btn-default', 'data-move': 'down', 'aria-label': `Đưa ${name} xuống sau`,
          'aria-disabled': at === chosen.length - 1 ? 'true' : 'false', onclick: () => at < chosen.length - 1 && move(at, 1, 'down')}, '↓')),
      make('span', {class: 'bd-name'}, name),
      at >= seats.left && make('span', {class: 'bd-tag wait'}, 'Danh sách chờ'),
      overfull(at) && make('span', {class: 'bd-warn'}, 'Không cử được: đơn vị vắng quá mức cho phép'),
      why && make('label', {for: `reason-${id}`, class: 'bd-warn'}, why),
      why && make('input', {type: 'text', class: 'form-control', id: `reason-${id}`, maxlength: 200, value: reasons.get(id) ?? '',
        required: true, 'data-reason': id, oninput: event => reasons.set(id, event.target.value)}));
  };

  const seatsLeft = () => {
    if (seats.left <= 0) {
      return 'Khóa đã hết chỗ';
    }
    return seats.reserved ? `Đơn vị còn ${seats.left} chỗ (${seats.reserved} chỗ giữ riêng)`
      : `Khóa còn ${seats.left} chỗ dùng chung, đơn vị đề cử trước được trước`;
  };

  const show = () => {
    find(page, 'order').replaceChildren(...chosen.map(place));
    find(page, 'nobody').hidden = chosen.length > 0;
    const waiting = Math.max(0, chosen.length - Math.max(0, seats.left));
    find(page, 'sum').textContent = `${seatsLeft()}; đang cử ${chosen.length} người${waiting ? `, ${waiting} người vào danh sách chờ` : ''}.`;
  };

  head(page, [...courseLines(course), ...beyond ? [strength.sentence] : []]);
  note(page, 'late', late?.sentence);
  note(page, asked?.again ? 'askedAgain' : 'askedLate', asked?.because);
  note(page, 'named', named.join(', '));
  find(page, 'candidates').hidden = candidates.length === 0;
  find(page, 'nobodyCan').hidden = candidates.length > 0;
  find(page, 'candidates').querySelector('tbody').replaceChildren(...candidates.map(candidate));
  find(page, 'refused').hidden = refused.length === 0;
  find(page, 'refused').querySelector('summary').textContent = `${refused.length} người không cử được`;
  find(page, 'refused').querySelector('tbody').replaceChildren(...refused.map(one => make('tr', {}, cell('', person(one.officer)),
    cell('', one.objections.map(objection => make('div', {}, objection.sentence, source(objection)))))));
  show();

  const needed = () => chosen.map((one, at) => [one.officer, whyReason(at)]).filter(([, why]) => why).map(([officer]) => officer);

  return {
    check() {
      if (!chosen.length && candidates.length && !nobody.checked) {
        throw new Problem('Chọn người cử đi học, hoặc đánh dấu đơn vị không cử ai.', ticks.get(candidates[0]));
      }
      const over = chosen.findIndex((one, at) => overfull(at));
      if (over >= 0) {
        throw new Problem(`Không cử được ${chosen[over].officer.name}: đơn vị vắng quá mức cho phép. Bớt người trong danh sách.`, ticks.get(chosen[over]));
      }
      for (const officer of needed()) {
        if (!reasons.get(officer.id)?.trim()) {
          throw new Problem(`Nêu lý do cử ${officer.name}.`, page.querySelector(`[data-reason="${CSS.escape(officer.id)}"]`));
        }
      }
    },
    values: () => ({
      nominees: ['String', chosen.map(one => one.officer.id).join(';')],
      overrideReasons: ['String', reasonsText(needed().map(officer => [officer.id, reasons.get(officer.id) ?? '']))]
    })
  };
});
