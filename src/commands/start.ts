import { outputDirectory } from '../staging/directories.ts';
import { restoreSite } from '../staging/restore-site.ts';
import { serve } from '../server/serve.ts';

/** `npm start`: serves the built site on this machine until it is stopped. */
try {
  const output = outputDirectory();
  restoreSite(output);
  const { address } = await serve(output, Number(process.env['PORT']) || 4321);
  console.log(`The site is at ${address}\nStop it with Ctrl-C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
