import {run} from './common.js';
import {decision} from './decision.js';
import {day, find, head} from './page.js';
import {showReport} from './report.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const answer = decision(page, 'reportSigned', draft);
  let shown;

  const show = fresh => {
    shown = fresh.shownVersion;
    head(page, [`Hạn của các đơn vị: ${day(fresh.report.unitsDueOn)}`]);
    find(page, 'text').textContent = fresh.report.reportText;
    showReport(page, fresh);
  };
  show(context);

  return {
    show,
    check: answer.check,
    values: () => ({
      reportSigned: ['Boolean', answer.signed()],
      returnReason: ['String', answer.reason()],
      shownVersion: ['String', shown]
    })
  };
});
