import { outputDirectory, recover } from '../staging/directories.ts';
import { serve } from '../server/serve.ts';

/** `npm start`: serves the built site on this machine until it is stopped. */
try {
  recover(outputDirectory());
  const { address } = await serve(outputDirectory(), Number(process.env['PORT']) || 4321);
  console.log(`The site is at ${address}\nStop it with Ctrl-C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
