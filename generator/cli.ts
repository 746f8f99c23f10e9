/** `node generator/cli.ts regen | check | watch | explain NAME | docs`: the generator's commands. `make` is their front. */
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import type { Outcome } from './commands/regen.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

function program(): Command {
  const command = new Command('generator').description('grows generated/ from dsl/python.ops').exitOverride();
  command
    .command('regen')
    .description('rewrite what changed in generated/')
    .action(async () => {
      const { regen } = await import('./commands/regen.ts');
      finish(await regen(ROOT));
    });
  command
    .command('check')
    .description('fail when generated/ is not what the definitions yield')
    .action(async () => {
      const { check } = await import('./commands/check.ts');
      finish(await check(ROOT));
    });
  command
    .command('watch')
    .description('regenerate and run affected tests on every save')
    .action(async () => {
      const { watchDefinitions } = await import('./commands/watch.ts');
      await watchDefinitions(ROOT);
    });
  command
    .command('explain')
    .argument('<name>', 'an instruction or a micro-op')
    .description('all that one definition became')
    .action(async (name: string) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain(ROOT, name));
    });
  command
    .command('docs')
    .description('write the reference pages and say where they are')
    .action(async () => {
      const { docs } = await import('./commands/docs.ts');
      finish(await docs(ROOT));
    });
  return command;
}

function finish({ ok, text }: Outcome): void {
  (ok ? process.stdout : process.stderr).write(text);
  process.exitCode = ok ? 0 : 1;
}

/** A mistake of the user's is one message; anything else is a fault of the generator, named as one. */
function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode;
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  const fault =
    error instanceof Error && error.constructor.name === 'Refusal' ? '' : 'a fault of the generator: ';
  process.stderr.write(`${fault}${message}\n`);
  if (process.env['TREFOIL_DEBUG'] !== undefined && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
}

try {
  await program().parseAsync();
} catch (error) {
  fail(error);
}
