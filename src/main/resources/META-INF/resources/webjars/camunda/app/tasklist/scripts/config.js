// Replaces Camunda's configuration of the same name: our name and language.
export default {
  app: {
    name: 'Danh sách việc',
    vendor: 'Bồi Dưỡng ·'
  },
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: 'vi'
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/one-door', 'scripts/form-words', 'scripts/form-dates', 'scripts/task-people', 'scripts/task-drafts'],

  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'nhận việc đang chọn'},
    focusFilter: {key: 'ctrl+shift+f', description: 'tới bộ lọc đầu tiên'},
    focusList: {key: 'ctrl+alt+l', description: 'tới việc đầu tiên trong danh sách'},
    focusForm: {key: 'ctrl+alt+f', description: 'tới ô đầu tiên của biểu mẫu'}
  }
};
