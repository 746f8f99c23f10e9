/**
 * Everything the generator can say about a definition file, and nothing else. `{words}` are filled in by the check that
 * reports; the types below make it give exactly those.
 */
export type Severity = 'error' | 'warning';

interface Entry {
  readonly severity: Severity;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

export const CATALOGUE = {
  // ---- reading
  'bad-character': { severity: 'error', found: 'found {found}, which no word of the language begins with', expected: 'names, numbers, "strings", operators, `//` comments', fix: 'remove it' },
  'unclosed-string': { severity: 'error', found: 'this string is not closed on its line', expected: 'a closing `"` before the end of the line', fix: 'add `"`' },
  'bad-number': { severity: 'error', found: 'found {found}', expected: 'a decimal or 0x integer up to 2^53 - 1, or a decimal fraction', fix: 'write the number in one of these forms' },
  'nested-too-deeply': { severity: 'error', found: 'at {found} this is too deep or too long to be read', expected: 'at most 60 open brackets, 200 operators in a statement, 200 `else` in a row, 500 items in a list or statements in a block', fix: 'split it: `let` for expressions, an operation or another micro-op for bodies' },
  'syntax': { severity: 'error', found: 'found {found}', expected: '{expected}', fix: '{fix}' },
  'clause-twice': { severity: 'error', found: 'this clause is given twice', expected: 'each clause and each modifier at most once', fix: 'remove one of them' },
  // ---- names
  'unknown-name': { severity: 'error', found: '`{name}` is not the name of {what}', expected: '{expected}', fix: '{fix}' },
  'duplicate': { severity: 'error', found: 'the {what} `{name}` is defined twice', expected: 'one definition of each name', fix: 'rename or remove one of them' },
  'reserved-name': { severity: 'error', found: '`{name}` has a meaning of its own in the language', expected: 'another name', fix: 'rename it' },

  // ---- types, consts, operations
  'type-circular': { severity: 'error', found: 'type `{name}` is its own ancestor, or has more than 50', expected: 'a chain of parents that ends', fix: 'choose another parent' },
  'type-unboxed': { severity: 'error', found: '`{name}` is no unboxed representation', expected: '`i32`, `i64` or `f64`', fix: 'write one of these' },
  'type-heap': { severity: 'error', found: 'the machine type `{name}` has a heap layout', expected: 'heap layouts for descendants of `object` only', fix: 'give it the parent `object`, or make it a host class' },
  'type-place': { severity: 'error', found: '{found} {place}', expected: '{expected}', fix: '{fix}' },
  'const-range': { severity: 'error', found: 'the value of `{name}` is no integer within 2^53', expected: 'an integer', fix: 'correct the expression' },
  'not-oparg': { severity: 'error', found: '{found} in {what}', expected: '{allowed}', fix: '{fix}' },
  'never-without-raises': { severity: 'error', found: '`{name}` never returns and does not raise', expected: '`raises` with a result of type `never`', fix: 'add `raises`' },
  'out-not-run': { severity: 'error', found: 'the `out` parameter `{name}` is not a run', expected: '`out name: object[]`: the operation fills slots of the stack', fix: 'return the value, or make it a run' },
  'plainly-unlike': { severity: 'error', found: '`{name}` cannot stand for `{operation}`', expected: 'the same parameters, a run last; the result {result}, by which it says that it cannot; no `raises`, `escapes` or frame', fix: 'declare it so' },
  'operation-pure': { severity: 'error', found: '`{name}` is declared pure and has effects', expected: '`pure` alone, or with `allocates`', fix: 'remove `pure` or the effects' },

  // ---- stack effects of micro-ops
  'item-untyped': { severity: 'error', found: '`{name}` has no type', expected: 'a type after a colon (only `unused` and kept inputs go without)', fix: 'write `{name}: object`' },
  'items-too-many': { severity: 'error', found: 'a stack effect of {found} items', expected: 'at most {most} on each side', fix: 'use a run: `values: object[count]`' },
  'item-count': { severity: 'error', found: 'the count of `{name}` is {count}', expected: 'a whole number of slots, for some operand at least', fix: 'correct the formula' },
  'item-count-and-condition': { severity: 'error', found: '`{name}` has both a count and a condition', expected: 'one of `[count]` and `if (condition)`', fix: 'put the condition into the count: `[c ? n : 0]`' },
  'kept-size': { severity: 'error', found: 'the kept item `{name}` takes {before} slots on the left and {after} on the right', expected: 'the same size on both sides', fix: 'write the same count' },
  'promise-place': { severity: 'error', found: 'the output `{name}` is promised with `!`', expected: 'promises on inputs and lets only', fix: 'remove the `!`' },
  'output-unused': { severity: 'error', found: 'an `unused` output that is not an `unused` input of the same size', expected: 'every output is assigned, or is an input', fix: 'give it a name and assign it' },
  'replicate-count': { severity: 'error', found: 'the number of replicas is out of range', expected: '1 to {most}', fix: 'write a number in this range' },
  'cache-width': { severity: 'error', found: 'cache field `{name}` has {units} units', expected: '1, 2 or 4 units for a field that is read, 1 to 255 for an unused one', fix: 'split it, or correct the width' },
  'cache-type': { severity: 'error', found: 'cache field `{name}/{units}` is read as {type}', expected: '{expected} in {units} units', fix: 'correct the width or the type' },
  'cache-unread': { severity: 'error', found: 'cache field `{name}` is never read', expected: 'a body that reads every cache field it declares', fix: 'read it, or make it `unused/n` in the instruction' },
  'counter-missing': { severity: 'error', found: 'an adaptive instruction whose first cache unit is not its counter', expected: '`counter/1` as the first cache field of the micro-op with `specialize;`, in the first unit of the instruction', fix: 'put `counter/1` first' },

  // ---- bodies: names and types
  'type-mismatch': { severity: 'error', found: 'a value of type {found} as {place}', expected: '{expected}', fix: '{fix}' },
  'bad-operands': { severity: 'error', found: '`{operator}` applied to {types}', expected: 'operands of one type that has this operator (docs/dsl.md, Types)', fix: 'convert one of them, or narrow it first' },
  'literal-range': { severity: 'error', found: '{value} does not fit {type}', expected: 'a number in the range of {type}', fix: 'use a wider type' },
  'maybe-null': { severity: 'error', found: 'a field of a value that may be NULL ({type})', expected: 'a value that is not NULL', fix: 'test it first: `deopt if x == NULL;`' },
  'null-test-decided': { severity: 'error', found: 'a test for NULL of a value of type {type}, which never is', expected: 'a test whose outcome is open', fix: 'remove it, or declare the value with `?`' },
  'test-never': { severity: 'error', found: 'a test whether a value of type {type} is {name}, which it never is', expected: 'a type at or below the one it has', fix: 'test for another type' },
  'test-useless': { severity: 'error', found: 'a test for `{name}`, which has no instances of its own to test for', expected: 'a Python type below `object`, or a singleton', fix: 'test for a concrete type' },
  'not-indexed': { severity: 'error', found: 'an element of a value of type {type}', expected: 'an array field, a run, `consts`, `names` or `locals`', fix: 'index the array in one of its fields' },
  'table-alone': { severity: 'error', found: '`{name}` without an index', expected: '`{name}[i]`', fix: 'add the index' },
  'array-place': { severity: 'error', found: '`array(n)` where an array of NULLs cannot stand', expected: 'the value of a mutable array field, or of one with nullable elements, in `new`', fix: 'fill the array from a run' },
  'new-not-heap': { severity: 'error', found: 'a new `{name}`, which has no heap layout', expected: 'a type declared with `heap struct`', fix: 'call an operation that makes it' },
  'field-missing': { severity: 'error', found: 'a new {type} without {missing}', expected: 'a value for every field', fix: 'add the missing fields' },
  'field-immutable': { severity: 'error', found: 'an assignment to `{type}.{field}`, which is not mutable', expected: 'a field declared `mut`', fix: 'declare it `mut`, or do not assign it' },
  'argument-count': { severity: 'error', found: '`{name}` called with {found} arguments', expected: '{expected} arguments', fix: 'correct the call or the declaration' },
  'out-argument': { severity: 'error', found: 'the argument for the `out` parameter `{name}` is no output run', expected: 'the name of an output run, which the operation fills', fix: 'pass an output declared with a count' },
  'let-type': { severity: 'error', found: '`{name}` is given a value of type {type}', expected: 'a scalar or a reference', fix: 'name an element or a field instead' },
  'promise-useless': { severity: 'error', found: 'a promise that the value is of type {type}, which is known', expected: '`!` only where the type is narrower than what is known', fix: 'remove the `!`' },
  'result-ignored': { severity: 'error', found: 'the result of `{name}` ({type}) is not used', expected: 'a `let`, or an assignment', fix: 'name it: `let x = {name}(...);`' },
  'statement-no-call': { severity: 'error', found: 'an expression that does nothing', expected: 'a call or an assignment', fix: 'remove it' },
  'assign-target': { severity: 'error', found: 'an assignment to {found}', expected: 'an output, a mutable field, an element of an array, an output run or `locals`', fix: '{fix}' },

  // ---- bodies: paths
  'unreachable': { severity: 'error', found: 'a statement that no path reaches', expected: 'nothing after a jump, a pushed frame or a call that never returns', fix: 'remove it' },
  'input-unused': { severity: 'error', found: 'the input `{name}` is neither used, kept nor dropped', expected: 'every input read, kept as an output, or dropped', fix: 'add `drop {name};`' },
  'drop-kept': { severity: 'error', found: '`{name}` is dropped and also an output', expected: 'one of both', fix: 'remove the `drop`, or the output' },
  'drop-read': { severity: 'error', found: '`{name}` is dropped and also read', expected: '`drop` for inputs that nothing reads', fix: 'remove the `drop`' },
  'drop-twice': { severity: 'error', found: '`{name}` is dropped twice', expected: 'one `drop`', fix: 'remove one of them' },
  'output-unassigned': { severity: 'error', found: 'the output `{name}` has {some}', expected: 'every output assigned exactly once on every path', fix: 'assign it on every path' },
  'output-twice': { severity: 'error', found: 'the output `{name}` is assigned again', expected: 'every output assigned exactly once on every path', fix: 'assign it once: use `let`, `else` or a conditional expression' },
  'output-read': { severity: 'error', found: 'the output `{name}` is read where it may have no value yet', expected: 'outputs read after their assignment', fix: 'use a `let`' },
  'output-run-read': { severity: 'error', found: 'the output run `{name}` is read', expected: 'runs of the right side are written only', fix: 'keep the value in a `let`' },
  'run-assignment': { severity: 'error', found: '`{name}` is not filled as a whole', expected: '`{name}[i] = ...` or `{name}[{count} - 1 - i] = ...` in `for (i < {count})`, or an `out` argument', fix: 'fill every element in one loop' },
  'narrowing-unproved': { severity: 'error', found: 'the stack effect says that `{name}` is {to}, and the body shows only that it is {from}', expected: 'a body that establishes what the stack effect says on every path', fix: 'add `exit unless {name} is {to};`' },
  'check-after-effect': { severity: 'error', found: '`{leave}` after something that cannot be undone', expected: 'every check before the first effect', fix: 'move the check before it' },
  'check-always-leaves': { severity: 'error', found: 'this `{leave}` is always taken', expected: 'a condition that may hold', fix: 'correct the condition' },
  'tick-place': { severity: 'error', found: '`tick` in the middle of an instruction', expected: '`tick;` as the first or the last statement of the instruction', fix: 'move it' },
  'trace-in-tier1': { severity: 'error', found: '`trace` in a micro-op of tier 1', expected: '`trace` in micro-ops marked `tier2`; in tier 1 `trace link;` alone', fix: 'mark the micro-op `tier2`' },

  // ---- micro-ops as a whole
  'guard-acts': { severity: 'error', found: 'the guard `{name}` does something beside checking', expected: 'checks, `let` and `drop` only', fix: 'move it to another micro-op' },
  'guard-empty': { severity: 'error', found: 'the guard `{name}` checks nothing', expected: 'at least one `exit` or `deopt`', fix: 'remove `guard`' },
  'guard-output': { severity: 'error', found: 'the guard has the output `{name}` of its own', expected: 'outputs that are its inputs, perhaps narrowed', fix: 'make the value in another micro-op' },
  'pure-acts': { severity: 'error', found: 'the pure `{name}` {action}', expected: 'a body that depends on its inputs, oparg, consts, names and cache fields alone, and changes nothing', fix: 'remove `pure`' },
  'tier1-reason': { severity: 'error', found: '`{name}` {action}, which no trace can do', expected: '`tier1("reason")`, or `replaced by`', fix: 'give the reason why it has no form in tier 2' },
  'tier2-acts': { severity: 'error', found: 'the tier-2 micro-op `{name}` {action}', expected: 'micro-ops of traces do not touch instructions', fix: 'remove the statement' },
  'tier2-replaced': { severity: 'error', found: 'the tier-2 micro-op `{name}` is replaced by another', expected: '`replaced by` on micro-ops of tier 1', fix: 'remove the clause' },
  'reason-empty': { severity: 'error', found: 'an empty reason', expected: 'a sentence that says why, for `{what}`', fix: 'write the reason' },
  'replace-effect': { severity: 'error', found: 'the stack effect of `{name}` differs', expected: 'a replacement that pops and pushes the same number of items', fix: 'correct the stack effect of one of them' },
  'replace-condition': { severity: 'error', found: '`{name}` does not stay in the trace exactly where `{jump}` goes its way ({way})', expected: 'checks that are the condition of the jump, or its opposite for `fallthrough`', fix: 'correct the checks of `{name}`' },
  'replace-rest': { severity: 'error', found: '`{name}` is not what is left of `{jump}` in a trace', expected: '`taken`, and the body of the jump without its `jump`: `tick` or `drop` alone', fix: 'correct the body of `{name}`' },
  'guess-guard': { severity: 'error', found: '`{name}` cannot be put in front of `{uop}`', expected: 'a guard without cache fields, for as many items as `{uop}` takes', fix: 'name such a guard: `guard uop {name}(...)`' },
  'guess-late': { severity: 'error', found: '`{uop}` guesses, and comes behind `{first}` in `{instruction}`', expected: '`guess` on the first micro-op of an instruction in a trace: where a guess is wrong the instruction is executed from its beginning', fix: 'remove the clause, or take `{uop}` to the front' },
  'uop-unused': { severity: 'warning', found: 'no instruction uses `{name}`', expected: 'every micro-op is part of an instruction, replaces another, or is marked `tier2`', fix: 'remove it, or use it' },

  // ---- the abstract clause
  'abstract-form': { severity: 'error', found: 'this is no fact that the optimiser knows', expected: '`res = x`, `res = type(x)` or `res = constant(e)` with an input x; for a frame `f = enter(function, x, ...)`, with `named(names)` and `above(function, y, ...)` at most once each', fix: 'write one of these' },
  'abstract-condition': { severity: 'error', found: 'the optimiser cannot know this when it sees the micro-op', expected: '`x is T`, `constant(x)`, and tests of oparg, consts and cache fields', fix: 'use what is known' },
  'abstract-contradicts': { severity: 'error', found: 'the clause says that `{name}` is {fact}, and the body makes it {body}', expected: 'facts that the body agrees with', fix: 'correct the clause or the body' },

  // ---- instructions
  'stack-underflow': { severity: 'error', found: '`{uop}` pops `{item}` from the stack of another frame', expected: 'after `frame pop` only what was pushed since', fix: 'pop it before the frame is left' },
  'left-on-stack': { severity: 'error', found: '`{name}` leaves `{value}`, a {type}, on the stack', expected: 'Python objects and NULL between instructions', fix: 'let a later part of the instruction use it up' },
  'stack-too-deep': { severity: 'error', found: 'an instruction that finds more than {most} items on the stack', expected: 'at most {most}', fix: 'split it, or use runs' },
  'stack-mismatch': { severity: 'error', found: '`{uop}` pops `{item}` (slots: {size}) where `{below}` lies (slots: {belowSize})', expected: 'items that lie on the stack as an earlier part pushed them', fix: 'make the sizes agree' },
  'type-unestablished': { severity: 'error', found: '`{uop}` needs `{item}` to be {type}; here it is {known}', expected: 'a type that an earlier part has established', fix: 'put a guard before it, or promise the type with `!` if the compiler guarantees it' },
  'part-unreachable': { severity: 'error', found: '`{name}` never runs: `{before}` before it always leaves the instruction', expected: 'nothing after it', fix: 'remove one of them' },
  'tier2-in-instruction': { severity: 'error', found: 'the tier-2 micro-op `{name}` in an instruction', expected: 'micro-ops of tier 1', fix: 'use the one it replaces' },
  'form-tier1': { severity: 'error', found: '`{uop}` in a form: {reason}', expected: 'micro-ops that a trace can hold', fix: 'take it apart into such micro-ops' },
  'form-unguarded': { severity: 'error', found: '`{name}` checks nothing', expected: 'guards for what a form relies on: it is chosen when a trace is recorded, and must hold when it runs', fix: 'begin it with a guard' },
  'opcode-range': { severity: 'error', found: 'opcode {opcode}', expected: '{low} to {high}', fix: 'choose another number' },
  'opcode-taken': { severity: 'error', found: 'opcode {opcode} of `{name}` is taken', expected: 'one instruction for each number', fix: 'choose another number, or leave it out for a specialised one' },
  'opcode-missing': { severity: 'error', found: '`{name}` has no opcode', expected: 'a number, which only members of families may leave out', fix: 'write `inst N {name}`' },
  'opcode-argument': { severity: 'error', found: '`{name}` (opcode {opcode}) uses its operand', expected: 'instructions with an operand from opcode {first} on', fix: 'choose a number from {first} on' },
  'check-outside-family': { severity: 'error', found: '`{name}` checks and is in no family: there is no generic instruction to run instead', expected: 'checks in members of families only', fix: 'add it to a family, or handle the case in the body' },
  'specialize-outside-head': { severity: 'error', found: '`{name}` specialises and heads no family', expected: '`specialize;` in the head of a family', fix: 'add a `family {name}` with its specialised instructions' },
  'clause-outside-family': { severity: 'error', found: '`{name}` has a `when` or `cache` clause and is in no family', expected: 'these clauses in specialised instructions only', fix: 'add it to a family' },
  'cache-unfilled': { severity: 'error', found: 'nothing fills the cache field `{name}`', expected: 'an expression for every cache field that a micro-op reads', fix: 'add `cache {name} = ...`' },
  'cache-ambiguous': { severity: 'error', found: 'two micro-ops of this instruction have a cache field `{name}`', expected: 'different names', fix: 'rename one of them' },
  'asks-with-effect': { severity: 'error', found: '`{name}` in {what} {why}', expected: 'operations that only ask', fix: 'use another operation' },

  // ---- families and pseudos
  'family-empty': { severity: 'error', found: 'the family `{name}` has no members', expected: 'at least one specialised instruction', fix: 'add one, or remove the family' },
  'family-head-member': { severity: 'error', found: '`{name}` is its own member', expected: 'specialised instructions only', fix: 'remove it' },
  'two-families': { severity: 'error', found: '`{name}` is in two families', expected: 'one family for each specialised instruction', fix: 'remove it from one of them' },
  'head-checks': { severity: 'error', found: 'the head `{name}` checks, and nothing more general exists', expected: 'a generic instruction without `exit` and `deopt`', fix: 'handle the case in the body' },
  'head-generic': { severity: 'error', found: 'the head `{name}` never becomes one of its members', expected: '`specialize;` or `rewrite MEMBER;` in one of its micro-ops', fix: 'add `specialize;` with a counter' },
  'family-caches': { severity: 'error', found: '`{name}` has {found} cache units', expected: '{expected}, as its head `{head}` has', fix: 'add or remove `unused/n`' },
  'family-stack': { severity: 'error', found: '`{name}` {what} {found}', expected: '{expected}, as its head `{head}` does', fix: 'make the stack effects agree, or restrict `when` to the operands where they do' },
  'specialisation-unreachable': { severity: 'error', found: '`{name}` is never chosen: {why}', expected: 'a member that some operands lead to', fix: 'reorder the family, or correct `when`' },
  'pseudo-stack': { severity: 'error', found: '`{name}` has the stack effect {found}', expected: '{expected}, as `{first}` has', fix: 'make them agree, or use two pseudo instructions' },

  // ---- the whole
  'loop-too-large': { severity: 'error', found: 'the interpreter loop takes {bytes} bytes of the host\'s bytecode with `{name}` in it', expected: 'at most {limit}: beyond, the host never optimises it', fix: 'remove `hot` from `{name}`, or move work into an operation' },
} as const satisfies Record<string, Entry>;

export type Code = keyof typeof CATALOGUE;

/** The names in braces of a template. */
type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Texts<C extends Code> = (typeof CATALOGUE)[C]['found' | 'expected' | 'fix'];
export type Arguments<C extends Code> = { readonly [K in Placeholders<Texts<C>>]: string | number };
