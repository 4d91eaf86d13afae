// Replaces Camunda's configuration of the same name: our name, and the language chosen for the pages whatever the browser prefers.
import say from '../../../../assets/in-two-languages.js';
import language from '../../../../assets/reader-language.js';

export default {
  app: {
    name: say('Quản trị', 'Administration'),
    vendor: 'Bồi Dưỡng ·'
  },
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/one-door', 'scripts/read-only', 'scripts/case-titles']
};
