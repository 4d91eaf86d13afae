export {default} from '../../../../assets/task-cards.js';
