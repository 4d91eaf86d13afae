// Camunda's webapps show some controls as a sign alone: whoever hears the page is told what the sign means.
const SIGNS = [
  ['.region-toggle[data-region="filters"]', 'Mở hoặc thu cột bộ lọc'],
  ['.region-toggle[data-region="list"]', 'Mở hoặc thu cột danh sách việc'],
  ['.region-toggle[data-region="task"]', 'Mở rộng hoặc thu việc đang xem'],
  ['.maximize', 'Mở việc đang xem ra cả trang'],
  ['.sort-direction', 'Đổi chiều sắp xếp'],
  ['.sorting-choices .dropdown-toggle, .dropdown-toggle:has(> .glyphicon-plus-sign)', 'Thêm cách sắp xếp'],
  ['.app-switch .dropdown-toggle, .dropdown-toggle:has(> .glyphicon-home)', 'Sang trang khác của hệ thống'],
  ['[cam-widget-search-pill] .dropdown-toggle, .search-container .dropdown-toggle, .dropdown-toggle:has(> .glyphicon-floppy-disk)', 'Tìm kiếm đã lưu'],
  ['.expand-collapse', 'Mở hoặc thu phần bên cạnh'],
  ['[ng-click^="changeOrder"]', 'Sắp xếp theo cột này'],
  ['.instance-link', 'Xem hồ sơ của việc này trên sơ đồ'],
  ['.bjs-drilldown', 'Mở quy trình con'],
  ['a.circle', 'Xem hồ sơ'],
  ['input.toggle[type=radio]', 'Cách hiển thị'],
  ['.dropdown-toggle', 'Mở danh sách lựa chọn'],
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
