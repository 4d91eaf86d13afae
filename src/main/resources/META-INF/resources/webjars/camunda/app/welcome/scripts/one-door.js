export {default} from '../../../../assets/one-door.js';
