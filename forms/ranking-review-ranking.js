import {run} from './common.js';
import {note} from './page.js';
import {showRanking} from './ranking.js';

export const open = camForm => run(camForm, (page, context, draft) => {
  const reviewNote = page.querySelector('#reviewNote');
  reviewNote.value = draft('reviewNote') ?? context.reviewNote ?? '';
  note(page, 'returned', context.returnReason);
  showRanking(page, context);

  return {
    check() {},
    values: () => ({reviewNote: ['String', reviewNote.value.trim()]})
  };
});
