import {run} from './common.js';
import {decision} from './decision.js';
import {cell, find, head, list, make, money, note, span, table} from './page.js';
import {against, courseCells, totals} from './plan.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const answer = decision(page, 'planApproved', draft, 'Chọn phê duyệt hoặc trả lại.');
  let shown;

  const leftOut = course => `${course.name} (${span(course.startsOn, course.endsOn)}): ${course.seats} chỗ, ${money(course.cost)}`
    + (course.grants ? `, ${course.needs} người có nhu cầu` : '');

  const show = ({plan, surveyNote, shownVersion}) => {
    const planned = plan.courses.filter(course => !course.excluded);
    const {seats, cost} = totals(planned);
    const {sentence, over} = against(plan, cost);
    shown = shownVersion;
    head(page, [planned.length ? `Kế hoạch gồm ${planned.length} khóa: ${seats} lượt người, kinh phí dự kiến ${money(cost)}.`
      : 'Kế hoạch chưa có khóa nào; khóa mở sau được đưa vào kế hoạch bổ sung.']);
    find(page, 'budget').textContent = planned.length ? sentence : '';
    find(page, 'budget').classList.toggle('over', over);
    note(page, 'returned', plan.returnReason);
    list(page, 'left', plan.courses.filter(course => course.excluded).map(leftOut));
    list(page, 'uncovered', plan.uncovered.map(need => `${need.requirement}: ${need.people} người`));
    note(page, 'planNote', plan.planNote);
    note(page, 'surveyNote', surveyNote);
    table(page, 'courses', planned.map((course, at) => make('tr', {}, cell('Thứ tự', at + 1), courseCells(course))));
    list(page, 'others', plan.otherNeeds.map(need => `${need.unit}: ${need.text}`));
    list(page, 'silent', plan.silentUnits);
  };
  show(context);

  return {
    show,
    check: answer.check,
    values: () => ({
      planApproved: ['Boolean', answer.signed()],
      returnReason: ['String', answer.reason()],
      shownVersion: ['String', shown]
    })
  };
});
