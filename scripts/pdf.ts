import { pdfCommand, pdfUsage } from './lib/pdf-command.ts';
import { run } from './lib/run.ts';

await run(pdfUsage, pdfCommand);
