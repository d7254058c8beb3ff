import { answerTasks } from './isolated.ts';
import { measurePicture } from './measure-picture.ts';

answerTasks(measurePicture);
