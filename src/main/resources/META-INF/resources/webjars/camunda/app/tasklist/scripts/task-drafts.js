export {default} from '../../../../assets/task-drafts.js';
