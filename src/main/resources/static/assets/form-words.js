// What Tasklist's forms lack: words in Vietnamese that name the field, and a draft that outlives the session.
const WORDS = [
  [/^Field is required\.$/, field => `Chưa điền “${field}”.`],
  [/^Field must have minimum value of (.+)\.$/, (field, least) => `“${field}” phải từ ${least} trở lên.`],
  [/^Field must have maximum value of (.+)\.$/, (field, most) => `“${field}” không được quá ${most}.`],
  [/^Field must have minimum length of (.+)\.$/, (field, least) => `“${field}” cần ít nhất ${least} ký tự.`],
  [/^Field must have maximum length of (.+)\.$/, (field, most) => `“${field}” chỉ được ${most} ký tự.`],
  [/^Field must match pattern/, field => `“${field}” chưa đúng cách ghi nêu dưới ô.`],
  [/^Value is not a number\.$/, field => `“${field}” phải là số.`],
  [/^Value is expected to/, field => `“${field}” phải là số nguyên.`],
  [/^Please select a valid value/, field => `“${field}” phải chọn trong danh sách.`]
];
const A_PAUSE = 800;
let typing;

// The text nodes stay the form's own: it would add its words once more beside a node it does not know.
function inVietnamese() {
  document.querySelectorAll('.fjs-form-field-error').forEach(error => {
    const label = error.closest('.fjs-form-field')?.querySelector('.fjs-form-field-label')?.textContent ?? '';
    const texts = document.createTreeWalker(error, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      say(texts.currentNode, label.replace('*', '').trim());
    }
  });
}

function say(text, field) {
  for (const [english, sentence] of WORDS) {
    const found = text.data.match(english);
    if (found) {
      text.data = sentence(field, found[1]);
    }
  }
}

// Tasklist keeps a draft in the browser when asked to; a person whose session ends in the middle could not ask any more.
function keepDraft() {
  document.querySelectorAll('.task-card button').forEach(button => {
    if (button.textContent.trim() === 'Lưu' && !button.disabled) {
      button.click();
    }
  });
}

document.addEventListener('input', event => {
  if (event.target.closest('.task-card form, .task-card .fjs-form')) {
    clearTimeout(typing);
    typing = setTimeout(keepDraft, A_PAUSE);
  }
});
new MutationObserver(inVietnamese).observe(document.body, {childList: true, subtree: true, characterData: true});

export default undefined;
