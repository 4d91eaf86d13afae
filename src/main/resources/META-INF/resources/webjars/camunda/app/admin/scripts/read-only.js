export {default} from '../../../../assets/read-only.js';
