import {Problem, run, upload} from './common.js';
import {courseLines, day, find, head, make, note} from './page.js';

const LARGEST = 10 * 1024 * 1024;
const STARTS = ['25504446', 'ffd8ff', '89504e470d0a1a0a'];

export const open = camForm => run(camForm, (page, context, draft) => {
  const before = context.previous ?? {};
  const kept = name => draft(name) ?? before[name] ?? '';
  const field = name => page.querySelector(`#${name}`);
  const outcome = () => page.querySelector('[name=outcome]:checked')?.value ?? null;
  const feedback = () => page.querySelector('[name=courseFeedback]:checked')?.value ?? null;
  const text = name => field(name).value.trim() || null;
  let evidence = context.evidence;
  let refused = '';

  const show = () => {
    const result = outcome();
    find(page, 'attended').hidden = !['PASSED', 'FAILED'].includes(result);
    find(page, 'feedback').hidden = !['PASSED', 'FAILED'].includes(result);
    find(page, 'passed').hidden = result !== 'PASSED';
    find(page, 'evidenceHelp').textContent = `${result === 'ABSENT' ? 'Giấy tờ về lý do vắng, nếu có.' : 'Chứng chỉ, chứng nhận hoặc bảng điểm; chụp bằng điện thoại cũng được.'}`
      + ' Tệp PDF, JPG hoặc PNG, không quá 10 MB.';
  };

  const showFile = () => {
    find(page, 'refusedFile').textContent = refused;
    find(page, 'file').textContent = evidence ? `Đã gửi: ${evidence.name} (${size(evidence.size)}). Chọn tệp khác để thay.` : 'Chưa có tệp.';
    find(page, 'view').href = context.viewUrl;
    find(page, 'view').hidden = !evidence;
  };

  const send = async file => {
    if (!file) {
      return;
    }
    find(page, 'problem').hidden = true;
    refused = '';
    try {
      await refuseUnreadable(file);
      find(page, 'sending').hidden = false;
      evidence = await upload(context.uploadUrl, file);
    } catch (problem) {
      refused = problem.message;
    }
    field('evidence').value = '';
    find(page, 'sending').hidden = true;
    showFile();
  };

  note(page, 'returned', context.returnReason);
  head(page, [...courseLines(context.course), `Hồ sơ khép lại nếu đến hết ngày ${day(context.lastDay)} chưa có báo cáo.`]);
  if (context.certificateExpected) {
    find(page, 'certificateHelp').textContent = `Chứng chỉ này đáp ứng yêu cầu của vị trí việc làm: ${context.course.grants}. Ghi đúng như trên chứng chỉ; để trống nếu chưa được cấp.`;
  }
  find(page, 'courseFeedback').replaceChildren(...Array.from({length: 10}, (_, i) => make('label', {},
    make('input', {type: 'radio', name: 'courseFeedback', value: i + 1, checked: String(kept('courseFeedback')) === String(i + 1)}), String(i + 1))));
  const result = page.querySelector(`[name=outcome][value="${CSS.escape(kept('outcome'))}"]`);
  if (result) {
    result.checked = true;
  }
  field('testScore').value = String(kept('testScore')).replace('.', ',');
  field('certificateNo').value = kept('certificateNo');
  field('whatToApply').value = kept('whatToApply');
  page.querySelectorAll('[name=outcome]').forEach(choice => choice.addEventListener('change', show));
  field('evidence').addEventListener('change', event => send(event.target.files[0]));
  show();
  showFile();

  return {
    check() {
      if (!outcome()) {
        throw new Problem('Chọn kết quả khóa học.', page.querySelector('[name=outcome]'));
      }
      if (!find(page, 'sending').hidden) {
        throw new Problem('Chờ gửi xong tệp minh chứng.');
      }
      if (outcome() !== 'ABSENT' && text('testScore') && !/^(10([.,]0)?|[0-9]([.,][0-9])?)$/.test(text('testScore'))) {
        throw new Problem('Điểm kiểm tra từ 0 đến 10, một chữ số thập phân, ví dụ 8,5.', field('testScore'));
      }
      if (outcome() === 'PASSED' && !text('whatToApply')) {
        throw new Problem('Nêu việc sẽ áp dụng sau khóa học.', field('whatToApply'));
      }
    },
    values: () => {
      const passed = outcome() === 'PASSED';
      const attended = passed || outcome() === 'FAILED';
      return {
        outcome: ['String', outcome()],
        testScore: ['String', attended ? text('testScore')?.replace(',', '.') ?? null : null],
        certificateNo: ['String', passed ? text('certificateNo') : null],
        whatToApply: ['String', passed ? text('whatToApply') : null],
        courseFeedback: ['Integer', attended && feedback() ? Number(feedback()) : null]
      };
    }
  };
});

/* The name of a file says nothing; its first bytes do. */
async function refuseUnreadable(file) {
  if (file.size === 0) {
    throw new Problem(`“${file.name}” là tệp rỗng.`);
  }
  if (file.size > LARGEST) {
    throw new Problem(`“${file.name}” nặng ${size(file.size)}, quá 10 MB. Chụp lại với độ phân giải thấp hơn hoặc chọn tệp khác.`);
  }
  const first = [...new Uint8Array(await file.slice(0, 8).arrayBuffer())].map(byte => byte.toString(16).padStart(2, '0')).join('');
  if (!STARTS.some(start => first.startsWith(start))) {
    throw new Problem(`“${file.name}” không phải tệp PDF, JPG hoặc PNG thật.`);
  }
}

function size(bytes) {
  const megabytes = bytes / 1024 / 1024;
  return megabytes < 0.1 ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${megabytes.toLocaleString('vi-VN', {maximumFractionDigits: 1})} MB`;
}
