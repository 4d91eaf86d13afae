import {Problem, run} from './common.js';
import {day, head} from './page.js';
import {showUnit} from './report-figures.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const field = name => page.querySelector(`#${name}`);
  const typed = name => field(name).value.trim();
  let shown;

  const show = fresh => {
    shown = fresh.shownVersion;
    head(page, [`${fresh.unit}: báo cáo kết quả, khó khăn và đề xuất, gửi chậm nhất hết ngày ${day(fresh.unitsDueOn)}.`]);
    showUnit(page, fresh.figures);
  };
  ['resultsText', 'difficultiesText', 'proposalsText'].forEach(name => {
    field(name).value = draft(name) ?? '';
  });
  show(context);

  return {
    show,
    check() {
      if (!typed('resultsText')) {
        throw new Problem('Viết kết quả thực hiện.', field('resultsText'));
      }
    },
    values: () => ({
      resultsText: ['String', typed('resultsText')],
      difficultiesText: ['String', typed('difficultiesText')],
      proposalsText: ['String', typed('proposalsText')],
      shownVersion: ['String', shown]
    })
  };
});
