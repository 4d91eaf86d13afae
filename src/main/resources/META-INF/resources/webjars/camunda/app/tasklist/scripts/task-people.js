export {default} from '../../../../assets/task-people.js';
