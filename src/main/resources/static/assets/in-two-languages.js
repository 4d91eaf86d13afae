// What our scripts say in Camunda's webapps; forms, and what is kept, are Vietnamese always.
import language from './reader-language.js';

export default (vietnamese, english) => language === 'en' ? english : vietnamese;
