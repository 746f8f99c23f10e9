// Generated from dsl/python.ops by `make regen`; do not edit. Digest 9f7c38465555af5f.
/**
 * The operations that instruction bodies call: the only doors from generated code into the runtime.
 * `runtime/operations/index.ts` exports them and says `satisfies Operations`. A run of stack slots is two parameters, its
 * first slot and its size: `stack[args + i]`; an `out` run is filled by the operation.
 */

import type { HeapRef, Slot, Value } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict, PyException, PyFunction } from '../../runtime/operations/classes.ts';

export interface Operations {
  /**
   * `lhs OP rhs` for the NB_ number `op`, with every protocol of the data model.
   * Raises, escapes, plainly plain_binary_op. dsl/python.ops:192
   */
  readonly binary_op: (lhs: Value, rhs: Value, op: number) => Value;
  /**
   * An int that a float equals: one of those that JavaScript's numbers are exact for.
   * Pure. dsl/python.ops:194
   */
  readonly is_safe: (value: Value) => boolean;
  /**
   * That float; only of an int that `is_safe`.
   * Pure. dsl/python.ops:196
   */
  readonly exact_float: (value: Int) => number;
  /**
   * `left ** right`; not finite where Python raises or makes a complex number, and in a few cases where it does not.
   * Pure. dsl/python.ops:198
   */
  readonly real_power: (left: number, right: number) => number;
  /**
   * A builtin function that makes a float of a float, like those of `math`.
   * Pure. dsl/python.ops:200
   */
  readonly is_real_function: (callable: Value) => boolean;
  /**
   * It takes an int as the float that equals it.
   * Pure. dsl/python.ops:202
   */
  readonly takes_ints_as_floats: (callable: Value) => boolean;
  /**
   * What it makes of `x`; not finite where it raises.
   * Pure. dsl/python.ops:204
   */
  readonly real_function: (callable: Value, x: number) => number;
  /**
   * Raises, escapes. dsl/python.ops:205
   */
  readonly unary_negative: (value: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:206
   */
  readonly unary_invert: (value: Value) => Value;
  /**
   * Raises, escapes, plainly plain_truth. dsl/python.ops:207
   */
  readonly is_true: (value: Value) => boolean;
  /**
   * The class defines neither `__bool__` nor `__len__`, and is a class defined in Python.
   * Reads class. dsl/python.ops:209
   */
  readonly is_always_true: (value: Value) => boolean;
  /**
   * Py_LT .. Py_GE; whatever the operands' methods return.
   * Raises, escapes, plainly plain_compare. dsl/python.ops:211
   */
  readonly compare: (left: Value, right: Value, op: number) => Value;
  /**
   * The truth of `compare`.
   * Raises, escapes, plainly plain_compare_truth. dsl/python.ops:213
   */
  readonly compare_truth: (left: Value, right: Value, op: number) => boolean;
  /**
   * Raises, escapes, plainly plain_contains. dsl/python.ops:214
   */
  readonly contains: (container: Value, item: Value) => boolean;
  /**
   * Raises, escapes, plainly plain_contains. dsl/python.ops:215
   */
  readonly set_contains: (container: Value, item: Value) => boolean;
  /**
   * Raises, escapes. dsl/python.ops:216
   */
  readonly dict_contains: (container: PyDict, item: Value) => boolean;
  /**
   * Raises, escapes, plainly plain_item. dsl/python.ops:220
   */
  readonly get_item: (container: Value, key: Value) => Value;
  /**
   * Raises, escapes, plainly store_item_plainly. dsl/python.ops:221
   */
  readonly set_item: (container: Value, key: Value, value: Value) => void;
  /**
   * Raises, escapes, plainly delete_item_plainly. dsl/python.ops:222
   */
  readonly delete_item: (container: Value, key: Value) => void;
  /**
   * Raises, escapes, plainly plain_slice. dsl/python.ops:223
   */
  readonly get_slice: (container: Value, start: Value, stop: Value) => Value;
  /**
   * Raises, escapes, plainly store_slice_plainly. dsl/python.ops:224
   */
  readonly set_slice: (container: Value, start: Value, stop: Value, value: Value) => void;
  /**
   * The character at `index` if it is there and ASCII, else NULL.
   * Pure. dsl/python.ops:226
   */
  readonly ascii_character: (text: string, index: Int) => string | null;
  /**
   * `container[key]`, KeyError included, for an exact dict (no `__missing__`).
   * Raises, escapes. dsl/python.ops:228
   */
  readonly dict_get_item: (container: PyDict, key: Value) => Value;
  /**
   * The value of a key that can be found without a call of its `__hash__` and `__eq__`; NULL if there is none, or if it cannot.
   * Reads dict. dsl/python.ops:230
   */
  readonly plain_value: (container: PyDict, key: Value) => Slot;
  /**
   * Position of such a key, -1 if it is not there; PLAIN_UNKNOWN if it cannot be found without such a call.
   * Reads dict. dsl/python.ops:232
   */
  readonly plain_position: (container: PyDict, key: Value) => number;
  /**
   * A key under which a value can be stored without such a call, in a dict that nobody watches.
   * Reads dict. dsl/python.ops:234
   */
  readonly can_store_plainly: (container: PyDict, key: Value) => boolean;
  /**
   * Writes dict. dsl/python.ops:235
   */
  readonly store_plainly: (container: PyDict, key: Value, value: Value) => void;
  /**
   * Raises, escapes, writes dict. dsl/python.ops:236
   */
  readonly dict_set_item: (container: PyDict, key: Value, value: Value) => void;
  /**
   * The Python function that the class's `__getitem__` is, as its specialiser remembered it for this version of the class; else NULL.
   * Reads class. dsl/python.ops:238
   */
  readonly cached_getitem: (container: Value) => PyFunction | null;
  /**
   * Remembers it, if it is a plain function of two positional parameters; says whether.
   * Pure. dsl/python.ops:240
   */
  readonly remember_getitem: (container: Value) => boolean;
  /**
   * That function.
   * Reads class. dsl/python.ops:242
   */
  readonly python_getitem: (container: Value) => PyFunction;
  /**
   * Appends when the array of the list is full.
   * Raises, writes list, plainly append_plainly. dsl/python.ops:247
   */
  readonly list_append_slow: (l: HeapRef, value: Value) => void;
  /**
   * Raises, escapes, plainly extend_plainly. dsl/python.ops:248
   */
  readonly list_extend: (l: HeapRef, iterable: Value) => void;
  /**
   * A list of the items of the tuple.
   * Allocates, pure. dsl/python.ops:250
   */
  readonly list_of_tuple: (items: HeapRef) => HeapRef;
  /**
   * A list of the items from one place up to another one.
   * Allocates, pure. dsl/python.ops:252
   */
  readonly part_of_tuple: (items: HeapRef, start: number, end: number) => HeapRef;
  /**
   * Raises, escapes, plainly add_plainly. dsl/python.ops:253
   */
  readonly set_add: (s: Value, value: Value) => void;
  /**
   * Raises, escapes. dsl/python.ops:254
   */
  readonly set_update: (s: Value, iterable: Value) => void;
  /**
   * Raises, escapes, plainly plain_set. dsl/python.ops:255
   */
  readonly build_set: (values: number, values_count: number) => Value;
  /**
   * Keys and values alternate.
   * Raises, escapes, plainly plain_map. dsl/python.ops:257
   */
  readonly build_map: (pairs: number, pairs_count: number) => Value;
  /**
   * Raises, escapes. dsl/python.ops:258
   */
  readonly build_const_key_map: (keys: HeapRef, values: number, values_count: number) => Value;
  /**
   * Raises, escapes. dsl/python.ops:259
   */
  readonly dict_update: (d: Value, mapping: Value) => void;
  /**
   * `f(**mapping)`: refuses what is no mapping and keys given twice, naming `callable`.
   * Raises, escapes. dsl/python.ops:261
   */
  readonly dict_merge: (d: Value, mapping: Value, callable: Value) => void;
  /**
   * Raises, plainly plain_string. dsl/python.ops:262
   */
  readonly build_string: (pieces: number, pieces_count: number) => string;
  /**
   * Allocates, pure. dsl/python.ops:263
   */
  readonly build_slice: (start: Value, stop: Value, step: Slot) => Value;
  /**
   * Fills `values` with the items of `seq` in reverse, so that the first is on top; ValueError for more or fewer.
   * Raises, escapes. dsl/python.ops:265
   */
  readonly unpack_iterable: (seq: Value, values: number, values_count: number) => void;
  /**
   * The same with a starred target: `before` items, a list of the rest, and the last ones.
   * Raises, escapes. dsl/python.ops:267
   */
  readonly unpack_starred: (seq: Value, before: number, values: number, values_count: number) => void;
  /**
   * Raises, escapes, plainly plain_length. dsl/python.ops:268
   */
  readonly length: (value: Value) => Int;
  /**
   * Characters, of which one beyond U+FFFF is one.
   * Pure. dsl/python.ops:270
   */
  readonly str_length: (text: string) => number;
  /**
   * Reads dict. dsl/python.ops:271
   */
  readonly dict_length: (container: PyDict) => number;
  /**
   * Raises. dsl/python.ops:275
   */
  readonly raise_unbound_local: (frame: Frame, index: number) => PyException;
  /**
   * NameError for a cell or free variable without value.
   * Raises. dsl/python.ops:277
   */
  readonly raise_unbound_deref: (frame: Frame, index: number) => PyException;
  /**
   * Raises, escapes. dsl/python.ops:278
   */
  readonly load_name: (frame: Frame, name: string) => Value;
  /**
   * Raises, escapes. dsl/python.ops:279
   */
  readonly store_name: (frame: Frame, name: string, value: Value) => void;
  /**
   * Raises, escapes. dsl/python.ops:280
   */
  readonly delete_name: (frame: Frame, name: string) => void;
  /**
   * Raises, escapes. dsl/python.ops:281
   */
  readonly load_global: (frame: Frame, name: string) => Value;
  /**
   * Raises, escapes, writes globals. dsl/python.ops:282
   */
  readonly store_global: (frame: Frame, name: string, value: Value) => void;
  /**
   * Raises, escapes, writes globals. dsl/python.ops:283
   */
  readonly delete_global: (frame: Frame, name: string) => void;
  /**
   * Raises. dsl/python.ops:284
   */
  readonly load_locals: (frame: Frame) => Value;
  /**
   * `name` in the namespace, else global, else builtin.
   * Raises, escapes. dsl/python.ops:286
   */
  readonly load_from_namespace_or_globals: (frame: Frame, namespace: Value, name: string) => Value;
  /**
   * The cell's name in the namespace, else NULL.
   * Raises, escapes. dsl/python.ops:288
   */
  readonly load_from_namespace: (frame: Frame, namespace: Value, index: number) => Slot;
  /**
   * Raises, escapes. dsl/python.ops:289
   */
  readonly load_build_class: (frame: Frame) => Value;
  /**
   * Pure. dsl/python.ops:290
   */
  readonly load_assertion_error: () => Value;
  /**
   * Raises, escapes. dsl/python.ops:291
   */
  readonly setup_annotations: (frame: Frame) => void;
  /**
   * A cell of the function's closure, which is the same as long as the function lives.
   * Pure. dsl/python.ops:293
   */
  readonly closure_cell: (f: PyFunction, index: number) => HeapRef;
  /**
   * Raises, escapes. dsl/python.ops:294
   */
  readonly import_name: (frame: Frame, name: string, from_list: Value, level: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:295
   */
  readonly import_from: (module: Value, name: string) => Value;
  /**
   * Version of a dict's keys, made on demand; 0 when there are no more. Zeroed when a key is added or removed.
   * Writes dict. dsl/python.ops:298
   */
  readonly dict_keys_version: (d: PyDict) => number;
  /**
   * Position of `key` among the entries of a dict, constant while its keys' version is; -1 if it is not there.
   * Reads dict. dsl/python.ops:300
   */
  readonly dict_entry_index: (d: PyDict, key: string) => number;
  /**
   * It fits a cache field of one unit (and is not -1).
   * Pure. dsl/python.ops:302
   */
  readonly is_cached_index: (index: number) => boolean;
  /**
   * The same of a version; 0 stands for none.
   * Pure. dsl/python.ops:304
   */
  readonly is_short_version: (version: number) => boolean;
  /**
   * Value of entry `index`; NULL if it was removed.
   * Reads dict. dsl/python.ops:306
   */
  readonly dict_entry_value: (d: PyDict, index: number) => Slot;
  /**
   * Raises, escapes. dsl/python.ops:310
   */
  readonly get_attribute: (owner: Value, name: string) => Value;
  /**
   * `owner.name` for an immediate call. Where that would be a bound method, the function of the class, unbound.
   * Raises, escapes. dsl/python.ops:312
   */
  readonly load_method: (owner: Value, name: string) => Value;
  /**
   * What the last load_method or load_super_method returned is to be called with the receiver as first argument.
   * Reads frame. dsl/python.ops:314
   */
  readonly is_unbound_method: () => boolean;
  /**
   * Raises, escapes. dsl/python.ops:315
   */
  readonly set_attribute: (owner: Value, name: string, value: Value) => void;
  /**
   * Raises, escapes. dsl/python.ops:316
   */
  readonly delete_attribute: (owner: Value, name: string) => void;
  /**
   * `super(cls, self).name`; `super_class` is what the name `super` meant. Bit 1 of `flags`: two-argument call.
   * Raises, escapes. dsl/python.ops:318
   */
  readonly load_super_attribute: (
    super_class: Value,
    cls: Value,
    self: Value,
    name: string,
    flags: number,
  ) => Value;
  /**
   * The same with the builtin super for an immediate call, unbound like load_method.
   * Raises, escapes. dsl/python.ops:320
   */
  readonly load_super_method: (cls: Value, self: Value, name: string) => Value;
  /**
   * Pure. dsl/python.ops:321
   */
  readonly is_class: (value: Value) => boolean;
  /**
   * The class version that a LOAD_ATTR guard compares; 0 where the class cannot be cached.
   * Reads class. dsl/python.ops:324
   */
  readonly type_version: (owner: Value) => number;
  /**
   * The same for an owner that is itself a class; 0 for other objects.
   * Reads class. dsl/python.ops:326
   */
  readonly class_version: (owner: Value) => number;
  /**
   * The class that has this version now; NULL if none has.
   * Reads class. dsl/python.ops:328
   */
  readonly class_of_version: (version: number) => Slot;
  /**
   * Version of the names that instances of the owner's class have slots for; changes when one is added.
   * Reads class. dsl/python.ops:330
   */
  readonly shared_keys_version: (owner: Value) => number;
  /**
   * Version of a module's names; 0 if the owner is no module.
   * Reads dict. dsl/python.ops:332
   */
  readonly module_version: (owner: Value) => number;
  /**
   * The dict of a module; NULL for other objects.
   * Pure. dsl/python.ops:334
   */
  readonly module_dict: (owner: Value) => Slot;
  /**
   * Reads dict. dsl/python.ops:335
   */
  readonly module_entry_value: (owner: Value, index: number) => Slot;
  /**
   * The `__dict__` of an object, if it keeps its attributes there; else NULL.
   * Reads instance. dsl/python.ops:337
   */
  readonly instance_dict: (owner: Value) => Slot;
  /**
   * Value of entry `hint` of the owner's dict if its key is `name`, else NULL.
   * Reads dict. dsl/python.ops:339
   */
  readonly dict_hinted_value: (owner: Value, hint: number, name: string) => Slot;
  /**
   * Reads dict. dsl/python.ops:340
   */
  readonly has_hinted_entry: (owner: Value, hint: number, name: string) => boolean;
  /**
   * Replaces the value of entry `hint` of the owner's dict.
   * Writes dict. dsl/python.ops:342
   */
  readonly dict_hinted_store: (owner: Value, hint: number, value: Value) => void;
  /**
   * The value of slot `index` (`__slots__`), NULL if unset.
   * Reads instance. dsl/python.ops:344
   */
  readonly slot_value: (owner: Value, index: number) => Slot;
  /**
   * Writes instance. dsl/python.ops:345
   */
  readonly store_slot_value: (owner: Value, index: number, value: Value) => void;
  /**
   * The owner has attributes in a dict, and none has been made yet.
   * Reads instance. dsl/python.ops:347
   */
  readonly has_lazy_dict: (owner: Value) => boolean;
  /**
   * First store to a slot of an instance: keeps the order of the attributes.
   * Writes instance. dsl/python.ops:349
   */
  readonly store_first_value: (owner: HeapRef, index: number, value: Value) => void;
  /**
   * How CPython would load this attribute (ATTR_...; 0: not specialised); `method` as in bit 0 of LOAD_ATTR's operand.
   * Pure. dsl/python.ops:352
   */
  readonly attribute_load_kind: (owner: Value, name: string, method: number) => number;
  /**
   * How CPython would store it: ATTR_INSTANCE_VALUE, ATTR_SLOT, ATTR_WITH_HINT or 0.
   * Pure. dsl/python.ops:354
   */
  readonly attribute_store_kind: (owner: Value, name: string) => number;
  /**
   * Slot or entry number for the kinds that have one.
   * Pure. dsl/python.ops:356
   */
  readonly attribute_index: (owner: Value, name: string) => number;
  /**
   * Function, property getter or value found on the class, for the kinds that cache it.
   * Pure. dsl/python.ops:358
   */
  readonly attribute_descriptor: (owner: Value, name: string) => Value;
  /**
   * Function to call for ATTR_PROPERTY (the getter) and ATTR_GETATTRIBUTE.
   * Pure. dsl/python.ops:360
   */
  readonly attribute_function: (owner: Value, name: string) => PyFunction;
  /**
   * Version of a function's code and defaults; 0 where the value is no function or has none.
   * Pure. dsl/python.ops:362
   */
  readonly function_version: (value: Value) => number;
  /**
   * `callable(self?, *args)` from native code's point of view: no frame is pushed here.
   * Raises, escapes, plainly plain_call. dsl/python.ops:367
   */
  readonly call: (callable: Value, self_or_null: Slot, args: number, args_count: number) => Value;
  /**
   * The same of what `builtin_kind` knows.
   * Raises, escapes, plainly plain_call_builtin. dsl/python.ops:369
   */
  readonly call_builtin: (callable: Value, self_or_null: Slot, args: number, args_count: number) => Value;
  /**
   * The same of what `descriptor_kind` knows, after `is_receiver`.
   * Raises, escapes, plainly plain_call_descriptor. dsl/python.ops:371
   */
  readonly call_descriptor: (
    descriptor: Value,
    self_or_null: Slot,
    args: number,
    args_count: number,
  ) => Value;
  /**
   * A call of a class that `is_native_class`.
   * Raises, escapes, plainly plain_construct. dsl/python.ops:373
   */
  readonly construct: (cls: Value, self_or_null: Slot, args: number, args_count: number) => Value;
  /**
   * A frame for the call if `callable` is a Python function, a method of one, or a class whose call is that of its Python `__init__`;
   * its arguments are bound. NULL for other callables.
   * Raises, escapes. dsl/python.ops:376
   */
  readonly call_frame: (
    callable: Value,
    self_or_null: Slot,
    args: number,
    args_count: number,
  ) => Frame | null;
  /**
   * A frame for a call of `callable` with exactly its positional parameters, arguments in place.
   * Pure. dsl/python.ops:378
   */
  readonly push_exact_args: (
    callable: PyFunction,
    self_or_null: Slot,
    args: number,
    args_count: number,
  ) => Frame;
  /**
   * A frame for any positional call of a Python function: defaults, `*args`; TypeError for wrong counts.
   * Raises. dsl/python.ops:380
   */
  readonly push_args: (callable: PyFunction, self_or_null: Slot, args: number, args_count: number) => Frame;
  /**
   * The last arguments are named by `names`.
   * Raises, escapes. dsl/python.ops:382
   */
  readonly call_keywords: (
    callable: Value,
    self_or_null: Slot,
    args: number,
    args_count: number,
    names: HeapRef,
  ) => Value;
  /**
   * A frame for such a call of a Python function; TypeError for arguments that do not fit.
   * Raises. dsl/python.ops:384
   */
  readonly push_named_args: (
    callable: PyFunction,
    self_or_null: Slot,
    args: number,
    args_count: number,
    names: HeapRef,
  ) => Frame;
  /**
   * `__call__` of the object's class is a Python function whose parameters have plain names.
   * Reads class. dsl/python.ops:386
   */
  readonly has_python_call: (callable: Value) => boolean;
  /**
   * Reads class. dsl/python.ops:387
   */
  readonly python_call: (callable: Value) => PyFunction;
  /**
   * A Python function without `*args` and `**kwargs`, of optimised code.
   * Pure. dsl/python.ops:389
   */
  readonly has_plain_parameters: (value: Value) => boolean;
  /**
   * Raises, escapes. dsl/python.ops:390
   */
  readonly call_keywords_frame: (
    callable: Value,
    self_or_null: Slot,
    args: number,
    args_count: number,
    names: HeapRef,
  ) => Frame | null;
  /**
   * The positional arguments of `f(*args)` as a tuple; TypeError naming the function if it is not iterable.
   * Raises, escapes. dsl/python.ops:392
   */
  readonly call_arguments: (callable: Value, args: Value) => HeapRef;
  /**
   * Raises, escapes. dsl/python.ops:393
   */
  readonly call_unpacked: (callable: Value, args: HeapRef, keywords: Slot) => Value;
  /**
   * Raises, escapes. dsl/python.ops:394
   */
  readonly call_unpacked_frame: (callable: Value, args: HeapRef, keywords: Slot) => Frame | null;
  /**
   * Frames for a function called by the runtime with one or two arguments.
   * Raises, escapes. dsl/python.ops:396
   */
  readonly push_call_1: (callable: PyFunction, first: Value) => Frame;
  /**
   * Raises, escapes. dsl/python.ops:397
   */
  readonly push_call_2: (callable: PyFunction, first: Value, second: Value) => Frame;
  /**
   * Another Python frame may be entered below the recursion limit.
   * Reads frame. dsl/python.ops:399
   */
  readonly has_call_depth: () => boolean;
  /**
   * The value stack has room for so many more slots.
   * Reads frame. dsl/python.ops:401
   */
  readonly has_stack_space: (slots: number) => boolean;
  /**
   * Version of the function that the frame runs; 0 for none.
   * Reads frame. dsl/python.ops:403
   */
  readonly running_function_version: (frame: Frame) => number;
  /**
   * Nothing that the running executor relies on has changed.
   * Reads frame. dsl/python.ops:405
   */
  readonly executor_is_valid: () => boolean;
  /**
   * A new instance of a class whose `__init__` CALL_ALLOC_AND_ENTER_INIT may enter.
   * Allocates, pure. dsl/python.ops:407
   */
  readonly allocate_instance: (cls: Value) => Value;
  /**
   * The frame of `cls.__init__(self, *args)`, above one that is pushed already and returns `self` when it has returned None.
   * Raises, escapes. dsl/python.ops:409
   */
  readonly push_init: (cls: Value, self: Value, args: number, args_count: number) => Frame;
  /**
   * Number of positional arguments, beside self, that this class's simple Python `__init__` takes; -1 where the short way to
   * an instance is closed (other `__new__`, other metaclass, slots, no Python `__init__`).
   * Pure. dsl/python.ops:412
   */
  readonly init_arguments: (cls: Value) => number;
  /**
   * A call of the class is nothing but a new `instance` and its `__init__`, a Python function whose parameters have plain names.
   * Reads class. dsl/python.ops:414
   */
  readonly has_python_init: (cls: Value) => boolean;
  /**
   * Reads class. dsl/python.ops:415
   */
  readonly python_init: (cls: Value) => PyFunction;
  /**
   * What runs under `__init__`.
   * Pure. dsl/python.ops:417
   */
  readonly init_shim: () => PyFunction;
  /**
   * The frame of `init(self, *args)`, above one of `init_shim` with `self` on its stack.
   * Raises. dsl/python.ops:419
   */
  readonly push_init_frame: (init: PyFunction, self: Value, args: number, args_count: number) => Frame;
  /**
   * Raises. dsl/python.ops:420
   */
  readonly push_init_frame_named: (
    init: PyFunction,
    self: Value,
    args: number,
    args_count: number,
    names: HeapRef,
  ) => Frame;
  /**
   * `left OP right` is what a Python method of the left operand's class returns, unless that is NotImplemented; OP is an NB_ number.
   * Reads class. dsl/python.ops:422
   */
  readonly has_python_operator: (left: Value, right: Value, op: number) => boolean;
  /**
   * Reads class. dsl/python.ops:423
   */
  readonly python_operator: (left: Value, op: number) => PyFunction;
  /**
   * What runs under such a method, with the operands on its stack: it asks the right one where the method returned NotImplemented.
   * Pure. dsl/python.ops:425
   */
  readonly operator_shim: (op: number) => PyFunction;
  /**
   * Raises. dsl/python.ops:426
   */
  readonly push_operator_frame: (method: PyFunction, left: Value, right: Value, op: number) => Frame;
  /**
   * The same of comparisons; `op` is Py_LT .. Py_GE, `oparg` that of COMPARE_OP.
   * Reads class. dsl/python.ops:428
   */
  readonly has_python_comparison: (left: Value, right: Value, op: number) => boolean;
  /**
   * Reads class. dsl/python.ops:429
   */
  readonly python_comparison: (left: Value, op: number) => PyFunction;
  /**
   * Pure. dsl/python.ops:430
   */
  readonly comparison_shim: (oparg: number) => PyFunction;
  /**
   * Raises. dsl/python.ops:431
   */
  readonly push_comparison_frame: (method: PyFunction, left: Value, right: Value, oparg: number) => Frame;
  /**
   * Raises. dsl/python.ops:432
   */
  readonly raise_init_returned: (value: Value) => PyException;
  /**
   * Raises, allocates. dsl/python.ops:433
   */
  readonly make_function: (code: Value, frame: Frame) => PyFunction;
  /**
   * Writes function. dsl/python.ops:434
   */
  readonly set_function_attribute: (f: PyFunction, attribute: Value, which: number) => void;
  /**
   * A Python function without `*args`, `**kwargs` or keyword-only parameters, of optimised code.
   * Pure. dsl/python.ops:437
   */
  readonly is_simple_function: (value: Value) => boolean;
  /**
   * Pure. dsl/python.ops:438
   */
  readonly is_optimized_function: (value: Value) => boolean;
  /**
   * NATIVE_... for a builtin function, else 0.
   * Pure. dsl/python.ops:440
   */
  readonly builtin_kind: (callable: Value) => number;
  /**
   * NATIVE_... for a method descriptor, else 0.
   * Pure. dsl/python.ops:442
   */
  readonly descriptor_kind: (callable: Value) => number;
  /**
   * The first argument is of the descriptor's class, exactly.
   * Pure. dsl/python.ops:444
   */
  readonly is_receiver: (descriptor: Value, self_or_null: Slot, args: number, args_count: number) => boolean;
  /**
   * A builtin function or a method of a builtin class, no class method.
   * Pure. dsl/python.ops:446
   */
  readonly is_native: (callable: Value) => boolean;
  /**
   * A class with a constructor of its own that takes its arguments straight from the stack.
   * Pure. dsl/python.ops:448
   */
  readonly is_native_class: (callable: Value) => boolean;
  /**
   * CPython chooses CALL_NON_PY_GENERAL for it.
   * Pure. dsl/python.ops:450
   */
  readonly is_called_generically: (callable: Value) => boolean;
  /**
   * One of the objects that instructions know by identity (THE_...).
   * Pure. dsl/python.ops:452
   */
  readonly well_known: (which: number) => Value;
  /**
   * Pure. dsl/python.ops:453
   */
  readonly type_of: (value: Value) => Value;
  /**
   * Raises, escapes, plainly plain_str. dsl/python.ops:454
   */
  readonly to_str: (value: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:455
   */
  readonly to_tuple: (value: Value) => Value;
  /**
   * Raises, escapes, plainly plain_is_instance. dsl/python.ops:456
   */
  readonly is_instance: (value: Value, classes: Value) => boolean;
  /**
   * Raises, escapes, plainly plain_iterator. dsl/python.ops:460
   */
  readonly get_iterator: (value: Value) => Value;
  /**
   * The next item; NULL at the end.
   * Raises, escapes, plainly plain_next. dsl/python.ops:462
   */
  readonly iterator_next: (iterator: Value) => Slot;
  /**
   * Raises, escapes. dsl/python.ops:463
   */
  readonly get_yield_from_iterator: (frame: Frame, value: Value) => Value;
  /**
   * A generator or coroutine that may be resumed now.
   * Reads generator. dsl/python.ops:465
   */
  readonly is_suspended: (value: Value) => boolean;
  /**
   * Pure. dsl/python.ops:466
   */
  readonly is_generator_or_coroutine: (value: Value) => boolean;
  /**
   * The suspended frame of a generator or coroutine, back on the stack with `sent` pushed; NULL if it is none or not suspended.
   * Writes generator. dsl/python.ops:468
   */
  readonly resume: (generator: Value, sent: Value) => Frame | null;
  /**
   * The same where `is_suspended` said yes.
   * Writes generator. dsl/python.ops:470
   */
  readonly resume_generator: (generator: Value, sent: Value) => Frame;
  /**
   * `generator.send(sent)` or the next item for None; NULL when it is finished: `finished_value` then has its result.
   * Raises, escapes. dsl/python.ops:472
   */
  readonly send: (receiver: Value, sent: Value) => Slot;
  /**
   * Pure. dsl/python.ops:473
   */
  readonly finished_value: () => Value;
  /**
   * Micro-ops may run frames within themselves: they may not, since each would take its part of the host's stack.
   * Reads frame. dsl/python.ops:475
   */
  readonly may_run_frames: () => boolean;
  /**
   * Runs the running frame, which stays the current one, and returns what it returns.
   * Raises, escapes. dsl/python.ops:477
   */
  readonly run_frame: (frame: Frame) => Value;
  /**
   * The generator, coroutine or asynchronous generator that the running frame, about to be left, becomes.
   * Raises, allocates. dsl/python.ops:479
   */
  readonly make_generator: (frame: Frame) => Value;
  /**
   * Raises, escapes. dsl/python.ops:480
   */
  readonly get_awaitable: (value: Value, context: number) => Value;
  /**
   * Raises, escapes. dsl/python.ops:481
   */
  readonly get_async_iterator: (value: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:482
   */
  readonly get_async_next: (iterator: Value) => Value;
  /**
   * `raise`, `raise e`, `raise e from c` by the number of operands.
   * Raises, escapes. dsl/python.ops:487
   */
  readonly raise_exception: (operands: number, operands_count: number) => PyException;
  /**
   * Raises again without adding to the traceback.
   * Raises. dsl/python.ops:489
   */
  readonly reraise: (exception: Value) => PyException;
  /**
   * The same as if from the instruction that `lasti` numbers.
   * Raises. dsl/python.ops:491
   */
  readonly reraise_from: (frame: Frame, exception: Value, lasti: Value) => PyException;
  /**
   * Makes `exception` the handled one and returns the one before, or None.
   * Reads frame, writes frame. dsl/python.ops:493
   */
  readonly push_handled: (exception: Value) => Value;
  /**
   * Writes frame. dsl/python.ops:494
   */
  readonly pop_handled: (previous: Value) => void;
  /**
   * Raises, escapes. dsl/python.ops:495
   */
  readonly exception_matches: (exception: Value, classes: Value) => boolean;
  /**
   * Fills `parts` with what `except*` leaves and what it takes (None for nothing).
   * Raises, escapes. dsl/python.ops:497
   */
  readonly match_exception_group: (
    exception: Value,
    classes: Value,
    parts: number,
    parts_count: number,
  ) => void;
  /**
   * Pure. dsl/python.ops:498
   */
  readonly is_stop_async_iteration: (exception: Value) => boolean;
  /**
   * Value of a StopIteration; NULL for other exceptions.
   * Pure. dsl/python.ops:500
   */
  readonly stop_iteration_value: (exception: Value) => Slot;
  /**
   * `__enter__`, `__exit__`, `__aenter__`, `__aexit__` of a context manager, bound.
   * Raises, escapes. dsl/python.ops:502
   */
  readonly context_enter: (manager: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:503
   */
  readonly context_exit: (manager: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:504
   */
  readonly async_context_enter: (manager: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:505
   */
  readonly async_context_exit: (manager: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:506
   */
  readonly call_no_arguments: (callable: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:507
   */
  readonly call_exit: (exit_func: Value, exception: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:508
   */
  readonly call_intrinsic_1: (frame: Frame, which: number, value: Value) => Value;
  /**
   * Raises, escapes. dsl/python.ops:509
   */
  readonly call_intrinsic_2: (which: number, first: Value, second: Value) => Value;
  /**
   * Attributes that a class pattern asks for, as a tuple; None where the subject does not match.
   * Raises, escapes. dsl/python.ops:514
   */
  readonly match_class: (subject: Value, cls: Value, count: number, names: HeapRef) => Value;
  /**
   * Raises, escapes. dsl/python.ops:515
   */
  readonly match_keys: (subject: Value, keys: HeapRef) => Value;
  /**
   * Reads class. dsl/python.ops:516
   */
  readonly is_mapping: (value: Value) => boolean;
  /**
   * Reads class. dsl/python.ops:517
   */
  readonly is_sequence: (value: Value) => boolean;
  /**
   * 1: str, 2: repr, 3: ascii.
   * Raises, escapes, plainly plain_convert_value. dsl/python.ops:519
   */
  readonly convert_value: (value: Value, conversion: number) => Value;
  /**
   * Raises, escapes, plainly plain_format_value. dsl/python.ops:520
   */
  readonly format_value: (value: Value, spec: Value) => Value;
  /**
   * Without a spec.
   * Raises, escapes, plainly plain_format. dsl/python.ops:522
   */
  readonly format_simply: (value: Value) => Value;
  /**
   * Opcode of the code unit at `offset` from the running instruction: what a specialiser may look ahead at.
   * Pure. dsl/python.ops:524
   */
  readonly opcode_ahead: (frame: Frame, offset: number) => number;
  /**
   * Local that the STORE_FAST at `offset` stores to.
   * Pure. dsl/python.ops:526
   */
  readonly local_ahead: (frame: Frame, offset: number) => Slot;
  /**
   * Pure. dsl/python.ops:533
   */
  readonly plain_binary_op: (lhs: Value, rhs: Value, op: number) => Slot;
  /**
   * Pure. dsl/python.ops:534
   */
  readonly plain_truth: (value: Value) => number;
  /**
   * Pure. dsl/python.ops:535
   */
  readonly plain_compare: (left: Value, right: Value, op: number) => Slot;
  /**
   * Pure. dsl/python.ops:536
   */
  readonly plain_compare_truth: (left: Value, right: Value, op: number) => number;
  /**
   * Reads dict. dsl/python.ops:537
   */
  readonly plain_contains: (container: Value, item: Value) => number;
  /**
   * Reads dict, writes dict. dsl/python.ops:538
   */
  readonly plain_item: (container: Value, key: Value) => Slot;
  /**
   * Writes dict, writes list. dsl/python.ops:539
   */
  readonly store_item_plainly: (container: Value, key: Value, value: Value) => boolean;
  /**
   * Pure. dsl/python.ops:540
   */
  readonly plain_slice: (container: Value, start: Value, stop: Value) => Slot;
  /**
   * Writes list. dsl/python.ops:541
   */
  readonly store_slice_plainly: (container: Value, start: Value, stop: Value, value: Value) => boolean;
  /**
   * Writes dict, writes list. dsl/python.ops:542
   */
  readonly delete_item_plainly: (container: Value, key: Value) => boolean;
  /**
   * Writes list. dsl/python.ops:543
   */
  readonly extend_plainly: (l: HeapRef, iterable: Value) => boolean;
  /**
   * Writes list. dsl/python.ops:544
   */
  readonly append_plainly: (l: HeapRef, value: Value) => boolean;
  /**
   * Writes set. dsl/python.ops:545
   */
  readonly add_plainly: (s: Value, value: Value) => boolean;
  /**
   * Pure. dsl/python.ops:546
   */
  readonly plain_set: (values: number, values_count: number) => Slot;
  /**
   * Pure. dsl/python.ops:547
   */
  readonly plain_map: (pairs: number, pairs_count: number) => Slot;
  /**
   * Pure. dsl/python.ops:548
   */
  readonly plain_string: (pieces: number, pieces_count: number) => string | null;
  /**
   * Pure. dsl/python.ops:549
   */
  readonly plain_length: (value: Value) => Int | null;
  /**
   * Pure. dsl/python.ops:550
   */
  readonly plain_iterator: (value: Value) => Slot;
  /**
   * NULL at the end too: asked once more, the iterator says so again.
   * Writes list_iterator, writes range_iterator, writes tuple_iterator. dsl/python.ops:552
   */
  readonly plain_next: (iterator: Value) => Slot;
  /**
   * Reads class. dsl/python.ops:553
   */
  readonly plain_is_instance: (value: Value, classes: Value) => number;
  /**
   * Pure. dsl/python.ops:554
   */
  readonly plain_convert_value: (value: Value, conversion: number) => Slot;
  /**
   * Pure. dsl/python.ops:555
   */
  readonly plain_format_value: (value: Value, spec: Value) => Slot;
  /**
   * Pure. dsl/python.ops:556
   */
  readonly plain_format: (value: Value) => Slot;
  /**
   * Pure. dsl/python.ops:557
   */
  readonly plain_str: (value: Value) => Slot;
  /**
   * Writes dict, writes list, writes set. dsl/python.ops:558
   */
  readonly plain_call: (callable: Value, self_or_null: Slot, args: number, args_count: number) => Slot;
  /**
   * Of those functions and methods that say for which arguments they do so.
   * Writes dict, writes list, writes set. dsl/python.ops:560
   */
  readonly plain_call_builtin: (
    callable: Value,
    self_or_null: Slot,
    args: number,
    args_count: number,
  ) => Slot;
  /**
   * Writes dict, writes list, writes set. dsl/python.ops:561
   */
  readonly plain_call_descriptor: (
    callable: Value,
    self_or_null: Slot,
    args: number,
    args_count: number,
  ) => Slot;
  /**
   * Pure. dsl/python.ops:562
   */
  readonly plain_construct: (cls: Value, self_or_null: Slot, args: number, args_count: number) => Slot;
}
