/*
 * Signing or returning with a reason: what the forms of a signature share.
 */

import {Problem} from './common.js';
import {find} from './page.js';

/** The two radio buttons of this name, and the reason that is asked for when the answer is to return. */
export function decision(page, name, draft, ask = 'Chọn ký hoặc trả lại.') {
  const choices = [...page.querySelectorAll(`[name=${name}]`)];
  const returnReason = page.querySelector('#returnReason');
  const chosen = () => choices.find(choice => choice.checked)?.value;
  const show = () => {
    find(page, 'reason').hidden = chosen() !== 'false';
  };

  returnReason.value = draft('returnReason') ?? '';
  choices.forEach(choice => {
    choice.checked = choice.value === String(draft(name));
    choice.addEventListener('change', show);
  });
  show();

  return {
    /* Where only one answer is left, the other is not offered. */
    only(value) {
      choices.forEach(choice => {
        const offered = value === null || choice.value === value;
        choice.closest('label').hidden = !offered;
        choice.disabled = !offered;
        choice.checked = choice.checked && offered;
      });
      show();
    },
    signed: () => chosen() === undefined ? null : chosen() === 'true',
    reason: () => chosen() === 'false' ? returnReason.value.trim() : null,
    check() {
      if (!chosen()) {
        throw new Problem(ask, choices[0]);
      }
      if (chosen() === 'false' && !returnReason.value.trim()) {
        throw new Problem('Nêu lý do trả lại.', returnReason);
      }
    }
  };
}
