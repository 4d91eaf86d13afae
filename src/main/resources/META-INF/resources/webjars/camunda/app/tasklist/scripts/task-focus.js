export {default} from '../../../../assets/task-focus.js';
