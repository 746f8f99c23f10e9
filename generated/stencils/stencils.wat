;; Generated from dsl/python.ops by `make regen`; do not edit. Digest 970a3e498a3892ac.
;; conversions
(stencil $ref_to_i64 (param $in0 ref)
  (local $out0 i64)
  (local $large f64)
  (local $big i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $out0
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $large) (local.get $large))
              (then (br $int (i64.trunc_f64_s (local.get $large)))))
            (local.set $big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $big) (i64.const -9223372036854775808)))
            (br $int (local.get $big))))))))
(stencil $i64_to_ref (param $in0 i64)
  (local $out0 ref)
  ;; 96 bytes
  (local.set $out0
    (if (result externref)
      (i64.lt_u (i64.add (local.get $in0) (i64.const 1073741824)) (i64.const 2147483648))
      (then (extern.convert_any (ref.i31 (i32.wrap_i64 (local.get $in0)))))
      (else
        (if (result externref)
          (i64.lt_u
            (i64.add (local.get $in0) (i64.const 9007199254740991))
            (i64.const 18014398509481983))
          (then (call $box_int (f64.convert_i64_s (local.get $in0))))
          (else (call $box_big (local.get $in0))))))))
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
;; _ARGUMENT_TO_FLOAT dsl/python.ops:3781
(stencil $_ARGUMENT_TO_FLOAT (param $in2 i64)
  (local $out2 f64)
  ;; 13 bytes
  (local.set $out2 (f64.convert_i64_s (local.get $in2))))
;; _BINARY_OP dsl/python.ops:890
(stencil $_BINARY_OP (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_binary_op externref)
  ;; 70 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_binary_op
    (call $plain_binary_op (local.get $in0) (local.get $in1) (i32.const ?oparg)))
  (if (ref.is_null (local.get $t0_binary_op)) (then (br $leave)))
  (local.set $out0 (local.get $t0_binary_op)))
;; _BINARY_OP_ADD_FLOAT dsl/python.ops:957
(stencil $_BINARY_OP_ADD_FLOAT (param $in0 f64) (param $in1 f64)
  (local $out0 f64)
  ;; 19 bytes
  (local.set $out0 (f64.add (local.get $in0) (local.get $in1))))
;; _BINARY_OP_ADD_INT dsl/python.ops:922
(stencil $_BINARY_OP_ADD_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 73 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_int (i64.add (local.get $in0) (local.get $in1)))
  (if
    (i64.lt_s (i64.add (local.get $t0_int) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $out0 (local.get $t0_int)))
;; _BINARY_OP_ADD_UNICODE dsl/python.ops:992
(stencil $_BINARY_OP_ADD_UNICODE (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_text externref)
  (local $t1_text externref)
  ;; 101 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_text (local.get $in0))
  (local.set $t1_text (local.get $in1))
  (if
    (i32.gt_u
      (i32.add (call $js_length (local.get $t0_text)) (call $js_length (local.get $t1_text)))
      (i32.const 536870888))
    (then (br $leave)))
  (local.set $out0 (call $js_concat (local.get $t0_text) (local.get $t1_text))))
;; _BINARY_OP_AND_INT dsl/python.ops:3431
(stencil $_BINARY_OP_AND_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 31 bytes
  (local.set $t0_int (i64.and (local.get $in0) (local.get $in1)))
  (local.set $out0 (local.get $t0_int)))
;; _BINARY_OP_FLOOR_DIVIDE_INT dsl/python.ops:3449
(stencil $_BINARY_OP_FLOOR_DIVIDE_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_left i64)
  (local $t1_right i64)
  (local $t2_int i64)
  (local $t3_quotient i64)
  ;; 177 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (i64.eq (local.get $in1) (i64.const 0)))) (then (br $leave)))
  (local.set $t0_left (local.get $in0))
  (local.set $t1_right (local.get $in1))
  (local.set $t2_int (i64.div_s (local.get $t0_left) (local.get $t1_right)))
  (local.set $t3_quotient
    (i64.add
      (local.get $t2_int)
      (select (result i64)
        (i64.const -1)
        (i64.const 0)
        (i32.and
          (i64.ne
            (i64.sub (local.get $t0_left) (i64.mul (local.get $t2_int) (local.get $t1_right)))
            (i64.const 0))
          (i64.lt_s (i64.xor (local.get $t0_left) (local.get $t1_right)) (i64.const 0))))))
  (if
    (i64.lt_s (i64.add (local.get $t3_quotient) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $out0 (local.get $t3_quotient)))
;; _BINARY_OP_INPLACE_ADD_UNICODE dsl/python.ops:1005
(stencil $_BINARY_OP_INPLACE_ADD_UNICODE (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_text externref)
  (local $t1_text externref)
  ;; 101 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_text (local.get $in0))
  (local.set $t1_text (local.get $in1))
  (if
    (i32.gt_u
      (i32.add (call $js_length (local.get $t0_text)) (call $js_length (local.get $t1_text)))
      (i32.const 536870888))
    (then (br $leave)))
  (local.set $out0 (call $js_concat (local.get $t0_text) (local.get $t1_text))))
;; _BINARY_OP_MULTIPLY_FLOAT dsl/python.ops:965
(stencil $_BINARY_OP_MULTIPLY_FLOAT (param $in0 f64) (param $in1 f64)
  (local $out0 f64)
  ;; 19 bytes
  (local.set $out0 (f64.mul (local.get $in0) (local.get $in1))))
;; _BINARY_OP_MULTIPLY_INT dsl/python.ops:930
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
        (f64.const 4600000000000000000)))
    (then (br $leave)))
  (local.set $out0 (i64.mul (local.get $t0_left) (local.get $t1_right))))
;; _BINARY_OP_OR_INT dsl/python.ops:3435
(stencil $_BINARY_OP_OR_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 31 bytes
  (local.set $t0_int (i64.or (local.get $in0) (local.get $in1)))
  (local.set $out0 (local.get $t0_int)))
;; _BINARY_OP_POWER_FLOATS dsl/python.ops:3513
(stencil $_BINARY_OP_POWER_FLOATS (param $in0 f64) (param $in1 f64)
  (local $out0 f64)
  (local $t0_real_power f64)
  (local $t1_power f64)
  ;; 93 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_real_power (call $real_power (local.get $in0) (local.get $in1)))
  (local.set $t1_power (local.get $t0_real_power))
  (if
    (i32.eqz (f64.eq (f64.sub (local.get $t1_power) (local.get $t1_power)) (f64.const 0)))
    (then (br $leave)))
  (local.set $out0 (local.get $t1_power)))
;; _BINARY_OP_REMAINDER_INT dsl/python.ops:3444
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
;; _BINARY_OP_SUBTRACT_FLOAT dsl/python.ops:961
(stencil $_BINARY_OP_SUBTRACT_FLOAT (param $in0 f64) (param $in1 f64)
  (local $out0 f64)
  ;; 19 bytes
  (local.set $out0 (f64.sub (local.get $in0) (local.get $in1))))
;; _BINARY_OP_SUBTRACT_INT dsl/python.ops:926
(stencil $_BINARY_OP_SUBTRACT_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 73 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_int (i64.sub (local.get $in0) (local.get $in1)))
  (if
    (i64.lt_s (i64.add (local.get $t0_int) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $out0 (local.get $t0_int)))
;; _BINARY_OP_TRUE_DIVIDE_FLOATS dsl/python.ops:3455
(stencil $_BINARY_OP_TRUE_DIVIDE_FLOATS (param $in0 f64) (param $in1 f64)
  (local $out0 f64)
  ;; 58 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (f64.eq (local.get $in1) (f64.const 0)))) (then (br $leave)))
  (local.set $out0 (f64.div (local.get $in0) (local.get $in1))))
;; _BINARY_OP_XOR_INT dsl/python.ops:3439
(stencil $_BINARY_OP_XOR_INT (param $in0 i64) (param $in1 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 31 bytes
  (local.set $t0_int (i64.xor (local.get $in0) (local.get $in1)))
  (local.set $out0 (local.get $t0_int)))
;; _BINARY_SLICE dsl/python.ops:1211
(stencil $_BINARY_SLICE (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_get_slice externref)
  ;; 70 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_get_slice (call $plain_slice (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t0_get_slice)) (then (br $leave)))
  (local.set $out0 (local.get $t0_get_slice)))
;; _BINARY_SUBSCR dsl/python.ops:1133
(stencil $_BINARY_SUBSCR (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_get_item externref)
  ;; 64 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_get_item (call $plain_item (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t0_get_item)) (then (br $leave)))
  (local.set $out0 (local.get $t0_get_item)))
;; _BINARY_SUBSCR_DICT_PLAIN dsl/python.ops:3805
(stencil $_BINARY_SUBSCR_DICT_PLAIN (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_plain_value externref)
  (local $t1_value externref)
  ;; 100 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_dict (local.get $in0))) (then (br $leave)))
  (local.set $t0_plain_value (call $plain_value (local.get $in0) (local.get $in1)))
  (local.set $t1_value (local.get $t0_plain_value))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $t1_value)))) (then (br $leave)))
  (local.set $out0 (local.get $t1_value)))
;; _BINARY_SUBSCR_LIST_INT dsl/python.ops:1144
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
  (local $t1_big i64)
  (local $t2_sub i64)
  (local $t3_list (ref null $list))
  ;; 262 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_sub
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t0_large (call $int_value (local.get $in1)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in1)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (local.set $t3_list
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t3_list)) (i32.const 9)) (then (br $leave)))
  (if (i32.eqz (i64.le_s (i64.const 0) (local.get $t2_sub))) (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_s
        (local.get $t2_sub)
        (i64.extend_i32_s (struct.get $list $length (local.get $t3_list)))))
    (then (br $leave)))
  (local.set $out0
    (array.get $slots
      (struct.get $list $items (local.get $t3_list))
      (i32.wrap_i64 (local.get $t2_sub)))))
;; _BINARY_SUBSCR_STR_INT dsl/python.ops:1156
(stencil $_BINARY_SUBSCR_STR_INT (param $in0 ref) (param $in1 i64)
  (local $out0 ref)
  (local $t0_int i64)
  (local $t1_ascii_character externref)
  (local $t2_character externref)
  ;; 146 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $js_test (local.get $in0))) (then (br $leave)))
  (local.set $t0_int (local.get $in1))
  (if
    (i64.ge_u (i64.add (local.get $t0_int) (i64.const 1073741824)) (i64.const 2147483648))
    (then (br $leave)))
  (local.set $t1_ascii_character
    (call $ascii_character
      (local.get $in0)
      (extern.convert_any (ref.i31 (i32.wrap_i64 (local.get $t0_int))))))
  (local.set $t2_character (local.get $t1_ascii_character))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $t2_character)))) (then (br $leave)))
  (local.set $out0 (local.get $t2_character)))
(stencil $_BINARY_SUBSCR_STR_INT (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_sub i64)
  (local $t3_int i64)
  (local $t4_ascii_character externref)
  (local $t5_character externref)
  ;; 270 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_sub
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t0_large (call $int_value (local.get $in1)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in1)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (if (i32.eqz (call $js_test (local.get $in0))) (then (br $leave)))
  (local.set $t3_int (local.get $t2_sub))
  (if
    (i64.ge_u (i64.add (local.get $t3_int) (i64.const 1073741824)) (i64.const 2147483648))
    (then (br $leave)))
  (local.set $t4_ascii_character
    (call $ascii_character
      (local.get $in0)
      (extern.convert_any (ref.i31 (i32.wrap_i64 (local.get $t3_int))))))
  (local.set $t5_character (local.get $t4_ascii_character))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $t5_character)))) (then (br $leave)))
  (local.set $out0 (local.get $t5_character)))
;; _BINARY_SUBSCR_TUPLE_INT dsl/python.ops:1169
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
  (local $t1_big i64)
  (local $t2_sub i64)
  (local $t3_tuple (ref null $tuple))
  ;; 264 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_sub
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t0_large (call $int_value (local.get $in1)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in1)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (local.set $t3_tuple
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.ne (struct.get $tuple $class_id (local.get $t3_tuple)) (i32.const 10))
    (then (br $leave)))
  (if (i32.eqz (i64.le_s (i64.const 0) (local.get $t2_sub))) (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_s
        (local.get $t2_sub)
        (i64.extend_i32_s (array.len (struct.get $tuple $items (local.get $t3_tuple))))))
    (then (br $leave)))
  (local.set $out0
    (array.get $slots
      (struct.get $tuple $items (local.get $t3_tuple))
      (i32.wrap_i64 (local.get $t2_sub)))))
;; _BOTH_TO_FLOAT dsl/python.ops:3491
(stencil $_BOTH_TO_FLOAT (param $in0 i64) (param $in1 i64)
  (local $out0 f64)
  (local $out1 f64)
  ;; 26 bytes
  (local.set $out0 (f64.convert_i64_s (local.get $in0)))
  (local.set $out1 (f64.convert_i64_s (local.get $in1))))
;; _BUILD_LIST dsl/python.ops:1307
(stencil $_BUILD_LIST
  (local $out0 ref)
  (local $t0_made (ref null $list))
  ;; 37 bytes
  (local.set $t0_made
    (struct.new $list (i32.const 9) (i32.const 0) (array.new_fixed $slots 0) (i32.const ?oparg)))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_LIST (param $in0 ref)
  (local $out0 ref)
  (local $t0_made (ref null $list))
  ;; 43 bytes
  (local.set $t0_made
    (struct.new $list
      (i32.const 9)
      (i32.const 0)
      (array.new_fixed $slots 1 (local.get $in0))
      (i32.const ?oparg)))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_LIST (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_made (ref null $list))
  ;; 49 bytes
  (local.set $t0_made
    (struct.new $list
      (i32.const 9)
      (i32.const 0)
      (array.new_fixed $slots 2 (local.get $in0) (local.get $in1))
      (i32.const ?oparg)))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_LIST (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_made (ref null $list))
  ;; 55 bytes
  (local.set $t0_made
    (struct.new $list
      (i32.const 9)
      (i32.const 0)
      (array.new_fixed $slots 3 (local.get $in0) (local.get $in1) (local.get $in2))
      (i32.const ?oparg)))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_LIST (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_made (ref null $list))
  ;; 61 bytes
  (local.set $t0_made
    (struct.new $list
      (i32.const 9)
      (i32.const 0)
      (array.new_fixed $slots 4 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3))
      (i32.const ?oparg)))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_LIST (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_made (ref null $list))
  ;; 67 bytes
  (local.set $t0_made
    (struct.new $list
      (i32.const 9)
      (i32.const 0)
      (array.new_fixed $slots 5
        (local.get $in0)
        (local.get $in1)
        (local.get $in2)
        (local.get $in3)
        (local.get $in4))
      (i32.const ?oparg)))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_LIST (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_made (ref null $list))
  ;; 73 bytes
  (local.set $t0_made
    (struct.new $list
      (i32.const 9)
      (i32.const 0)
      (array.new_fixed $slots 6
        (local.get $in0)
        (local.get $in1)
        (local.get $in2)
        (local.get $in3)
        (local.get $in4)
        (local.get $in5))
      (i32.const ?oparg)))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
;; _BUILD_MAP dsl/python.ops:1327
(stencil $_BUILD_MAP
  (local $out0 ref)
  (local $t0_build_map externref)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_map (call $plain_map/0))
  (if (ref.is_null (local.get $t0_build_map)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_map)))
(stencil $_BUILD_MAP (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_build_map externref)
  ;; 64 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_map (call $plain_map/2 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t0_build_map)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_map)))
(stencil $_BUILD_MAP (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_build_map externref)
  ;; 76 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_map
    (call $plain_map/4 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (ref.is_null (local.get $t0_build_map)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_map)))
;; _BUILD_SET dsl/python.ops:1316
(stencil $_BUILD_SET
  (local $out0 ref)
  (local $t0_build_set externref)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_set (call $plain_set/0))
  (if (ref.is_null (local.get $t0_build_set)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_set)))
(stencil $_BUILD_SET (param $in0 ref)
  (local $out0 ref)
  (local $t0_build_set externref)
  ;; 58 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_set (call $plain_set/1 (local.get $in0)))
  (if (ref.is_null (local.get $t0_build_set)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_set)))
(stencil $_BUILD_SET (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_build_set externref)
  ;; 64 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_set (call $plain_set/2 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t0_build_set)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_set)))
(stencil $_BUILD_SET (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_build_set externref)
  ;; 70 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_set (call $plain_set/3 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t0_build_set)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_set)))
(stencil $_BUILD_SET (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_build_set externref)
  ;; 76 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_set
    (call $plain_set/4 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (ref.is_null (local.get $t0_build_set)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_set)))
;; _BUILD_SLICE dsl/python.ops:1347
(stencil $_BUILD_SLICE (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_build_slice externref)
  ;; 53 bytes
  (local.set $t0_build_slice
    (call $build_slice
      (local.get $in0)
      (local.get $in1)
      (if (result externref)
        (i32.eq (i32.const ?oparg) (i32.const 3))
        (then (ref.null noextern))
        (else (ref.null noextern)))))
  (local.set $out0 (local.get $t0_build_slice)))
(stencil $_BUILD_SLICE (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_build_slice externref)
  ;; 53 bytes
  (local.set $t0_build_slice
    (call $build_slice
      (local.get $in0)
      (local.get $in1)
      (if (result externref)
        (i32.eq (i32.const ?oparg) (i32.const 3))
        (then (ref.null noextern))
        (else (ref.null noextern)))))
  (local.set $out0 (local.get $t0_build_slice)))
(stencil $_BUILD_SLICE (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_build_slice externref)
  ;; 57 bytes
  (local.set $t0_build_slice
    (call $build_slice
      (local.get $in0)
      (local.get $in1)
      (if (result externref)
        (i32.eq (i32.const ?oparg) (i32.const 3))
        (then (local.get $in2))
        (else (ref.null noextern)))))
  (local.set $out0 (local.get $t0_build_slice)))
;; _BUILD_STRING dsl/python.ops:1287
(stencil $_BUILD_STRING
  (local $out0 ref)
  (local $t0_build_string externref)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_string (call $plain_string/0))
  (if (ref.is_null (local.get $t0_build_string)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_string)))
(stencil $_BUILD_STRING (param $in0 ref)
  (local $out0 ref)
  (local $t0_build_string externref)
  ;; 58 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_string (call $plain_string/1 (local.get $in0)))
  (if (ref.is_null (local.get $t0_build_string)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_string)))
(stencil $_BUILD_STRING (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_build_string externref)
  ;; 64 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_string (call $plain_string/2 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t0_build_string)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_string)))
(stencil $_BUILD_STRING (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_build_string externref)
  ;; 70 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_string
    (call $plain_string/3 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t0_build_string)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_string)))
(stencil $_BUILD_STRING (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_build_string externref)
  ;; 76 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_build_string
    (call $plain_string/4 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (ref.is_null (local.get $t0_build_string)) (then (br $leave)))
  (local.set $out0 (local.get $t0_build_string)))
;; _BUILD_TUPLE dsl/python.ops:1298
(stencil $_BUILD_TUPLE
  (local $out0 ref)
  (local $t0_made (ref null $tuple))
  ;; 31 bytes
  (local.set $t0_made (struct.new $tuple (i32.const 10) (i32.const 0) (array.new_fixed $slots 0)))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $t0_made (ref null $tuple))
  ;; 37 bytes
  (local.set $t0_made
    (struct.new $tuple (i32.const 10) (i32.const 0) (array.new_fixed $slots 1 (local.get $in0))))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_TUPLE (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_made (ref null $tuple))
  ;; 43 bytes
  (local.set $t0_made
    (struct.new $tuple
      (i32.const 10)
      (i32.const 0)
      (array.new_fixed $slots 2 (local.get $in0) (local.get $in1))))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_TUPLE (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_made (ref null $tuple))
  ;; 49 bytes
  (local.set $t0_made
    (struct.new $tuple
      (i32.const 10)
      (i32.const 0)
      (array.new_fixed $slots 3 (local.get $in0) (local.get $in1) (local.get $in2))))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_TUPLE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_made (ref null $tuple))
  ;; 55 bytes
  (local.set $t0_made
    (struct.new $tuple
      (i32.const 10)
      (i32.const 0)
      (array.new_fixed $slots 4 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3))))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_TUPLE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_made (ref null $tuple))
  ;; 61 bytes
  (local.set $t0_made
    (struct.new $tuple
      (i32.const 10)
      (i32.const 0)
      (array.new_fixed $slots 5
        (local.get $in0)
        (local.get $in1)
        (local.get $in2)
        (local.get $in3)
        (local.get $in4))))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
(stencil $_BUILD_TUPLE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_made (ref null $tuple))
  ;; 67 bytes
  (local.set $t0_made
    (struct.new $tuple
      (i32.const 10)
      (i32.const 0)
      (array.new_fixed $slots 6
        (local.get $in0)
        (local.get $in1)
        (local.get $in2)
        (local.get $in3)
        (local.get $in4)
        (local.get $in5))))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
;; _CALL_BUILTIN_CLASS dsl/python.ops:2772
(stencil $_CALL_BUILTIN_CLASS (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_is_native_class i32)
  (local $t1_construct externref)
  ;; 98 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_is_native_class (call $is_native_class (local.get $in0)))
  (if (i32.eqz (local.get $t0_is_native_class)) (then (br $leave)))
  (local.set $t1_construct (call $plain_construct/0 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t1_construct)) (then (br $leave)))
  (local.set $out0 (local.get $t1_construct)))
(stencil $_CALL_BUILTIN_CLASS (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_is_native_class i32)
  (local $t1_construct externref)
  ;; 104 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_is_native_class (call $is_native_class (local.get $in0)))
  (if (i32.eqz (local.get $t0_is_native_class)) (then (br $leave)))
  (local.set $t1_construct
    (call $plain_construct/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t1_construct)) (then (br $leave)))
  (local.set $out0 (local.get $t1_construct)))
(stencil $_CALL_BUILTIN_CLASS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_is_native_class i32)
  (local $t1_construct externref)
  ;; 110 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_is_native_class (call $is_native_class (local.get $in0)))
  (if (i32.eqz (local.get $t0_is_native_class)) (then (br $leave)))
  (local.set $t1_construct
    (call $plain_construct/2 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (ref.is_null (local.get $t1_construct)) (then (br $leave)))
  (local.set $out0 (local.get $t1_construct)))
(stencil $_CALL_BUILTIN_CLASS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_is_native_class i32)
  (local $t1_construct externref)
  ;; 116 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_is_native_class (call $is_native_class (local.get $in0)))
  (if (i32.eqz (local.get $t0_is_native_class)) (then (br $leave)))
  (local.set $t1_construct
    (call $plain_construct/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (ref.is_null (local.get $t1_construct)) (then (br $leave)))
  (local.set $out0 (local.get $t1_construct)))
(stencil $_CALL_BUILTIN_CLASS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_is_native_class i32)
  (local $t1_construct externref)
  ;; 122 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_is_native_class (call $is_native_class (local.get $in0)))
  (if (i32.eqz (local.get $t0_is_native_class)) (then (br $leave)))
  (local.set $t1_construct
    (call $plain_construct/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (ref.is_null (local.get $t1_construct)) (then (br $leave)))
  (local.set $out0 (local.get $t1_construct)))
;; _CALL_BUILTIN_FAST dsl/python.ops:2829
(stencil $_CALL_BUILTIN_FAST (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 101 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 3))) (then (br $leave)))
  (local.set $t1_call_builtin (call $plain_call_builtin/0 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_FAST (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 107 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 3))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_FAST (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 113 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 3))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/2 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_FAST (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 119 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 3))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_FAST (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 125 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 3))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
;; _CALL_BUILTIN_FAST_WITH_KEYWORDS dsl/python.ops:2841
(stencil $_CALL_BUILTIN_FAST_WITH_KEYWORDS (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 101 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 4))) (then (br $leave)))
  (local.set $t1_call_builtin (call $plain_call_builtin/0 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_FAST_WITH_KEYWORDS (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 107 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 4))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_FAST_WITH_KEYWORDS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 113 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 4))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/2 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_FAST_WITH_KEYWORDS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 119 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 4))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_FAST_WITH_KEYWORDS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 125 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 4))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
;; _CALL_BUILTIN_O dsl/python.ops:2816
(stencil $_CALL_BUILTIN_O (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 2))) (then (br $leave)))
  (local.set $t1_call_builtin (call $plain_call_builtin/0 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_O (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 142 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 2))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_O (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 148 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 2))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/2 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_O (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 154 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 2))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
(stencil $_CALL_BUILTIN_O (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_builtin_kind i32)
  (local $t1_call_builtin externref)
  ;; 160 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_builtin_kind (call $builtin_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_builtin_kind) (i32.const 2))) (then (br $leave)))
  (local.set $t1_call_builtin
    (call $plain_call_builtin/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (ref.is_null (local.get $t1_call_builtin)) (then (br $leave)))
  (local.set $out0 (local.get $t1_call_builtin)))
;; _CALL_ISINSTANCE dsl/python.ops:2867
(stencil $_CALL_ISINSTANCE (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 i32)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_is_instance i32)
  ;; 235 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 5)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in1)))) (then (br $leave)))
  (local.set $t3_is_instance (call $plain_is_instance (local.get $in1) (local.get $in2)))
  (if (i32.lt_s (local.get $t3_is_instance) (i32.const 0)) (then (br $leave)))
  (local.set $out0 (local.get $t3_is_instance)))
(stencil $_CALL_ISINSTANCE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 i32)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_is_instance i32)
  (local $t4_is_instance i32)
  ;; 283 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 5)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_is_instance (call $plain_is_instance (local.get $in1) (local.get $in2)))
      (if (i32.lt_s (local.get $t3_is_instance) (i32.const 0)) (then (br $leave)))
      (local.set $out0 (local.get $t3_is_instance)))
    (else
      (local.set $t4_is_instance (call $plain_is_instance (local.get $in2) (local.get $in3)))
      (if (i32.lt_s (local.get $t4_is_instance) (i32.const 0)) (then (br $leave)))
      (local.set $out0 (local.get $t4_is_instance)))))
(stencil $_CALL_ISINSTANCE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 i32)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_is_instance i32)
  (local $t4_is_instance i32)
  ;; 283 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 5)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_is_instance (call $plain_is_instance (local.get $in1) (local.get $in2)))
      (if (i32.lt_s (local.get $t3_is_instance) (i32.const 0)) (then (br $leave)))
      (local.set $out0 (local.get $t3_is_instance)))
    (else
      (local.set $t4_is_instance (call $plain_is_instance (local.get $in2) (local.get $in3)))
      (if (i32.lt_s (local.get $t4_is_instance) (i32.const 0)) (then (br $leave)))
      (local.set $out0 (local.get $t4_is_instance)))))
(stencil $_CALL_ISINSTANCE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 i32)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_is_instance i32)
  (local $t4_is_instance i32)
  ;; 283 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 5)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_is_instance (call $plain_is_instance (local.get $in1) (local.get $in2)))
      (if (i32.lt_s (local.get $t3_is_instance) (i32.const 0)) (then (br $leave)))
      (local.set $out0 (local.get $t3_is_instance)))
    (else
      (local.set $t4_is_instance (call $plain_is_instance (local.get $in2) (local.get $in3)))
      (if (i32.lt_s (local.get $t4_is_instance) (i32.const 0)) (then (br $leave)))
      (local.set $out0 (local.get $t4_is_instance)))))
(stencil $_CALL_ISINSTANCE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref)
  (local $out0 i32)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_is_instance i32)
  (local $t4_is_instance i32)
  ;; 283 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 5)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_is_instance (call $plain_is_instance (local.get $in1) (local.get $in2)))
      (if (i32.lt_s (local.get $t3_is_instance) (i32.const 0)) (then (br $leave)))
      (local.set $out0 (local.get $t3_is_instance)))
    (else
      (local.set $t4_is_instance (call $plain_is_instance (local.get $in2) (local.get $in3)))
      (if (i32.lt_s (local.get $t4_is_instance) (i32.const 0)) (then (br $leave)))
      (local.set $out0 (local.get $t4_is_instance)))))
(stencil $_CALL_ISINSTANCE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref) (param $in7 ref)
  (local $out0 i32)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_is_instance i32)
  (local $t4_is_instance i32)
  ;; 283 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 5)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_is_instance (call $plain_is_instance (local.get $in1) (local.get $in2)))
      (if (i32.lt_s (local.get $t3_is_instance) (i32.const 0)) (then (br $leave)))
      (local.set $out0 (local.get $t3_is_instance)))
    (else
      (local.set $t4_is_instance (call $plain_is_instance (local.get $in2) (local.get $in3)))
      (if (i32.lt_s (local.get $t4_is_instance) (i32.const 0)) (then (br $leave)))
      (local.set $out0 (local.get $t4_is_instance)))))
;; _CALL_LEN dsl/python.ops:2853
(stencil $_CALL_LEN (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_length externref)
  ;; 227 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 4)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in1)))) (then (br $leave)))
  (local.set $t3_length (call $plain_length (local.get $in1)))
  (if (ref.is_null (local.get $t3_length)) (then (br $leave)))
  (local.set $out0 (local.get $t3_length)))
(stencil $_CALL_LEN (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_length externref)
  (local $t4_length externref)
  ;; 267 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 4)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_length (call $plain_length (local.get $in1)))
      (if (ref.is_null (local.get $t3_length)) (then (br $leave)))
      (local.set $out0 (local.get $t3_length)))
    (else
      (local.set $t4_length (call $plain_length (local.get $in2)))
      (if (ref.is_null (local.get $t4_length)) (then (br $leave)))
      (local.set $out0 (local.get $t4_length)))))
(stencil $_CALL_LEN (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_length externref)
  (local $t4_length externref)
  ;; 267 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 4)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_length (call $plain_length (local.get $in1)))
      (if (ref.is_null (local.get $t3_length)) (then (br $leave)))
      (local.set $out0 (local.get $t3_length)))
    (else
      (local.set $t4_length (call $plain_length (local.get $in2)))
      (if (ref.is_null (local.get $t4_length)) (then (br $leave)))
      (local.set $out0 (local.get $t4_length)))))
(stencil $_CALL_LEN (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_length externref)
  (local $t4_length externref)
  ;; 267 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 4)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_length (call $plain_length (local.get $in1)))
      (if (ref.is_null (local.get $t3_length)) (then (br $leave)))
      (local.set $out0 (local.get $t3_length)))
    (else
      (local.set $t4_length (call $plain_length (local.get $in2)))
      (if (ref.is_null (local.get $t4_length)) (then (br $leave)))
      (local.set $out0 (local.get $t4_length)))))
(stencil $_CALL_LEN (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_length externref)
  (local $t4_length externref)
  ;; 267 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 4)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_length (call $plain_length (local.get $in1)))
      (if (ref.is_null (local.get $t3_length)) (then (br $leave)))
      (local.set $out0 (local.get $t3_length)))
    (else
      (local.set $t4_length (call $plain_length (local.get $in2)))
      (if (ref.is_null (local.get $t4_length)) (then (br $leave)))
      (local.set $out0 (local.get $t4_length)))))
(stencil $_CALL_LEN (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref)
  (local $out0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_length externref)
  (local $t4_length externref)
  ;; 267 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 4)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_length (call $plain_length (local.get $in1)))
      (if (ref.is_null (local.get $t3_length)) (then (br $leave)))
      (local.set $out0 (local.get $t3_length)))
    (else
      (local.set $t4_length (call $plain_length (local.get $in2)))
      (if (ref.is_null (local.get $t4_length)) (then (br $leave)))
      (local.set $out0 (local.get $t4_length)))))
(stencil $_CALL_LEN (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref) (param $in7 ref)
  (local $out0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_length externref)
  (local $t4_length externref)
  ;; 267 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 4)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz (ref.is_null (local.get $in1)))
    (then
      (local.set $t3_length (call $plain_length (local.get $in1)))
      (if (ref.is_null (local.get $t3_length)) (then (br $leave)))
      (local.set $out0 (local.get $t3_length)))
    (else
      (local.set $t4_length (call $plain_length (local.get $in2)))
      (if (ref.is_null (local.get $t4_length)) (then (br $leave)))
      (local.set $out0 (local.get $t4_length)))))
;; _CALL_LIST_APPEND dsl/python.ops:2881
(stencil $_CALL_LIST_APPEND (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_self (ref null $list))
  (local $t1_well_known externref)
  (local $t2_same externref)
  (local $t3_same externref)
  ;; 302 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_self
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in1))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_self)) (i32.const 9)) (then (br $leave)))
  (local.set $t1_well_known (call $well_known (i32.const 6)))
  (local.set $t2_same (local.get $in0))
  (local.set $t3_same (local.get $t1_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t3_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t3_same)))))
        (else (call $is_same (local.get $t2_same) (local.get $t3_same)))))
    (then (br $leave)))
  (if
    (i32.lt_s
      (struct.get $list $length (local.get $t0_self))
      (array.len (struct.get $list $items (local.get $t0_self))))
    (then
      (array.set $slots
        (struct.get $list $items (local.get $t0_self))
        (struct.get $list $length (local.get $t0_self))
        (local.get $in2))
      (struct.set $list $length
        (local.get $t0_self)
        (i32.add (struct.get $list $length (local.get $t0_self)) (i32.const 1))))
    (else
      (if
        (i32.eqz (call $append_plainly (extern.convert_any (local.get $t0_self)) (local.get $in2)))
        (then (br $leave)))))
  (local.set $out0 (global.get $None)))
;; _CALL_METHOD_DESCRIPTOR_FAST dsl/python.ops:2940
(stencil $_CALL_METHOD_DESCRIPTOR_FAST (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 141 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 3))) (then (br $leave)))
  (local.set $t1_is_receiver (call $is_receiver/0 (local.get $in0) (local.get $in1)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor (call $plain_call_descriptor/0 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_FAST (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 153 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 3))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_FAST (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 165 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 3))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/2 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/2
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_FAST (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 177 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 3))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_FAST (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 189 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 3))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
;; _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS dsl/python.ops:2913
(stencil $_CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 141 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 4))) (then (br $leave)))
  (local.set $t1_is_receiver (call $is_receiver/0 (local.get $in0) (local.get $in1)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor (call $plain_call_descriptor/0 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 153 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 4))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 165 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 4))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/2 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/2
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 177 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 4))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 189 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 4))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
;; _CALL_METHOD_DESCRIPTOR_NOARGS dsl/python.ops:2926
(stencil $_CALL_METHOD_DESCRIPTOR_NOARGS (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 176 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 1))) (then (br $leave)))
  (local.set $t1_is_receiver (call $is_receiver/0 (local.get $in0) (local.get $in1)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor (call $plain_call_descriptor/0 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_NOARGS (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 188 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 1))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_NOARGS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 200 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 1))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/2 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/2
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_NOARGS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 212 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 1))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_NOARGS (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 224 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 1)))
    (then (br $leave)))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 1))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
;; _CALL_METHOD_DESCRIPTOR_O dsl/python.ops:2899
(stencil $_CALL_METHOD_DESCRIPTOR_O (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 176 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 2))) (then (br $leave)))
  (local.set $t1_is_receiver (call $is_receiver/0 (local.get $in0) (local.get $in1)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor (call $plain_call_descriptor/0 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_O (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 188 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 2))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_O (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 200 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 2))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/2 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/2
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_O (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 212 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 2))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
(stencil $_CALL_METHOD_DESCRIPTOR_O (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_descriptor_kind i32)
  (local $t1_is_receiver i32)
  (local $t2_call_descriptor externref)
  ;; 224 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i32.eq
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))
        (i32.const 2)))
    (then (br $leave)))
  (local.set $t0_descriptor_kind (call $descriptor_kind (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_descriptor_kind) (i32.const 2))) (then (br $leave)))
  (local.set $t1_is_receiver
    (call $is_receiver/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (i32.eqz (local.get $t1_is_receiver)) (then (br $leave)))
  (local.set $t2_call_descriptor
    (call $plain_call_descriptor/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (ref.is_null (local.get $t2_call_descriptor)) (then (br $leave)))
  (local.set $out0 (local.get $t2_call_descriptor)))
;; _CALL_NATIVE dsl/python.ops:3795
(stencil $_CALL_NATIVE (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_call externref)
  ;; 64 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_call (call $plain_call/0 (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t0_call)) (then (br $leave)))
  (local.set $out0 (local.get $t0_call)))
(stencil $_CALL_NATIVE (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_call externref)
  ;; 70 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_call (call $plain_call/1 (local.get $in0) (local.get $in1) (local.get $in2)))
  (if (ref.is_null (local.get $t0_call)) (then (br $leave)))
  (local.set $out0 (local.get $t0_call)))
(stencil $_CALL_NATIVE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $out0 ref)
  (local $t0_call externref)
  ;; 76 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_call
    (call $plain_call/2 (local.get $in0) (local.get $in1) (local.get $in2) (local.get $in3)))
  (if (ref.is_null (local.get $t0_call)) (then (br $leave)))
  (local.set $out0 (local.get $t0_call)))
(stencil $_CALL_NATIVE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out0 ref)
  (local $t0_call externref)
  ;; 82 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_call
    (call $plain_call/3
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)))
  (if (ref.is_null (local.get $t0_call)) (then (br $leave)))
  (local.set $out0 (local.get $t0_call)))
(stencil $_CALL_NATIVE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out0 ref)
  (local $t0_call externref)
  ;; 88 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_call
    (call $plain_call/4
      (local.get $in0)
      (local.get $in1)
      (local.get $in2)
      (local.get $in3)
      (local.get $in4)
      (local.get $in5)))
  (if (ref.is_null (local.get $t0_call)) (then (br $leave)))
  (local.set $out0 (local.get $t0_call)))
;; _CALL_REAL dsl/python.ops:3763
(stencil $_CALL_REAL (param $in0 ref) (param $in2 f64)
  (local $out0 f64)
  (local $t0_real_function f64)
  (local $t1_result f64)
  ;; 93 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_real_function (call $real_function (local.get $in0) (local.get $in2)))
  (local.set $t1_result (local.get $t0_real_function))
  (if
    (i32.eqz (f64.eq (f64.sub (local.get $t1_result) (local.get $t1_result)) (f64.const 0)))
    (then (br $leave)))
  (local.set $out0 (local.get $t1_result)))
;; _CALL_STR_1 dsl/python.ops:2744
(stencil $_CALL_STR_1 (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_to_str externref)
  ;; 191 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 1)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_to_str (call $plain_str (local.get $in2)))
  (if (ref.is_null (local.get $t3_to_str)) (then (br $leave)))
  (local.set $out0 (local.get $t3_to_str)))
;; _CALL_TYPE_1 dsl/python.ops:2732
(stencil $_CALL_TYPE_1 (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_type_of externref)
  ;; 175 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 0)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_type_of (call $type_of (local.get $in2)))
  (local.set $out0 (local.get $t3_type_of)))
;; _CHECK_ATTR_CLASS dsl/python.ops:1861
(stencil $_CHECK_ATTR_CLASS (param $in0 ref)
  (local $t0_class_version i32)
  ;; 53 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_class_version (call $class_version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_class_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_ATTR_METHOD_LAZY_DICT dsl/python.ops:1950
(stencil $_CHECK_ATTR_METHOD_LAZY_DICT (param $in0 ref)
  (local $t0_has_lazy_dict i32)
  ;; 46 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_has_lazy_dict (call $has_lazy_dict (local.get $in0)))
  (if (i32.eqz (local.get $t0_has_lazy_dict)) (then (br $leave))))
;; _CHECK_ATTR_MODULE dsl/python.ops:1802
(stencil $_CHECK_ATTR_MODULE (param $in0 ref)
  (local $t0_module_version i32)
  ;; 53 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_module_version (call $module_version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_module_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_ATTR_WITH_HINT dsl/python.ops:1822
(stencil $_CHECK_ATTR_WITH_HINT (param $in0 ref)
  (local $t0_instance_dict externref)
  (local $t1_instance_dict externref)
  ;; 66 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_instance_dict (call $instance_dict (local.get $in0)))
  (local.set $t1_instance_dict (call $instance_dict (local.get $in0)))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $t1_instance_dict)))) (then (br $leave))))
;; _CHECK_CALLABLE_TYPE_VERSION dsl/python.ops:3199
(stencil $_CHECK_CALLABLE_TYPE_VERSION (param $in0 ref) (param $in1 ref)
  (local $t0_version i32)
  ;; 92 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_version (call $heap_type_version (local.get $in0)))
  (if
    (i32.eqz
      (i32.eq
        (if (result i32)
          (local.get $t0_version)
          (then (local.get $t0_version))
          (else (call $known_type_version (local.get $in0))))
        (i32.const ?operand 0)))
    (then (br $leave))))
;; _CHECK_CALLABLE_TYPE_VERSION__1 dsl/python.ops:3199
(stencil $_CHECK_CALLABLE_TYPE_VERSION__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALLABLE_TYPE_VERSION__2 dsl/python.ops:3199
(stencil $_CHECK_CALLABLE_TYPE_VERSION__2 (param $in0 ref)
  (local $t0_version i32)
  ;; 75 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_version (call $heap_type_version (local.get $in0)))
  (if
    (i32.eqz
      (i32.eq
        (if (result i32)
          (local.get $t0_version)
          (then (local.get $t0_version))
          (else (call $known_type_version (local.get $in0))))
        (i32.const ?operand 0)))
    (then (br $leave))))
;; _CHECK_CALL_BOUND_METHOD_EXACT_ARGS dsl/python.ops:2643
(stencil $_CHECK_CALL_BOUND_METHOD_EXACT_ARGS (param $in0 ref) (param $in1 ref)
  ;; 51 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (if (i32.eqz (call $test_bound_method (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1 dsl/python.ops:2643
(stencil $_CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__2 dsl/python.ops:2643
(stencil $_CHECK_CALL_BOUND_METHOD_EXACT_ARGS__2 (param $in0 ref)
  ;; 34 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_bound_method (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_LEN dsl/python.ops:3688
(stencil $_CHECK_CALL_LEN (param $in0 ref) (param $in1 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 145 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 4)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave))))
;; _CHECK_CALL_LEN__1 dsl/python.ops:3688
(stencil $_CHECK_CALL_LEN__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_LEN__2 dsl/python.ops:3688
(stencil $_CHECK_CALL_LEN__2 (param $in0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 128 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_well_known (call $well_known (i32.const 4)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave))))
;; _CHECK_CALL_LIST_APPEND dsl/python.ops:3737
(stencil $_CHECK_CALL_LIST_APPEND (param $in0 ref) (param $in1 ref)
  (local $t0_self (ref null $list))
  (local $t1_well_known externref)
  (local $t2_same externref)
  (local $t3_same externref)
  ;; 181 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_self
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in1))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_self)) (i32.const 9)) (then (br $leave)))
  (local.set $t1_well_known (call $well_known (i32.const 6)))
  (local.set $t2_same (local.get $in0))
  (local.set $t3_same (local.get $t1_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t3_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t3_same)))))
        (else (call $is_same (local.get $t2_same) (local.get $t3_same)))))
    (then (br $leave))))
;; _CHECK_CALL_LIST_APPEND__1 dsl/python.ops:3737
(stencil $_CHECK_CALL_LIST_APPEND__1 (param $in0 ref)
  (local $t0_self (ref null $list))
  ;; 65 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_self
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_self)) (i32.const 9)) (then (br $leave))))
;; _CHECK_CALL_LIST_APPEND__2 dsl/python.ops:3737
(stencil $_CHECK_CALL_LIST_APPEND__2 (param $in0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 128 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_well_known (call $well_known (i32.const 6)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave))))
;; _CHECK_CALL_NATIVE dsl/python.ops:3791
(stencil $_CHECK_CALL_NATIVE (param $in0 ref)
  (local $t0_is_native i32)
  ;; 46 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_is_native (call $is_native (local.get $in0)))
  (if (i32.eqz (local.get $t0_is_native)) (then (br $leave))))
;; _CHECK_CALL_NEXT dsl/python.ops:3298
(stencil $_CHECK_CALL_NEXT (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 185 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 10)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in2) (global.get $None)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_NEXT (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 185 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 10)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in2) (global.get $None)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_NEXT (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 185 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 10)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in2) (global.get $None)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_NEXT (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 185 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 10)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in2) (global.get $None)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_NEXT (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 185 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 10)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in2) (global.get $None)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_NEXT (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref) (param $in7 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 185 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 10)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in2) (global.get $None)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
;; _CHECK_CALL_NEXT__1 dsl/python.ops:3298
(stencil $_CHECK_CALL_NEXT__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_NEXT__2 dsl/python.ops:3298
(stencil $_CHECK_CALL_NEXT__2 (param $in0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 128 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_well_known (call $well_known (i32.const 10)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave))))
;; _CHECK_CALL_NEXT__3 dsl/python.ops:3298
(stencil $_CHECK_CALL_NEXT__3 (param $in0 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (global.get $None)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_NEXT__3 (param $in0 ref) (param $in1 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (global.get $None)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_NEXT__3 (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (global.get $None)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_NEXT__3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (global.get $None)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_NEXT__3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (global.get $None)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_NEXT__3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (global.get $None)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
;; _CHECK_CALL_RANGE_1 dsl/python.ops:3546
(stencil $_CHECK_CALL_RANGE_1 (param $in0 ref) (param $in1 ref) (param $in2 i64)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 181 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in2) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_1 (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_stop i64)
  ;; 305 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_stop
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t3_large (call $int_value (local.get $in2)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in2)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_stop) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_1__1 dsl/python.ops:3546
(stencil $_CHECK_CALL_RANGE_1__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_RANGE_1__2 dsl/python.ops:3546
(stencil $_CHECK_CALL_RANGE_1__2 (param $in0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 128 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_1__3 dsl/python.ops:3546
(stencil $_CHECK_CALL_RANGE_1__3 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_RANGE_1__3 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_stop i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_stop
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _CHECK_CALL_RANGE_1__4 dsl/python.ops:3546
(stencil $_CHECK_CALL_RANGE_1__4 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_2 dsl/python.ops:3563
(stencil $_CHECK_CALL_RANGE_2 (param $in0 ref) (param $in1 ref) (param $in2 i64) (param $in3 i64)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 217 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in2) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in3) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_2 (param $in0 ref) (param $in1 ref) (param $in2 i64) (param $in3 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_stop i64)
  ;; 341 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_stop
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in3))))
            (local.set $t3_large (call $int_value (local.get $in3)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in3)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in2) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_stop) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_2 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 i64)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_start i64)
  ;; 341 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_start
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t3_large (call $int_value (local.get $in2)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in2)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_start) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in3) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_2 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_start i64)
  (local $t6_large f64)
  (local $t7_big i64)
  (local $t8_stop i64)
  ;; 465 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_start
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t3_large (call $int_value (local.get $in2)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in2)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (local.set $t8_stop
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in3))))
            (local.set $t6_large (call $int_value (local.get $in3)))
            (if
              (f64.eq (local.get $t6_large) (local.get $t6_large))
              (then (br $int (i64.trunc_f64_s (local.get $t6_large)))))
            (local.set $t7_big (call $big_value (local.get $in3)))
            (br_if $leave (i64.eq (local.get $t7_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t7_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_start) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t8_stop) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_2__1 dsl/python.ops:3563
(stencil $_CHECK_CALL_RANGE_2__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_RANGE_2__2 dsl/python.ops:3563
(stencil $_CHECK_CALL_RANGE_2__2 (param $in0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 128 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_2__3 dsl/python.ops:3563
(stencil $_CHECK_CALL_RANGE_2__3 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_RANGE_2__3 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_start i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_start
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _CHECK_CALL_RANGE_2__4 dsl/python.ops:3563
(stencil $_CHECK_CALL_RANGE_2__4 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_RANGE_2__4 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_stop i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_stop
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _CHECK_CALL_RANGE_2__5 dsl/python.ops:3563
(stencil $_CHECK_CALL_RANGE_2__5 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_2__6 dsl/python.ops:3563
(stencil $_CHECK_CALL_RANGE_2__6 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_3 dsl/python.ops:3584
(stencil $_CHECK_CALL_RANGE_3 (param $in0 ref) (param $in1 ref) (param $in2 i64) (param $in3 i64) (param $in4 i64)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 253 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in2) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in3) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in4) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_3 (param $in0 ref) (param $in1 ref) (param $in2 i64) (param $in3 i64) (param $in4 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_step i64)
  ;; 377 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_step
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in4))))
            (local.set $t3_large (call $int_value (local.get $in4)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in4)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in2) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in3) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_step) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_3 (param $in0 ref) (param $in1 ref) (param $in2 i64) (param $in3 ref) (param $in4 i64)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_stop i64)
  ;; 377 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_stop
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in3))))
            (local.set $t3_large (call $int_value (local.get $in3)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in3)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in2) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_stop) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in4) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_3 (param $in0 ref) (param $in1 ref) (param $in2 i64) (param $in3 ref) (param $in4 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_stop i64)
  (local $t6_large f64)
  (local $t7_big i64)
  (local $t8_step i64)
  ;; 501 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_stop
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in3))))
            (local.set $t3_large (call $int_value (local.get $in3)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in3)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (local.set $t8_step
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in4))))
            (local.set $t6_large (call $int_value (local.get $in4)))
            (if
              (f64.eq (local.get $t6_large) (local.get $t6_large))
              (then (br $int (i64.trunc_f64_s (local.get $t6_large)))))
            (local.set $t7_big (call $big_value (local.get $in4)))
            (br_if $leave (i64.eq (local.get $t7_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t7_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in2) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_stop) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t8_step) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 i64) (param $in4 i64)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_start i64)
  ;; 377 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_start
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t3_large (call $int_value (local.get $in2)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in2)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_start) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in3) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in4) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 i64) (param $in4 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_start i64)
  (local $t6_large f64)
  (local $t7_big i64)
  (local $t8_step i64)
  ;; 501 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_start
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t3_large (call $int_value (local.get $in2)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in2)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (local.set $t8_step
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in4))))
            (local.set $t6_large (call $int_value (local.get $in4)))
            (if
              (f64.eq (local.get $t6_large) (local.get $t6_large))
              (then (br $int (i64.trunc_f64_s (local.get $t6_large)))))
            (local.set $t7_big (call $big_value (local.get $in4)))
            (br_if $leave (i64.eq (local.get $t7_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t7_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_start) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in3) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t8_step) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 i64)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_start i64)
  (local $t6_large f64)
  (local $t7_big i64)
  (local $t8_stop i64)
  ;; 501 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_start
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t3_large (call $int_value (local.get $in2)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in2)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (local.set $t8_stop
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in3))))
            (local.set $t6_large (call $int_value (local.get $in3)))
            (if
              (f64.eq (local.get $t6_large) (local.get $t6_large))
              (then (br $int (i64.trunc_f64_s (local.get $t6_large)))))
            (local.set $t7_big (call $big_value (local.get $in3)))
            (br_if $leave (i64.eq (local.get $t7_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t7_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_start) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t8_stop) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in4) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_RANGE_3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_start i64)
  (local $t6_large f64)
  (local $t7_big i64)
  (local $t8_stop i64)
  (local $t9_large f64)
  (local $t10_big i64)
  (local $t11_step i64)
  ;; 625 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t5_start
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t3_large (call $int_value (local.get $in2)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in2)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (local.set $t8_stop
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in3))))
            (local.set $t6_large (call $int_value (local.get $in3)))
            (if
              (f64.eq (local.get $t6_large) (local.get $t6_large))
              (then (br $int (i64.trunc_f64_s (local.get $t6_large)))))
            (local.set $t7_big (call $big_value (local.get $in3)))
            (br_if $leave (i64.eq (local.get $t7_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t7_big)))))))
  (local.set $t11_step
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in4))))
            (local.set $t9_large (call $int_value (local.get $in4)))
            (if
              (f64.eq (local.get $t9_large) (local.get $t9_large))
              (then (br $int (i64.trunc_f64_s (local.get $t9_large)))))
            (local.set $t10_big (call $big_value (local.get $in4)))
            (br_if $leave (i64.eq (local.get $t10_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t10_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_start) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t8_stop) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t11_step) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_3__1 dsl/python.ops:3584
(stencil $_CHECK_CALL_RANGE_3__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_RANGE_3__2 dsl/python.ops:3584
(stencil $_CHECK_CALL_RANGE_3__2 (param $in0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 128 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_well_known (call $well_known (i32.const 7)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_3__3 dsl/python.ops:3584
(stencil $_CHECK_CALL_RANGE_3__3 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_RANGE_3__3 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_start i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_start
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _CHECK_CALL_RANGE_3__4 dsl/python.ops:3584
(stencil $_CHECK_CALL_RANGE_3__4 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_RANGE_3__4 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_stop i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_stop
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _CHECK_CALL_RANGE_3__5 dsl/python.ops:3584
(stencil $_CHECK_CALL_RANGE_3__5 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_RANGE_3__5 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_step i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_step
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _CHECK_CALL_RANGE_3__6 dsl/python.ops:3584
(stencil $_CHECK_CALL_RANGE_3__6 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_3__7 dsl/python.ops:3584
(stencil $_CHECK_CALL_RANGE_3__7 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_RANGE_3__8 dsl/python.ops:3584
(stencil $_CHECK_CALL_RANGE_3__8 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_REAL dsl/python.ops:3757
(stencil $_CHECK_CALL_REAL (param $in0 ref) (param $in1 ref) (param $in2 f64)
  (local $t0_is_real_function i32)
  ;; 63 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_is_real_function (call $is_real_function (local.get $in0)))
  (if (i32.eqz (local.get $t0_is_real_function)) (then (br $leave))))
(stencil $_CHECK_CALL_REAL (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $t0_is_real_function i32)
  (local $t1_arg (ref null $float))
  (local $t2_value f64)
  ;; 132 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_is_real_function (call $is_real_function (local.get $in0)))
  (if (i32.eqz (local.get $t0_is_real_function)) (then (br $leave)))
  (local.set $t1_arg
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in2))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t1_arg)) (i32.const 8)) (then (br $leave)))
  (local.set $t2_value (struct.get $float $value (local.get $t1_arg))))
;; _CHECK_CALL_REAL_OF_INT dsl/python.ops:3774
(stencil $_CHECK_CALL_REAL_OF_INT (param $in0 ref) (param $in1 ref) (param $in2 i64)
  (local $t0_takes_ints_as_floats i32)
  ;; 99 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_takes_ints_as_floats (call $takes_ints_as_floats (local.get $in0)))
  (if (i32.eqz (local.get $t0_takes_ints_as_floats)) (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in2) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_CHECK_CALL_REAL_OF_INT (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $t0_takes_ints_as_floats i32)
  (local $t1_large f64)
  (local $t2_big i64)
  (local $t3_arg i64)
  ;; 223 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_takes_ints_as_floats (call $takes_ints_as_floats (local.get $in0)))
  (if (i32.eqz (local.get $t0_takes_ints_as_floats)) (then (br $leave)))
  (local.set $t3_arg
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t1_large (call $int_value (local.get $in2)))
            (if
              (f64.eq (local.get $t1_large) (local.get $t1_large))
              (then (br $int (i64.trunc_f64_s (local.get $t1_large)))))
            (local.set $t2_big (call $big_value (local.get $in2)))
            (br_if $leave (i64.eq (local.get $t2_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t2_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t3_arg) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_REAL_OF_INT__1 dsl/python.ops:3774
(stencil $_CHECK_CALL_REAL_OF_INT__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_REAL_OF_INT__2 dsl/python.ops:3774
(stencil $_CHECK_CALL_REAL_OF_INT__2 (param $in0 ref)
  (local $t0_takes_ints_as_floats i32)
  ;; 46 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_takes_ints_as_floats (call $takes_ints_as_floats (local.get $in0)))
  (if (i32.eqz (local.get $t0_takes_ints_as_floats)) (then (br $leave))))
;; _CHECK_CALL_REAL_OF_INT__3 dsl/python.ops:3774
(stencil $_CHECK_CALL_REAL_OF_INT__3 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_REAL_OF_INT__3 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_arg i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_arg
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _CHECK_CALL_REAL_OF_INT__4 dsl/python.ops:3774
(stencil $_CHECK_CALL_REAL_OF_INT__4 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _CHECK_CALL_REAL__1 dsl/python.ops:3757
(stencil $_CHECK_CALL_REAL__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_REAL__2 dsl/python.ops:3757
(stencil $_CHECK_CALL_REAL__2 (param $in0 ref)
  (local $t0_is_real_function i32)
  ;; 46 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_is_real_function (call $is_real_function (local.get $in0)))
  (if (i32.eqz (local.get $t0_is_real_function)) (then (br $leave))))
;; _CHECK_CALL_REAL__3 dsl/python.ops:3757
(stencil $_CHECK_CALL_REAL__3 (param $in0 f64)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_REAL__3 (param $in0 ref)
  (local $t0_arg (ref null $float))
  (local $t1_value f64)
  ;; 81 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_arg
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t0_arg)) (i32.const 8)) (then (br $leave)))
  (local.set $t1_value (struct.get $float $value (local.get $t0_arg))))
;; _CHECK_CALL_SEND dsl/python.ops:3282
(stencil $_CHECK_CALL_SEND (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 186 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in1)))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 9)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_SEND (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 186 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in1)))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 9)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_SEND (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 186 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in1)))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 9)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_SEND (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 186 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in1)))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 9)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_SEND (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 186 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in1)))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 9)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_SEND (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref) (param $in7 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_may_be_sent i32)
  ;; 186 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in1)))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 9)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave)))
  (local.set $t3_may_be_sent (call $may_be_sent (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t3_may_be_sent)) (then (br $leave))))
;; _CHECK_CALL_SEND__1 dsl/python.ops:3282
(stencil $_CHECK_CALL_SEND__1 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_SEND__1 (param $in0 f64)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_SEND__1 (param $in0 i32)
  ;; 0 bytes
)
(stencil $_CHECK_CALL_SEND__1 (param $in0 ref)
  ;; 30 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in0)))) (then (br $leave))))
;; _CHECK_CALL_SEND__2 dsl/python.ops:3282
(stencil $_CHECK_CALL_SEND__2 (param $in0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 128 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_well_known (call $well_known (i32.const 9)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave))))
;; _CHECK_CALL_SEND__3 dsl/python.ops:3282
(stencil $_CHECK_CALL_SEND__3 (param $in0 ref) (param $in1 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (local.get $in1)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_SEND__3 (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (local.get $in1)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_SEND__3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (local.get $in1)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_SEND__3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (local.get $in1)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_SEND__3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (local.get $in1)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
(stencil $_CHECK_CALL_SEND__3 (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref)
  (local $t0_may_be_sent i32)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_may_be_sent (call $may_be_sent (local.get $in0) (local.get $in1)))
  (if (i32.eqz (local.get $t0_may_be_sent)) (then (br $leave))))
;; _CHECK_CALL_TYPE dsl/python.ops:3672
(stencil $_CHECK_CALL_TYPE (param $in0 ref) (param $in1 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 145 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_well_known (call $well_known (i32.const 0)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave))))
;; _CHECK_CALL_TYPE__1 dsl/python.ops:3672
(stencil $_CHECK_CALL_TYPE__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CALL_TYPE__2 dsl/python.ops:3672
(stencil $_CHECK_CALL_TYPE__2 (param $in0 ref)
  (local $t0_well_known externref)
  (local $t1_same externref)
  (local $t2_same externref)
  ;; 128 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_well_known (call $well_known (i32.const 0)))
  (local.set $t1_same (local.get $in0))
  (local.set $t2_same (local.get $t0_well_known))
  (if
    (i32.eqz
      (if (result i32)
        (i32.and
          (ref.test (ref eq) (any.convert_extern (local.get $t1_same)))
          (ref.test (ref eq) (any.convert_extern (local.get $t2_same))))
        (then
          (ref.eq
            (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))
            (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))))
        (else (call $is_same (local.get $t1_same) (local.get $t2_same)))))
    (then (br $leave))))
;; _CHECK_CLASS_VERSION dsl/python.ops:3175
(stencil $_CHECK_CLASS_VERSION (param $in0 ref) (param $in1 ref)
  (local $t0_class_version i32)
  ;; 70 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_class_version (call $class_version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_class_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_CLASS_VERSION_NAMED dsl/python.ops:3234
(stencil $_CHECK_CLASS_VERSION_NAMED (param $in0 ref) (param $in1 ref)
  (local $t0_class_version i32)
  ;; 70 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (local.set $t0_class_version (call $class_version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_class_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_CLASS_VERSION_NAMED__1 dsl/python.ops:3234
(stencil $_CHECK_CLASS_VERSION_NAMED__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CLASS_VERSION_NAMED__2 dsl/python.ops:3234
(stencil $_CHECK_CLASS_VERSION_NAMED__2 (param $in0 ref)
  (local $t0_class_version i32)
  ;; 53 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_class_version (call $class_version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_class_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_CLASS_VERSION__1 dsl/python.ops:3175
(stencil $_CHECK_CLASS_VERSION__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_CLASS_VERSION__2 dsl/python.ops:3175
(stencil $_CHECK_CLASS_VERSION__2 (param $in0 ref)
  (local $t0_class_version i32)
  ;; 53 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_class_version (call $class_version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_class_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_EMPTY_LIST_AND_TUPLE dsl/python.ops:3637
(stencil $_CHECK_EMPTY_LIST_AND_TUPLE (param $in0 ref) (param $in1 ref)
  (local $t0_list (ref null $list))
  (local $t1_iterable (ref null $tuple))
  ;; 105 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_list (ref.cast (ref $list) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (i32.eq (struct.get $list $length (local.get $t0_list)) (i32.const 0)))
    (then (br $leave)))
  (local.set $t1_iterable
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in1))))
      (br $leave)))
  (if
    (i32.ne (struct.get $tuple $class_id (local.get $t1_iterable)) (i32.const 10))
    (then (br $leave))))
;; _CHECK_EMPTY_LIST_AND_TUPLE__1 dsl/python.ops:3637
(stencil $_CHECK_EMPTY_LIST_AND_TUPLE__1 (param $in0 ref)
  (local $t0_list (ref null $list))
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_list (ref.cast (ref $list) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (i32.eq (struct.get $list $length (local.get $t0_list)) (i32.const 0)))
    (then (br $leave))))
;; _CHECK_EMPTY_LIST_AND_TUPLE__2 dsl/python.ops:3637
(stencil $_CHECK_EMPTY_LIST_AND_TUPLE__2 (param $in0 ref)
  (local $t0_iterable (ref null $tuple))
  ;; 65 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iterable
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.ne (struct.get $tuple $class_id (local.get $t0_iterable)) (i32.const 10))
    (then (br $leave))))
;; _CHECK_FUNCTION_EXACT_ARGS dsl/python.ops:2616
(stencil $_CHECK_FUNCTION_EXACT_ARGS (param $in0 ref) (param $in1 ref)
  (local $t0_version i32)
  (local $t1_code externref)
  (local $t2_argcount i32)
  ;; 150 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_function (local.get $in0))) (then (br $leave)))
  (local.set $t0_version (call $number_in_function.version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_version) (i32.const ?operand 0))) (then (br $leave)))
  (local.set $t1_code (call $object_in_function.code (local.get $in0)))
  (local.set $t2_argcount (call $number_in_code.argcount (local.get $t1_code)))
  (if
    (i32.eqz
      (i32.eq
        (local.get $t2_argcount)
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))))
    (then (br $leave))))
;; _CHECK_FUNCTION_EXACT_ARGS__1 dsl/python.ops:2616
(stencil $_CHECK_FUNCTION_EXACT_ARGS__1 (param $in0 ref)
  ;; 34 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_function (local.get $in0))) (then (br $leave))))
;; _CHECK_FUNCTION_EXACT_ARGS__2 dsl/python.ops:2616
(stencil $_CHECK_FUNCTION_EXACT_ARGS__2 (param $in0 ref)
  (local $t0_version i32)
  ;; 53 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_version (call $number_in_function.version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_FUNCTION_EXACT_ARGS__3 dsl/python.ops:2616
(stencil $_CHECK_FUNCTION_EXACT_ARGS__3 (param $in0 ref) (param $in1 ref)
  (local $t0_code externref)
  (local $t1_argcount i32)
  ;; 87 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_code (call $object_in_function.code (local.get $in0)))
  (local.set $t1_argcount (call $number_in_code.argcount (local.get $t0_code)))
  (if
    (i32.eqz
      (i32.eq
        (local.get $t1_argcount)
        (i32.add
          (i32.const ?oparg)
          (if (result i32) (ref.is_null (local.get $in1)) (then (i32.const 0)) (else (i32.const 1))))))
    (then (br $leave))))
;; _CHECK_FUNCTION_VERSION dsl/python.ops:2662
(stencil $_CHECK_FUNCTION_VERSION (param $in0 ref)
  (local $t0_version i32)
  ;; 75 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_function (local.get $in0))) (then (br $leave)))
  (local.set $t0_version (call $number_in_function.version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_FUNCTION_VERSION_NAMED dsl/python.ops:3218
(stencil $_CHECK_FUNCTION_VERSION_NAMED (param $in0 ref)
  (local $t0_version i32)
  ;; 75 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_function (local.get $in0))) (then (br $leave)))
  (local.set $t0_version (call $number_in_function.version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_FUNCTION_VERSION_NAMED__1 dsl/python.ops:3218
(stencil $_CHECK_FUNCTION_VERSION_NAMED__1 (param $in0 ref)
  ;; 34 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_function (local.get $in0))) (then (br $leave))))
;; _CHECK_FUNCTION_VERSION_NAMED__2 dsl/python.ops:3218
(stencil $_CHECK_FUNCTION_VERSION_NAMED__2 (param $in0 ref)
  (local $t0_version i32)
  ;; 53 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_version (call $number_in_function.version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_FUNCTION_VERSION__1 dsl/python.ops:2662
(stencil $_CHECK_FUNCTION_VERSION__1 (param $in0 ref)
  ;; 34 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_function (local.get $in0))) (then (br $leave))))
;; _CHECK_FUNCTION_VERSION__2 dsl/python.ops:2662
(stencil $_CHECK_FUNCTION_VERSION__2 (param $in0 ref)
  (local $t0_version i32)
  ;; 53 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_version (call $number_in_function.version (local.get $in0)))
  (if (i32.eqz (i32.eq (local.get $t0_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_IS_NOT_PY_CALLABLE dsl/python.ops:2706
(stencil $_CHECK_IS_NOT_PY_CALLABLE (param $in0 ref)
  ;; 58 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (call $test_function (local.get $in0)))) (then (br $leave)))
  (if (i32.eqz (i32.eqz (call $test_bound_method (local.get $in0)))) (then (br $leave))))
;; _CHECK_IS_NOT_PY_CALLABLE__1 dsl/python.ops:2706
(stencil $_CHECK_IS_NOT_PY_CALLABLE__1 (param $in0 ref)
  ;; 35 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (call $test_function (local.get $in0)))) (then (br $leave))))
;; _CHECK_IS_NOT_PY_CALLABLE__2 dsl/python.ops:2706
(stencil $_CHECK_IS_NOT_PY_CALLABLE__2 (param $in0 ref)
  ;; 35 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (call $test_bound_method (local.get $in0)))) (then (br $leave))))
;; _CHECK_LEFT_TYPE_VERSION dsl/python.ops:3335
(stencil $_CHECK_LEFT_TYPE_VERSION (param $in0 ref)
  (local $t0_version i32)
  ;; 75 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_version (call $heap_type_version (local.get $in0)))
  (if
    (i32.eqz
      (i32.eq
        (if (result i32)
          (local.get $t0_version)
          (then (local.get $t0_version))
          (else (call $known_type_version (local.get $in0))))
        (i32.const ?operand 0)))
    (then (br $leave))))
;; _CHECK_MANAGED_OBJECT_HAS_VALUES dsl/python.ops:1784
(stencil $_CHECK_MANAGED_OBJECT_HAS_VALUES (param $in0 ref)
  (local $t0_owner (ref null $instance))
  ;; 43 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner
    (block $is (result (ref $instance))
      (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $in0))))
      (br $leave))))
;; _CHECK_METHOD_VERSION dsl/python.ops:2682
(stencil $_CHECK_METHOD_VERSION (param $in0 ref) (param $in1 ref)
  (local $t0_func externref)
  (local $t1_func externref)
  (local $t2_version i32)
  ;; 144 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in1))) (then (br $leave)))
  (if (i32.eqz (call $test_bound_method (local.get $in0))) (then (br $leave)))
  (local.set $t0_func (call $object_in_bound_method.func (local.get $in0)))
  (local.set $t1_func (local.get $t0_func))
  (if (i32.eqz (call $test_function (local.get $t1_func))) (then (br $leave)))
  (local.set $t2_version (call $number_in_function.version (local.get $t1_func)))
  (if (i32.eqz (i32.eq (local.get $t2_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_METHOD_VERSION__1 dsl/python.ops:2682
(stencil $_CHECK_METHOD_VERSION__1 (param $in0 ref)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (ref.is_null (local.get $in0))) (then (br $leave))))
;; _CHECK_METHOD_VERSION__2 dsl/python.ops:2682
(stencil $_CHECK_METHOD_VERSION__2 (param $in0 ref)
  ;; 34 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_bound_method (local.get $in0))) (then (br $leave))))
;; _CHECK_METHOD_VERSION__3 dsl/python.ops:2682
(stencil $_CHECK_METHOD_VERSION__3 (param $in0 ref)
  (local $t0_func externref)
  (local $t1_func externref)
  ;; 64 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_func (call $object_in_bound_method.func (local.get $in0)))
  (local.set $t1_func (local.get $t0_func))
  (if (i32.eqz (call $test_function (local.get $t1_func))) (then (br $leave))))
;; _CHECK_METHOD_VERSION__4 dsl/python.ops:2682
(stencil $_CHECK_METHOD_VERSION__4 (param $in0 ref)
  (local $t0_func externref)
  (local $t1_func externref)
  (local $t2_version i32)
  ;; 83 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_func (call $object_in_bound_method.func (local.get $in0)))
  (local.set $t1_func (local.get $t0_func))
  (local.set $t2_version (call $number_in_function.version (local.get $t1_func)))
  (if (i32.eqz (i32.eq (local.get $t2_version) (i32.const ?operand 0))) (then (br $leave))))
;; _CHECK_RIGHT_TYPE_VERSION dsl/python.ops:3340
(stencil $_CHECK_RIGHT_TYPE_VERSION (param $in1 ref)
  (local $t0_version i32)
  ;; 75 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_version (call $heap_type_version (local.get $in1)))
  (if
    (i32.eqz
      (i32.eq
        (if (result i32)
          (local.get $t0_version)
          (then (local.get $t0_version))
          (else (call $known_type_version (local.get $in1))))
        (i32.const ?operand 0)))
    (then (br $leave))))
;; _COMPARE_OP dsl/python.ops:1028
(stencil $_COMPARE_OP (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_compare_truth i32)
  (local $t1_compare externref)
  ;; 167 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.ne (i32.and (i32.const ?oparg) (i32.const 16)) (i32.const 0))
    (then
      (local.set $t0_compare_truth
        (call $plain_compare_truth
          (local.get $in0)
          (local.get $in1)
          (i32.shr_s (i32.const ?oparg) (i32.const 5))))
      (if (i32.lt_s (local.get $t0_compare_truth) (i32.const 0)) (then (br $leave)))
      (local.set $out0
        (select (result externref)
          (global.get $True)
          (global.get $False)
          (local.get $t0_compare_truth))))
    (else
      (local.set $t1_compare
        (call $plain_compare
          (local.get $in0)
          (local.get $in1)
          (i32.shr_s (i32.const ?oparg) (i32.const 5))))
      (if (ref.is_null (local.get $t1_compare)) (then (br $leave)))
      (local.set $out0 (local.get $t1_compare)))))
;; _COMPARE_OP_FLOAT dsl/python.ops:1050
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
;; _COMPARE_OP_INT dsl/python.ops:1040
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
;; _COMPARE_OP_STR dsl/python.ops:1062
(stencil $_COMPARE_OP_STR (param $in0 ref) (param $in1 ref)
  (local $out0 i32)
  (local $t0_text externref)
  (local $t1_text externref)
  ;; 76 bytes
  (local.set $t0_text (local.get $in0))
  (local.set $t1_text (local.get $in1))
  (local.set $out0
    (if (result i32)
      (call $js_equals (local.get $t0_text) (local.get $t1_text))
      (then (i32.ne (i32.and (i32.const ?oparg) (i32.const 8)) (i32.const 0)))
      (else (i32.ne (i32.and (i32.const ?oparg) (i32.const 2)) (i32.const 0))))))
;; _CONTAINS_OP dsl/python.ops:1087
(stencil $_CONTAINS_OP (param $in0 ref) (param $in1 ref)
  (local $out0 i32)
  (local $t0_contains i32)
  (local $t1_found i32)
  ;; 98 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_contains (call $plain_contains (local.get $in1) (local.get $in0)))
  (if (i32.lt_s (local.get $t0_contains) (i32.const 0)) (then (br $leave)))
  (local.set $t1_found (local.get $t0_contains))
  (local.set $out0
    (if (result i32)
      (i32.eq (i32.const ?oparg) (i32.const 0))
      (then (local.get $t1_found))
      (else (i32.eqz (local.get $t1_found))))))
;; _CONTAINS_OP_DICT_PLAIN dsl/python.ops:3835
(stencil $_CONTAINS_OP_DICT_PLAIN (param $in0 ref) (param $in1 ref)
  (local $out0 i32)
  (local $t0_plain_position i32)
  (local $t1_position i32)
  ;; 118 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_dict (local.get $in1))) (then (br $leave)))
  (local.set $t0_plain_position (call $plain_position (local.get $in1) (local.get $in0)))
  (local.set $t1_position (local.get $t0_plain_position))
  (if (i32.eqz (i32.eqz (i32.eq (local.get $t1_position) (i32.const -2)))) (then (br $leave)))
  (local.set $out0
    (i32.ne
      (i32.ge_s (local.get $t1_position) (i32.const 0))
      (i32.ne (i32.and (i32.const ?oparg) (i32.const 1)) (i32.const 0)))))
;; _CONTAINS_OP_SET dsl/python.ops:1099
(stencil $_CONTAINS_OP_SET (param $in0 ref) (param $in1 ref)
  (local $out0 i32)
  (local $t0_set_contains i32)
  (local $t1_found i32)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz (call $test_set (local.get $in1)))
    (then (if (i32.eqz (call $test_frozenset (local.get $in1))) (then (br $leave)))))
  (local.set $t0_set_contains (call $plain_contains (local.get $in1) (local.get $in0)))
  (if (i32.lt_s (local.get $t0_set_contains) (i32.const 0)) (then (br $leave)))
  (local.set $t1_found (local.get $t0_set_contains))
  (local.set $out0
    (if (result i32)
      (i32.eq (i32.const ?oparg) (i32.const 0))
      (then (local.get $t1_found))
      (else (i32.eqz (local.get $t1_found))))))
;; _CONVERT_VALUE dsl/python.ops:3126
(stencil $_CONVERT_VALUE (param $in0 ref)
  (local $out0 ref)
  (local $t0_convert_value externref)
  ;; 64 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_convert_value (call $plain_convert_value (local.get $in0) (i32.const ?oparg)))
  (if (ref.is_null (local.get $t0_convert_value)) (then (br $leave)))
  (local.set $out0 (local.get $t0_convert_value)))
;; _DELETE_DEREF dsl/python.ops:1729
(stencil $_DELETE_DEREF (param $in0 ref)
  (local $t0_variable (ref null $cell))
  ;; 61 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_variable (ref.cast (ref $cell) (any.convert_extern (local.get $in0))))
  (if (ref.is_null (struct.get $cell $value (local.get $t0_variable))) (then (br $leave)))
  (struct.set $cell $value (local.get $t0_variable) (ref.null noextern)))
;; _DELETE_SUBSCR dsl/python.ops:1274
(stencil $_DELETE_SUBSCR (param $in0 ref) (param $in1 ref)
  ;; 40 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $delete_item_plainly (local.get $in0) (local.get $in1))) (then (br $leave))))
;; _EXIT_INIT_CHECK dsl/python.ops:2803
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
;; _EXPAND_METHOD dsl/python.ops:2690
(stencil $_EXPAND_METHOD (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $t0_func externref)
  (local $t1_func externref)
  (local $t2_self externref)
  ;; 72 bytes
  (local.set $t0_func (call $object_in_bound_method.func (local.get $in0)))
  (local.set $t1_func (local.get $t0_func))
  (local.set $out0 (local.get $t1_func))
  (local.set $t2_self (call $object_in_bound_method.self (local.get $in0)))
  (local.set $out1 (local.get $t2_self)))
;; _FORMAT_SIMPLE dsl/python.ops:3137
(stencil $_FORMAT_SIMPLE (param $in0 ref)
  (local $out0 ref)
  (local $t0_format_simply externref)
  ;; 86 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (call $js_test (local.get $in0))
    (then (local.set $out0 (local.get $in0)))
    (else
      (local.set $t0_format_simply (call $plain_format (local.get $in0)))
      (if (ref.is_null (local.get $t0_format_simply)) (then (br $leave)))
      (local.set $out0 (local.get $t0_format_simply)))))
;; _FORMAT_WITH_SPEC dsl/python.ops:3149
(stencil $_FORMAT_WITH_SPEC (param $in0 ref) (param $in1 ref)
  (local $out0 ref)
  (local $t0_format_value externref)
  ;; 64 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_format_value (call $plain_format_value (local.get $in0) (local.get $in1)))
  (if (ref.is_null (local.get $t0_format_value)) (then (br $leave)))
  (local.set $out0 (local.get $t0_format_value)))
;; _FOR_ITER__FALLTHROUGH dsl/python.ops:2216
(stencil $_FOR_ITER__FALLTHROUGH (param $in0 ref)
  (local $out1 ref)
  (local $t0_iterator_next externref)
  (local $t1_item externref)
  ;; 70 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iterator_next (call $plain_next (local.get $in0)))
  (if (ref.is_null (local.get $t0_iterator_next)) (then (br $leave)))
  (local.set $t1_item (local.get $t0_iterator_next))
  (local.set $out1 (local.get $t1_item)))
;; _GET_ITER dsl/python.ops:2190
(stencil $_GET_ITER (param $in0 ref)
  (local $out0 ref)
  (local $t0_get_iterator externref)
  ;; 58 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_get_iterator (call $plain_iterator (local.get $in0)))
  (if (ref.is_null (local.get $t0_get_iterator)) (then (br $leave)))
  (local.set $out0 (local.get $t0_get_iterator)))
;; _GET_ITER_GENERATOR dsl/python.ops:3666
(stencil $_GET_ITER_GENERATOR (param $in0 ref)
  (local $t0_is_plain_generator i32)
  ;; 46 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_is_plain_generator (call $is_plain_generator (local.get $in0)))
  (if (i32.eqz (local.get $t0_is_plain_generator)) (then (br $leave))))
;; _GET_ITER_LIST dsl/python.ops:3617
(stencil $_GET_ITER_LIST (param $in0 ref)
  (local $out0 ref)
  (local $t0_iterable (ref null $list))
  (local $t1_made (ref null $list_iterator))
  ;; 102 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iterable
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.ne (struct.get $list $class_id (local.get $t0_iterable)) (i32.const 9))
    (then (br $leave)))
  (local.set $t1_made
    (struct.new $list_iterator
      (i32.const 14)
      (i32.const 0)
      (extern.convert_any (local.get $t0_iterable))
      (i32.const 0)))
  (local.set $out0 (extern.convert_any (local.get $t1_made))))
;; _GET_ITER_OF_ITERATOR dsl/python.ops:3609
(stencil $_GET_ITER_OF_ITERATOR (param $in0 ref)
  (local $t0_iterable (ref null $range_iterator))
  ;; 65 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iterable
    (block $is (result (ref $range_iterator))
      (drop (br_on_cast $is anyref (ref $range_iterator) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.ne (struct.get $range_iterator $class_id (local.get $t0_iterable)) (i32.const 13))
    (then (br $leave))))
;; _GET_ITER_TUPLE dsl/python.ops:3626
(stencil $_GET_ITER_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $t0_iterable (ref null $tuple))
  (local $t1_made (ref null $tuple_iterator))
  ;; 102 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iterable
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.ne (struct.get $tuple $class_id (local.get $t0_iterable)) (i32.const 10))
    (then (br $leave)))
  (local.set $t1_made
    (struct.new $tuple_iterator
      (i32.const 15)
      (i32.const 0)
      (extern.convert_any (local.get $t0_iterable))
      (i32.const 0)))
  (local.set $out0 (extern.convert_any (local.get $t1_made))))
;; _GET_LEN dsl/python.ops:3073
(stencil $_GET_LEN (param $in0 ref)
  (local $out1 ref)
  (local $t0_length externref)
  ;; 58 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_length (call $plain_length (local.get $in0)))
  (if (ref.is_null (local.get $t0_length)) (then (br $leave)))
  (local.set $out1 (local.get $t0_length)))
;; _GUARD_BOTH_FLOAT dsl/python.ops:952
(stencil $_GUARD_BOTH_FLOAT (param $in0 f64) (param $in1 f64)
  ;; 0 bytes
)
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
;; _GUARD_BOTH_INT dsl/python.ops:917
(stencil $_GUARD_BOTH_INT (param $in0 i64) (param $in1 i64)
  ;; 0 bytes
)
(stencil $_GUARD_BOTH_INT (param $in0 i64) (param $in1 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_right i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t0_large (call $int_value (local.get $in1)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in1)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
(stencil $_GUARD_BOTH_INT (param $in0 ref) (param $in1 i64)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_left i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
(stencil $_GUARD_BOTH_INT (param $in0 ref) (param $in1 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_left i64)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_right i64)
  ;; 260 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (local.set $t5_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t3_large (call $int_value (local.get $in1)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in1)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big))))))))
;; _GUARD_BOTH_UNICODE dsl/python.ops:987
(stencil $_GUARD_BOTH_UNICODE (param $in0 ref) (param $in1 ref)
  ;; 56 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $js_test (local.get $in0))) (then (br $leave)))
  (if (i32.eqz (call $js_test (local.get $in1))) (then (br $leave))))
;; _GUARD_BOUND dsl/python.ops:3852
(stencil $_GUARD_BOUND (param $in0 i64)
  ;; 0 bytes
)
(stencil $_GUARD_BOUND (param $in0 f64)
  ;; 0 bytes
)
(stencil $_GUARD_BOUND (param $in0 i32)
  ;; 0 bytes
)
(stencil $_GUARD_BOUND (param $in0 ref)
  ;; 30 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $in0)))) (then (br $leave))))
;; _GUARD_DORV_NO_DICT dsl/python.ops:2013
(stencil $_GUARD_DORV_NO_DICT (param $in0 ref)
  (local $t0_owner (ref null $instance))
  (local $t1_instance_dict externref)
  ;; 95 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner
    (block $is (result (ref $instance))
      (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.eqz (ref.is_null (struct.get $instance $dict (local.get $t0_owner))))
    (then
      (local.set $t1_instance_dict (call $instance_dict (extern.convert_any (local.get $t0_owner))))
      (if (i32.eqz (ref.is_null (local.get $t1_instance_dict))) (then (br $leave))))))
;; _GUARD_DORV_NO_DICT__1 dsl/python.ops:2013
(stencil $_GUARD_DORV_NO_DICT__1 (param $in0 ref)
  (local $t0_owner (ref null $instance))
  ;; 43 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner
    (block $is (result (ref $instance))
      (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $in0))))
      (br $leave))))
;; _GUARD_DORV_NO_DICT__2 dsl/python.ops:2013
(stencil $_GUARD_DORV_NO_DICT__2 (param $in0 ref)
  (local $t0_owner (ref null $instance))
  (local $t1_instance_dict externref)
  ;; 81 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner (ref.cast (ref $instance) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (ref.is_null (struct.get $instance $dict (local.get $t0_owner))))
    (then
      (local.set $t1_instance_dict (call $instance_dict (extern.convert_any (local.get $t0_owner))))
      (if (i32.eqz (ref.is_null (local.get $t1_instance_dict))) (then (br $leave))))))
;; _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT dsl/python.ops:1916
(stencil $_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT (param $in0 ref)
  (local $t0_owner (ref null $instance))
  (local $t1_instance_dict externref)
  ;; 95 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner
    (block $is (result (ref $instance))
      (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if
    (i32.eqz (ref.is_null (struct.get $instance $dict (local.get $t0_owner))))
    (then
      (local.set $t1_instance_dict (call $instance_dict (extern.convert_any (local.get $t0_owner))))
      (if (i32.eqz (ref.is_null (local.get $t1_instance_dict))) (then (br $leave))))))
;; _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__1 dsl/python.ops:1916
(stencil $_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__1 (param $in0 ref)
  (local $t0_owner (ref null $instance))
  ;; 43 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner
    (block $is (result (ref $instance))
      (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $in0))))
      (br $leave))))
;; _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__2 dsl/python.ops:1916
(stencil $_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__2 (param $in0 ref)
  (local $t0_owner (ref null $instance))
  (local $t1_instance_dict externref)
  ;; 81 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_owner (ref.cast (ref $instance) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (ref.is_null (struct.get $instance $dict (local.get $t0_owner))))
    (then
      (local.set $t1_instance_dict (call $instance_dict (extern.convert_any (local.get $t0_owner))))
      (if (i32.eqz (ref.is_null (local.get $t1_instance_dict))) (then (br $leave))))))
;; _GUARD_FLOAT_INT dsl/python.ops:3468
(stencil $_GUARD_FLOAT_INT (param $in0 f64) (param $in1 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in1) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_GUARD_FLOAT_INT (param $in0 f64) (param $in1 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_right i64)
  ;; 172 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t0_large (call $int_value (local.get $in1)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in1)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t2_right) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_GUARD_FLOAT_INT (param $in0 ref) (param $in1 i64)
  (local $t0_left (ref null $float))
  (local $t1_value f64)
  ;; 117 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_left
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t0_left)) (i32.const 8)) (then (br $leave)))
  (local.set $t1_value (struct.get $float $value (local.get $t0_left)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in1) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_GUARD_FLOAT_INT (param $in0 ref) (param $in1 ref)
  (local $t0_left (ref null $float))
  (local $t1_value f64)
  (local $t2_large f64)
  (local $t3_big i64)
  (local $t4_right i64)
  ;; 241 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_left
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t0_left)) (i32.const 8)) (then (br $leave)))
  (local.set $t1_value (struct.get $float $value (local.get $t0_left)))
  (local.set $t4_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t2_large (call $int_value (local.get $in1)))
            (if
              (f64.eq (local.get $t2_large) (local.get $t2_large))
              (then (br $int (i64.trunc_f64_s (local.get $t2_large)))))
            (local.set $t3_big (call $big_value (local.get $in1)))
            (br_if $leave (i64.eq (local.get $t3_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t3_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t4_right) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _GUARD_FLOAT_INT__1 dsl/python.ops:3468
(stencil $_GUARD_FLOAT_INT__1 (param $in0 f64)
  ;; 0 bytes
)
(stencil $_GUARD_FLOAT_INT__1 (param $in0 ref)
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
;; _GUARD_FLOAT_INT__2 dsl/python.ops:3468
(stencil $_GUARD_FLOAT_INT__2 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_GUARD_FLOAT_INT__2 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_right i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _GUARD_FLOAT_INT__3 dsl/python.ops:3468
(stencil $_GUARD_FLOAT_INT__3 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _GUARD_INT_FLOAT dsl/python.ops:3462
(stencil $_GUARD_INT_FLOAT (param $in0 i64) (param $in1 f64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_GUARD_INT_FLOAT (param $in0 i64) (param $in1 ref)
  (local $t0_right (ref null $float))
  (local $t1_value f64)
  ;; 117 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_right
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in1))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t0_right)) (i32.const 8)) (then (br $leave)))
  (local.set $t1_value (struct.get $float $value (local.get $t0_right)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_GUARD_INT_FLOAT (param $in0 ref) (param $in1 f64)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_left i64)
  ;; 172 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t2_left) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
(stencil $_GUARD_INT_FLOAT (param $in0 ref) (param $in1 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_left i64)
  (local $t3_right (ref null $float))
  (local $t4_value f64)
  ;; 241 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (local.set $t3_right
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in1))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t3_right)) (i32.const 8)) (then (br $leave)))
  (local.set $t4_value (struct.get $float $value (local.get $t3_right)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t2_left) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _GUARD_INT_FLOAT__1 dsl/python.ops:3462
(stencil $_GUARD_INT_FLOAT__1 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_GUARD_INT_FLOAT__1 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_left i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _GUARD_INT_FLOAT__2 dsl/python.ops:3462
(stencil $_GUARD_INT_FLOAT__2 (param $in0 f64)
  ;; 0 bytes
)
(stencil $_GUARD_INT_FLOAT__2 (param $in0 ref)
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
;; _GUARD_INT_FLOAT__3 dsl/python.ops:3462
(stencil $_GUARD_INT_FLOAT__3 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _GUARD_IS_FALSE_POP dsl/python.ops:3393
(stencil $_GUARD_IS_FALSE_POP (param $in0 i32)
  ;; 29 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (local.get $in0))) (then (br $leave))))
;; _GUARD_IS_NONE_POP dsl/python.ops:3397
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
;; _GUARD_IS_NOT_NONE_POP dsl/python.ops:3401
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
;; _GUARD_IS_TRUE_POP dsl/python.ops:3389
(stencil $_GUARD_IS_TRUE_POP (param $in0 i32)
  ;; 28 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (local.get $in0)) (then (br $leave))))
;; _GUARD_KEYS_VERSION dsl/python.ops:1922
(stencil $_GUARD_KEYS_VERSION (param $in0 ref)
  (local $t0_version i32)
  ;; 75 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_version (call $heap_shared_keys_version (local.get $in0)))
  (if
    (i32.eqz
      (i32.eq
        (if (result i32)
          (local.get $t0_version)
          (then (local.get $t0_version))
          (else (call $known_shared_keys_version (local.get $in0))))
        (i32.const ?operand 0)))
    (then (br $leave))))
;; _GUARD_NOS_FLOAT dsl/python.ops:952
(stencil $_GUARD_NOS_FLOAT (param $in0 f64)
  ;; 0 bytes
)
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
;; _GUARD_NOS_INT dsl/python.ops:917
(stencil $_GUARD_NOS_INT (param $in0 i64)
  ;; 0 bytes
)
(stencil $_GUARD_NOS_INT (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_left i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _GUARD_NOS_UNICODE dsl/python.ops:987
(stencil $_GUARD_NOS_UNICODE (param $in0 ref)
  ;; 34 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $js_test (local.get $in0))) (then (br $leave))))
;; _GUARD_NOT_EXHAUSTED_LIST dsl/python.ops:2243
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
;; _GUARD_NOT_EXHAUSTED_LIST__1 dsl/python.ops:2243
(stencil $_GUARD_NOT_EXHAUSTED_LIST__1 (param $in0 ref)
  (local $t0_iter (ref null $list_iterator))
  ;; 51 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter (ref.cast (ref $list_iterator) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (i32.eqz (ref.is_null (struct.get $list_iterator $sequence (local.get $t0_iter)))))
    (then (br $leave))))
;; _GUARD_NOT_EXHAUSTED_LIST__2 dsl/python.ops:2243
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
;; _GUARD_NOT_EXHAUSTED_RANGE dsl/python.ops:2300
(stencil $_GUARD_NOT_EXHAUSTED_RANGE (param $in0 ref)
  (local $t0_iter (ref null $range_iterator))
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter (ref.cast (ref $range_iterator) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (i64.gt_s (struct.get $range_iterator $remaining (local.get $t0_iter)) (i64.const 0)))
    (then (br $leave))))
;; _GUARD_NOT_EXHAUSTED_TUPLE dsl/python.ops:2274
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
;; _GUARD_NOT_EXHAUSTED_TUPLE__1 dsl/python.ops:2274
(stencil $_GUARD_NOT_EXHAUSTED_TUPLE__1 (param $in0 ref)
  (local $t0_iter (ref null $tuple_iterator))
  ;; 51 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_iter (ref.cast (ref $tuple_iterator) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (i32.eqz (ref.is_null (struct.get $tuple_iterator $sequence (local.get $t0_iter)))))
    (then (br $leave))))
;; _GUARD_NOT_EXHAUSTED_TUPLE__2 dsl/python.ops:2274
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
;; _GUARD_SAFE_INTS dsl/python.ops:3475
(stencil $_GUARD_SAFE_INTS (param $in0 i64) (param $in1 i64)
  ;; 104 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in1) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if (i32.eqz (i32.eqz (i64.eq (local.get $in1) (i64.const 0)))) (then (br $leave))))
(stencil $_GUARD_SAFE_INTS (param $in0 i64) (param $in1 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_right i64)
  ;; 228 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t0_large (call $int_value (local.get $in1)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in1)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t2_right) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if (i32.eqz (i32.eqz (i64.eq (local.get $t2_right) (i64.const 0)))) (then (br $leave))))
(stencil $_GUARD_SAFE_INTS (param $in0 ref) (param $in1 i64)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_left i64)
  ;; 228 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t2_left) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in1) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if (i32.eqz (i32.eqz (i64.eq (local.get $in1) (i64.const 0)))) (then (br $leave))))
(stencil $_GUARD_SAFE_INTS (param $in0 ref) (param $in1 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_left i64)
  (local $t3_large f64)
  (local $t4_big i64)
  (local $t5_right i64)
  ;; 352 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (local.set $t5_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in1))))
            (local.set $t3_large (call $int_value (local.get $in1)))
            (if
              (f64.eq (local.get $t3_large) (local.get $t3_large))
              (then (br $int (i64.trunc_f64_s (local.get $t3_large)))))
            (local.set $t4_big (call $big_value (local.get $in1)))
            (br_if $leave (i64.eq (local.get $t4_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t4_big)))))))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t2_left) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t5_right) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (if (i32.eqz (i32.eqz (i64.eq (local.get $t5_right) (i64.const 0)))) (then (br $leave))))
;; _GUARD_SAFE_INTS__1 dsl/python.ops:3475
(stencil $_GUARD_SAFE_INTS__1 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_GUARD_SAFE_INTS__1 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_left i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_left
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _GUARD_SAFE_INTS__2 dsl/python.ops:3475
(stencil $_GUARD_SAFE_INTS__2 (param $in0 i64)
  ;; 0 bytes
)
(stencil $_GUARD_SAFE_INTS__2 (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_right i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _GUARD_SAFE_INTS__3 dsl/python.ops:3475
(stencil $_GUARD_SAFE_INTS__3 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _GUARD_SAFE_INTS__4 dsl/python.ops:3475
(stencil $_GUARD_SAFE_INTS__4 (param $in0 i64)
  ;; 48 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $in0) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave))))
;; _GUARD_SAFE_INTS__5 dsl/python.ops:3475
(stencil $_GUARD_SAFE_INTS__5 (param $in0 i64)
  ;; 32 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (i64.eq (local.get $in0) (i64.const 0)))) (then (br $leave))))
;; _GUARD_TOS_FLOAT dsl/python.ops:952
(stencil $_GUARD_TOS_FLOAT (param $in0 f64)
  ;; 0 bytes
)
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
;; _GUARD_TOS_INT dsl/python.ops:917
(stencil $_GUARD_TOS_INT (param $in0 i64)
  ;; 0 bytes
)
(stencil $_GUARD_TOS_INT (param $in0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_right i64)
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_right
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big))))))))
;; _GUARD_TOS_UNICODE dsl/python.ops:987
(stencil $_GUARD_TOS_UNICODE (param $in0 ref)
  ;; 34 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $js_test (local.get $in0))) (then (br $leave))))
;; _GUARD_TYPE_VERSION dsl/python.ops:865
(stencil $_GUARD_TYPE_VERSION (param $in0 ref)
  (local $t0_version i32)
  ;; 75 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_version (call $heap_type_version (local.get $in0)))
  (if
    (i32.eqz
      (i32.eq
        (if (result i32)
          (local.get $t0_version)
          (then (local.get $t0_version))
          (else (call $known_type_version (local.get $in0))))
        (i32.const ?operand 0)))
    (then (br $leave))))
;; _INIT_CALL_BOUND_METHOD_EXACT_ARGS dsl/python.ops:2648
(stencil $_INIT_CALL_BOUND_METHOD_EXACT_ARGS (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $t0_func externref)
  (local $t1_self externref)
  ;; 60 bytes
  (local.set $t0_func (call $object_in_bound_method.func (local.get $in0)))
  (local.set $out0 (local.get $t0_func))
  (local.set $t1_self (call $object_in_bound_method.self (local.get $in0)))
  (local.set $out1 (local.get $t1_self)))
;; _IS_NONE dsl/python.ops:2164
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
;; _IS_OP dsl/python.ops:1074
(stencil $_IS_OP (param $in0 ref) (param $in1 ref)
  (local $out0 i32)
  (local $t0_same externref)
  (local $t1_same externref)
  (local $t2_same externref)
  (local $t3_same externref)
  ;; 204 bytes
  (local.set $t0_same (local.get $in0))
  (local.set $t1_same (local.get $in1))
  (local.set $t2_same (local.get $in0))
  (local.set $t3_same (local.get $in1))
  (local.set $out0
    (if (result i32)
      (i32.eq (i32.const ?oparg) (i32.const 0))
      (then
        (if (result i32)
          (i32.and
            (ref.test (ref eq) (any.convert_extern (local.get $t0_same)))
            (ref.test (ref eq) (any.convert_extern (local.get $t1_same))))
          (then
            (ref.eq
              (ref.cast (ref eq) (any.convert_extern (local.get $t0_same)))
              (ref.cast (ref eq) (any.convert_extern (local.get $t1_same)))))
          (else (call $is_same (local.get $t0_same) (local.get $t1_same)))))
      (else
        (i32.eqz
          (if (result i32)
            (i32.and
              (ref.test (ref eq) (any.convert_extern (local.get $t2_same)))
              (ref.test (ref eq) (any.convert_extern (local.get $t3_same))))
            (then
              (ref.eq
                (ref.cast (ref eq) (any.convert_extern (local.get $t2_same)))
                (ref.cast (ref eq) (any.convert_extern (local.get $t3_same)))))
            (else (call $is_same (local.get $t2_same) (local.get $t3_same)))))))))
;; _ITER_CHECK_LIST dsl/python.ops:2229
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
;; _ITER_CHECK_RANGE dsl/python.ops:2291
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
;; _ITER_CHECK_TUPLE dsl/python.ops:2260
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
;; _ITER_JUMP_LIST__TAKEN dsl/python.ops:2233
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
;; _ITER_JUMP_RANGE__TAKEN dsl/python.ops:2295
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
;; _ITER_JUMP_TUPLE__TAKEN dsl/python.ops:2264
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
;; _ITER_NEXT_LIST dsl/python.ops:2249
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
;; _ITER_NEXT_RANGE dsl/python.ops:2304
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
;; _ITER_NEXT_TUPLE dsl/python.ops:2280
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
;; _LEFT_TO_FLOAT dsl/python.ops:3483
(stencil $_LEFT_TO_FLOAT (param $in0 i64)
  (local $out0 f64)
  ;; 13 bytes
  (local.set $out0 (f64.convert_i64_s (local.get $in0))))
;; _LEN_DICT dsl/python.ops:3726
(stencil $_LEN_DICT (param $in2 ref)
  (local $out0 i64)
  (local $t0_dict_length i32)
  ;; 65 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_dict (local.get $in2))) (then (br $leave)))
  (local.set $t0_dict_length (call $dict_length (local.get $in2)))
  (local.set $out0 (i64.extend_i32_s (local.get $t0_dict_length))))
;; _LEN_LIST dsl/python.ops:3693
(stencil $_LEN_LIST (param $in2 ref)
  (local $out0 i64)
  (local $t0_arg (ref null $list))
  ;; 82 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_arg
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in2))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_arg)) (i32.const 9)) (then (br $leave)))
  (local.set $out0 (i64.extend_i32_s (struct.get $list $length (local.get $t0_arg)))))
;; _LEN_STR dsl/python.ops:3715
(stencil $_LEN_STR (param $in2 ref)
  (local $out0 i64)
  (local $t0_str_length i32)
  ;; 65 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $js_test (local.get $in2))) (then (br $leave)))
  (local.set $t0_str_length (call $str_length (local.get $in2)))
  (local.set $out0 (i64.extend_i32_s (local.get $t0_str_length))))
;; _LEN_TUPLE dsl/python.ops:3704
(stencil $_LEN_TUPLE (param $in2 ref)
  (local $out0 i64)
  (local $t0_arg (ref null $tuple))
  ;; 84 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_arg
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in2))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_arg)) (i32.const 10)) (then (br $leave)))
  (local.set $out0 (i64.extend_i32_s (array.len (struct.get $tuple $items (local.get $t0_arg))))))
;; _LIST_APPEND dsl/python.ops:1356
(stencil $_LIST_APPEND (param $in0 ref) (param $in2 ref)
  (local $t0_list (ref null $list))
  ;; 138 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_list (ref.cast (ref $list) (any.convert_extern (local.get $in0))))
  (if
    (i32.lt_s
      (struct.get $list $length (local.get $t0_list))
      (array.len (struct.get $list $items (local.get $t0_list))))
    (then
      (array.set $slots
        (struct.get $list $items (local.get $t0_list))
        (struct.get $list $length (local.get $t0_list))
        (local.get $in2))
      (struct.set $list $length
        (local.get $t0_list)
        (i32.add (struct.get $list $length (local.get $t0_list)) (i32.const 1))))
    (else
      (if
        (i32.eqz (call $append_plainly (extern.convert_any (local.get $t0_list)) (local.get $in2)))
        (then (br $leave))))))
;; _LIST_APPEND_CALLED dsl/python.ops:3742
(stencil $_LIST_APPEND_CALLED (param $in1 ref) (param $in2 ref)
  (local $out0 ref)
  (local $t0_self (ref null $list))
  ;; 150 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_self (ref.cast (ref $list) (any.convert_extern (local.get $in1))))
  (if
    (i32.lt_s
      (struct.get $list $length (local.get $t0_self))
      (array.len (struct.get $list $items (local.get $t0_self))))
    (then
      (array.set $slots
        (struct.get $list $items (local.get $t0_self))
        (struct.get $list $length (local.get $t0_self))
        (local.get $in2))
      (struct.set $list $length
        (local.get $t0_self)
        (i32.add (struct.get $list $length (local.get $t0_self)) (i32.const 1))))
    (else
      (if
        (i32.eqz (call $append_plainly (extern.convert_any (local.get $t0_self)) (local.get $in2)))
        (then (br $leave)))))
  (local.set $out0 (global.get $None)))
;; _LIST_EXTEND dsl/python.ops:1370
(stencil $_LIST_EXTEND (param $in0 ref) (param $in2 ref)
  (local $t0_list (ref null $list))
  ;; 59 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_list (ref.cast (ref $list) (any.convert_extern (local.get $in0))))
  (if
    (i32.eqz (call $extend_plainly (extern.convert_any (local.get $t0_list)) (local.get $in2)))
    (then (br $leave))))
;; _LIST_OF_TUPLE dsl/python.ops:3642
(stencil $_LIST_OF_TUPLE (param $in1 ref)
  (local $out0 ref)
  (local $t0_iterable (ref null $tuple))
  (local $t1_list_of_tuple externref)
  ;; 49 bytes
  (local.set $t0_iterable (ref.cast (ref $tuple) (any.convert_extern (local.get $in1))))
  (local.set $t1_list_of_tuple (call $list_of_tuple (extern.convert_any (local.get $t0_iterable))))
  (local.set $out0 (local.get $t1_list_of_tuple)))
;; _LOAD_ASSERTION_ERROR dsl/python.ops:1581
(stencil $_LOAD_ASSERTION_ERROR
  (local $out0 ref)
  (local $t0_load_assertion_error externref)
  ;; 24 bytes
  (local.set $t0_load_assertion_error (call $load_assertion_error))
  (local.set $out0 (local.get $t0_load_assertion_error)))
;; _LOAD_ATTR_INSTANCE_VALUE dsl/python.ops:1788
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
;; _LOAD_ATTR_MODULE dsl/python.ops:1807
(stencil $_LOAD_ATTR_MODULE (param $in0 ref)
  (local $out0 ref)
  (local $t0_module_entry_value externref)
  (local $t1_value externref)
  ;; 78 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_module_entry_value
    (call $module_entry_value (local.get $in0) (i32.const ?operand 0)))
  (local.set $t1_value (local.get $t0_module_entry_value))
  (if (i32.eqz (i32.eqz (ref.is_null (local.get $t1_value)))) (then (br $leave)))
  (local.set $out0 (local.get $t1_value)))
;; _LOAD_DEREF dsl/python.ops:1707
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
;; _LOAD_FREE_VARS dsl/python.ops:1694
(stencil $_LOAD_FREE_VARS (param $in0 ref)
  (local $out0 ref)
  (local $t0_closure_cell externref)
  ;; 32 bytes
  (local.set $t0_closure_cell (call $closure_cell (local.get $in0) (i32.const 0)))
  (local.set $out0 (local.get $t0_closure_cell)))
(stencil $_LOAD_FREE_VARS (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $t0_closure_cell externref)
  (local $t1_closure_cell externref)
  ;; 64 bytes
  (local.set $t0_closure_cell (call $closure_cell (local.get $in0) (i32.const 0)))
  (local.set $out0 (local.get $t0_closure_cell))
  (local.set $t1_closure_cell (call $closure_cell (local.get $in0) (i32.const 1)))
  (local.set $out1 (local.get $t1_closure_cell)))
(stencil $_LOAD_FREE_VARS (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $t0_closure_cell externref)
  (local $t1_closure_cell externref)
  (local $t2_closure_cell externref)
  ;; 96 bytes
  (local.set $t0_closure_cell (call $closure_cell (local.get $in0) (i32.const 0)))
  (local.set $out0 (local.get $t0_closure_cell))
  (local.set $t1_closure_cell (call $closure_cell (local.get $in0) (i32.const 1)))
  (local.set $out1 (local.get $t1_closure_cell))
  (local.set $t2_closure_cell (call $closure_cell (local.get $in0) (i32.const 2)))
  (local.set $out2 (local.get $t2_closure_cell)))
(stencil $_LOAD_FREE_VARS (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $t0_closure_cell externref)
  (local $t1_closure_cell externref)
  (local $t2_closure_cell externref)
  (local $t3_closure_cell externref)
  ;; 128 bytes
  (local.set $t0_closure_cell (call $closure_cell (local.get $in0) (i32.const 0)))
  (local.set $out0 (local.get $t0_closure_cell))
  (local.set $t1_closure_cell (call $closure_cell (local.get $in0) (i32.const 1)))
  (local.set $out1 (local.get $t1_closure_cell))
  (local.set $t2_closure_cell (call $closure_cell (local.get $in0) (i32.const 2)))
  (local.set $out2 (local.get $t2_closure_cell))
  (local.set $t3_closure_cell (call $closure_cell (local.get $in0) (i32.const 3)))
  (local.set $out3 (local.get $t3_closure_cell)))
(stencil $_LOAD_FREE_VARS (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $t0_closure_cell externref)
  (local $t1_closure_cell externref)
  (local $t2_closure_cell externref)
  (local $t3_closure_cell externref)
  (local $t4_closure_cell externref)
  ;; 160 bytes
  (local.set $t0_closure_cell (call $closure_cell (local.get $in0) (i32.const 0)))
  (local.set $out0 (local.get $t0_closure_cell))
  (local.set $t1_closure_cell (call $closure_cell (local.get $in0) (i32.const 1)))
  (local.set $out1 (local.get $t1_closure_cell))
  (local.set $t2_closure_cell (call $closure_cell (local.get $in0) (i32.const 2)))
  (local.set $out2 (local.get $t2_closure_cell))
  (local.set $t3_closure_cell (call $closure_cell (local.get $in0) (i32.const 3)))
  (local.set $out3 (local.get $t3_closure_cell))
  (local.set $t4_closure_cell (call $closure_cell (local.get $in0) (i32.const 4)))
  (local.set $out4 (local.get $t4_closure_cell)))
(stencil $_LOAD_FREE_VARS (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $out5 ref)
  (local $t0_closure_cell externref)
  (local $t1_closure_cell externref)
  (local $t2_closure_cell externref)
  (local $t3_closure_cell externref)
  (local $t4_closure_cell externref)
  (local $t5_closure_cell externref)
  ;; 192 bytes
  (local.set $t0_closure_cell (call $closure_cell (local.get $in0) (i32.const 0)))
  (local.set $out0 (local.get $t0_closure_cell))
  (local.set $t1_closure_cell (call $closure_cell (local.get $in0) (i32.const 1)))
  (local.set $out1 (local.get $t1_closure_cell))
  (local.set $t2_closure_cell (call $closure_cell (local.get $in0) (i32.const 2)))
  (local.set $out2 (local.get $t2_closure_cell))
  (local.set $t3_closure_cell (call $closure_cell (local.get $in0) (i32.const 3)))
  (local.set $out3 (local.get $t3_closure_cell))
  (local.set $t4_closure_cell (call $closure_cell (local.get $in0) (i32.const 4)))
  (local.set $out4 (local.get $t4_closure_cell))
  (local.set $t5_closure_cell (call $closure_cell (local.get $in0) (i32.const 5)))
  (local.set $out5 (local.get $t5_closure_cell)))
;; _LOAD_NEXT dsl/python.ops:3304
(stencil $_LOAD_NEXT (param $in2 ref)
  (local $out1 ref)
  (local $out2 ref)
  ;; 24 bytes
  (local.set $out1 (local.get $in2))
  (local.set $out2 (global.get $None)))
(stencil $_LOAD_NEXT (param $in2 ref) (param $in3 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  ;; 36 bytes
  (local.set $out1 (local.get $in2))
  (local.set $out2 (global.get $None))
  (local.set $out3 (global.get $None)))
(stencil $_LOAD_NEXT (param $in2 ref) (param $in3 ref) (param $in4 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  ;; 48 bytes
  (local.set $out1 (local.get $in2))
  (local.set $out2 (global.get $None))
  (local.set $out3 (global.get $None))
  (local.set $out4 (global.get $None)))
(stencil $_LOAD_NEXT (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $out5 ref)
  ;; 60 bytes
  (local.set $out1 (local.get $in2))
  (local.set $out2 (global.get $None))
  (local.set $out3 (global.get $None))
  (local.set $out4 (global.get $None))
  (local.set $out5 (global.get $None)))
(stencil $_LOAD_NEXT (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $out5 ref)
  (local $out6 ref)
  ;; 72 bytes
  (local.set $out1 (local.get $in2))
  (local.set $out2 (global.get $None))
  (local.set $out3 (global.get $None))
  (local.set $out4 (global.get $None))
  (local.set $out5 (global.get $None))
  (local.set $out6 (global.get $None)))
(stencil $_LOAD_NEXT (param $in2 ref) (param $in3 ref) (param $in4 ref) (param $in5 ref) (param $in6 ref) (param $in7 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $out5 ref)
  (local $out6 ref)
  (local $out7 ref)
  ;; 84 bytes
  (local.set $out1 (local.get $in2))
  (local.set $out2 (global.get $None))
  (local.set $out3 (global.get $None))
  (local.set $out4 (global.get $None))
  (local.set $out5 (global.get $None))
  (local.set $out6 (global.get $None))
  (local.set $out7 (global.get $None)))
;; _MAKE_CELL dsl/python.ops:1680
(stencil $_MAKE_CELL (param $in0 ref)
  (local $out0 ref)
  (local $t0_made (ref null $cell))
  ;; 33 bytes
  (local.set $t0_made (struct.new $cell (i32.const 11) (i32.const 0) (local.get $in0)))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
;; _MAP_ADD_PLAIN dsl/python.ops:3826
(stencil $_MAP_ADD_PLAIN (param $in0 ref) (param $in2 ref) (param $in3 ref)
  (local $t0_can_store_plainly i32)
  ;; 76 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_can_store_plainly (call $can_store_plainly (local.get $in0) (local.get $in2)))
  (if (i32.eqz (local.get $t0_can_store_plainly)) (then (br $leave)))
  (call $store_plainly (local.get $in0) (local.get $in2) (local.get $in3)))
;; _MATCH_MAPPING dsl/python.ops:3095
(stencil $_MATCH_MAPPING (param $in0 ref)
  (local $out1 i32)
  (local $t0_is_mapping i32)
  ;; 30 bytes
  (local.set $t0_is_mapping (call $is_mapping (local.get $in0)))
  (local.set $out1 (local.get $t0_is_mapping)))
;; _MATCH_SEQUENCE dsl/python.ops:3104
(stencil $_MATCH_SEQUENCE (param $in0 ref)
  (local $out1 i32)
  (local $t0_is_sequence i32)
  ;; 30 bytes
  (local.set $t0_is_sequence (call $is_sequence (local.get $in0)))
  (local.set $out1 (local.get $t0_is_sequence)))
;; _NEW_INSTANCE dsl/python.ops:3181
(stencil $_NEW_INSTANCE (param $in0 ref)
  (local $out1 ref)
  (local $t0_allocate_instance externref)
  ;; 30 bytes
  (local.set $t0_allocate_instance (call $allocate_instance (local.get $in0)))
  (local.set $out1 (local.get $t0_allocate_instance)))
;; _NEW_INSTANCE_NAMED dsl/python.ops:3240
(stencil $_NEW_INSTANCE_NAMED (param $in0 ref)
  (local $out1 ref)
  (local $t0_allocate_instance externref)
  ;; 30 bytes
  (local.set $t0_allocate_instance (call $allocate_instance (local.get $in0)))
  (local.set $out1 (local.get $t0_allocate_instance)))
;; _NEW_RANGE_ITERATOR_1 dsl/python.ops:3553
(stencil $_NEW_RANGE_ITERATOR_1 (param $in2 i64)
  (local $out0 ref)
  (local $t0_made (ref null $range_iterator))
  ;; 37 bytes
  (local.set $t0_made
    (struct.new $range_iterator
      (i32.const 13)
      (i32.const 0)
      (i64.const 0)
      (i64.const 1)
      (local.get $in2)))
  (local.set $out0 (extern.convert_any (local.get $t0_made))))
;; _NEW_RANGE_ITERATOR_2 dsl/python.ops:3572
(stencil $_NEW_RANGE_ITERATOR_2 (param $in2 i64) (param $in3 i64)
  (local $out0 ref)
  (local $t0_int i64)
  (local $t1_count i64)
  (local $t2_made (ref null $range_iterator))
  ;; 150 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_int (i64.sub (local.get $in3) (local.get $in2)))
  (if
    (i64.lt_s (i64.add (local.get $t0_int) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $t1_count (local.get $t0_int))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t1_count) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (local.set $t2_made
    (struct.new $range_iterator
      (i32.const 13)
      (i32.const 0)
      (local.get $in2)
      (i64.const 1)
      (local.get $t1_count)))
  (local.set $out0 (extern.convert_any (local.get $t2_made))))
;; _NEW_RANGE_ITERATOR_3 dsl/python.ops:3595
(stencil $_NEW_RANGE_ITERATOR_3 (param $in2 i64) (param $in3 i64) (param $in4 i64)
  (local $out0 ref)
  (local $t0_int i64)
  (local $t1_int i64)
  (local $t2_nearest i64)
  (local $t3_int i64)
  (local $t4_int i64)
  (local $t5_left i64)
  (local $t6_right i64)
  (local $t7_int i64)
  (local $t8_quotient i64)
  (local $t9_count i64)
  (local $t10_made (ref null $range_iterator))
  ;; 477 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (i32.eqz (i64.eq (local.get $in4) (i64.const 0)))) (then (br $leave)))
  (local.set $t0_int (i64.sub (local.get $in4) (i64.const 1)))
  (if
    (i64.lt_s (i64.add (local.get $t0_int) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $t1_int (i64.add (local.get $in4) (i64.const 1)))
  (if
    (i64.lt_s (i64.add (local.get $t1_int) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $t2_nearest
    (if (result i64)
      (i64.gt_s (local.get $in4) (i64.const 0))
      (then (local.get $t0_int))
      (else (local.get $t1_int))))
  (local.set $t3_int (i64.sub (local.get $in3) (local.get $in2)))
  (if
    (i64.lt_s (i64.add (local.get $t3_int) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $t4_int (i64.add (local.get $t3_int) (local.get $t2_nearest)))
  (if
    (i64.lt_s (i64.add (local.get $t4_int) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $t5_left (local.get $t4_int))
  (local.set $t6_right (local.get $in4))
  (local.set $t7_int (i64.div_s (local.get $t5_left) (local.get $t6_right)))
  (local.set $t8_quotient
    (i64.add
      (local.get $t7_int)
      (select (result i64)
        (i64.const -1)
        (i64.const 0)
        (i32.and
          (i64.ne
            (i64.sub (local.get $t5_left) (i64.mul (local.get $t7_int) (local.get $t6_right)))
            (i64.const 0))
          (i64.lt_s (i64.xor (local.get $t5_left) (local.get $t6_right)) (i64.const 0))))))
  (if
    (i64.lt_s (i64.add (local.get $t8_quotient) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $t9_count (local.get $t8_quotient))
  (if
    (i32.eqz
      (i64.lt_u
        (i64.add (local.get $t9_count) (i64.const 9007199254740991))
        (i64.const 18014398509481983)))
    (then (br $leave)))
  (local.set $t10_made
    (struct.new $range_iterator
      (i32.const 13)
      (i32.const 0)
      (local.get $in2)
      (local.get $in4)
      (local.get $t9_count)))
  (local.set $out0 (extern.convert_any (local.get $t10_made))))
;; _REPLACE_WITH_TRUE dsl/python.ops:870
(stencil $_REPLACE_WITH_TRUE
  (local $out0 i32)
  ;; 8 bytes
  (local.set $out0 (i32.const 1)))
;; _RIGHT_TO_FLOAT dsl/python.ops:3487
(stencil $_RIGHT_TO_FLOAT (param $in1 i64)
  (local $out1 f64)
  ;; 13 bytes
  (local.set $out1 (f64.convert_i64_s (local.get $in1))))
;; _SET_ADD dsl/python.ops:1381
(stencil $_SET_ADD (param $in0 ref) (param $in2 ref)
  ;; 40 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $add_plainly (local.get $in0) (local.get $in2))) (then (br $leave))))
;; _SET_FUNCTION_ATTRIBUTE dsl/python.ops:3036
(stencil $_SET_FUNCTION_ATTRIBUTE (param $in0 ref) (param $in1 ref)
  ;; 24 bytes
  (call $set_function_attribute (local.get $in1) (local.get $in0) (i32.const ?oparg)))
;; _STORE_ATTR_INSTANCE_VALUE dsl/python.ops:2019
(stencil $_STORE_ATTR_INSTANCE_VALUE (param $in0 ref) (param $in1 ref)
  (local $t0_owner (ref null $instance))
  ;; 155 bytes
  (local.set $t0_owner (ref.cast (ref $instance) (any.convert_extern (local.get $in1))))
  (if
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
          (else (i32.const 0)))))
    (then
      (array.set $slots
        (struct.get $instance $slots (local.get $t0_owner))
        (i32.const ?operand 0)
        (local.get $in0)))
    (else
      (call $store_first_value
        (extern.convert_any (local.get $t0_owner))
        (i32.const ?operand 0)
        (local.get $in0)))))
;; _STORE_DEREF dsl/python.ops:1720
(stencil $_STORE_DEREF (param $in0 ref) (param $in1 ref)
  (local $t0_variable (ref null $cell))
  ;; 33 bytes
  (local.set $t0_variable (ref.cast (ref $cell) (any.convert_extern (local.get $in1))))
  (struct.set $cell $value (local.get $t0_variable) (local.get $in0)))
;; _STORE_INSTANCE_SLOT dsl/python.ops:3324
(stencil $_STORE_INSTANCE_SLOT (param $in0 ref) (param $in1 ref)
  (local $t0_owner (ref null $instance))
  ;; 42 bytes
  (local.set $t0_owner (ref.cast (ref $instance) (any.convert_extern (local.get $in1))))
  (array.set $slots
    (struct.get $instance $slots (local.get $t0_owner))
    (i32.const ?operand 0)
    (local.get $in0)))
;; _STORE_SLICE dsl/python.ops:1222
(stencil $_STORE_SLICE (param $in0 ref) (param $in1 ref) (param $in2 ref) (param $in3 ref)
  ;; 52 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz
      (call $store_slice_plainly
        (local.get $in1)
        (local.get $in2)
        (local.get $in3)
        (local.get $in0)))
    (then (br $leave))))
;; _STORE_SUBSCR dsl/python.ops:1237
(stencil $_STORE_SUBSCR (param $in0 ref) (param $in1 ref) (param $in2 ref)
  ;; 46 bytes
  (local.set $exit (i32.const ?exit))
  (if
    (i32.eqz (call $store_item_plainly (local.get $in1) (local.get $in2) (local.get $in0)))
    (then (br $leave))))
;; _STORE_SUBSCR_DICT_PLAIN dsl/python.ops:3816
(stencil $_STORE_SUBSCR_DICT_PLAIN (param $in0 ref) (param $in1 ref) (param $in2 ref)
  (local $t0_can_store_plainly i32)
  ;; 98 bytes
  (local.set $exit (i32.const ?exit))
  (if (i32.eqz (call $test_dict (local.get $in1))) (then (br $leave)))
  (local.set $t0_can_store_plainly (call $can_store_plainly (local.get $in1) (local.get $in2)))
  (if (i32.eqz (local.get $t0_can_store_plainly)) (then (br $leave)))
  (call $store_plainly (local.get $in1) (local.get $in2) (local.get $in0)))
;; _STORE_SUBSCR_LIST_INT dsl/python.ops:1248
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
  (local $t1_big i64)
  (local $t2_sub i64)
  (local $t3_list (ref null $list))
  ;; 262 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_sub
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t0_large (call $int_value (local.get $in2)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in2)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (local.set $t3_list
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in1))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t3_list)) (i32.const 9)) (then (br $leave)))
  (if (i32.eqz (i64.le_s (i64.const 0) (local.get $t2_sub))) (then (br $leave)))
  (if
    (i32.eqz
      (i64.lt_s
        (local.get $t2_sub)
        (i64.extend_i32_s (struct.get $list $length (local.get $t3_list)))))
    (then (br $leave)))
  (array.set $slots
    (struct.get $list $items (local.get $t3_list))
    (i32.wrap_i64 (local.get $t2_sub))
    (local.get $in0)))
;; _TO_BOOL dsl/python.ops:804
(stencil $_TO_BOOL (param $in0 ref)
  (local $out0 i32)
  (local $t0_is_true i32)
  ;; 60 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_is_true (call $plain_truth (local.get $in0)))
  (if (i32.lt_s (local.get $t0_is_true) (i32.const 0)) (then (br $leave)))
  (local.set $out0 (local.get $t0_is_true)))
;; _TO_BOOL_BOOL dsl/python.ops:815
(stencil $_TO_BOOL_BOOL (param $in0 i32)
  ;; 0 bytes
)
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
;; _TO_BOOL_INT dsl/python.ops:824
(stencil $_TO_BOOL_INT (param $in0 i64)
  (local $out0 i32)
  ;; 15 bytes
  (local.set $out0 (i64.ne (local.get $in0) (i64.const 0))))
(stencil $_TO_BOOL_INT (param $in0 ref)
  (local $out0 i32)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_value i64)
  ;; 151 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_value
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (local.set $out0 (i64.ne (local.get $t2_value) (i64.const 0))))
;; _TO_BOOL_LIST dsl/python.ops:834
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
;; _TO_BOOL_NONE dsl/python.ops:844
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
;; _TYPE_OF_INT dsl/python.ops:3677
(stencil $_TYPE_OF_INT (param $in2 i64)
  (local $out0 ref)
  (local $t0_well_known externref)
  ;; 26 bytes
  (local.set $t0_well_known (call $well_known (i32.const 8)))
  (local.set $out0 (local.get $t0_well_known)))
(stencil $_TYPE_OF_INT (param $in2 ref)
  (local $out0 ref)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_arg i64)
  (local $t3_well_known externref)
  ;; 162 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_arg
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in2))))
            (local.set $t0_large (call $int_value (local.get $in2)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in2)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (local.set $t3_well_known (call $well_known (i32.const 8)))
  (local.set $out0 (local.get $t3_well_known)))
;; _UNARY_NEGATIVE_FLOAT dsl/python.ops:3535
(stencil $_UNARY_NEGATIVE_FLOAT (param $in0 f64)
  (local $out0 f64)
  ;; 13 bytes
  (local.set $out0 (f64.neg (local.get $in0))))
(stencil $_UNARY_NEGATIVE_FLOAT (param $in0 ref)
  (local $out0 f64)
  (local $t0_value (ref null $float))
  (local $t1_value f64)
  ;; 98 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_value
    (block $is (result (ref $float))
      (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $float $class_id (local.get $t0_value)) (i32.const 8)) (then (br $leave)))
  (local.set $t1_value (struct.get $float $value (local.get $t0_value)))
  (local.set $out0 (f64.neg (struct.get $float $value (local.get $t0_value)))))
;; _UNARY_NEGATIVE_INT dsl/python.ops:3526
(stencil $_UNARY_NEGATIVE_INT (param $in0 i64)
  (local $out0 i64)
  (local $t0_int i64)
  ;; 69 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_int (i64.sub (i64.const 0) (local.get $in0)))
  (if
    (i64.lt_s (i64.add (local.get $t0_int) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $out0 (local.get $t0_int)))
(stencil $_UNARY_NEGATIVE_INT (param $in0 ref)
  (local $out0 i64)
  (local $t0_large f64)
  (local $t1_big i64)
  (local $t2_value i64)
  (local $t3_int i64)
  ;; 193 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t2_value
    (block $int (result i64)
      (i64.extend_i32_s
        (i31.get_s
          (block $small (result (ref i31))
            (drop (br_on_cast $small anyref (ref i31) (any.convert_extern (local.get $in0))))
            (local.set $t0_large (call $int_value (local.get $in0)))
            (if
              (f64.eq (local.get $t0_large) (local.get $t0_large))
              (then (br $int (i64.trunc_f64_s (local.get $t0_large)))))
            (local.set $t1_big (call $big_value (local.get $in0)))
            (br_if $leave (i64.eq (local.get $t1_big) (i64.const -9223372036854775808)))
            (br $int (local.get $t1_big)))))))
  (local.set $t3_int (i64.sub (i64.const 0) (local.get $t2_value)))
  (if
    (i64.lt_s (i64.add (local.get $t3_int) (i64.const 4611686018427387904)) (i64.const 0))
    (then (br $leave)))
  (local.set $out0 (local.get $t3_int)))
;; _UNARY_NOT dsl/python.ops:780
(stencil $_UNARY_NOT (param $in0 i32)
  (local $out0 i32)
  ;; 13 bytes
  (local.set $out0 (i32.eqz (local.get $in0))))
;; _UNPACK_EX_TUPLE dsl/python.ops:3651
(stencil $_UNPACK_EX_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $t0_seq (ref null $tuple))
  (local $t1_part_of_tuple externref)
  ;; 172 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz
      (i32.ge_s
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.add
          (i32.shr_s (i32.const ?oparg) (i32.const 8))
          (i32.and (i32.const ?oparg) (i32.const 255)))))
    (then (br $leave)))
  (local.set $t1_part_of_tuple
    (call $part_of_tuple
      (extern.convert_any (local.get $t0_seq))
      (i32.and (i32.const ?oparg) (i32.const 255))
      (i32.sub
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.shr_s (i32.const ?oparg) (i32.const 8)))))
  (local.set $out0 (local.get $t1_part_of_tuple)))
(stencil $_UNPACK_EX_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $t0_seq (ref null $tuple))
  (local $t1_part_of_tuple externref)
  ;; 193 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz
      (i32.ge_s
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.add
          (i32.shr_s (i32.const ?oparg) (i32.const 8))
          (i32.and (i32.const ?oparg) (i32.const 255)))))
    (then (br $leave)))
  (local.set $t1_part_of_tuple
    (call $part_of_tuple
      (extern.convert_any (local.get $t0_seq))
      (i32.and (i32.const ?oparg) (i32.const 255))
      (i32.sub
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.shr_s (i32.const ?oparg) (i32.const 8)))))
  (local.set $out0 (local.get $t1_part_of_tuple))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0))))
(stencil $_UNPACK_EX_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $t0_seq (ref null $tuple))
  (local $t1_part_of_tuple externref)
  ;; 214 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz
      (i32.ge_s
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.add
          (i32.shr_s (i32.const ?oparg) (i32.const 8))
          (i32.and (i32.const ?oparg) (i32.const 255)))))
    (then (br $leave)))
  (local.set $t1_part_of_tuple
    (call $part_of_tuple
      (extern.convert_any (local.get $t0_seq))
      (i32.and (i32.const ?oparg) (i32.const 255))
      (i32.sub
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.shr_s (i32.const ?oparg) (i32.const 8)))))
  (local.set $out0 (local.get $t1_part_of_tuple))
  (local.set $out2 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1))))
(stencil $_UNPACK_EX_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $t0_seq (ref null $tuple))
  (local $t1_part_of_tuple externref)
  ;; 235 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz
      (i32.ge_s
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.add
          (i32.shr_s (i32.const ?oparg) (i32.const 8))
          (i32.and (i32.const ?oparg) (i32.const 255)))))
    (then (br $leave)))
  (local.set $t1_part_of_tuple
    (call $part_of_tuple
      (extern.convert_any (local.get $t0_seq))
      (i32.and (i32.const ?oparg) (i32.const 255))
      (i32.sub
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.shr_s (i32.const ?oparg) (i32.const 8)))))
  (local.set $out0 (local.get $t1_part_of_tuple))
  (local.set $out3 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out2 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 2))))
(stencil $_UNPACK_EX_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $t0_seq (ref null $tuple))
  (local $t1_part_of_tuple externref)
  ;; 256 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz
      (i32.ge_s
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.add
          (i32.shr_s (i32.const ?oparg) (i32.const 8))
          (i32.and (i32.const ?oparg) (i32.const 255)))))
    (then (br $leave)))
  (local.set $t1_part_of_tuple
    (call $part_of_tuple
      (extern.convert_any (local.get $t0_seq))
      (i32.and (i32.const ?oparg) (i32.const 255))
      (i32.sub
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.shr_s (i32.const ?oparg) (i32.const 8)))))
  (local.set $out0 (local.get $t1_part_of_tuple))
  (local.set $out4 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out3 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out2 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 2)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 3))))
(stencil $_UNPACK_EX_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $out5 ref)
  (local $t0_seq (ref null $tuple))
  (local $t1_part_of_tuple externref)
  ;; 277 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz
      (i32.ge_s
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.add
          (i32.shr_s (i32.const ?oparg) (i32.const 8))
          (i32.and (i32.const ?oparg) (i32.const 255)))))
    (then (br $leave)))
  (local.set $t1_part_of_tuple
    (call $part_of_tuple
      (extern.convert_any (local.get $t0_seq))
      (i32.and (i32.const ?oparg) (i32.const 255))
      (i32.sub
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.shr_s (i32.const ?oparg) (i32.const 8)))))
  (local.set $out0 (local.get $t1_part_of_tuple))
  (local.set $out5 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out4 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out3 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 2)))
  (local.set $out2 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 3)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 4))))
(stencil $_UNPACK_EX_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $out5 ref)
  (local $out6 ref)
  (local $t0_seq (ref null $tuple))
  (local $t1_part_of_tuple externref)
  ;; 298 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz
      (i32.ge_s
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.add
          (i32.shr_s (i32.const ?oparg) (i32.const 8))
          (i32.and (i32.const ?oparg) (i32.const 255)))))
    (then (br $leave)))
  (local.set $t1_part_of_tuple
    (call $part_of_tuple
      (extern.convert_any (local.get $t0_seq))
      (i32.and (i32.const ?oparg) (i32.const 255))
      (i32.sub
        (array.len (struct.get $tuple $items (local.get $t0_seq)))
        (i32.shr_s (i32.const ?oparg) (i32.const 8)))))
  (local.set $out0 (local.get $t1_part_of_tuple))
  (local.set $out6 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out5 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out4 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 2)))
  (local.set $out3 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 3)))
  (local.set $out2 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 4)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 5))))
;; _UNPACK_SEQUENCE_LIST dsl/python.ops:1478
(stencil $_UNPACK_SEQUENCE_LIST (param $in0 ref)
  (local $t0_seq (ref null $list))
  ;; 92 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_seq)) (i32.const 9)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (struct.get $list $length (local.get $t0_seq)) (i32.const ?oparg)))
    (then (br $leave))))
(stencil $_UNPACK_SEQUENCE_LIST (param $in0 ref)
  (local $out0 ref)
  (local $t0_seq (ref null $list))
  ;; 113 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_seq)) (i32.const 9)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (struct.get $list $length (local.get $t0_seq)) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out0 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 0))))
(stencil $_UNPACK_SEQUENCE_LIST (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $t0_seq (ref null $list))
  ;; 134 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_seq)) (i32.const 9)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (struct.get $list $length (local.get $t0_seq)) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out1 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out0 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 1))))
(stencil $_UNPACK_SEQUENCE_LIST (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $t0_seq (ref null $list))
  ;; 155 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_seq)) (i32.const 9)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (struct.get $list $length (local.get $t0_seq)) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out2 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out1 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out0 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 2))))
(stencil $_UNPACK_SEQUENCE_LIST (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $t0_seq (ref null $list))
  ;; 176 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_seq)) (i32.const 9)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (struct.get $list $length (local.get $t0_seq)) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out3 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out2 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out1 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 2)))
  (local.set $out0 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 3))))
(stencil $_UNPACK_SEQUENCE_LIST (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $t0_seq (ref null $list))
  ;; 197 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_seq)) (i32.const 9)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (struct.get $list $length (local.get $t0_seq)) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out4 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out3 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out2 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 2)))
  (local.set $out1 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 3)))
  (local.set $out0 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 4))))
(stencil $_UNPACK_SEQUENCE_LIST (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $out5 ref)
  (local $t0_seq (ref null $list))
  ;; 218 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $list))
      (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $list $class_id (local.get $t0_seq)) (i32.const 9)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (struct.get $list $length (local.get $t0_seq)) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out5 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out4 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out3 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 2)))
  (local.set $out2 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 3)))
  (local.set $out1 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 4)))
  (local.set $out0 (array.get $slots (struct.get $list $items (local.get $t0_seq)) (i32.const 5))))
;; _UNPACK_SEQUENCE_TUPLE dsl/python.ops:1467
(stencil $_UNPACK_SEQUENCE_TUPLE (param $in0 ref)
  (local $t0_seq (ref null $tuple))
  ;; 94 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (array.len (struct.get $tuple $items (local.get $t0_seq))) (i32.const ?oparg)))
    (then (br $leave))))
(stencil $_UNPACK_SEQUENCE_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $t0_seq (ref null $tuple))
  ;; 115 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (array.len (struct.get $tuple $items (local.get $t0_seq))) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out0 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0))))
(stencil $_UNPACK_SEQUENCE_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $t0_seq (ref null $tuple))
  ;; 136 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (array.len (struct.get $tuple $items (local.get $t0_seq))) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out0 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1))))
(stencil $_UNPACK_SEQUENCE_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $t0_seq (ref null $tuple))
  ;; 157 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (array.len (struct.get $tuple $items (local.get $t0_seq))) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out2 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out0 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 2))))
(stencil $_UNPACK_SEQUENCE_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $t0_seq (ref null $tuple))
  ;; 178 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (array.len (struct.get $tuple $items (local.get $t0_seq))) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out3 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out2 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 2)))
  (local.set $out0 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 3))))
(stencil $_UNPACK_SEQUENCE_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $t0_seq (ref null $tuple))
  ;; 199 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (array.len (struct.get $tuple $items (local.get $t0_seq))) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out4 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out3 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out2 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 2)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 3)))
  (local.set $out0 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 4))))
(stencil $_UNPACK_SEQUENCE_TUPLE (param $in0 ref)
  (local $out0 ref)
  (local $out1 ref)
  (local $out2 ref)
  (local $out3 ref)
  (local $out4 ref)
  (local $out5 ref)
  (local $t0_seq (ref null $tuple))
  ;; 220 bytes
  (local.set $exit (i32.const ?exit))
  (local.set $t0_seq
    (block $is (result (ref $tuple))
      (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $in0))))
      (br $leave)))
  (if (i32.ne (struct.get $tuple $class_id (local.get $t0_seq)) (i32.const 10)) (then (br $leave)))
  (if
    (i32.eqz (i32.eq (array.len (struct.get $tuple $items (local.get $t0_seq))) (i32.const ?oparg)))
    (then (br $leave)))
  (local.set $out5 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 0)))
  (local.set $out4 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 1)))
  (local.set $out3 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 2)))
  (local.set $out2 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 3)))
  (local.set $out1 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 4)))
  (local.set $out0 (array.get $slots (struct.get $tuple $items (local.get $t0_seq)) (i32.const 5))))
;; _UNPACK_SEQUENCE_TWO_TUPLE dsl/python.ops:1454
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
