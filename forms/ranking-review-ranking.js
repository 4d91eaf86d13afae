import {run} from './common.js';
import {note} from './page.js';
import {showRanking} from './ranking.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const reviewNote = page.querySelector('#reviewNote');
  reviewNote.value = draft('reviewNote') ?? context.ranking.reviewNote ?? '';
  let shown;
  const showTable = ({ranking, shownVersion}) => {
    shown = shownVersion;
    note(page, 'returned', ranking.returnReason);
    showRanking(page, ranking);
  };
  showTable(context);

  return {
    show: showTable,
    check() {},
    values: () => ({
      reviewNote: ['String', reviewNote.value.trim()],
      shownVersion: ['String', shown]
    })
  };
});
