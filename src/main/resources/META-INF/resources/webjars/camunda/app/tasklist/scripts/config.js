// Replaces Camunda's configuration of the same name: our name, and the language chosen for the pages whatever the browser prefers.
import say from '../../../../assets/in-two-languages.js';
import language from '../../../../assets/reader-language.js';
import '../../../../assets/tasks-by-due-day.js';

export default {
  app: {
    name: say('Danh sách việc', 'Tasklist'),
    vendor: 'Bồi Dưỡng ·'
  },
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/one-door', 'scripts/form-words', 'scripts/form-dates', 'scripts/task-people', 'scripts/task-drafts', 'scripts/task-cards',
    'scripts/task-focus'],

  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: say('nhận việc đang chọn', 'claim the task that is open')},
    focusFilter: {key: 'ctrl+shift+f', description: say('tới bộ lọc đầu tiên', 'go to the first filter')},
    focusList: {key: 'ctrl+alt+l', description: say('tới việc đầu tiên trong danh sách', 'go to the first task in the list')},
    focusForm: {key: 'ctrl+alt+f', description: say('tới ô đầu tiên của biểu mẫu', 'go to the first field of the form')}
  }
};
