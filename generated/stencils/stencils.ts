// Generated from dsl/python.ops by `make regen`; do not edit. Digest 80d0a43cdd40aa7a.
/** Stencils: pieces of traces as WebAssembly, with holes that the linker fills in. stencils.wat has them as text. */

/** How a value is held: boxed, an int, a float, a bool or truth. */
export type Representation = 'ref' | 'i64' | 'f64' | 'i32';

/** A number that the linker writes at its full width: a local of the trace's function, a constant, a label, an import. */
export type Hole =
  | {
      readonly at: number;
      readonly kind: 'input' | 'output' | 'temporary' | 'operand';
      readonly index: number;
    }
  | { readonly at: number; readonly kind: 'leave'; readonly addend: number }
  | { readonly at: number; readonly kind: 'function' | 'global'; readonly name: string }
  | { readonly at: number; readonly kind: 'exit-local' | 'exit' | 'oparg' };

export interface Stencil {
  /** Of each input of the micro-op, and of each output; null for those that it does not touch. */
  readonly inputs: readonly (Representation | null)[];
  readonly outputs: readonly (Representation | null)[];
  /** Slots below each of them, from the lowest that the micro-op takes or leaves. */
  readonly inputsAt: (oparg: number) => readonly number[];
  readonly outputsAt: (oparg: number) => readonly number[];
  /** Inputs that are held in a temporary too afterwards, in the form of the type that a check has found. */
  readonly also: readonly {
    readonly input: number;
    readonly as: Representation;
    readonly temporary: number;
  }[];
  /** Types of its own locals; `ref T` is a struct. */
  readonly temporaries: readonly string[];
  readonly leaves: boolean;
  /** Hexadecimal. */
  readonly bytes: string;
  readonly holes: readonly Hole[];
}

/** The types with which every module of a trace begins, equal to the heap module's. */
export const TYPE_GROUP =
  '4e0c5e6f015e7f0150005f027f017f014f01025f027f017f014f01025f037f017f017c004f01025f047f017f016400017f014f01025f037f017f016400004f01025f037f017f016f014f01025f047f017f016400016f014f01025f057f017f017e017e007e014f01025f047f017f016f017f014f01025f047f017f016f017f01';
export const TYPE_INDEX: Readonly<Record<string, number>> = {
  slots: 0,
  versions: 1,
  header: 2,
  singleton: 3,
  float: 4,
  list: 5,
  tuple: 6,
  cell: 7,
  instance: 8,
  range_iterator: 9,
  list_iterator: 10,
  tuple_iterator: 11,
};

/** From one representation to another, by `from to to`. */
export const CONVERSIONS: Readonly<Record<string, Stencil>> = {
  'ref to i64': {
    inputs: ['ref'],
    outputs: ['i64'],
    inputsAt: () => [0],
    outputsAt: () => [0],
    also: [],
    temporaries: ['f64'],
    leaves: true,
    bytes:
      '418080808000218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000',
    holes: [
      { at: 1, kind: 'exit' },
      { at: 7, kind: 'exit-local' },
      { at: 18, kind: 'input', index: 0 },
      { at: 33, kind: 'input', index: 0 },
      { at: 39, kind: 'function', name: 'int_value' },
      { at: 45, kind: 'temporary', index: 0 },
      { at: 51, kind: 'temporary', index: 0 },
      { at: 57, kind: 'temporary', index: 0 },
      { at: 66, kind: 'leave', addend: 3 },
      { at: 73, kind: 'temporary', index: 0 },
      { at: 87, kind: 'output', index: 0 },
    ],
  },
  'i64 to ref': {
    inputs: ['i64'],
    outputs: ['ref'],
    inputsAt: () => [0],
    outputsAt: () => [0],
    also: [],
    temporaries: [],
    leaves: false,
    bytes:
      '2080808080004280808080047c42808080800854046f208080808000a7fb1cfb1b05208080808000b91080808080000b218080808000',
    holes: [
      { at: 1, kind: 'input', index: 0 },
      { at: 23, kind: 'input', index: 0 },
      { at: 35, kind: 'input', index: 0 },
      { at: 42, kind: 'function', name: 'box_int' },
      { at: 49, kind: 'output', index: 0 },
    ],
  },
  'i32 to ref': {
    inputs: ['i32'],
    outputs: ['ref'],
    inputsAt: () => [0],
    outputsAt: () => [0],
    also: [],
    temporaries: [],
    leaves: false,
    bytes: '2380808080002380808080002080808080001c016f218080808000',
    holes: [
      { at: 1, kind: 'global', name: 'True' },
      { at: 7, kind: 'global', name: 'False' },
      { at: 13, kind: 'input', index: 0 },
      { at: 22, kind: 'output', index: 0 },
    ],
  },
  'ref to i32': {
    inputs: ['ref'],
    outputs: ['i32'],
    inputsAt: () => [0],
    outputsAt: () => [0],
    also: [],
    temporaries: [],
    leaves: true,
    bytes:
      '418080808000218080808000026403026403208080808000fb1afb1801006e031a0c80808080000bfb0203004107470d8080808000208080808000fb1afb16030b238080808000fb1afb1603d3218080808000',
    holes: [
      { at: 1, kind: 'exit' },
      { at: 7, kind: 'exit-local' },
      { at: 19, kind: 'input', index: 0 },
      { at: 34, kind: 'leave', addend: 2 },
      { at: 48, kind: 'leave', addend: 1 },
      { at: 54, kind: 'input', index: 0 },
      { at: 66, kind: 'global', name: 'True' },
      { at: 78, kind: 'output', index: 0 },
    ],
  },
  'ref to f64': {
    inputs: ['ref'],
    outputs: ['f64'],
    inputsAt: () => [0],
    outputsAt: () => [0],
    also: [],
    temporaries: [],
    leaves: true,
    bytes:
      '418080808000218080808000026404026404208080808000fb1afb1801006e041a0c80808080000bfb0204004108470d8080808000208080808000fb1afb16040bfb020402218080808000',
    holes: [
      { at: 1, kind: 'exit' },
      { at: 7, kind: 'exit-local' },
      { at: 19, kind: 'input', index: 0 },
      { at: 34, kind: 'leave', addend: 2 },
      { at: 48, kind: 'leave', addend: 1 },
      { at: 54, kind: 'input', index: 0 },
      { at: 70, kind: 'output', index: 0 },
    ],
  },
  'f64 to ref': {
    inputs: ['f64'],
    outputs: ['ref'],
    inputsAt: () => [0],
    outputsAt: () => [0],
    also: [],
    temporaries: [],
    leaves: false,
    bytes: '41084100208080808000fb0004fb1b218080808000',
    holes: [
      { at: 5, kind: 'input', index: 0 },
      { at: 16, kind: 'output', index: 0 },
    ],
  },
};

export const STENCILS: Readonly<Record<string, readonly Stencil[]>> = {
  /** dsl/python.ops:855 */
  _BINARY_OP_ADD_FLOAT: [
    {
      inputs: ['f64', 'f64'],
      outputs: ['f64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: false,
      bytes: '208080808000208080808000a0218080808000',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 7, kind: 'input', index: 1 },
        { at: 14, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:820 */
  _BINARY_OP_ADD_INT: [
    {
      inputs: ['i64', 'i64'],
      outputs: ['i64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: ['i64'],
      leaves: true,
      bytes:
        '4180808080002180808080002080808080002080808080007c21808080800020808080800042ffffffffffffff0f7c42feffffffffffff1f5604400c80808080000b208080808000218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'input', index: 1 },
        { at: 26, kind: 'temporary', index: 0 },
        { at: 32, kind: 'temporary', index: 0 },
        { at: 60, kind: 'leave', addend: 1 },
        { at: 67, kind: 'temporary', index: 0 },
        { at: 73, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:3242 */
  _BINARY_OP_AND_INT: [
    {
      inputs: ['i64', 'i64'],
      outputs: ['i64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: ['i64'],
      leaves: true,
      bytes:
        '4180808080002180808080002080808080002080808080008321808080800020808080800042ffffffffffffff0f7c42feffffffffffff1f5604400c80808080000b208080808000218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'input', index: 1 },
        { at: 26, kind: 'temporary', index: 0 },
        { at: 32, kind: 'temporary', index: 0 },
        { at: 60, kind: 'leave', addend: 1 },
        { at: 67, kind: 'temporary', index: 0 },
        { at: 73, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:3260 */
  _BINARY_OP_FLOOR_DIVIDE_INT: [
    {
      inputs: ['i64', 'i64'],
      outputs: ['i64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: ['i64', 'i64', 'i64'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000420051454504400c80808080000b2080808080002180808080002080808080002180808080002080808080002080808080007f218080808000208080808000427f42002080808080002080808080002080808080007e7d42005220808080800020808080800085420053711c017e7c218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 1 },
        { at: 26, kind: 'leave', addend: 1 },
        { at: 33, kind: 'input', index: 0 },
        { at: 39, kind: 'temporary', index: 0 },
        { at: 45, kind: 'input', index: 1 },
        { at: 51, kind: 'temporary', index: 1 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 63, kind: 'temporary', index: 1 },
        { at: 70, kind: 'temporary', index: 2 },
        { at: 76, kind: 'temporary', index: 2 },
        { at: 86, kind: 'temporary', index: 0 },
        { at: 92, kind: 'temporary', index: 2 },
        { at: 98, kind: 'temporary', index: 1 },
        { at: 109, kind: 'temporary', index: 0 },
        { at: 115, kind: 'temporary', index: 1 },
        { at: 130, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:863 */
  _BINARY_OP_MULTIPLY_FLOAT: [
    {
      inputs: ['f64', 'f64'],
      outputs: ['f64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: false,
      bytes: '208080808000208080808000a2218080808000',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 7, kind: 'input', index: 1 },
        { at: 14, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:828 */
  _BINARY_OP_MULTIPLY_INT: [
    {
      inputs: ['i64', 'i64'],
      outputs: ['i64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: ['i64', 'i64'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000218080808000208080808000218080808000208080808000b9208080808000b9a29944ffffffffffff3f43654504400c80808080000b2080808080002080808080007e218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'temporary', index: 0 },
        { at: 25, kind: 'input', index: 1 },
        { at: 31, kind: 'temporary', index: 1 },
        { at: 37, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 1 },
        { at: 66, kind: 'leave', addend: 1 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 79, kind: 'temporary', index: 1 },
        { at: 86, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:3246 */
  _BINARY_OP_OR_INT: [
    {
      inputs: ['i64', 'i64'],
      outputs: ['i64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: ['i64'],
      leaves: true,
      bytes:
        '4180808080002180808080002080808080002080808080008421808080800020808080800042ffffffffffffff0f7c42feffffffffffff1f5604400c80808080000b208080808000218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'input', index: 1 },
        { at: 26, kind: 'temporary', index: 0 },
        { at: 32, kind: 'temporary', index: 0 },
        { at: 60, kind: 'leave', addend: 1 },
        { at: 67, kind: 'temporary', index: 0 },
        { at: 73, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:3255 */
  _BINARY_OP_REMAINDER_INT: [
    {
      inputs: ['i64', 'i64'],
      outputs: ['i64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: ['i64', 'i64', 'i64'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000420051454504400c80808080000b20808080800021808080800020808080800021808080800020808080800020808080800081218080808000208080808000208080808000420020808080800042005220808080800020808080800085420053711c017e7c218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 1 },
        { at: 26, kind: 'leave', addend: 1 },
        { at: 33, kind: 'input', index: 0 },
        { at: 39, kind: 'temporary', index: 0 },
        { at: 45, kind: 'input', index: 1 },
        { at: 51, kind: 'temporary', index: 1 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 63, kind: 'temporary', index: 1 },
        { at: 70, kind: 'temporary', index: 2 },
        { at: 76, kind: 'temporary', index: 2 },
        { at: 82, kind: 'temporary', index: 1 },
        { at: 90, kind: 'temporary', index: 2 },
        { at: 99, kind: 'temporary', index: 0 },
        { at: 105, kind: 'temporary', index: 1 },
        { at: 120, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:859 */
  _BINARY_OP_SUBTRACT_FLOAT: [
    {
      inputs: ['f64', 'f64'],
      outputs: ['f64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: false,
      bytes: '208080808000208080808000a1218080808000',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 7, kind: 'input', index: 1 },
        { at: 14, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:824 */
  _BINARY_OP_SUBTRACT_INT: [
    {
      inputs: ['i64', 'i64'],
      outputs: ['i64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: ['i64'],
      leaves: true,
      bytes:
        '4180808080002180808080002080808080002080808080007d21808080800020808080800042ffffffffffffff0f7c42feffffffffffff1f5604400c80808080000b208080808000218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'input', index: 1 },
        { at: 26, kind: 'temporary', index: 0 },
        { at: 32, kind: 'temporary', index: 0 },
        { at: 60, kind: 'leave', addend: 1 },
        { at: 67, kind: 'temporary', index: 0 },
        { at: 73, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:3266 */
  _BINARY_OP_TRUE_DIVIDE_FLOATS: [
    {
      inputs: ['f64', 'f64'],
      outputs: ['f64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: true,
      bytes:
        '41808080800021808080800020808080800044000000000000000061454504400c80808080000b208080808000208080808000a3218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 1 },
        { at: 33, kind: 'leave', addend: 1 },
        { at: 40, kind: 'input', index: 0 },
        { at: 46, kind: 'input', index: 1 },
        { at: 53, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:3250 */
  _BINARY_OP_XOR_INT: [
    {
      inputs: ['i64', 'i64'],
      outputs: ['i64'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: ['i64'],
      leaves: true,
      bytes:
        '4180808080002180808080002080808080002080808080008521808080800020808080800042ffffffffffffff0f7c42feffffffffffff1f5604400c80808080000b208080808000218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'input', index: 1 },
        { at: 26, kind: 'temporary', index: 0 },
        { at: 32, kind: 'temporary', index: 0 },
        { at: 60, kind: 'leave', addend: 1 },
        { at: 67, kind: 'temporary', index: 0 },
        { at: 73, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:1042 */
  _BINARY_SUBSCR_LIST_INT: [
    {
      inputs: ['ref', 'i64'],
      outputs: ['ref'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref list'],
      leaves: true,
      bytes:
        '418080808000218080808000026405208080808000fb1afb1801006e051a0c80808080000b218080808000208080808000fb02050041094704400c80808080000b4200208080808000574504400c80808080000b208080808000208080808000fb020503ac534504400c80808080000b208080808000fb020502208080808000a7fb0b00218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
        { at: 68, kind: 'input', index: 1 },
        { at: 78, kind: 'leave', addend: 1 },
        { at: 85, kind: 'input', index: 1 },
        { at: 91, kind: 'temporary', index: 0 },
        { at: 106, kind: 'leave', addend: 1 },
        { at: 113, kind: 'temporary', index: 0 },
        { at: 123, kind: 'input', index: 1 },
        { at: 133, kind: 'output', index: 0 },
      ],
    },
    {
      inputs: ['ref', 'ref'],
      outputs: ['ref'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [{ input: 1, as: 'i64', temporary: 1 }],
      temporaries: ['f64', 'i64', 'ref list'],
      leaves: true,
      bytes:
        '418080808000218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000026405208080808000fb1afb1801006e051a0c80808080000b218080808000208080808000fb02050041094704400c80808080000b4200208080808000574504400c80808080000b208080808000208080808000fb020503ac534504400c80808080000b208080808000fb020502208080808000a7fb0b00218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 18, kind: 'input', index: 1 },
        { at: 33, kind: 'input', index: 1 },
        { at: 39, kind: 'function', name: 'int_value' },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 66, kind: 'leave', addend: 3 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 87, kind: 'temporary', index: 1 },
        { at: 96, kind: 'input', index: 0 },
        { at: 111, kind: 'leave', addend: 1 },
        { at: 118, kind: 'temporary', index: 2 },
        { at: 124, kind: 'temporary', index: 2 },
        { at: 139, kind: 'leave', addend: 1 },
        { at: 148, kind: 'temporary', index: 1 },
        { at: 158, kind: 'leave', addend: 1 },
        { at: 165, kind: 'temporary', index: 1 },
        { at: 171, kind: 'temporary', index: 2 },
        { at: 186, kind: 'leave', addend: 1 },
        { at: 193, kind: 'temporary', index: 2 },
        { at: 203, kind: 'temporary', index: 1 },
        { at: 213, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:1067 */
  _BINARY_SUBSCR_TUPLE_INT: [
    {
      inputs: ['ref', 'i64'],
      outputs: ['ref'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref tuple'],
      leaves: true,
      bytes:
        '418080808000218080808000026406208080808000fb1afb1801006e061a0c80808080000b218080808000208080808000fb020600410a4704400c80808080000b4200208080808000574504400c80808080000b208080808000208080808000fb020602fb0fac534504400c80808080000b208080808000fb020602208080808000a7fb0b00218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
        { at: 68, kind: 'input', index: 1 },
        { at: 78, kind: 'leave', addend: 1 },
        { at: 85, kind: 'input', index: 1 },
        { at: 91, kind: 'temporary', index: 0 },
        { at: 108, kind: 'leave', addend: 1 },
        { at: 115, kind: 'temporary', index: 0 },
        { at: 125, kind: 'input', index: 1 },
        { at: 135, kind: 'output', index: 0 },
      ],
    },
    {
      inputs: ['ref', 'ref'],
      outputs: ['ref'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [{ input: 1, as: 'i64', temporary: 1 }],
      temporaries: ['f64', 'i64', 'ref tuple'],
      leaves: true,
      bytes:
        '418080808000218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000026406208080808000fb1afb1801006e061a0c80808080000b218080808000208080808000fb020600410a4704400c80808080000b4200208080808000574504400c80808080000b208080808000208080808000fb020602fb0fac534504400c80808080000b208080808000fb020602208080808000a7fb0b00218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 18, kind: 'input', index: 1 },
        { at: 33, kind: 'input', index: 1 },
        { at: 39, kind: 'function', name: 'int_value' },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 66, kind: 'leave', addend: 3 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 87, kind: 'temporary', index: 1 },
        { at: 96, kind: 'input', index: 0 },
        { at: 111, kind: 'leave', addend: 1 },
        { at: 118, kind: 'temporary', index: 2 },
        { at: 124, kind: 'temporary', index: 2 },
        { at: 139, kind: 'leave', addend: 1 },
        { at: 148, kind: 'temporary', index: 1 },
        { at: 158, kind: 'leave', addend: 1 },
        { at: 165, kind: 'temporary', index: 1 },
        { at: 171, kind: 'temporary', index: 2 },
        { at: 188, kind: 'leave', addend: 1 },
        { at: 195, kind: 'temporary', index: 2 },
        { at: 205, kind: 'temporary', index: 1 },
        { at: 215, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:3097 */
  _CHECK_CALLABLE_TYPE_VERSION: [
    {
      inputs: ['ref', 'ref', null],
      outputs: [null, null, null],
      inputsAt: () => [0, 1, 2],
      outputsAt: () => [0, 1, 2],
      also: [],
      temporaries: [],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000d14504400c80808080000b208080808000108080808000418080808000464504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 1 },
        { at: 23, kind: 'leave', addend: 1 },
        { at: 30, kind: 'input', index: 0 },
        { at: 36, kind: 'function', name: 'known_type_version' },
        { at: 42, kind: 'operand', index: 0 },
        { at: 52, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:3097 */
  _CHECK_CALLABLE_TYPE_VERSION__1: [
    {
      inputs: ['ref', null],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000d14504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 23, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:3097 */
  _CHECK_CALLABLE_TYPE_VERSION__2: [
    {
      inputs: ['ref', null, null],
      outputs: [null, null, null],
      inputsAt: () => [0, 1, 2],
      outputsAt: () => [0, 1, 2],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000108080808000418080808000464504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'function', name: 'known_type_version' },
        { at: 25, kind: 'operand', index: 0 },
        { at: 35, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2541 */
  _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1: [
    {
      inputs: ['ref', null],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000d14504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 23, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:3132 */
  _CHECK_CLASS_VERSION_NAMED__1: [
    {
      inputs: ['ref', null, null],
      outputs: [null, null, null],
      inputsAt: (oparg) => [0, 1, 1 + oparg],
      outputsAt: (oparg) => [0, 1, 1 + oparg],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000d14504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 23, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:3073 */
  _CHECK_CLASS_VERSION__1: [
    {
      inputs: ['ref', null],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000d14504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 23, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:3183 */
  _CHECK_CONTAINER_TYPE_VERSION: [
    {
      inputs: ['ref', null],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000108080808000418080808000464504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'function', name: 'known_type_version' },
        { at: 25, kind: 'operand', index: 0 },
        { at: 35, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:1682 */
  _CHECK_MANAGED_OBJECT_HAS_VALUES: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref instance'],
      leaves: true,
      bytes: '418080808000218080808000026408208080808000fb1afb1801006e081a0c80808080000b218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:2580 */
  _CHECK_METHOD_VERSION__1: [
    {
      inputs: ['ref', null],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000d14504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 23, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:948 */
  _COMPARE_OP_FLOAT: [
    {
      inputs: ['f64', 'f64'],
      outputs: ['i32'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: false,
      bytes:
        '20808080800020808080800063047f4180808080004102714100470520808080800020808080800064047f4180808080004104714100470520808080800020808080800061047f418080808000410871410047054180808080004101714100470b0b0b218080808000',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 7, kind: 'input', index: 1 },
        { at: 16, kind: 'oparg' },
        { at: 29, kind: 'input', index: 0 },
        { at: 35, kind: 'input', index: 1 },
        { at: 44, kind: 'oparg' },
        { at: 57, kind: 'input', index: 0 },
        { at: 63, kind: 'input', index: 1 },
        { at: 72, kind: 'oparg' },
        { at: 85, kind: 'oparg' },
        { at: 100, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:938 */
  _COMPARE_OP_INT: [
    {
      inputs: ['i64', 'i64'],
      outputs: ['i32'],
      inputsAt: () => [0, 1],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: false,
      bytes:
        '20808080800020808080800053047f4180808080004102714100470520808080800020808080800051047f418080808000410871410047054180808080004104714100470b0b218080808000',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 7, kind: 'input', index: 1 },
        { at: 16, kind: 'oparg' },
        { at: 29, kind: 'input', index: 0 },
        { at: 35, kind: 'input', index: 1 },
        { at: 44, kind: 'oparg' },
        { at: 57, kind: 'oparg' },
        { at: 71, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:653 */
  _COPY: [
    {
      inputs: ['ref', null],
      outputs: [null, null, 'ref'],
      inputsAt: () => [0, 1],
      outputsAt: (oparg) => [0, 1, oparg],
      also: [],
      temporaries: [],
      leaves: false,
      bytes: '208080808000218080808000',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 7, kind: 'output', index: 2 },
      ],
    },
  ],
  /** dsl/python.ops:1627 */
  _DELETE_DEREF: [
    {
      inputs: ['ref'],
      outputs: [],
      inputsAt: () => [0],
      outputsAt: () => [],
      also: [],
      temporaries: ['ref cell'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb1607218080808000208080808000fb020702d104400c80808080000b208080808000d072fb050702',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 43, kind: 'leave', addend: 1 },
        { at: 50, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:2701 */
  _EXIT_INIT_CHECK: [
    {
      inputs: ['ref'],
      outputs: [],
      inputsAt: () => [0],
      outputsAt: () => [],
      also: [],
      temporaries: ['externref'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000218080808000208080808000fb1afb1403047f208080808000fb1afb1603238080808000fb1afb1603d30541000b4504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'temporary', index: 0 },
        { at: 25, kind: 'temporary', index: 0 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 49, kind: 'global', name: 'None' },
        { at: 68, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:850 */
  _GUARD_BOTH_FLOAT: [
    {
      inputs: ['f64', 'ref'],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [{ input: 1, as: 'f64', temporary: 1 }],
      temporaries: ['ref float', 'f64'],
      leaves: true,
      bytes:
        '418080808000218080808000026404208080808000fb1afb1801006e041a0c80808080000b218080808000208080808000fb02040041084704400c80808080000b208080808000fb020402218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 1 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
        { at: 66, kind: 'temporary', index: 0 },
        { at: 76, kind: 'temporary', index: 1 },
      ],
    },
    {
      inputs: ['ref', 'f64'],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [{ input: 0, as: 'f64', temporary: 1 }],
      temporaries: ['ref float', 'f64'],
      leaves: true,
      bytes:
        '418080808000218080808000026404208080808000fb1afb1801006e041a0c80808080000b218080808000208080808000fb02040041084704400c80808080000b208080808000fb020402218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
        { at: 66, kind: 'temporary', index: 0 },
        { at: 76, kind: 'temporary', index: 1 },
      ],
    },
    {
      inputs: ['ref', 'ref'],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [
        { input: 0, as: 'f64', temporary: 1 },
        { input: 1, as: 'f64', temporary: 3 },
      ],
      temporaries: ['ref float', 'f64', 'ref float', 'f64'],
      leaves: true,
      bytes:
        '418080808000218080808000026404208080808000fb1afb1801006e041a0c80808080000b218080808000208080808000fb02040041084704400c80808080000b208080808000fb020402218080808000026404208080808000fb1afb1801006e041a0c80808080000b218080808000208080808000fb02040041084704400c80808080000b208080808000fb020402218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
        { at: 66, kind: 'temporary', index: 0 },
        { at: 76, kind: 'temporary', index: 1 },
        { at: 85, kind: 'input', index: 1 },
        { at: 100, kind: 'leave', addend: 1 },
        { at: 107, kind: 'temporary', index: 2 },
        { at: 113, kind: 'temporary', index: 2 },
        { at: 128, kind: 'leave', addend: 1 },
        { at: 135, kind: 'temporary', index: 2 },
        { at: 145, kind: 'temporary', index: 3 },
      ],
    },
  ],
  /** dsl/python.ops:815 */
  _GUARD_BOTH_INT: [
    {
      inputs: ['i64', 'ref'],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [{ input: 1, as: 'i64', temporary: 1 }],
      temporaries: ['f64', 'i64'],
      leaves: true,
      bytes:
        '418080808000218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 18, kind: 'input', index: 1 },
        { at: 33, kind: 'input', index: 1 },
        { at: 39, kind: 'function', name: 'int_value' },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 66, kind: 'leave', addend: 3 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 87, kind: 'temporary', index: 1 },
      ],
    },
    {
      inputs: ['ref', 'i64'],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [{ input: 0, as: 'i64', temporary: 1 }],
      temporaries: ['f64', 'i64'],
      leaves: true,
      bytes:
        '418080808000218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 18, kind: 'input', index: 0 },
        { at: 33, kind: 'input', index: 0 },
        { at: 39, kind: 'function', name: 'int_value' },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 66, kind: 'leave', addend: 3 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 87, kind: 'temporary', index: 1 },
      ],
    },
    {
      inputs: ['ref', 'ref'],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [
        { input: 0, as: 'i64', temporary: 1 },
        { input: 1, as: 'i64', temporary: 3 },
      ],
      temporaries: ['f64', 'i64', 'f64', 'i64'],
      leaves: true,
      bytes:
        '418080808000218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 18, kind: 'input', index: 0 },
        { at: 33, kind: 'input', index: 0 },
        { at: 39, kind: 'function', name: 'int_value' },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 66, kind: 'leave', addend: 3 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 87, kind: 'temporary', index: 1 },
        { at: 98, kind: 'input', index: 1 },
        { at: 113, kind: 'input', index: 1 },
        { at: 119, kind: 'function', name: 'int_value' },
        { at: 125, kind: 'temporary', index: 2 },
        { at: 131, kind: 'temporary', index: 2 },
        { at: 137, kind: 'temporary', index: 2 },
        { at: 146, kind: 'leave', addend: 3 },
        { at: 153, kind: 'temporary', index: 2 },
        { at: 167, kind: 'temporary', index: 3 },
      ],
    },
  ],
  /** dsl/python.ops:3272 */
  _GUARD_BOUND: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000d1454504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:1911 */
  _GUARD_DORV_NO_DICT: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref instance'],
      leaves: true,
      bytes:
        '418080808000218080808000026408208080808000fb1afb1801006e081a0c80808080000b218080808000208080808000fb020803d14504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 58, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:1911 */
  _GUARD_DORV_NO_DICT__1: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref instance'],
      leaves: true,
      bytes: '418080808000218080808000026408208080808000fb1afb1801006e081a0c80808080000b218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:1911 */
  _GUARD_DORV_NO_DICT__2: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref instance'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb1608218080808000208080808000fb020803d14504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 44, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:1814 */
  _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref instance'],
      leaves: true,
      bytes:
        '418080808000218080808000026408208080808000fb1afb1801006e081a0c80808080000b218080808000208080808000fb020803d14504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 58, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:1814 */
  _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__1: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref instance'],
      leaves: true,
      bytes: '418080808000218080808000026408208080808000fb1afb1801006e081a0c80808080000b218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:1814 */
  _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__2: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref instance'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb1608218080808000208080808000fb020803d14504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 44, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:3204 */
  _GUARD_IS_FALSE_POP: [
    {
      inputs: ['i32'],
      outputs: [],
      inputsAt: () => [0],
      outputsAt: () => [],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000454504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 23, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:3208 */
  _GUARD_IS_NONE_POP: [
    {
      inputs: ['ref'],
      outputs: [],
      inputsAt: () => [0],
      outputsAt: () => [],
      also: [],
      temporaries: ['externref'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000218080808000208080808000fb1afb1403047f208080808000fb1afb1603238080808000fb1afb1603d30541000b4504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'temporary', index: 0 },
        { at: 25, kind: 'temporary', index: 0 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 49, kind: 'global', name: 'None' },
        { at: 68, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:3212 */
  _GUARD_IS_NOT_NONE_POP: [
    {
      inputs: ['ref'],
      outputs: [],
      inputsAt: () => [0],
      outputsAt: () => [],
      also: [],
      temporaries: ['externref'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000218080808000208080808000fb1afb1403047f208080808000fb1afb1603238080808000fb1afb1603d30541000b454504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'temporary', index: 0 },
        { at: 25, kind: 'temporary', index: 0 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 49, kind: 'global', name: 'None' },
        { at: 69, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:3200 */
  _GUARD_IS_TRUE_POP: [
    {
      inputs: ['i32'],
      outputs: [],
      inputsAt: () => [0],
      outputsAt: () => [],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '4180808080002180808080002080808080004504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 22, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:1820 */
  _GUARD_KEYS_VERSION: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000108080808000418080808000464504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'function', name: 'known_shared_keys_version' },
        { at: 25, kind: 'operand', index: 0 },
        { at: 35, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:850 */
  _GUARD_NOS_FLOAT: [
    {
      inputs: ['ref', null],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [{ input: 0, as: 'f64', temporary: 1 }],
      temporaries: ['ref float', 'f64'],
      leaves: true,
      bytes:
        '418080808000218080808000026404208080808000fb1afb1801006e041a0c80808080000b218080808000208080808000fb02040041084704400c80808080000b208080808000fb020402218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
        { at: 66, kind: 'temporary', index: 0 },
        { at: 76, kind: 'temporary', index: 1 },
      ],
    },
  ],
  /** dsl/python.ops:815 */
  _GUARD_NOS_INT: [
    {
      inputs: ['ref', null],
      outputs: [null, null],
      inputsAt: () => [0, 1],
      outputsAt: () => [0, 1],
      also: [{ input: 0, as: 'i64', temporary: 1 }],
      temporaries: ['f64', 'i64'],
      leaves: true,
      bytes:
        '418080808000218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 18, kind: 'input', index: 0 },
        { at: 33, kind: 'input', index: 0 },
        { at: 39, kind: 'function', name: 'int_value' },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 66, kind: 'leave', addend: 3 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 87, kind: 'temporary', index: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2141 */
  _GUARD_NOT_EXHAUSTED_LIST: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref list_iterator', 'ref list'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb160a218080808000208080808000fb020a02d1454504400c80808080000b208080808000fb020a02fb1afb1605218080808000208080808000fb020a03208080808000fb020503484504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 45, kind: 'leave', addend: 1 },
        { at: 52, kind: 'temporary', index: 0 },
        { at: 67, kind: 'temporary', index: 1 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 83, kind: 'temporary', index: 1 },
        { at: 97, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2141 */
  _GUARD_NOT_EXHAUSTED_LIST__1: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref list_iterator'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb160a218080808000208080808000fb020a02d1454504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 45, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2141 */
  _GUARD_NOT_EXHAUSTED_LIST__2: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref list_iterator', 'ref list'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb160a218080808000208080808000fb020a02fb1afb1605218080808000208080808000fb020a03208080808000fb020503484504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 45, kind: 'temporary', index: 1 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 61, kind: 'temporary', index: 1 },
        { at: 75, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2198 */
  _GUARD_NOT_EXHAUSTED_RANGE: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref range_iterator'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb1609218080808000208080808000fb0209044200554504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 46, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2172 */
  _GUARD_NOT_EXHAUSTED_TUPLE: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref tuple_iterator', 'ref tuple'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb160b218080808000208080808000fb020b02d1454504400c80808080000b208080808000fb020b02fb1afb1606218080808000208080808000fb020b03208080808000fb020602fb0f484504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 45, kind: 'leave', addend: 1 },
        { at: 52, kind: 'temporary', index: 0 },
        { at: 67, kind: 'temporary', index: 1 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 83, kind: 'temporary', index: 1 },
        { at: 99, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2172 */
  _GUARD_NOT_EXHAUSTED_TUPLE__1: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref tuple_iterator'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb160b218080808000208080808000fb020b02d1454504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 45, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2172 */
  _GUARD_NOT_EXHAUSTED_TUPLE__2: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref tuple_iterator', 'ref tuple'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb160b218080808000208080808000fb020b02fb1afb1606218080808000208080808000fb020b03208080808000fb020602fb0f484504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 45, kind: 'temporary', index: 1 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 61, kind: 'temporary', index: 1 },
        { at: 77, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:850 */
  _GUARD_TOS_FLOAT: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [{ input: 0, as: 'f64', temporary: 1 }],
      temporaries: ['ref float', 'f64'],
      leaves: true,
      bytes:
        '418080808000218080808000026404208080808000fb1afb1801006e041a0c80808080000b218080808000208080808000fb02040041084704400c80808080000b208080808000fb020402218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
        { at: 66, kind: 'temporary', index: 0 },
        { at: 76, kind: 'temporary', index: 1 },
      ],
    },
  ],
  /** dsl/python.ops:815 */
  _GUARD_TOS_INT: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [{ input: 0, as: 'i64', temporary: 1 }],
      temporaries: ['f64', 'i64'],
      leaves: true,
      bytes:
        '418080808000218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 18, kind: 'input', index: 0 },
        { at: 33, kind: 'input', index: 0 },
        { at: 39, kind: 'function', name: 'int_value' },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 66, kind: 'leave', addend: 3 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 87, kind: 'temporary', index: 1 },
      ],
    },
  ],
  /** dsl/python.ops:767 */
  _GUARD_TYPE_VERSION: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: true,
      bytes: '418080808000218080808000208080808000108080808000418080808000464504400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'function', name: 'known_type_version' },
        { at: 25, kind: 'operand', index: 0 },
        { at: 35, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2062 */
  _IS_NONE: [
    {
      inputs: ['ref'],
      outputs: ['i32'],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['externref'],
      leaves: false,
      bytes:
        '208080808000218080808000208080808000fb1afb1403047f208080808000fb1afb1603238080808000fb1afb1603d30541000b218080808000',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 7, kind: 'temporary', index: 0 },
        { at: 13, kind: 'temporary', index: 0 },
        { at: 26, kind: 'temporary', index: 0 },
        { at: 37, kind: 'global', name: 'None' },
        { at: 53, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:2127 */
  _ITER_CHECK_LIST: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref list_iterator'],
      leaves: true,
      bytes:
        '41808080800021808080800002640a208080808000fb1afb1801006e0a1a0c80808080000b218080808000208080808000fb020a00410e4704400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2189 */
  _ITER_CHECK_RANGE: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref range_iterator'],
      leaves: true,
      bytes:
        '418080808000218080808000026409208080808000fb1afb1801006e091a0c80808080000b218080808000208080808000fb020900410d4704400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2158 */
  _ITER_CHECK_TUPLE: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref tuple_iterator'],
      leaves: true,
      bytes:
        '41808080800021808080800002640b208080808000fb1afb1801006e0b1a0c80808080000b218080808000208080808000fb020b00410f4704400c80808080000b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
      ],
    },
  ],
  /** dsl/python.ops:2131 */
  _ITER_JUMP_LIST__TAKEN: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref list_iterator', 'ref list'],
      leaves: true,
      bytes:
        '4180808080002180808080000240208080808000fb1afb160a218080808000208080808000fb020a02d10d00208080808000fb020a02fb1afb1605218080808000208080808000fb020a03208080808000fb0205034e4504400c80808080000b208080808000d072fb050a020b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 15, kind: 'input', index: 0 },
        { at: 26, kind: 'temporary', index: 0 },
        { at: 32, kind: 'temporary', index: 0 },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 60, kind: 'temporary', index: 1 },
        { at: 66, kind: 'temporary', index: 0 },
        { at: 76, kind: 'temporary', index: 1 },
        { at: 90, kind: 'leave', addend: 2 },
        { at: 97, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:2193 */
  _ITER_JUMP_RANGE__TAKEN: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref range_iterator'],
      leaves: true,
      bytes:
        '4180808080002180808080000240208080808000fb1afb1609218080808000208080808000fb0209044200574504400c80808080000b0b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 15, kind: 'input', index: 0 },
        { at: 26, kind: 'temporary', index: 0 },
        { at: 32, kind: 'temporary', index: 0 },
        { at: 48, kind: 'leave', addend: 2 },
      ],
    },
  ],
  /** dsl/python.ops:2162 */
  _ITER_JUMP_TUPLE__TAKEN: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref tuple_iterator', 'ref tuple'],
      leaves: true,
      bytes:
        '4180808080002180808080000240208080808000fb1afb160b218080808000208080808000fb020b02d10d00208080808000fb020b02fb1afb1606218080808000208080808000fb020b03208080808000fb020602fb0f4e4504400c80808080000b208080808000d072fb050b020b',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 15, kind: 'input', index: 0 },
        { at: 26, kind: 'temporary', index: 0 },
        { at: 32, kind: 'temporary', index: 0 },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 60, kind: 'temporary', index: 1 },
        { at: 66, kind: 'temporary', index: 0 },
        { at: 76, kind: 'temporary', index: 1 },
        { at: 92, kind: 'leave', addend: 2 },
        { at: 99, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:2147 */
  _ITER_NEXT_LIST: [
    {
      inputs: ['ref'],
      outputs: [null, 'ref'],
      inputsAt: () => [0],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: ['ref list_iterator', 'ref list'],
      leaves: false,
      bytes:
        '208080808000fb1afb160a218080808000208080808000fb020a02fb1afb1605218080808000208080808000fb020502208080808000fb020a03fb0b00218080808000208080808000208080808000fb020a0341016afb050a03',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 12, kind: 'temporary', index: 0 },
        { at: 18, kind: 'temporary', index: 0 },
        { at: 33, kind: 'temporary', index: 1 },
        { at: 39, kind: 'temporary', index: 1 },
        { at: 49, kind: 'temporary', index: 0 },
        { at: 62, kind: 'output', index: 1 },
        { at: 68, kind: 'temporary', index: 0 },
        { at: 74, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:2202 */
  _ITER_NEXT_RANGE: [
    {
      inputs: ['ref'],
      outputs: [null, 'i64'],
      inputsAt: () => [0],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: ['ref range_iterator'],
      leaves: false,
      bytes:
        '208080808000fb1afb1609218080808000208080808000fb020902218080808000208080808000208080808000fb020902208080808000fb0209037cfb050902208080808000208080808000fb02090442017dfb050904',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 12, kind: 'temporary', index: 0 },
        { at: 18, kind: 'temporary', index: 0 },
        { at: 28, kind: 'output', index: 1 },
        { at: 34, kind: 'temporary', index: 0 },
        { at: 40, kind: 'temporary', index: 0 },
        { at: 50, kind: 'temporary', index: 0 },
        { at: 65, kind: 'temporary', index: 0 },
        { at: 71, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:2178 */
  _ITER_NEXT_TUPLE: [
    {
      inputs: ['ref'],
      outputs: [null, 'ref'],
      inputsAt: () => [0],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: ['ref tuple_iterator', 'ref tuple'],
      leaves: false,
      bytes:
        '208080808000fb1afb160b218080808000208080808000fb020b02fb1afb1606218080808000208080808000fb020602208080808000fb020b03fb0b00218080808000208080808000208080808000fb020b0341016afb050b03',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 12, kind: 'temporary', index: 0 },
        { at: 18, kind: 'temporary', index: 0 },
        { at: 33, kind: 'temporary', index: 1 },
        { at: 39, kind: 'temporary', index: 1 },
        { at: 49, kind: 'temporary', index: 0 },
        { at: 62, kind: 'output', index: 1 },
        { at: 68, kind: 'temporary', index: 0 },
        { at: 74, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:1254 */
  _LIST_APPEND: [
    {
      inputs: ['ref', null, 'ref'],
      outputs: [null, null],
      inputsAt: (oparg) => [0, 1, oparg],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: ['ref list'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb1605218080808000208080808000fb020503208080808000fb020502fb0f484504400c80808080000b208080808000fb020502208080808000fb020503208080808000fb0e00208080808000208080808000fb02050341016afb050503',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 40, kind: 'temporary', index: 0 },
        { at: 56, kind: 'leave', addend: 1 },
        { at: 63, kind: 'temporary', index: 0 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 83, kind: 'input', index: 2 },
        { at: 92, kind: 'temporary', index: 0 },
        { at: 98, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:1686 */
  _LOAD_ATTR_INSTANCE_VALUE: [
    {
      inputs: ['ref'],
      outputs: ['ref', null],
      inputsAt: () => [0],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: ['ref instance', 'externref'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb1608218080808000208080808000fb020802418080808000fb0b00218080808000208080808000d1454504400c80808080000b208080808000218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 40, kind: 'operand', index: 0 },
        { at: 49, kind: 'temporary', index: 1 },
        { at: 55, kind: 'temporary', index: 1 },
        { at: 66, kind: 'leave', addend: 1 },
        { at: 73, kind: 'temporary', index: 1 },
        { at: 79, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:1605 */
  _LOAD_DEREF: [
    {
      inputs: ['ref'],
      outputs: ['ref'],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref cell', 'externref'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb1607218080808000208080808000fb020702218080808000208080808000d104400c80808080000b208080808000218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 40, kind: 'temporary', index: 1 },
        { at: 46, kind: 'temporary', index: 1 },
        { at: 55, kind: 'leave', addend: 1 },
        { at: 62, kind: 'temporary', index: 1 },
        { at: 68, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:772 */
  _REPLACE_WITH_TRUE: [
    {
      inputs: [null],
      outputs: ['i32'],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: false,
      bytes: '4101218080808000',
      holes: [{ at: 3, kind: 'output', index: 0 }],
    },
  ],
  /** dsl/python.ops:1917 */
  _STORE_ATTR_INSTANCE_VALUE: [
    {
      inputs: ['ref', 'ref'],
      outputs: [],
      inputsAt: () => [0, 1],
      outputsAt: () => [],
      also: [],
      temporaries: ['ref instance'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000fb1afb1608218080808000208080808000fb020802418080808000fb0b00d145047f410105208080808000fb020803d1047f418080808000410046047f410105208080808000fb02080241808080800041016bfb0b00d1450b0541000b0b4504400c80808080000b208080808000fb020802418080808000208080808000fb0e00',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 1 },
        { at: 24, kind: 'temporary', index: 0 },
        { at: 30, kind: 'temporary', index: 0 },
        { at: 40, kind: 'operand', index: 0 },
        { at: 56, kind: 'temporary', index: 0 },
        { at: 69, kind: 'operand', index: 0 },
        { at: 83, kind: 'temporary', index: 0 },
        { at: 93, kind: 'operand', index: 0 },
        { at: 116, kind: 'leave', addend: 1 },
        { at: 123, kind: 'temporary', index: 0 },
        { at: 133, kind: 'operand', index: 0 },
        { at: 139, kind: 'input', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:1618 */
  _STORE_DEREF: [
    {
      inputs: ['ref', 'ref'],
      outputs: [],
      inputsAt: () => [0, 1],
      outputsAt: () => [],
      also: [],
      temporaries: ['ref cell'],
      leaves: false,
      bytes: '208080808000fb1afb1607218080808000208080808000208080808000fb050702',
      holes: [
        { at: 1, kind: 'input', index: 1 },
        { at: 12, kind: 'temporary', index: 0 },
        { at: 18, kind: 'temporary', index: 0 },
        { at: 24, kind: 'input', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:3161 */
  _STORE_INSTANCE_SLOT: [
    {
      inputs: ['ref', 'ref'],
      outputs: [],
      inputsAt: () => [0, 1],
      outputsAt: () => [],
      also: [],
      temporaries: ['ref instance'],
      leaves: false,
      bytes: '208080808000fb1afb1608218080808000208080808000fb020802418080808000208080808000fb0e00',
      holes: [
        { at: 1, kind: 'input', index: 1 },
        { at: 12, kind: 'temporary', index: 0 },
        { at: 18, kind: 'temporary', index: 0 },
        { at: 28, kind: 'operand', index: 0 },
        { at: 34, kind: 'input', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:1146 */
  _STORE_SUBSCR_LIST_INT: [
    {
      inputs: ['ref', 'ref', 'i64'],
      outputs: [],
      inputsAt: () => [0, 1, 2],
      outputsAt: () => [],
      also: [],
      temporaries: ['ref list'],
      leaves: true,
      bytes:
        '418080808000218080808000026405208080808000fb1afb1801006e051a0c80808080000b218080808000208080808000fb02050041094704400c80808080000b4200208080808000574504400c80808080000b208080808000208080808000fb020503ac534504400c80808080000b208080808000fb020502208080808000a7208080808000fb0e00',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 1 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
        { at: 68, kind: 'input', index: 2 },
        { at: 78, kind: 'leave', addend: 1 },
        { at: 85, kind: 'input', index: 2 },
        { at: 91, kind: 'temporary', index: 0 },
        { at: 106, kind: 'leave', addend: 1 },
        { at: 113, kind: 'temporary', index: 0 },
        { at: 123, kind: 'input', index: 2 },
        { at: 130, kind: 'input', index: 0 },
      ],
    },
    {
      inputs: ['ref', 'ref', 'ref'],
      outputs: [],
      inputsAt: () => [0, 1, 2],
      outputsAt: () => [],
      also: [{ input: 2, as: 'i64', temporary: 1 }],
      temporaries: ['f64', 'i64', 'ref list'],
      leaves: true,
      bytes:
        '418080808000218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000026405208080808000fb1afb1801006e051a0c80808080000b218080808000208080808000fb02050041094704400c80808080000b4200208080808000574504400c80808080000b208080808000208080808000fb020503ac534504400c80808080000b208080808000fb020502208080808000a7208080808000fb0e00',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 18, kind: 'input', index: 2 },
        { at: 33, kind: 'input', index: 2 },
        { at: 39, kind: 'function', name: 'int_value' },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 66, kind: 'leave', addend: 3 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 87, kind: 'temporary', index: 1 },
        { at: 96, kind: 'input', index: 1 },
        { at: 111, kind: 'leave', addend: 1 },
        { at: 118, kind: 'temporary', index: 2 },
        { at: 124, kind: 'temporary', index: 2 },
        { at: 139, kind: 'leave', addend: 1 },
        { at: 148, kind: 'temporary', index: 1 },
        { at: 158, kind: 'leave', addend: 1 },
        { at: 165, kind: 'temporary', index: 1 },
        { at: 171, kind: 'temporary', index: 2 },
        { at: 186, kind: 'leave', addend: 1 },
        { at: 193, kind: 'temporary', index: 2 },
        { at: 203, kind: 'temporary', index: 1 },
        { at: 210, kind: 'input', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:717 */
  _TO_BOOL_BOOL: [
    {
      inputs: ['ref'],
      outputs: [null],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [{ input: 0, as: 'i32', temporary: 0 }],
      temporaries: ['i32'],
      leaves: true,
      bytes:
        '418080808000218080808000026403026403208080808000fb1afb1801006e031a0c80808080000bfb0203004107470d8080808000208080808000fb1afb16030b238080808000fb1afb1603d3218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 19, kind: 'input', index: 0 },
        { at: 34, kind: 'leave', addend: 2 },
        { at: 48, kind: 'leave', addend: 1 },
        { at: 54, kind: 'input', index: 0 },
        { at: 66, kind: 'global', name: 'True' },
        { at: 78, kind: 'temporary', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:726 */
  _TO_BOOL_INT: [
    {
      inputs: ['i64'],
      outputs: ['i32'],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: false,
      bytes: '208080808000420052218080808000',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 10, kind: 'output', index: 0 },
      ],
    },
    {
      inputs: ['ref'],
      outputs: ['i32'],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [{ input: 0, as: 'i64', temporary: 1 }],
      temporaries: ['f64', 'i64'],
      leaves: true,
      bytes:
        '418080808000218080808000027e02646c208080808000fb1afb1801006e6c1a2080808080001080808080002180808080002080808080002080808080006204400c80808080000b208080808000b00c010bfb1dac0b218080808000208080808000420052218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 18, kind: 'input', index: 0 },
        { at: 33, kind: 'input', index: 0 },
        { at: 39, kind: 'function', name: 'int_value' },
        { at: 45, kind: 'temporary', index: 0 },
        { at: 51, kind: 'temporary', index: 0 },
        { at: 57, kind: 'temporary', index: 0 },
        { at: 66, kind: 'leave', addend: 3 },
        { at: 73, kind: 'temporary', index: 0 },
        { at: 87, kind: 'temporary', index: 1 },
        { at: 93, kind: 'temporary', index: 1 },
        { at: 102, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:736 */
  _TO_BOOL_LIST: [
    {
      inputs: ['ref'],
      outputs: ['i32'],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['ref list'],
      leaves: true,
      bytes:
        '418080808000218080808000026405208080808000fb1afb1801006e051a0c80808080000b218080808000208080808000fb02050041094704400c80808080000b208080808000fb020503410047218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
        { at: 66, kind: 'temporary', index: 0 },
        { at: 79, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:746 */
  _TO_BOOL_NONE: [
    {
      inputs: ['ref'],
      outputs: ['i32'],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: ['externref'],
      leaves: true,
      bytes:
        '418080808000218080808000208080808000218080808000208080808000fb1afb1403047f208080808000fb1afb1603238080808000fb1afb1603d30541000b4504400c80808080000b4100218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 13, kind: 'input', index: 0 },
        { at: 19, kind: 'temporary', index: 0 },
        { at: 25, kind: 'temporary', index: 0 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 49, kind: 'global', name: 'None' },
        { at: 68, kind: 'leave', addend: 1 },
        { at: 77, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:682 */
  _UNARY_NOT: [
    {
      inputs: ['i32'],
      outputs: ['i32'],
      inputsAt: () => [0],
      outputsAt: () => [0],
      also: [],
      temporaries: [],
      leaves: false,
      bytes: '20808080800045218080808000',
      holes: [
        { at: 1, kind: 'input', index: 0 },
        { at: 8, kind: 'output', index: 0 },
      ],
    },
  ],
  /** dsl/python.ops:1352 */
  _UNPACK_SEQUENCE_TWO_TUPLE: [
    {
      inputs: ['ref'],
      outputs: ['ref', 'ref'],
      inputsAt: () => [0],
      outputsAt: () => [0, 1],
      also: [],
      temporaries: ['ref tuple'],
      leaves: true,
      bytes:
        '418080808000218080808000026406208080808000fb1afb1801006e061a0c80808080000b218080808000208080808000fb020600410a4704400c80808080000b208080808000fb020602fb0f4102464504400c80808080000b208080808000fb0206024100fb0b00218080808000208080808000fb0206024101fb0b00218080808000',
      holes: [
        { at: 1, kind: 'exit' },
        { at: 7, kind: 'exit-local' },
        { at: 16, kind: 'input', index: 0 },
        { at: 31, kind: 'leave', addend: 1 },
        { at: 38, kind: 'temporary', index: 0 },
        { at: 44, kind: 'temporary', index: 0 },
        { at: 59, kind: 'leave', addend: 1 },
        { at: 66, kind: 'temporary', index: 0 },
        { at: 84, kind: 'leave', addend: 1 },
        { at: 91, kind: 'temporary', index: 0 },
        { at: 106, kind: 'output', index: 1 },
        { at: 112, kind: 'temporary', index: 0 },
        { at: 127, kind: 'output', index: 0 },
      ],
    },
  ],
};
