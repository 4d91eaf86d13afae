import {Problem, run} from './common.js';
import {day, head, note} from './page.js';
import {showReport} from './report.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const reportText = page.querySelector('#reportText');
  reportText.value = draft('reportText') ?? context.report.reportText ?? '';
  note(page, 'returned', context.report.returnReason);
  head(page, [`Hạn của các đơn vị: ${day(context.report.unitsDueOn)}`]);
  showReport(page, context);

  return {
    check() {
      if (!reportText.value.trim()) {
        throw new Problem('Viết đánh giá chung của cơ quan.', reportText);
      }
    },
    values: () => ({
      reportText: ['String', reportText.value.trim()]
    })
  };
});
