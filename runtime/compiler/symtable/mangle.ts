/** Private name mangling: `__x` inside class `C` means `_C__x`; dunder names and dotted names stay. */
export function mangle(className: string | null, name: string): string {
  if (className === null || !name.startsWith('__')) return name;
  if (name.endsWith('__') || name.includes('.')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}

/**
 * Around a generic class only the type parameters themselves are mangled: `mangledNames` holds them, null elsewhere.
 */
export function maybeMangle(
  className: string | null,
  mangledNames: Set<string> | null,
  name: string,
): string {
  if (mangledNames !== null && !mangledNames.has(name)) return name;
  return mangle(className, name);
}
