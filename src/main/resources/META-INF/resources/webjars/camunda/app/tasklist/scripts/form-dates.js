export {default} from '../../../../assets/form-dates.js';
