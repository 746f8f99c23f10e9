;; Generated from dsl/python.ops by `make regen`; do not edit. Digest 8b1a0c4e3482a48c.
;; conversions
(stencil $ref_to_i64 (param $in0 ref)
  (local $out0 i64)
  (local $large f64)
  ;; 92 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $out0
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $large (call $int_value (local.get $in0)))
            (if (f64.ne (local.get $large) (local.get $large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $large)))))))))
(stencil $i64_to_ref (param $in0 i64)
  (local $out0 ref)
  ;; 54 bytes
  (local.set $out0
    (if (result externref)
      (i64.lt_u (i64.add (local.get $in0) (i64.const 1073741824)) (i64.const 2147483648))
      (then (extern.convert_any (ref.i31 (i32.wrap_i64 (local.get $in0)))))
      (else (call $box_int (f64.convert_i64_s (local.get $in0)))))))
(stencil $i32_to_ref (param $in0 i32)
  (local $out0 ref)
  ;; 27 bytes
  (local.set $out0
    (select (result externref) (global.get $True) (global.get $False) (local.get $in0))))
(stencil $ref_to_i32 (param $in0 ref)
  (local $out0 i32)
  ;; 83 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $out0
    (ref.eq
      (block $struct (result (ref $singleton))
        (br_if $leave
          (i32.ne
            (struct.get $singleton $class_id
              (block $is (result (ref $singleton))
                (drop
                  (br_on_cast $is anyref (ref $singleton) (any.convert_extern (local.get $in0))))
                (br $leave)))
            (i32.const 7)))
        (ref.cast (ref $singleton) (any.convert_extern (local.get $in0))))
      (ref.cast (ref $singleton) (any.convert_extern (global.get $True))))))
(stencil $ref_to_f64 (param $in0 ref)
  (local $out0 f64)
  ;; 75 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $out0
    (struct.get $float $value
      (block $struct (result (ref $float))
        (br_if $leave
          (i32.ne
            (struct.get $float $class_id
              (block $is (result (ref $float))
                (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in0))))
                (br $leave)))
            (i32.const 8)))
        (ref.cast (ref $float) (any.convert_extern (local.get $in0)))))))
(stencil $f64_to_ref (param $in0 f64)
  (local $out0 ref)
  ;; 21 bytes
  (local.set $out0
    (extern.convert_any (struct.new $float (i32.const 8) (i32.const 0) (local.get $in0)))))
;; _BINARY_OP_ADD_FLOAT dsl/python.ops:855
(stencil $_BINARY_OP_ADD_FLOAT (param $in0 f64) (param $in1 f64)
  (local $out0 f64)
  ;; 19 bytes
  (local.set $out0 (f64.add (local.get $in0) (local.get $in1))))
;; _BINARY_OP_ADD_INT dsl/python.ops:820
(stencil $_BINARY_OP_ADD_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 78 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_int (i64.add (local.get $in0) (local.get $in1)))
  (if
    (i64.gt_u
      (i64.add (local.get $t0_int) (i64.const 9007199254740991))
      (i64.const 18014398509481982))
    (then (br $leave)))
  (local.set $out0 (local.get $t0_int)))
;; _BINARY_OP_AND_INT dsl/python.ops:3242
(stencil $_BINARY_OP_AND_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 78 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_int (i64.and (local.get $in0) (local.get $in1)))
  (if
    (i64.gt_u
      (i64.add (local.get $t0_int) (i64.const 9007199254740991))
      (i64.const 18014398509481982))
    (then (br $leave)))
  (local.set $out0 (local.get $t0_int)))
;; _BINARY_OP_FLOOR_DIVIDE_INT dsl/python.ops:3260
(stencil $_BINARY_OP_FLOOR_DIVIDE_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_left i64)
  (local $t1_right i64)
  (local $t2_int i64)
  ;; 135 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (i64.eq (local.get $in1) (i64.const 0)))) (then (br $leave)))
  (local.set $t0_left (local.get $in0))
  (local.set $t1_right (local.get $in1))
  (local.set $t2_int (i64.div_s (local.get $t0_left) (local.get $t1_right)))
  (local.set $out0
    (i64.add
      (local.get $t2_int)
      (select (result i64)
        (i64.const -1)
        (i64.const 0)
        (i32.and
          (i64.ne
            (i64.sub (local.get $t0_left) (i64.mul (local.get $t2_int) (local.get $t1_right)))
            (i64.const 0))
          (i64.lt_s (i64.xor (local.get $t0_left) (local.get $t1_right)) (i64.const 0)))))))
;; _BINARY_OP_MULTIPLY_FLOAT dsl/python.ops:863
(stencil $_BINARY_OP_MULTIPLY_FLOAT (param $in0 f64) (param $in1 f64)
  (local $out0 f64)
  ;; 19 bytes
  (local.set $out0 (f64.mul (local.get $in0) (local.get $in1))))
;; _BINARY_OP_MULTIPLY_INT dsl/python.ops:828
(stencil $_BINARY_OP_MULTIPLY_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_left i64)
  (local $t1_right i64)
  ;; 91 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_left (local.get $in0))
  (local.set $t1_right (local.get $in1))
  (if
    (i32.eqz
      (f64.le
        (f64.abs
          (f64.mul
            (f64.convert_i64_s (local.get $t0_left))
            (f64.convert_i64_s (local.get $t1_right))))
        (f64.const 9007199254740991)))
    (then (br $leave)))
  (local.set $out0 (i64.mul (local.get $t0_left) (local.get $t1_right))))
;; _BINARY_OP_OR_INT dsl/python.ops:3246
(stencil $_BINARY_OP_OR_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 78 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_int (i64.or (local.get $in0) (local.get $in1)))
  (if
    (i64.gt_u
      (i64.add (local.get $t0_int) (i64.const 9007199254740991))
      (i64.const 18014398509481982))
    (then (br $leave)))
  (local.set $out0 (local.get $t0_int)))
;; _BINARY_OP_REMAINDER_INT dsl/python.ops:3255
(stencil $_BINARY_OP_REMAINDER_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_left i64)
  (local $t1_right i64)
  (local $t2_int i64)
  ;; 125 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (i64.eq (local.get $in1) (i64.const 0)))) (then (br $leave)))
  (local.set $t0_left (local.get $in0))
  (local.set $t1_right (local.get $in1))
  (local.set $t2_int (i64.rem_s (local.get $t0_left) (local.get $t1_right)))
  (local.set $out0
    (i64.add
      (local.get $t2_int)
      (select (result i64)
        (local.get $t1_right)
        (i64.const 0)
        (i32.and
          (i64.ne (local.get $t2_int) (i64.const 0))
          (i64.lt_s (i64.xor (local.get $t0_left) (local.get $t1_right)) (i64.const 0)))))))
;; _BINARY_OP_SUBTRACT_FLOAT dsl/python.ops:859
(stencil $_BINARY_OP_SUBTRACT_FLOAT (param $in0 f64) (param $in1 f64)
  (local $out0 f64)
  ;; 19 bytes
  (local.set $out0 (f64.sub (local.get $in0) (local.get $in1))))
;; _BINARY_OP_SUBTRACT_INT dsl/python.ops:824
(stencil $_BINARY_OP_SUBTRACT_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 78 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_int (i64.sub (local.get $in0) (local.get $in1)))
  (if
    (i64.gt_u
      (i64.add (local.get $t0_int) (i64.const 9007199254740991))
      (i64.const 18014398509481982))
    (then (br $leave)))
  (local.set $out0 (local.get $t0_int)))
;; _BINARY_OP_TRUE_DIVIDE_FLOATS dsl/python.ops:3266
(stencil $_BINARY_OP_TRUE_DIVIDE_FLOATS (param $in0 f64) (param $in1 f64)
  (local $out0 f64)
  ;; 58 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (f64.eq (local.get $in1) (f64.const 0)))) (then (br $leave)))
  (local.set $out0 (f64.div (local.get $in0) (local.get $in1))))
;; _BINARY_OP_XOR_INT dsl/python.ops:3250
(stencil $_BINARY_OP_XOR_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 78 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_int (i64.xor (local.get $in0) (local.get $in1)))
  (if
    (i64.gt_u
      (i64.add (local.get $t0_int) (i64.const 9007199254740991))
      (i64.const 18014398509481982))
    (then (br $leave)))
  (local.set $out0 (local.get $t0_int)))
;; _BINARY_SUBSCR_LIST_INT dsl/python.ops:1042
(stencil $_BINARY_SUBSCR_LIST_INT (param $in0 ref) (param $in1 i64)
  (local $out0 ref)
  (local $t0_list (ref null $list))
  ;; 138 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_list
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_list)) (i32.const 9)) (then (br $leave)))
  (if (i32.eqz (i64.le_s (i64.const 0) (local.get $in1))) (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_s (local.get $in1) (i64.extend_i32_s (struct.get $list $length (local.get $t0_list)))))
    (then (br $leave)))
  (local.set $out0
    (array.get $slots
      (struct.get $list $items (local.get $t0_list))
      (i32.wrap_i64 (local.get $in1)))))
(stencil $_BINARY_SUBSCR_LIST_INT (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_large f64)
  (local $t1_sub i64)
  (local $t2_list (ref null $list))
  ;; 218 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t1_sub
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t0_large (call $int_value (local.get $in1)))
            (if (f64.ne (local.get $t0_large) (local.get $t0_large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $t0_large))))))))
  (local.set $t2_list
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t2_list)) (i32.const 9)) (then (br $leave)))
  (if (i32.eqz (i64.le_s (i64.const 0) (local.get $t1_sub))) (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_s
        (local.get $t1_sub)
        (i64.extend_i32_s (struct.get $list $length (local.get $t2_list)))))
    (then (br $leave)))
  (local.set $out0
    (array.get $slots
      (struct.get $list $items (local.get $t2_list))
      (i32.wrap_i64 (local.get $t1_sub)))))
;; _BINARY_SUBSCR_TUPLE_INT dsl/python.ops:1067
(stencil $_BINARY_SUBSCR_TUPLE_INT (param $in0 ref) (param $in1 i64)
  (local $out0 ref)
  (local $t0_tuple (ref null $tuple))
  ;; 140 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_tuple
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.ne (struct.get $tuple $class_id (local.get $t0_tuple)) (i32.const 10))
    (then (br $leave)))
  (if (i32.eqz (i64.le_s (i64.const 0) (local.get $in1))) (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_s
        (local.get $in1)
        (i64.extend_i32_s (array.len (struct.get $tuple $items (local.get $t0_tuple))))))
    (then (br $leave)))
  (local.set $out0
    (array.get $slots
      (struct.get $tuple $items (local.get $t0_tuple))
      (i32.wrap_i64 (local.get $in1)))))
(stencil $_BINARY_SUBSCR_TUPLE_INT (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_large f64)
  (local $t1_sub i64)
  (local $t2_tuple (ref null $tuple))
  ;; 220 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t1_sub
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t0_large (call $int_value (local.get $in1)))
            (if (f64.ne (local.get $t0_large) (local.get $t0_large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $t0_large))))))))
  (local.set $t2_tuple
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.ne (struct.get $tuple $class_id (local.get $t2_tuple)) (i32.const 10))
    (then (br $leave)))
  (if (i32.eqz (i64.le_s (i64.const 0) (local.get $t1_sub))) (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_s
        (local.get $t1_sub)
        (i64.extend_i32_s (array.len (struct.get $tuple $items (local.get $t2_tuple))))))
    (then (br $leave)))
  (local.set $out0
    (array.get $slots
      (struct.get $tuple $items (local.get $t2_tuple))
      (i32.wrap_i64 (local.get $t1_sub)))))
;; _CHECK_CALLABLE_TYPE_VERSION dsl/python.ops:3097
(stencil $_CHECK_CALLABLE_TYPE_VERSION (param $in0 ref) (param $in1 ref)
  ;; 58 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (call $known_type_version (local.get $in0)) (i32.const ?operand 0)))
    (then (br $leave))))
;; _CHECK_CALLABLE_TYPE_VERSION__1 dsl/python.ops:3097
(stencil $_CHECK_CALLABLE_TYPE_VERSION__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALLABLE_TYPE_VERSION__2 dsl/python.ops:3097
(stencil $_CHECK_CALLABLE_TYPE_VERSION__2 (param $in0 ref)
  ;; 41 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz (i32.eq (call $known_type_version (local.get $in0)) (i32.const ?operand 0)))
    (then (br $leave))))
;; _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1 dsl/python.ops:2541
(stencil $_CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CLASS_VERSION_NAMED__1 dsl/python.ops:3132
(stencil $_CHECK_CLASS_VERSION_NAMED__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CLASS_VERSION__1 dsl/python.ops:3073
(stencil $_CHECK_CLASS_VERSION__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CONTAINER_TYPE_VERSION dsl/python.ops:3183
(stencil $_CHECK_CONTAINER_TYPE_VERSION (param $in0 ref)
  ;; 41 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz (i32.eq (call $known_type_version (local.get $in0)) (i32.const ?operand 0)))
    (then (br $leave))))
;; _CHECK_MANAGED_OBJECT_HAS_VALUES dsl/python.ops:1682
(stencil $_CHECK_MANAGED_OBJECT_HAS_VALUES (param $in0 ref)
  (local $t0_owner (ref null $instance))
  ;; 43 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner
    (block $is (result (ref $instance))
      (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $in0))))
      (br $leave))))
;; _CHECK_METHOD_VERSION__1 dsl/python.ops:2580
(stencil $_CHECK_METHOD_VERSION__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _COMPARE_OP_FLOAT dsl/python.ops:948
(stencil $_COMPARE_OP_FLOAT (param $in0 f64) (param $in1 f64)
  (local $out0 i32)
  ;; 105 bytes
  (local.set $out0
    (if (result i32)
      (f64.lt (local.get $in0) (local.get $in1))
      (then (i32.ne (i32.and (i32.const ?oparg) (i32.const 2)) (i32.const 0)))
      (else
        (if (result i32)
          (f64.gt (local.get $in0) (local.get $in1))
          (then (i32.ne (i32.and (i32.const ?oparg) (i32.const 4)) (i32.const 0)))
          (else
            (if (result i32)
              (f64.eq (local.get $in0) (local.get $in1))
              (then (i32.ne (i32.and (i32.const ?oparg) (i32.const 8)) (i32.const 0)))
              (else (i32.ne (i32.and (i32.const ?oparg) (i32.const 1)) (i32.const 0))))))))))
;; _COMPARE_OP_INT dsl/python.ops:938
(stencil $_COMPARE_OP_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i32)
  ;; 76 bytes
  (local.set $out0
    (if (result i32)
      (i64.lt_s (local.get $in0) (local.get $in1))
      (then (i32.ne (i32.and (i32.const ?oparg) (i32.const 2)) (i32.const 0)))
      (else
        (if (result i32)
          (i64.eq (local.get $in0) (local.get $in1))
          (then (i32.ne (i32.and (i32.const ?oparg) (i32.const 8)) (i32.const 0)))
          (else (i32.ne (i32.and (i32.const ?oparg) (i32.const 4)) (i32.const 0))))))))
;; _COPY dsl/python.ops:653
(stencil $_COPY (param $in0 ref)
  (local $out2 ref)
  ;; 12 bytes
  (local.set $out2 (local.get $in0)))
;; _DELETE_DEREF dsl/python.ops:1627
(stencil $_DELETE_DEREF (param $in0 ref)
  (local $t0_variable (ref null $cell))
  ;; 61 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_variable (ref.cast (ref $cell) (any.convert_extern (local.get $in0))))
  (if (ref.is_null (struct.get $cell $value (local.get $t0_variable))) (then (br $leave)))
  (struct.set $cell $value (local.get $t0_variable) (ref.null noextern)))
;; _EXIT_INIT_CHECK dsl/python.ops:2701
(stencil $_EXIT_INIT_CHECK (param $in0 ref)
  (local $t0_tested externref)
  ;; 74 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_tested (local.get $in0))
  (if
    (i32.eqz
      (if (result i32)
        (ref.test (ref $singleton) (any.convert_extern (local.get $t0_tested)))
        (then
          (ref.eq
            (ref.cast (ref $singleton) (any.convert_extern (local.get $t0_tested)))
            (ref.cast (ref $singleton) (any.convert_extern (global.get $None)))))
        (else (i32.const 0))))
    (then (br $leave))))
;; _GUARD_BOTH_FLOAT dsl/python.ops:850
(stencil $_GUARD_BOTH_FLOAT (param $in0 f64) (param $in1 ref)
  (local $t0_right (ref null $float))
  (local $t1_value f64)
  ;; 81 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_right
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in1))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t0_right)) (i32.const 8)) (then (br $leave)))
  (local.set $t1_value (struct.get $float $value (local.get $t0_right))))
(stencil $_GUARD_BOTH_FLOAT (param $in0 ref) (param $in1 f64)
  (local $t0_left (ref null $float))
  (local $t1_value f64)
  ;; 81 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_left
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t0_left)) (i32.const 8)) (then (br $leave)))
  (local.set $t1_value (struct.get $float $value (local.get $t0_left))))
(stencil $_GUARD_BOTH_FLOAT (param $in0 ref) (param $in1 ref)
  (local $t0_left (ref null $float))
  (local $t1_value f64)
  (local $t2_right (ref null $float))
  (local $t3_value f64)
  ;; 150 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_left
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t0_left)) (i32.const 8)) (then (br $leave)))
  (local.set $t1_value (struct.get $float $value (local.get $t0_left)))
  (local.set $t2_right
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in1))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t2_right)) (i32.const 8)) (then (br $leave)))
  (local.set $t3_value (struct.get $float $value (local.get $t2_right))))
;; _GUARD_BOTH_INT dsl/python.ops:815
(stencil $_GUARD_BOTH_INT (param $in0 i64) (param $in1 ref)
  (local $t0_large f64)
  (local $t1_right i64)
  ;; 92 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t1_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t0_large (call $int_value (local.get $in1)))
            (if (f64.ne (local.get $t0_large) (local.get $t0_large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $t0_large)))))))))
(stencil $_GUARD_BOTH_INT (param $in0 ref) (param $in1 i64)
  (local $t0_large f64)
  (local $t1_left i64)
  ;; 92 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t1_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if (f64.ne (local.get $t0_large) (local.get $t0_large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $t0_large)))))))))
(stencil $_GUARD_BOTH_INT (param $in0 ref) (param $in1 ref)
  (local $t0_large f64)
  (local $t1_left i64)
  (local $t2_large f64)
  (local $t3_right i64)
  ;; 172 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t1_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if (f64.ne (local.get $t0_large) (local.get $t0_large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $t0_large))))))))
  (local.set $t3_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t2_large (call $int_value (local.get $in1)))
            (if (f64.ne (local.get $t2_large) (local.get $t2_large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $t2_large)))))))))
;; _GUARD_BOUND dsl/python.ops:3272
(stencil $_GUARD_BOUND (param $in0 ref)
  ;; 30 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in0)))) (then (br $leave))))
;; _GUARD_DORV_NO_DICT dsl/python.ops:1911
(stencil $_GUARD_DORV_NO_DICT (param $in0 ref)
  (local $t0_owner (ref null $instance))
  ;; 64 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner
    (block $is (result (ref $instance))
      (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.eqz (ref.is_null (struct.get $instance $dict (local.get $t0_owner)))) (then (br $leave))))
;; _GUARD_DORV_NO_DICT__1 dsl/python.ops:1911
(stencil $_GUARD_DORV_NO_DICT__1 (param $in0 ref)
  (local $t0_owner (ref null $instance))
  ;; 43 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner
    (block $is (result (ref $instance))
      (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $in0))))
      (br $leave))))
;; _GUARD_DORV_NO_DICT__2 dsl/python.ops:1911
(stencil $_GUARD_DORV_NO_DICT__2 (param $in0 ref)
  (local $t0_owner (ref null $instance))
  ;; 50 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner (ref.cast (ref $instance) (any.convert_extern (local.get $in0))))
  (if (i32.eqz (ref.is_null (struct.get $instance $dict (local.get $t0_owner)))) (then (br $leave))))
;; _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT dsl/python.ops:1814
(stencil $_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT (param $in0 ref)
  (local $t0_owner (ref null $instance))
  ;; 64 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner
    (block $is (result (ref $instance))
      (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.eqz (ref.is_null (struct.get $instance $dict (local.get $t0_owner)))) (then (br $leave))))
;; _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__1 dsl/python.ops:1814
(stencil $_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__1 (param $in0 ref)
  (local $t0_owner (ref null $instance))
  ;; 43 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner
    (block $is (result (ref $instance))
      (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $in0))))
      (br $leave))))
;; _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__2 dsl/python.ops:1814
(stencil $_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__2 (param $in0 ref)
  (local $t0_owner (ref null $instance))
  ;; 50 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner (ref.cast (ref $instance) (any.convert_extern (local.get $in0))))
  (if (i32.eqz (ref.is_null (struct.get $instance $dict (local.get $t0_owner)))) (then (br $leave))))
;; _GUARD_IS_FALSE_POP dsl/python.ops:3204
(stencil $_GUARD_IS_FALSE_POP (param $in0 i32)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (local.get $in0))) (then (br $leave))))
;; _GUARD_IS_NONE_POP dsl/python.ops:3208
(stencil $_GUARD_IS_NONE_POP (param $in0 ref)
  (local $t0_tested externref)
  ;; 74 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_tested (local.get $in0))
  (if
    (i32.eqz
      (if (result i32)
        (ref.test (ref $singleton) (any.convert_extern (local.get $t0_tested)))
        (then
          (ref.eq
            (ref.cast (ref $singleton) (any.convert_extern (local.get $t0_tested)))
            (ref.cast (ref $singleton) (any.convert_extern (global.get $None)))))
        (else (i32.const 0))))
    (then (br $leave))))
;; _GUARD_IS_NOT_NONE_POP dsl/python.ops:3212
(stencil $_GUARD_IS_NOT_NONE_POP (param $in0 ref)
  (local $t0_tested externref)
  ;; 75 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_tested (local.get $in0))
  (if
    (i32.eqz
      (i32.eqz
        (if (result i32)
          (ref.test (ref $singleton) (any.convert_extern (local.get $t0_tested)))
          (then
            (ref.eq
              (ref.cast (ref $singleton) (any.convert_extern (local.get $t0_tested)))
              (ref.cast (ref $singleton) (any.convert_extern (global.get $None)))))
          (else (i32.const 0)))))
    (then (br $leave))))
;; _GUARD_IS_TRUE_POP dsl/python.ops:3200
(stencil $_GUARD_IS_TRUE_POP (param $in0 i32)
  ;; 28 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (local.get $in0)) (then (br $leave))))
;; _GUARD_KEYS_VERSION dsl/python.ops:1820
(stencil $_GUARD_KEYS_VERSION (param $in0 ref)
  ;; 41 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz (i32.eq (call $known_shared_keys_version (local.get $in0)) (i32.const ?operand 0)))
    (then (br $leave))))
;; _GUARD_NOS_FLOAT dsl/python.ops:850
(stencil $_GUARD_NOS_FLOAT (param $in0 ref)
  (local $t0_left (ref null $float))
  (local $t1_value f64)
  ;; 81 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_left
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t0_left)) (i32.const 8)) (then (br $leave)))
  (local.set $t1_value (struct.get $float $value (local.get $t0_left))))
;; _GUARD_NOS_INT dsl/python.ops:815
(stencil $_GUARD_NOS_INT (param $in0 ref)
  (local $t0_large f64)
  (local $t1_left i64)
  ;; 92 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t1_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if (f64.ne (local.get $t0_large) (local.get $t0_large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $t0_large)))))))))
;; _GUARD_NOT_EXHAUSTED_LIST dsl/python.ops:2141
(stencil $_GUARD_NOT_EXHAUSTED_LIST (param $in0 ref)
  (local $t0_iter (ref null $list_iterator))
  (local $t1_sequence (ref null $list))
  ;; 103 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter (ref.cast (ref $list_iterator) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (i32.eqz (ref.is_null (struct.get $list_iterator $sequence (local.get $t0_iter)))))
    (then (br $leave)))
  (local.set $t1_sequence
    (ref.cast
      (ref $list)
      (any.convert_extern (struct.get $list_iterator $sequence (local.get $t0_iter)))))
  (if
    (i32.eqz
      (i32.lt_s
        (struct.get $list_iterator $index (local.get $t0_iter))
        (struct.get $list $length (local.get $t1_sequence))))
    (then (br $leave))))
;; _GUARD_NOT_EXHAUSTED_LIST__1 dsl/python.ops:2141
(stencil $_GUARD_NOT_EXHAUSTED_LIST__1 (param $in0 ref)
  (local $t0_iter (ref null $list_iterator))
  ;; 51 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter (ref.cast (ref $list_iterator) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (i32.eqz (ref.is_null (struct.get $list_iterator $sequence (local.get $t0_iter)))))
    (then (br $leave))))
;; _GUARD_NOT_EXHAUSTED_LIST__2 dsl/python.ops:2141
(stencil $_GUARD_NOT_EXHAUSTED_LIST__2 (param $in0 ref)
  (local $t0_iter (ref null $list_iterator))
  (local $t1_sequence (ref null $list))
  ;; 81 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter (ref.cast (ref $list_iterator) (any.convert_extern (local.get $in0))))
  (local.set $t1_sequence
    (ref.cast
      (ref $list)
      (any.convert_extern (struct.get $list_iterator $sequence (local.get $t0_iter)))))
  (if
    (i32.eqz
      (i32.lt_s
        (struct.get $list_iterator $index (local.get $t0_iter))
        (struct.get $list $length (local.get $t1_sequence))))
    (then (br $leave))))
;; _GUARD_NOT_EXHAUSTED_RANGE dsl/python.ops:2198
(stencil $_GUARD_NOT_EXHAUSTED_RANGE (param $in0 ref)
  (local $t0_iter (ref null $range_iterator))
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter (ref.cast (ref $range_iterator) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (i64.gt_s (struct.get $range_iterator $remaining (local.get $t0_iter)) (i64.const 0)))
    (then (br $leave))))
;; _GUARD_NOT_EXHAUSTED_TUPLE dsl/python.ops:2172
(stencil $_GUARD_NOT_EXHAUSTED_TUPLE (param $in0 ref)
  (local $t0_iter (ref null $tuple_iterator))
  (local $t1_sequence (ref null $tuple))
  ;; 105 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter (ref.cast (ref $tuple_iterator) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (i32.eqz (ref.is_null (struct.get $tuple_iterator $sequence (local.get $t0_iter)))))
    (then (br $leave)))
  (local.set $t1_sequence
    (ref.cast
      (ref $tuple)
      (any.convert_extern (struct.get $tuple_iterator $sequence (local.get $t0_iter)))))
  (if
    (i32.eqz
      (i32.lt_s
        (struct.get $tuple_iterator $index (local.get $t0_iter))
        (array.len (struct.get $tuple $items (local.get $t1_sequence)))))
    (then (br $leave))))
;; _GUARD_NOT_EXHAUSTED_TUPLE__1 dsl/python.ops:2172
(stencil $_GUARD_NOT_EXHAUSTED_TUPLE__1 (param $in0 ref)
  (local $t0_iter (ref null $tuple_iterator))
  ;; 51 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter (ref.cast (ref $tuple_iterator) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (i32.eqz (ref.is_null (struct.get $tuple_iterator $sequence (local.get $t0_iter)))))
    (then (br $leave))))
;; _GUARD_NOT_EXHAUSTED_TUPLE__2 dsl/python.ops:2172
(stencil $_GUARD_NOT_EXHAUSTED_TUPLE__2 (param $in0 ref)
  (local $t0_iter (ref null $tuple_iterator))
  (local $t1_sequence (ref null $tuple))
  ;; 83 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter (ref.cast (ref $tuple_iterator) (any.convert_extern (local.get $in0))))
  (local.set $t1_sequence
    (ref.cast
      (ref $tuple)
      (any.convert_extern (struct.get $tuple_iterator $sequence (local.get $t0_iter)))))
  (if
    (i32.eqz
      (i32.lt_s
        (struct.get $tuple_iterator $index (local.get $t0_iter))
        (array.len (struct.get $tuple $items (local.get $t1_sequence)))))
    (then (br $leave))))
;; _GUARD_TOS_FLOAT dsl/python.ops:850
(stencil $_GUARD_TOS_FLOAT (param $in0 ref)
  (local $t0_right (ref null $float))
  (local $t1_value f64)
  ;; 81 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_right
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t0_right)) (i32.const 8)) (then (br $leave)))
  (local.set $t1_value (struct.get $float $value (local.get $t0_right))))
;; _GUARD_TOS_INT dsl/python.ops:815
(stencil $_GUARD_TOS_INT (param $in0 ref)
  (local $t0_large f64)
  (local $t1_right i64)
  ;; 92 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t1_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if (f64.ne (local.get $t0_large) (local.get $t0_large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $t0_large)))))))))
;; _GUARD_TYPE_VERSION dsl/python.ops:767
(stencil $_GUARD_TYPE_VERSION (param $in0 ref)
  ;; 41 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz (i32.eq (call $known_type_version (local.get $in0)) (i32.const ?operand 0)))
    (then (br $leave))))
;; _IS_NONE dsl/python.ops:2062
(stencil $_IS_NONE (param $in0 ref)
  (local $out0 i32)
  (local $t0_tested externref)
  ;; 58 bytes
  (local.set $t0_tested (local.get $in0))
  (local.set $out0
    (if (result i32)
      (ref.test (ref $singleton) (any.convert_extern (local.get $t0_tested)))
      (then
        (ref.eq
          (ref.cast (ref $singleton) (any.convert_extern (local.get $t0_tested)))
          (ref.cast (ref $singleton) (any.convert_extern (global.get $None)))))
      (else (i32.const 0)))))
;; _ITER_CHECK_LIST dsl/python.ops:2127
(stencil $_ITER_CHECK_LIST (param $in0 ref)
  (local $t0_iter (ref null $list_iterator))
  ;; 65 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter
    (block $is (result (ref $list_iterator))
      (drop (br_on_cast $is anyref (ref $list_iterator) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.ne (struct.get $list_iterator $class_id (local.get $t0_iter)) (i32.const 14))
    (then (br $leave))))
;; _ITER_CHECK_RANGE dsl/python.ops:2189
(stencil $_ITER_CHECK_RANGE (param $in0 ref)
  (local $t0_iter (ref null $range_iterator))
  ;; 65 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter
    (block $is (result (ref $range_iterator))
      (drop (br_on_cast $is anyref (ref $range_iterator) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.ne (struct.get $range_iterator $class_id (local.get $t0_iter)) (i32.const 13))
    (then (br $leave))))
;; _ITER_CHECK_TUPLE dsl/python.ops:2158
(stencil $_ITER_CHECK_TUPLE (param $in0 ref)
  (local $t0_iter (ref null $tuple_iterator))
  ;; 65 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter
    (block $is (result (ref $tuple_iterator))
      (drop (br_on_cast $is anyref (ref $tuple_iterator) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.ne (struct.get $tuple_iterator $class_id (local.get $t0_iter)) (i32.const 15))
    (then (br $leave))))
;; _ITER_JUMP_LIST__TAKEN dsl/python.ops:2131
(stencil $_ITER_JUMP_LIST__TAKEN (param $in0 ref)
  (local $t0_iter (ref null $list_iterator))
  (local $t1_sequence (ref null $list))
  ;; 109 bytes
  (local.set $exit (i32.const ?exit))
  (block $taken
    (local.set $t0_iter (ref.cast (ref $list_iterator) (any.convert_extern (local.get $in0))))
    (br_if $taken (ref.is_null (struct.get $list_iterator $sequence (local.get $t0_iter))))
    (local.set $t1_sequence
      (ref.cast
        (ref $list)
        (any.convert_extern (struct.get $list_iterator $sequence (local.get $t0_iter)))))
    (if
      (i32.eqz
        (i32.ge_s
          (struct.get $list_iterator $index (local.get $t0_iter))
          (struct.get $list $length (local.get $t1_sequence))))
      (then (br $leave)))
    (struct.set $list_iterator $sequence (local.get $t0_iter) (ref.null noextern))))
;; _ITER_JUMP_RANGE__TAKEN dsl/python.ops:2193
(stencil $_ITER_JUMP_RANGE__TAKEN (param $in0 ref)
  (local $t0_iter (ref null $range_iterator))
  ;; 55 bytes
  (local.set $exit (i32.const ?exit))
  (block $taken
    (local.set $t0_iter (ref.cast (ref $range_iterator) (any.convert_extern (local.get $in0))))
    (if
      (i32.eqz
        (i64.le_s (struct.get $range_iterator $remaining (local.get $t0_iter)) (i64.const 0)))
      (then (br $leave)))))
;; _ITER_JUMP_TUPLE__TAKEN dsl/python.ops:2162
(stencil $_ITER_JUMP_TUPLE__TAKEN (param $in0 ref)
  (local $t0_iter (ref null $tuple_iterator))
  (local $t1_sequence (ref null $tuple))
  ;; 111 bytes
  (local.set $exit (i32.const ?exit))
  (block $taken
    (local.set $t0_iter (ref.cast (ref $tuple_iterator) (any.convert_extern (local.get $in0))))
    (br_if $taken (ref.is_null (struct.get $tuple_iterator $sequence (local.get $t0_iter))))
    (local.set $t1_sequence
      (ref.cast
        (ref $tuple)
        (any.convert_extern (struct.get $tuple_iterator $sequence (local.get $t0_iter)))))
    (if
      (i32.eqz
        (i32.ge_s
          (struct.get $tuple_iterator $index (local.get $t0_iter))
          (array.len (struct.get $tuple $items (local.get $t1_sequence)))))
      (then (br $leave)))
    (struct.set $tuple_iterator $sequence (local.get $t0_iter) (ref.null noextern))))
;; _ITER_NEXT_LIST dsl/python.ops:2147
(stencil $_ITER_NEXT_LIST (param $in0 ref)
  (local $out1 ref)
  (local $t0_iter (ref null $list_iterator))
  (local $t1_sequence (ref null $list))
  ;; 90 bytes
  (local.set $t0_iter (ref.cast (ref $list_iterator) (any.convert_extern (local.get $in0))))
  (local.set $t1_sequence
    (ref.cast
      (ref $list)
      (any.convert_extern (struct.get $list_iterator $sequence (local.get $t0_iter)))))
  (local.set $out1
    (array.get $slots
      (struct.get $list $items (local.get $t1_sequence))
      (struct.get $list_iterator $index (local.get $t0_iter))))
  (struct.set $list_iterator $index
    (local.get $t0_iter)
    (i32.add (struct.get $list_iterator $index (local.get $t0_iter)) (i32.const 1))))
;; _ITER_NEXT_RANGE dsl/python.ops:2202
(stencil $_ITER_NEXT_RANGE (param $in0 ref)
  (local $out1 i64)
  (local $t0_iter (ref null $range_iterator))
  ;; 87 bytes
  (local.set $t0_iter (ref.cast (ref $range_iterator) (any.convert_extern (local.get $in0))))
  (local.set $out1 (struct.get $range_iterator $next (local.get $t0_iter)))
  (struct.set $range_iterator $next
    (local.get $t0_iter)
    (i64.add
      (struct.get $range_iterator $next (local.get $t0_iter))
      (struct.get $range_iterator $step (local.get $t0_iter))))
  (struct.set $range_iterator $remaining
    (local.get $t0_iter)
    (i64.sub (struct.get $range_iterator $remaining (local.get $t0_iter)) (i64.const 1))))
;; _ITER_NEXT_TUPLE dsl/python.ops:2178
(stencil $_ITER_NEXT_TUPLE (param $in0 ref)
  (local $out1 ref)
  (local $t0_iter (ref null $tuple_iterator))
  (local $t1_sequence (ref null $tuple))
  ;; 90 bytes
  (local.set $t0_iter (ref.cast (ref $tuple_iterator) (any.convert_extern (local.get $in0))))
  (local.set $t1_sequence
    (ref.cast
      (ref $tuple)
      (any.convert_extern (struct.get $tuple_iterator $sequence (local.get $t0_iter)))))
  (local.set $out1
    (array.get $slots
      (struct.get $tuple $items (local.get $t1_sequence))
      (struct.get $tuple_iterator $index (local.get $t0_iter))))
  (struct.set $tuple_iterator $index
    (local.get $t0_iter)
    (i32.add (struct.get $tuple_iterator $index (local.get $t0_iter)) (i32.const 1))))
;; _LIST_APPEND dsl/python.ops:1254
(stencil $_LIST_APPEND (param $in0 ref) (param $in2 ref)
  (local $t0_list (ref null $list))
  ;; 114 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_list (ref.cast (ref $list) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz
      (i32.lt_s
        (struct.get $list $length (local.get $t0_list))
        (array.len (struct.get $list $items (local.get $t0_list)))))
    (then (br $leave)))
  (array.set $slots
    (struct.get $list $items (local.get $t0_list))
    (struct.get $list $length (local.get $t0_list))
    (local.get $in2))
  (struct.set $list $length
    (local.get $t0_list)
    (i32.add (struct.get $list $length (local.get $t0_list)) (i32.const 1))))
;; _LOAD_ATTR_INSTANCE_VALUE dsl/python.ops:1686
(stencil $_LOAD_ATTR_INSTANCE_VALUE (param $in0 ref)
  (local $out0 ref)
  (local $t0_owner (ref null $instance))
  (local $t1_value externref)
  ;; 84 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner (ref.cast (ref $instance) (any.convert_extern (local.get $in0))))
  (local.set $t1_value
    (array.get $slots (struct.get $instance $slots (local.get $t0_owner)) (i32.const ?operand 0)))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $t1_value)))) (then (br $leave)))
  (local.set $out0 (local.get $t1_value)))
;; _LOAD_DEREF dsl/python.ops:1605
(stencil $_LOAD_DEREF (param $in0 ref)
  (local $out0 ref)
  (local $t0_variable (ref null $cell))
  (local $t1_held externref)
  ;; 73 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_variable (ref.cast (ref $cell) (any.convert_extern (local.get $in0))))
  (local.set $t1_held (struct.get $cell $value (local.get $t0_variable)))
  (if (ref.is_null (local.get $t1_held)) (then (br $leave)))
  (local.set $out0 (local.get $t1_held)))
;; _REPLACE_WITH_TRUE dsl/python.ops:772
(stencil $_REPLACE_WITH_TRUE
  (local $out0 i32)
  ;; 8 bytes
  (local.set $out0 (i32.const 1)))
;; _STORE_ATTR_INSTANCE_VALUE dsl/python.ops:1917
(stencil $_STORE_ATTR_INSTANCE_VALUE (param $in0 ref) (param $in1 ref)
  (local $t0_owner (ref null $instance))
  ;; 147 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner (ref.cast (ref $instance) (any.convert_extern (local.get $in1))))
  (if
    (i32.eqz
      (if (result i32)
        (i32.eqz
          (ref.is_null
            (array.get $slots
              (struct.get $instance $slots (local.get $t0_owner))
              (i32.const ?operand 0))))
        (then (i32.const 1))
        (else
          (if (result i32)
            (ref.is_null (struct.get $instance $dict (local.get $t0_owner)))
            (then
              (if (result i32)
                (i32.eq (i32.const ?operand 0) (i32.const 0))
                (then (i32.const 1))
                (else
                  (i32.eqz
                    (ref.is_null
                      (array.get $slots
                        (struct.get $instance $slots (local.get $t0_owner))
                        (i32.sub (i32.const ?operand 0) (i32.const 1))))))))
            (else (i32.const 0))))))
    (then (br $leave)))
  (array.set $slots
    (struct.get $instance $slots (local.get $t0_owner))
    (i32.const ?operand 0)
    (local.get $in0)))
;; _STORE_DEREF dsl/python.ops:1618
(stencil $_STORE_DEREF (param $in0 ref) (param $in1 ref)
  (local $t0_variable (ref null $cell))
  ;; 33 bytes
  (local.set $t0_variable (ref.cast (ref $cell) (any.convert_extern (local.get $in1))))
  (struct.set $cell $value (local.get $t0_variable) (local.get $in0)))
;; _STORE_INSTANCE_SLOT dsl/python.ops:3161
(stencil $_STORE_INSTANCE_SLOT (param $in0 ref) (param $in1 ref)
  (local $t0_owner (ref null $instance))
  ;; 42 bytes
  (local.set $t0_owner (ref.cast (ref $instance) (any.convert_extern (local.get $in1))))
  (array.set $slots
    (struct.get $instance $slots (local.get $t0_owner))
    (i32.const ?operand 0)
    (local.get $in0)))
;; _STORE_SUBSCR_LIST_INT dsl/python.ops:1146
(stencil $_STORE_SUBSCR_LIST_INT (param $in0 ref) (param $in1 ref) (param $in2 i64)
  (local $t0_list (ref null $list))
  ;; 138 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_list
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in1))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_list)) (i32.const 9)) (then (br $leave)))
  (if (i32.eqz (i64.le_s (i64.const 0) (local.get $in2))) (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_s (local.get $in2) (i64.extend_i32_s (struct.get $list $length (local.get $t0_list)))))
    (then (br $leave)))
  (array.set $slots
    (struct.get $list $items (local.get $t0_list))
    (i32.wrap_i64 (local.get $in2))
    (local.get $in0)))
(stencil $_STORE_SUBSCR_LIST_INT (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $t0_large f64)
  (local $t1_sub i64)
  (local $t2_list (ref null $list))
  ;; 218 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t1_sub
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t0_large (call $int_value (local.get $in2)))
            (if (f64.ne (local.get $t0_large) (local.get $t0_large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $t0_large))))))))
  (local.set $t2_list
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in1))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t2_list)) (i32.const 9)) (then (br $leave)))
  (if (i32.eqz (i64.le_s (i64.const 0) (local.get $t1_sub))) (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_s
        (local.get $t1_sub)
        (i64.extend_i32_s (struct.get $list $length (local.get $t2_list)))))
    (then (br $leave)))
  (array.set $slots
    (struct.get $list $items (local.get $t2_list))
    (i32.wrap_i64 (local.get $t1_sub))
    (local.get $in0)))
;; _TO_BOOL_BOOL dsl/python.ops:717
(stencil $_TO_BOOL_BOOL (param $in0 ref)
  (local $t0_value i32)
  ;; 83 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_value
    (ref.eq
      (block $struct (result (ref $singleton))
        (br_if $leave
          (i32.ne
            (struct.get $singleton $class_id
              (block $is (result (ref $singleton))
                (drop
                  (br_on_cast $is anyref (ref $singleton) (any.convert_extern (local.get $in0))))
                (br $leave)))
            (i32.const 7)))
        (ref.cast (ref $singleton) (any.convert_extern (local.get $in0))))
      (ref.cast (ref $singleton) (any.convert_extern (global.get $True))))))
;; _TO_BOOL_INT dsl/python.ops:726
(stencil $_TO_BOOL_INT (param $in0 i64)
  (local $out0 i32)
  ;; 15 bytes
  (local.set $out0 (i64.ne (local.get $in0) (i64.const 0))))
(stencil $_TO_BOOL_INT (param $in0 ref)
  (local $out0 i32)
  (local $t0_large f64)
  (local $t1_value i64)
  ;; 107 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t1_value
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if (f64.ne (local.get $t0_large) (local.get $t0_large)) (then (br $leave)))
            (br $int (i64.trunc_f64_s (local.get $t0_large))))))))
  (local.set $out0 (i64.ne (local.get $t1_value) (i64.const 0))))
;; _TO_BOOL_LIST dsl/python.ops:736
(stencil $_TO_BOOL_LIST (param $in0 ref)
  (local $out0 i32)
  (local $t0_value (ref null $list))
  ;; 84 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_value
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_value)) (i32.const 9)) (then (br $leave)))
  (local.set $out0 (i32.ne (struct.get $list $length (local.get $t0_value)) (i32.const 0))))
;; _TO_BOOL_NONE dsl/python.ops:746
(stencil $_TO_BOOL_NONE (param $in0 ref)
  (local $out0 i32)
  (local $t0_tested externref)
  ;; 82 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_tested (local.get $in0))
  (if
    (i32.eqz
      (if (result i32)
        (ref.test (ref $singleton) (any.convert_extern (local.get $t0_tested)))
        (then
          (ref.eq
            (ref.cast (ref $singleton) (any.convert_extern (local.get $t0_tested)))
            (ref.cast (ref $singleton) (any.convert_extern (global.get $None)))))
        (else (i32.const 0))))
    (then (br $leave)))
  (local.set $out0 (i32.const 0)))
;; _UNARY_NOT dsl/python.ops:682
(stencil $_UNARY_NOT (param $in0 i32)
  (local $out0 i32)
  ;; 13 bytes
  (local.set $out0 (i32.eqz (local.get $in0))))
;; _UNPACK_SEQUENCE_TWO_TUPLE dsl/python.ops:1352
(stencil $_UNPACK_SEQUENCE_TWO_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $t0_seq (ref null $tuple))
  ;; 132 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (array.len (struct.get $tuple $items (local.get $t0_seq))) (i32.const 2)))
    (then (br $leave)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out0 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1))))
