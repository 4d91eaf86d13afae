import {Problem, run} from './common.js';
import {day, find, list, note} from './page.js';
import {showRanking} from './ranking.js';

/** What an upheld objection changed in the table, or what was put right elsewhere. */
function changed({upheld, effect, remedy}) {
  const table = effect ?? 'Bảng xếp hạng không đổi.';
  return upheld ? ` — ${table}${remedy ? ` Đã sửa: ${remedy}` : ''}` : '';
}

export const open = camForm => run(camForm, (page, context, draft) => {
  const returnReason = page.querySelector('#returnReason');
  const choices = [...page.querySelectorAll('[name=rankingApproved]')];
  const approved = () => choices.find(choice => choice.checked)?.value ?? null;
  const show = () => {
    find(page, 'reason').hidden = approved() !== 'false';
  };

  returnReason.value = draft('returnReason') ?? '';
  choices.forEach(choice => {
    choice.checked = choice.value === String(draft('rankingApproved'));
    choice.addEventListener('change', show);
  });
  let shown;
  const showTable = ({ranking, shownVersion}) => {
    shown = shownVersion;
    note(page, 'review', ranking.reviewNote);
    list(page, 'objections', ranking.objections.map(one => `${one.officer.name}: ${one.text} — `
      + (one.answer ? `${one.upheld ? 'Chấp nhận' : 'Không chấp nhận'}: ${one.answer}${changed(one)}` : 'chưa trả lời')));
    list(page, 'replaced', ranking.replaced.map(one => `Bản ${one.number} (tính ngày ${day(one.computedOn)}) được thay ngày ${day(one.replacedOn)}, `
      + `${one.by}: ${one.reason}`));
    showRanking(page, ranking);
  };
  showTable(context);
  show();

  return {
    show: showTable,
    check() {
      if (!approved()) {
        throw new Problem('Chọn phê duyệt hoặc trả lại.', choices[0]);
      }
      if (approved() === 'false' && !returnReason.value.trim()) {
        throw new Problem('Nêu lý do trả lại.', returnReason);
      }
    },
    values: () => ({
      rankingApproved: ['Boolean', approved() == null ? null : approved() === 'true'],
      returnReason: ['String', approved() === 'false' ? returnReason.value.trim() : null],
      shownVersion: ['String', shown]
    })
  };
});
