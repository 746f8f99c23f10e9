/** How Python is to be started: options and environment variables put together. */
import type { Settings } from '../vm/settings.ts';
import type { Options } from './options.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export function settingsOf(options: Options, environment: Environment, isInteractive: boolean): Settings {
  const env = options.ignoreEnvironment ? {} : environment;
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  const isDeveloping = options.implementation.includes('dev') || isSet('PYTHONDEVMODE');
  return {
    searchPath: (env.PYTHONPATH ?? '').split(':').filter((entry) => entry !== ''),
    startup: isSet('PYTHONSTARTUP') ? env.PYTHONSTARTUP! : null,
    isUnbuffered: options.unbuffered || isSet('PYTHONUNBUFFERED'),
    hasSite: !options.noSite,
    warnings: [...(isDeveloping ? ['default'] : []), ...(env.PYTHONWARNINGS ?? '').split(',').filter((entry) => entry !== ''), ...options.warnings],
    implementation: options.implementation,
    flags: {
      debug: Math.max(options.debug, level(env.PYTHONDEBUG)),
      inspect: Number(options.inspect || isSet('PYTHONINSPECT')),
      interactive: Number(isInteractive),
      optimize: Math.max(options.optimize, level(env.PYTHONOPTIMIZE)),
      no_user_site: Number(options.noUserSite || isSet('PYTHONNOUSERSITE')),
      no_site: Number(options.noSite),
      ignore_environment: Number(options.ignoreEnvironment),
      dont_write_bytecode: Number(options.dontWriteBytecode || isSet('PYTHONDONTWRITEBYTECODE')),
      verbose: Math.max(options.verbose, level(env.PYTHONVERBOSE)),
      bytes_warning: options.bytesWarning,
      quiet: Number(options.quiet),
      isolated: Number(options.isolated),
      dev_mode: isDeveloping,
      safe_path: options.safePath || isSet('PYTHONSAFEPATH'),
    },
  };
}

/** How much of tier 2's work is to be told as it happens, as CPython's debug builds do. */
export function logLevels(env: Environment): { readonly lltrace: number; readonly optDebug: number } {
  return { lltrace: level(env.PYTHON_LLTRACE), optDebug: level(env.PYTHON_OPT_DEBUG) };
}

/** A variable that stands for a repeated option: a number, or anything for once. */
function level(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  return /^\d+$/.test(text) ? Number(text) : 1;
}
