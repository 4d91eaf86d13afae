export {default} from '../../../../assets/case-titles.js';
