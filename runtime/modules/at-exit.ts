/** What native modules want done when the program has ended, before the streams are flushed. */
const actions: (() => void)[] = [];

export function atExit(action: () => void): void {
  actions.push(action);
}

export function runExitActions(): void {
  for (const action of actions) action();
}
