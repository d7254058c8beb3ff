import { parseFile } from '../../domain/read/file.ts';
import { answerTasks } from './isolated.ts';

answerTasks(parseFile);
