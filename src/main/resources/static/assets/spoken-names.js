import say from './in-two-languages.js';

// Camunda's webapps show some controls as a sign alone: whoever hears the page is told what the sign means.
const SIGNS = [
  ['.region-toggle[data-region="filters"]', say('Mở hoặc thu cột bộ lọc', 'Open or close the column of filters')],
  ['.region-toggle[data-region="list"]', say('Mở hoặc thu cột danh sách việc', 'Open or close the column of tasks')],
  ['.region-toggle[data-region="task"]', say('Mở rộng hoặc thu việc đang xem', 'Widen or narrow the open task')],
  ['.maximize', say('Mở việc đang xem ra cả trang', 'Show the open task on the whole page')],
  ['.sort-direction', say('Đổi chiều sắp xếp', 'Reverse the order')],
  ['.sorting-choices .dropdown-toggle, .dropdown-toggle:has(> .glyphicon-plus-sign)', say('Thêm cách sắp xếp', 'Add a way to sort')],
  ['.app-switch .dropdown-toggle, .dropdown-toggle:has(> .glyphicon-home)', say('Sang trang khác của hệ thống', 'Go to another part of the system')],
  ['[cam-widget-search-pill] .dropdown-toggle, .search-container .dropdown-toggle, .dropdown-toggle:has(> .glyphicon-floppy-disk)', say('Tìm kiếm đã lưu', 'Saved searches')],
  ['.expand-collapse', say('Mở hoặc thu phần bên cạnh', 'Open or close the part beside it')],
  ['[ng-click^="changeOrder"]', say('Sắp xếp theo cột này', 'Sort by this column')],
  ['.instance-link', say('Xem hồ sơ của việc này trên sơ đồ', 'See the case of this task on its diagram')],
  ['.bjs-drilldown', say('Mở quy trình con', 'Open the subprocess')],
  ['a.circle', say('Xem hồ sơ', 'See the case')],
  ['input.toggle[type=radio]', say('Cách hiển thị', 'How it is shown')],
  ['.dropdown-toggle', say('Mở danh sách lựa chọn', 'Open the list of choices')],
];

// What is written but not shown, as on a telephone, is not read out either.
function isSilent(control) {
  return !control.hasAttribute('aria-label') && !control.hasAttribute('aria-labelledby') && !control.labels?.length && !control.innerText.trim();
}

export default function giveNames() {
  document.querySelectorAll('a, button, input[type=radio]').forEach(control => {
    if (isSilent(control)) {
      const name = control.getAttribute('uib-tooltip') || SIGNS.find(([sign]) => control.matches(sign))?.[1];
      if (name) {
        control.setAttribute('aria-label', name);
      }
    }
    if (control.matches('a:not([href]):not([role])')) {
      control.setAttribute('role', 'button');
      control.tabIndex = 0;
    }
  });
  // the search field opens a list of choices and says so, but not that it is one that does
  document.querySelectorAll('input[uib-typeahead]:not([role])').forEach(field => field.setAttribute('role', 'combobox'));
}

// A link that leads nowhere is a button, for the keyboard too.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.matches('a[role=button]:not([href])')) {
    event.target.click();
  }
});
