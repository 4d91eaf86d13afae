export {default} from '../../../../assets/form-words.js';
