import { workerData } from 'node:worker_threads';
import { answerWith } from '../thread.ts';
import { type LookTask, lookAt } from './look-at.ts';

/** The thread that looks at a share of the output's files. */
answerWith(lookAt(workerData as LookTask));
