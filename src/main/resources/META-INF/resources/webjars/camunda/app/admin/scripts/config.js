// Replaces Camunda's configuration of the same name: our name and language.
export default {
  app: {
    name: 'Quản trị',
    vendor: 'Bồi Dưỡng ·'
  },
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: 'vi'
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/one-door', 'scripts/read-only']
};
